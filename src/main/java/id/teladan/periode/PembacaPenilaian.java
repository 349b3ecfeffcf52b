package id.teladan.periode;

import id.teladan.periode.AturanPelaksanaan.Tingkat;
import id.teladan.periode.AturanPenilaian.Akibat;
import id.teladan.periode.AturanPenilaian.Aspek;
import id.teladan.periode.AturanPenilaian.Batas;
import id.teladan.periode.AturanPenilaian.Distribusi;
import id.teladan.periode.AturanPenilaian.HanyaPerilaku;
import id.teladan.periode.AturanPenilaian.JenisSyarat;
import id.teladan.periode.AturanPenilaian.Keberatan;
import id.teladan.periode.AturanPenilaian.Keterangan;
import id.teladan.periode.AturanPenilaian.Pimpinan;
import id.teladan.periode.AturanPenilaian.Pola;
import id.teladan.periode.AturanPenilaian.Syarat;
import id.teladan.periode.AturanPenilaian.UsulanRating;
import id.teladan.periode.TabelPredikat.Sebutan;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code penilaian.yaml}: every level amounts to a rating, higher levels never to a lower one, every pattern can be met. */
final class PembacaPenilaian {
    private static final int SERATUS = 100;
    private static final int SETAHUN = 12;

    private final Simpul akar;
    private final BukuKode buku;
    private final Aturan aturan;
    private final TabelPredikat predikat;
    private final AturanPelaksanaan pelaksanaan;

    PembacaPenilaian(Simpul akar, BukuKode buku, Aturan aturan, TabelPredikat predikat, AturanPelaksanaan pelaksanaan) {
        this.akar = akar;
        this.buku = buku;
        this.aturan = aturan;
        this.predikat = predikat;
        this.pelaksanaan = pelaksanaan;
    }

    AturanPenilaian baca() {
        buku.dasarBerkas(akar);
        List<Aspek> aspek = aspek();
        return new AturanPenilaian(
                predikat,
                aspek,
                usulan(aspek.size()),
                syarat(),
                distribusi(),
                pimpinan(),
                keberatan(),
                hanyaPerilaku(),
                PembacaKhusus.tahunan(akar, buku, aturan.anjuran().size() > 1),
                PembacaKhusus.khusus(akar, buku),
                keterangan(akar, buku));
    }

    static List<Keterangan> keterangan(Simpul akar, BukuKode buku) {
        return akar.semua("keterangan", true).stream()
                .map(s -> new Keterangan(s.teks("judul"), s.teks("isi"), buku.landasanBoleh(s)))
                .toList();
    }

    private List<Aspek> aspek() {
        Map<String, Aspek> hasil = new LinkedHashMap<>();
        for (Simpul s : akar.semua("aspek", false)) {
            Aspek a = aspek(s);
            if (hasil.put(a.kode(), a) != null) {
                throw s.salah("kode", "kode \"" + a.kode() + "\" berulang");
            }
        }
        return List.copyOf(hasil.values());
    }

    private Aspek aspek(Simpul s) {
        String isian = s.teks("isian");
        String skala = pelaksanaan
                .isian(isian)
                .map(AturanPelaksanaan.Isian::skala)
                .orElseThrow(() -> s.salah("isian", "tidak ada isian SKALA \"" + isian + "\" di pelaksanaan.yaml"));
        List<String> tingkat = pelaksanaan.skala(skala).orElseThrow().tingkat().stream()
                .map(Tingkat::kode)
                .toList();
        return new Aspek(
                s.teks("kode"),
                s.teks("judul"),
                isian,
                skala,
                setara(s, "tingkat", tingkat),
                buku.landasan(s.satu("alas")));
    }

    /** A rating for each of {@code semua}, which go from the lowest to the highest. */
    private Map<String, String> setara(Simpul s, String kunci, List<String> semua) {
        Map<String, String> hasil = new LinkedHashMap<>();
        int sebelum = 0;
        for (Simpul x : s.semua("setara", false)) {
            String kode = x.teks(kunci);
            if (hasil.size() == semua.size() || !semua.get(hasil.size()).equals(kode)) {
                throw x.salah(kunci, "harus " + String.join(", ", semua) + " menurut urutannya");
            }
            String rating = dari(x, "rating", predikat.tingkat());
            if (tinggi(rating) < sebelum) {
                throw x.salah("rating", "yang lebih tinggi tidak boleh setara dengan rating yang lebih rendah");
            }
            sebelum = tinggi(rating);
            hasil.put(kode, rating);
        }
        if (hasil.size() != semua.size()) {
            throw s.salah("setara", "harus memuat " + String.join(", ", semua));
        }
        return Collections.unmodifiableMap(hasil);
    }

