package id.teladan.periode;

import id.teladan.periode.AturanPelaksanaan.Cara;
import id.teladan.periode.AturanPelaksanaan.Dokumen;
import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.AturanPelaksanaan.JenisIsian;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.periode.AturanPelaksanaan.Skala;
import id.teladan.periode.AturanPelaksanaan.Tingkat;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads {@code pelaksanaan.yaml}: the five steps in their order, and no field that nobody could fill in. */
final class PembacaPelaksanaan {
    /** Who may fill in a field of the step. */
    private static final Map<String, Set<Pengisi>> PENGISI = Map.of(
            "A", Set.of(Pengisi.PEGAWAI),
            "B", Set.of(Pengisi.PENGAMAT),
            "C", Set.of(Pengisi.PEGAWAI, Pengisi.PENILAI),
            "D", Set.of(Pengisi.PEGAWAI),
            "E", Set.of(Pengisi.PEGAWAI, Pengisi.PENILAI));

    private static final List<String> HURUF = List.of("A", "B", "C", "D", "E");

    /** An indikator has this many fokus perilaku. */
    private static final int FOKUS = 3;

    private final Simpul akar;
    private final BukuKode buku;
    private final Aturan aturan;

    PembacaPelaksanaan(Simpul akar, BukuKode buku, Aturan aturan) {
        this.akar = akar;
        this.buku = buku;
        this.aturan = aturan;
    }

    AturanPelaksanaan baca() {
        buku.dasarBerkas(akar);
        List<Cara> cara = cara();
        List<Skala> skala = skala();
        List<Dokumen> dokumen = new ArrayList<>();
        for (Simpul s : akar.semua("langkah", false)) {
            dokumen.add(dokumen(s, dokumen, skala));
        }
        if (dokumen.size() != HURUF.size()) {
            throw akar.salah("langkah", "harus memuat A, B, C, D, dan E");
        }
        return new AturanPelaksanaan(cara, skala, List.copyOf(dokumen));
    }

    private List<Cara> cara() {
        List<Cara> hasil = new ArrayList<>();
        Set<String> kode = new HashSet<>();
        for (Simpul s : akar.semua("cara_observasi", false)) {
            Set<Peran> untuk = EnumSet.copyOf(s.pilihanPilihan("untuk", Peran.class, false));
            hasil.add(new Cara(
                    sekali(s, kode),
                    s.teks("judul"),
                    Collections.unmodifiableSet(untuk),
                    BukuKode.kepastianDitawarkan(s),
                    catatan(s)));
        }
        for (Peran p : aturan.peserta()) {
            if (hasil.stream().noneMatch(c -> c.untuk().contains(p))) {
                throw akar.salah("cara_observasi", "tidak ada cara mengobservasi " + p);
            }
        }
        return List.copyOf(hasil);
    }

    private List<Skala> skala() {
        List<Skala> hasil = new ArrayList<>();
        Set<String> kode = new HashSet<>();
        for (Simpul s : akar.semua("skala", false)) {
            List<Tingkat> tingkat = tingkat(s);
            if (tingkat.size() < 2) {
                throw s.salah("tingkat", "paling sedikit dua tingkat");
            }
            hasil.add(
                    new Skala(sekali(s, kode), s.teks("judul"), tingkat, BukuKode.kepastianDitawarkan(s), catatan(s)));
        }
        return List.copyOf(hasil);
    }

    /** Codes of levels are unique within their scale only. */
    private static List<Tingkat> tingkat(Simpul skala) {
        Set<String> kode = new HashSet<>();
        return skala.semua("tingkat", false).stream()
                .map(s -> new Tingkat(sekali(s, kode), s.teks("judul"), s.teks("arti")))
                .toList();
    }

    private static String sekali(Simpul s, Set<String> sudah) {
        String kode = s.teks("kode");
        if (!sudah.add(kode)) {
            throw s.salah("kode", "kode \"" + kode + "\" berulang");
        }
        return kode;
    }

