package id.teladan.periode;

import id.teladan.periode.Ketentuan.Katalog;
import id.teladan.periode.NaskahKetentuan.TidakDitawarkan;
import id.teladan.periode.NaskahKetentuan.Varian;
import id.teladan.periode.PembacaPraktik.Praktik;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of a rule set and refuses what is unknown, repeated, missing or contradicts itself. */
final class PembacaKetentuan {
    /** Missing in sets that were pinned before there was such a file. */
    static final String PELAKSANAAN = "pelaksanaan.yaml";

    static final String PENILAIAN = "penilaian.yaml";

    static final String ANGKA_KREDIT = "angka-kredit.yaml";

    /** The files of a rule set, no more; only these three may be missing. */
    static final List<String> BERKAS = List.of(
            ANGKA_KREDIT,
            "aturan.yaml",
            PELAKSANAAN,
            PENILAIAN,
            "pengembangan-kompetensi.yaml",
            "perilaku-kerja.yaml",
            "praktik-guru.yaml",
            "praktik-kepala-sekolah.yaml",
            "predikat.yaml",
            "tugas-tambahan.yaml");

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build());

    private final BerkasKetentuan berkas;
    private final Map<String, Simpul> simpul = new HashMap<>();
    private final List<TidakDitawarkan> ditahan = new ArrayList<>();
    private final List<Varian> varian = new ArrayList<>();

    private PembacaKetentuan(BerkasKetentuan berkas) {
        this.berkas = berkas;
    }

    static NaskahKetentuan baca(BerkasKetentuan berkas) {
        return new PembacaKetentuan(berkas).baca();
    }

    private NaskahKetentuan baca() {
        berkas.isi().forEach((nama, teks) -> simpul.put(nama, urai(nama, teks)));
        BukuKode buku = new BukuKode(simpul("aturan.yaml"));
        Aturan aturan = new PembacaAturan(simpul("aturan.yaml"), buku).baca(berkas.id());
        Ketentuan ketentuan = aturan.ketentuan(berkas, buku, katalog(buku, aturan));
        TabelPredikat predikat = PembacaPredikat.baca(simpul("predikat.yaml"), buku);
        AturanPelaksanaan pelaksanaan = pelaksanaan(buku, aturan);
        AturanPenilaian penilaian = penilaian(buku, aturan, predikat, pelaksanaan);
        AturanAngkaKredit angkaKredit = angkaKredit(buku, predikat);
        simpul.values().forEach(Simpul::selesai);
        return new NaskahKetentuan(
                ketentuan,
                aturan.butir(),
                aturan.keterangan(),
                List.copyOf(varian),
                aturan.anjuran(),
                List.copyOf(ditahan),
                predikat,
                pelaksanaan,
                penilaian,
                angkaKredit);
    }

    private @Nullable AturanPelaksanaan pelaksanaan(BukuKode buku, Aturan aturan) {
        Simpul s = simpul.get(PELAKSANAAN);
        return s == null ? null : new PembacaPelaksanaan(s, buku, aturan).baca();
    }

    private @Nullable AturanPenilaian penilaian(
            BukuKode buku, Aturan aturan, TabelPredikat predikat, @Nullable AturanPelaksanaan pelaksanaan) {
        Simpul s = simpul.get(PENILAIAN);
        if (s == null) {
            return null;
        }
        if (pelaksanaan == null) {
            throw s.salah("aspek", "tahap pelaksanaan tidak ada");
        }
        return new PembacaPenilaian(s, buku, aturan, predikat, pelaksanaan).baca();
    }

    private @Nullable AturanAngkaKredit angkaKredit(BukuKode buku, TabelPredikat predikat) {
        Simpul s = simpul.get(ANGKA_KREDIT);
        return s == null ? null : new PembacaAngkaKredit(s, buku, predikat).baca();
    }

    private Map<Peran, Katalog> katalog(BukuKode buku, Aturan aturan) {
        Map<Peran, Praktik> praktik = praktik(buku);
        PembacaPilihan pilihan = new PembacaPilihan(buku, ditahan);
        var pengembangan = pilihan.pengembangan(simpul("pengembangan-kompetensi.yaml"), aturan.poin() != null);
        var tugas = pilihan.tugas(simpul("tugas-tambahan.yaml"));
        var perilaku = pilihan.perilaku(simpul("perilaku-kerja.yaml"), aturan.perilakuPerAspek());
        Map<Peran, Katalog> hasil = new EnumMap<>(Peran.class);
        for (Peran peran : aturan.peserta()) {
            Praktik p = praktik.get(peran);
            if (p == null || p.indikator().size() < aturan.jumlahPraktik()) {
                throw simpul("aturan.yaml").salah("aturan.peserta", "tidak ada cukup indikator untuk " + peran);
            }
            hasil.put(
                    peran,
                    new Katalog(
                            p.kelompok(),
                            p.indikator(),
                            pengembangan.untuk(peran),
                            tugas.untuk(peran),
                            perilaku.untuk(peran)));
        }
        return hasil;
    }

    private Map<Peran, Praktik> praktik(BukuKode buku) {
        Map<Peran, Praktik> hasil = new EnumMap<>(Peran.class);
        for (String nama : List.of("praktik-guru.yaml", "praktik-kepala-sekolah.yaml")) {
            Simpul s = simpul(nama);
            varian.addAll(varian(s));
            if (hasil.put(s.pilihan("untuk", Peran.class), new PembacaPraktik(s, buku).baca()) != null) {
                throw s.salah("untuk", "sudah ada praktik untuk peran ini");
            }
        }
        return hasil;
    }

    private static List<Varian> varian(Simpul s) {
        return s.semua("varian", true).stream()
                .map(v -> new Varian(v.teks("untuk"), v.teks("keterangan"), BukuKode.kepastian(v)))
                .toList();
    }

    private Simpul simpul(String nama) {
        Simpul s = simpul.get(nama);
        if (s == null) {
            throw new KetentuanTidakSah(berkas.id() + "/" + nama, "", "berkas tidak ada");
        }
        return s;
    }

    private Simpul urai(String nama, String teks) {
        String jalur = berkas.id() + "/" + nama;
        if (!BERKAS.contains(nama)) {
            throw new KetentuanTidakSah(jalur, "", "berkas tidak dikenal");
        }
        try {
            JsonNode isi = YAML.readTree(teks);
            return new Simpul(jalur, "", isi);
        } catch (JacksonException e) {
            throw new KetentuanTidakSah(jalur, "", "bukan YAML yang sah: " + e.getMessage());
        }
    }
}