    private int tinggi(String rating) {
        return predikat.tingkat().size()
                - predikat.tingkat().stream().map(Sebutan::kode).toList().indexOf(rating);
    }

    private UsulanRating usulan(int jumlahAspek) {
        Simpul s = akar.satu("usulan_rating");
        int diAtas = antara(s, "di_atas", 1, jumlahAspek);
        int diBawah = antara(s, "di_bawah", 1, jumlahAspek);
        return new UsulanRating(diAtas, diBawah, buku.landasan(s));
    }

    private static int antara(Simpul s, String kunci, int kecil, int besar) {
        int nilai = s.angka(kunci);
        if (nilai < kecil || nilai > besar) {
            throw s.salah(kunci, "harus dari " + kecil + " sampai " + besar);
        }
        return nilai;
    }

    private static @Nullable Integer antaraBoleh(Simpul s, String kunci) {
        return s.ada(kunci) ? Integer.valueOf(antara(s, kunci, 0, SERATUS)) : null;
    }

    private List<Syarat> syarat() {
        Map<JenisSyarat, Syarat> hasil = new LinkedHashMap<>();
        for (Simpul s : akar.semua("syarat", false)) {
            Syarat satu = new Syarat(
                    s.pilihan("kode", JenisSyarat.class),
                    s.teks("judul"),
                    Collections.unmodifiableSet(EnumSet.copyOf(s.pilihanPilihan("untuk", Peran.class, false))),
                    s.pilihan("akibat", Akibat.class),
                    s.ada("perilaku_saja") && s.ya("perilaku_saja"),
                    buku.landasan(s));
            if (hasil.put(satu.jenis(), satu) != null) {
                throw s.salah("kode", "syarat " + satu.jenis() + " berulang");
            }
        }
        return List.copyOf(hasil.values());
    }

    private Distribusi distribusi() {
        Simpul s = akar.satu("distribusi");
        Simpul ukur = s.satu("diukur_mulai");
        List<Pola> pola = new ArrayList<>();
        Set<String> sudah = new HashSet<>();
        for (Simpul p : s.semua("pola", false)) {
            String organisasi = dari(p, "organisasi", predikat.organisasi());
            if (!sudah.add(organisasi)) {
                throw p.salah("organisasi", "pola untuk " + organisasi + " berulang");
            }
            pola.add(new Pola(
                    organisasi,
                    p.semua("batas", false).stream().map(this::batas).toList()));
        }
        if (pola.size() != predikat.organisasi().size()) {
            throw s.salah("pola", "harus memuat setiap predikat organisasi");
        }
        return new Distribusi(
                antara(ukur, "nilai", 1, SERATUS),
                buku.landasan(ukur),
                List.copyOf(pola),
                buku.landasan(s.satu("alas")));
    }

    private Batas batas(Simpul s) {
        List<String> kode = s.teksTeks("predikat", false);
        for (String k : kode) {
            if (predikat.pegawai(k).isEmpty()) {
                throw s.salah("predikat", "kode \"" + k + "\" tidak dikenal");
            }
        }
        Batas b = new Batas(
                kode,
                antaraBoleh(s, "paling_sedikit"),
                antaraBoleh(s, "paling_banyak"),
                antaraBoleh(s, "paling_sedikit_orang"));
        if (b.palingSedikit() == null && b.palingBanyak() == null && b.palingSedikitOrang() == null) {
            throw s.salah("paling_banyak", "batas tanpa angka");
        }
        return b;
    }

    private Pimpinan pimpinan() {
        Simpul s = akar.satu("pimpinan");
        List<String> terendah =
                predikat.organisasi().stream().map(Sebutan::kode).toList().reversed();
        return new Pimpinan(setara(s, "organisasi", terendah), buku.landasan(s.satu("alas")));
    }

    private Keberatan keberatan() {
        Simpul s = akar.satu("keberatan");
        return new Keberatan(
                antara(s, "hari", 1, SERATUS),
                buku.landasan(s),
                PembacaHari.baca(akar, buku, "dianggap_diterima"),
                PembacaHari.baca(akar, buku, "menanggapi"));
    }

    private HanyaPerilaku hanyaPerilaku() {
        Simpul s = akar.satu("hanya_perilaku");
        int panjang = SETAHUN / aturan.anjuran().size();
        return new HanyaPerilaku(
                antara(s, "bulan_terakhir", 1, panjang), dari(s, "hasil", predikat.tingkat()), buku.landasan(s));
    }

    private static String dari(Simpul s, String kunci, List<Sebutan> dikenal) {
        return PembacaPredikat.dari(s, kunci, dikenal);
    }
}
