package id.teladan.periode;

import id.teladan.periode.Ketentuan.Persetujuan;
import id.teladan.periode.Ketentuan.Poin;
import id.teladan.periode.NaskahKetentuan.AnjuranJendela;
import id.teladan.periode.NaskahKetentuan.AnjuranPeriode;
import id.teladan.periode.NaskahKetentuan.Butir;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code aturan.yaml}: the rules with clause and certainty, the periods of the year and the recommended windows. */
final class PembacaAturan {
    private final Simpul akar;
    private final BukuKode buku;
    private final Simpul aturan;
    private final List<Butir> butir = new ArrayList<>();

    PembacaAturan(Simpul akar, BukuKode buku) {
        this.akar = akar;
        this.buku = buku;
        this.aturan = akar.satu("aturan");
    }

    Aturan baca(String id) {
        if (!akar.teks("id").equals(id)) {
            throw akar.salah("id", "harus sama dengan nama foldernya, " + id);
        }
        int periodePerTahun = angka("periode_per_tahun", "Periode dalam setahun");
        List<AnjuranPeriode> anjuran =
                akar.semua("periode", false).stream().map(this::periode).toList();
        if (anjuran.size() != periodePerTahun) {
            throw akar.salah("periode", "jumlahnya harus sama dengan aturan.periode_per_tahun");
        }
        Set<Peran> peserta = peserta();
        return new Aturan(
                akar.teks("nama"),
                akar.teks("platform"),
                anjuran,
                peserta,
                angka("jumlah_praktik", "Indikator Praktik Kinerja dalam satu rencana"),
                poin(),
                angka("pengembangan_paling_sedikit", "Kegiatan Pengembangan Kompetensi paling sedikit", 0),
                angka("perilaku_per_aspek", "Perilaku yang dipilih tiap aspek Perilaku Kerja"),
                ya("dapat_dikembalikan", "Atasan dapat mengembalikan rencana dengan catatan"),
                ya("bukti_diunggah", "Bukti dukung diunggah"),
                tanpaKepala(),
                persetujuan(peserta),
                Collections.unmodifiableList(butir),
                keterangan());
    }

    private int angka(String kunci, String judul) {
        return angka(kunci, judul, 1);
    }

    private int angka(String kunci, String judul, int terkecil) {
        Simpul s = aturan.satu(kunci);
        int nilai = s.angka("nilai");
        if (nilai < terkecil) {
            throw s.salah("nilai", "harus " + terkecil + " atau lebih");
        }
        catat(s, judul, Integer.toString(nilai));
        return nilai;
    }

    private boolean ya(String kunci, String judul) {
        Simpul s = aturan.satu(kunci);
        boolean nilai = s.ya("nilai");
        catat(s, judul, nilai ? "ya" : "tidak");
        return nilai;
    }

    private Set<Peran> peserta() {
        Simpul s = aturan.satu("peserta");
        Set<Peran> nilai = EnumSet.copyOf(s.pilihanPilihan("nilai", Peran.class, false));
        catat(s, "Peserta", String.join(", ", nilai.stream().map(Peran::sebutan).toList()));
        return Collections.unmodifiableSet(nilai);
    }

    private @Nullable Poin poin() {
        Simpul s = aturan.satu("poin");
        if (!s.berupaAnak("nilai")) {
            if (!s.teks("nilai").equals("tanpa")) {
                throw s.salah("nilai", "harus \"tanpa\" atau paling_sedikit dan paling_banyak");
            }
            catat(s, "Poin Pengembangan Kompetensi", "tanpa poin");
            return null;
        }
        Simpul nilai = s.satu("nilai");
        int sedikit = nilai.angka("paling_sedikit");
        int banyak = nilai.angka("paling_banyak");
        if (sedikit < 1 || banyak < sedikit) {
            throw nilai.salah("paling_banyak", "batas poin terbalik");
        }
        catat(s, "Poin Pengembangan Kompetensi", "%d sampai %d".formatted(sedikit, banyak));
        return new Poin(
                sedikit, banyak, ya("poin_kurang_menghalangi", "Poin di bawah batas menghalangi langkah berikutnya"));
    }