    private Dokumen dokumen(Simpul s, List<Dokumen> sebelum, List<Skala> skala) {
        String huruf = s.teks("kode");
        if (sebelum.size() == HURUF.size() || !HURUF.get(sebelum.size()).equals(huruf)) {
            throw s.salah("kode", "langkah harus A, B, C, D, E menurut urutannya");
        }
        Set<String> dikenal = skala.stream().map(Skala::kode).collect(Collectors.toSet());
        return new Dokumen(
                huruf,
                s.teks("judul"),
                s.teks("dokumen"),
                s.teks("tujuan"),
                bulan(s, sebelum.isEmpty() ? 1 : sebelum.getLast().bulan()),
                s.semua("isian", false).stream()
                        .map(i -> isian(i, huruf, dikenal))
                        .toList(),
                BukuKode.kepastianDitawarkan(s),
                catatan(s));
    }

    private int bulan(Simpul s, int palingAwal) {
        int bulan = s.angka("bulan");
        int panjang = 12 / aturan.anjuran().size();
        if (bulan < palingAwal || bulan > panjang) {
            throw s.salah("bulan", "harus dari " + palingAwal + " sampai " + panjang);
        }
        return bulan;
    }

    private Isian isian(Simpul s, String huruf, Set<String> skala) {
        String kode = buku.kode(s);
        if (!kode.matches(huruf + "-[A-Z]+")) {
            throw s.salah("kode", "harus " + huruf + ", tanda hubung, dan huruf besar");
        }
        JenisIsian jenis = s.pilihan("jenis", JenisIsian.class);
        Pengisi oleh = s.pilihan("oleh", Pengisi.class);
        if (!PENGISI.getOrDefault(huruf, Set.of()).contains(oleh)) {
            throw s.salah("oleh", oleh + " tidak mengisi langkah " + huruf);
        }
        return new Isian(
                kode,
                jenis,
                oleh,
                skala(s, jenis, skala),
                perFokus(s, jenis),
                !s.ada("wajib") || s.ya("wajib"),
                palingSedikit(s, jenis),
                s.teks("judul"),
                s.teks("bantuan"),
                BukuKode.kepastianDitawarkan(s),
                catatan(s));
    }

    private static @Nullable String skala(Simpul s, JenisIsian jenis, Set<String> dikenal) {
        if (jenis != JenisIsian.SKALA) {
            return hanya(s, "skala", "SKALA");
        }
        String kode = s.teks("skala");
        if (!dikenal.contains(kode)) {
            throw s.salah("skala", "skala \"" + kode + "\" tidak ada");
        }
        return kode;
    }

    private static boolean perFokus(Simpul s, JenisIsian jenis) {
        if (jenis != JenisIsian.SKALA && jenis != JenisIsian.TEKS) {
            hanya(s, "per_fokus", "SKALA atau TEKS");
        }
        return s.ada("per_fokus") && s.ya("per_fokus");
    }

    private static int palingSedikit(Simpul s, JenisIsian jenis) {
        if (jenis != JenisIsian.FOKUS) {
            hanya(s, "paling_sedikit", "FOKUS");
            return 0;
        }
        int nilai = s.angka("paling_sedikit");
        if (nilai < 1 || nilai > FOKUS) {
            throw s.salah("paling_sedikit", "harus dari 1 sampai " + FOKUS);
        }
        return nilai;
    }

    private static @Nullable String hanya(Simpul s, String kunci, String jenis) {
        if (s.ada(kunci)) {
            throw s.salah(kunci, "hanya untuk isian " + jenis);
        }
        return null;
    }

    /** What is not certain must say why. */
    private static @Nullable String catatan(Simpul s) {
        String catatan = s.teksBoleh("catatan");
        if (catatan == null && BukuKode.kepastian(s) != Kepastian.PASTI) {
            throw s.salah("catatan", "wajib diisi karena kepastiannya bukan pasti");
        }
        return catatan;
    }
}