    private AturanTanpaKepala tanpaKepala() {
        Simpul s = aturan.satu("tanpa_kepala");
        AturanTanpaKepala nilai = s.pilihan("nilai", AturanTanpaKepala.class);
        catat(
                s,
                "Rencana guru di sekolah tanpa kepala sekolah definitif",
                switch (nilai) {
                    case DISETUJUI_SISTEM -> "disetujui sistem saat diajukan";
                    case DINILAI_PLT -> "disetujui Plt. kepala sekolah";
                });
        return nilai;
    }

    private Map<Peran, Persetujuan> persetujuan(Set<Peran> peserta) {
        Map<Peran, Persetujuan> hasil = new EnumMap<>(Peran.class);
        for (Peran p : peserta) {
            Simpul s = aturan.satu("persetujuan_" + p.name().toLowerCase(Locale.ROOT));
            Persetujuan cara = s.pilihan("nilai", Persetujuan.class);
            catat(
                    s,
                    "Persetujuan rencana " + p.sebutan().toLowerCase(Locale.ROOT),
                    switch (cara) {
                        case ORANG -> "oleh pejabat penilai";
                        case SISTEM -> "oleh sistem saat diajukan";
                    });
            hasil.put(p, cara);
        }
        return Collections.unmodifiableMap(hasil);
    }

    private List<Butir> keterangan() {
        return akar.semua("keterangan", true).stream()
                .map(s -> butir(s, s.teks("judul"), s.teks("isi")))
                .toList();
    }

    private AnjuranPeriode periode(Simpul s) {
        MonthDay mulai = hari(s, "mulai");
        MonthDay sampai = hari(s, "sampai");
        if (!s.teks("kode").contains("{tahun}")) {
            throw s.salah("kode", "harus memuat {tahun}");
        }
        Simpul jendela = s.satu("jendela");
        Map<Tahap, AnjuranJendela> hasil = new EnumMap<>(Tahap.class);
        for (Tahap tahap : Tahap.values()) {
            Simpul j = jendela.satu(tahap.name().toLowerCase(Locale.ROOT));
            MonthDay buka = hari(j, "mulai");
            MonthDay tutup = hari(j, "sampai");
            if (tutup.isBefore(buka) || buka.isBefore(mulai) || tutup.isAfter(sampai)) {
                throw j.salah("sampai", "jendela terbalik atau di luar periodenya");
            }
            hasil.put(tahap, new AnjuranJendela(buka, tutup, tanggungJawab(j, tahap.sebutan(), "")));
        }
        return new AnjuranPeriode(s.teks("kode"), s.teks("label"), mulai, sampai, hasil);
    }

    private static MonthDay hari(Simpul s, String kunci) {
        String teks = s.teks(kunci);
        try {
            return MonthDay.parse("--" + teks);
        } catch (DateTimeException e) {
            throw s.salah(kunci, "\"" + teks + "\" bukan bulan-tanggal seperti \"01-31\"");
        }
    }

    private void catat(Simpul s, String judul, String nilai) {
        butir.add(tanggungJawab(s, judul, nilai));
    }

    /** A rule: what is not certain must say why. */
    private Butir tanggungJawab(Simpul s, String judul, String nilai) {
        Butir b = butir(s, judul, nilai);
        if (b.kepastian() != Kepastian.PASTI && b.catatan() == null) {
            throw s.salah("catatan", "wajib diisi karena kepastiannya bukan pasti");
        }
        return b;
    }

    private Butir butir(Simpul s, String judul, String nilai) {
        Kepastian k = BukuKode.kepastian(s);
        return new Butir(judul, nilai, buku.dasarBoleh(s, k), k, s.teksBoleh("catatan"));
    }
}
