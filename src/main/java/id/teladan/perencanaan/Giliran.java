package id.teladan.perencanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Jendela;
import id.teladan.periode.Tahap;
import id.teladan.umum.PegawaiId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card on top of every page of a plan: whose turn it is.
 *
 * @param anda whether it is the reader's turn
 * @param fakta pairs of label and text: Sejak, Sampai, Kurang, Catatan, Yang dapat membantu
 * @param tombol the one thing to do; null when there is nothing
 */
record Giliran(
        boolean anda,
        String judul,
        List<Fakta> fakta,
        @Nullable String tombol,
        @Nullable String url) {

    record Fakta(String label, String isi) {}

    /** Before the plan exists: the window says whether it can be started. */
    static @Nullable Giliran sebelumMulai(BerandaSaya b, Instant kini) {
        if (b.ini() == null || b.tidakIkut() != null) {
            return null;
        }
        Jendela j = java.util.Objects.requireNonNull(b.jendela().get(Tahap.PERENCANAAN));
        List<Fakta> fakta = new ArrayList<>();
        if (j.terbuka(kini)) {
            fakta.add(new Fakta("Sampai", j.batas() + sisa(j, kini)));
            return new Giliran(true, "Susun rencana kinerja Anda", fakta, "Mulai", null);
        }
        fakta.add(new Fakta("Dibuka", j.mulai() + " " + j.zona()));
        fakta.add(new Fakta("Sampai", j.batas()));
        if (!j.belum(kini)) {
            fakta.add(new Fakta("Yang dapat membantu", "Admin dinas dapat membuka perencanaan lagi untuk Anda."));
        }
        return new Giliran(
                false, j.belum(kini) ? "Perencanaan belum dibuka" : "Perencanaan sudah ditutup", fakta, null, null);
    }

    /** The same card on the page to which its button leads: there it has none. */
    Giliran di(String halaman) {
        return halaman.equals(url) ? new Giliran(anda, judul, fakta, null, null) : this;
    }

    static Giliran of(Lembar l) {
        return l.milikPembaca() ? pemilik(l) : penilai(l);
    }

    private static Giliran pemilik(Lembar l) {
        SkpId id = l.skp().id();
        List<Fakta> f = new ArrayList<>();
        f.add(new Fakta("Sejak", l.waktu(l.skp().tanda().sejak())));
        if (l.berakhir()) {
            f.add(new Fakta("Sebab", l.penilai().alasan()));
            return new Giliran(false, "Rencana ini sudah ditutup", f, "Lihat rencana", HalamanSkp.RANGKUMAN.url(id));
        }
        boolean ubah = l.perubahan();
        return switch (l.skp().status()) {
            case DRAF, DIKEMBALIKAN -> menulis(l, f);
            case DIAJUKAN -> {
                if (!(l.penilai() instanceof PejabatPenilai.Orang o)) {
                    yield tanpaPenilai(l, f);
                }
                f.add(new Fakta("Pada", o.nama() + ", " + o.jabatan()));
                KeadaanPenilai.tambah(f, o);
                yield new Giliran(
                        false,
                        ubah ? "Perubahan menunggu persetujuan atasan" : "Menunggu persetujuan atasan",
                        f,
                        ubah ? "Lihat perubahan" : "Lihat rencana",
                        HalamanSkp.RANGKUMAN.url(id));
            }
            case DISETUJUI -> {
                int n = l.skp().penyesuaian().daftar().size();
                f.add(new Fakta(
                        "Berubah",
                        l.skp().tanda().olehSistem()
                                ? "Disetujui sistem, tanpa pemeriksaan atasan"
                                : n == 0 ? "Tanpa penyesuaian" : n + " hal disesuaikan oleh " + l.penyetuju()));
                yield new Giliran(
                        true,
                        ubah ? "Sepakati perubahan rencana Anda" : "Sepakati rencana kinerja Anda",
                        f,
                        "Cek",
                        "/skp/" + id + "/kesepakatan");
            }
            case KEBERATAN ->
                !(l.penilai() instanceof PejabatPenilai.Orang)
                        ? tanpaPenilai(l, f)
                        : new Giliran(
                                false,
                                "Keberatan Anda diperiksa " + l.namaPenilai(),
                                f,
                                "Lihat rencana",
                                HalamanSkp.RANGKUMAN.url(id));
            case KEBERATAN_ATASAN -> {
                f.add(new Fakta(
                        "Pada",
                        l.atasan() instanceof PejabatPenilai.Orang o
                                ? o.nama()
                                : l.atasan().alasan()));
                yield new Giliran(
                        false,
                        "Keberatan kedua diperiksa atasan pejabat penilai",
                        f,
                        "Lihat rencana",
                        HalamanSkp.RANGKUMAN.url(id));
            }
            case DISEPAKATI ->
                new Giliran(
                        false,
                        "Perencanaan selesai: rencana sudah disepakati",
                        f,
                        "Selengkapnya",
                        HalamanSkp.RANGKUMAN.url(id));
            case DIGANTI -> new Giliran(false, "Versi ini sudah diganti perubahannya", f, null, null);
            case DIBATALKAN -> {
                f.add(new Fakta("Yang berlaku", "Rencana yang disepakati, seperti sebelum perubahan ini"));
                yield new Giliran(false, "Perubahan ini Anda batalkan", f, null, null);
            }
        };
    }

    /** The superior's post fell vacant meanwhile: the owner takes the plan back and sends it anew. */
    private static Giliran tanpaPenilai(Lembar l, List<Fakta> f) {
        f.add(new Fakta("Keadaan", l.penilai().alasan()));
        f.add(new Fakta(
                "Yang dapat dilakukan", "Tarik kembali, lalu ajukan lagi: rencana mengikuti keadaan hari itu."));
        return new Giliran(
                true,
                "Atasan yang memeriksa sudah tidak ada",
                f,
                "Lihat rencana",
                HalamanSkp.RANGKUMAN.url(l.skp().id()));
    }

    private static Giliran menulis(Lembar l, List<Fakta> f) {
        boolean kembali = l.skp().status() == StatusSkp.DIKEMBALIKAN;
        String catatan = l.skp().tanda().catatan();
        if (kembali && catatan != null) {
            f.add(new Fakta("Catatan atasan", catatan));
        }
        if (kembali) {
            f.add(new Fakta("Sampai", "Dapat diajukan lagi kapan saja, juga setelah jendela ditutup"));
        } else if (l.jendela().terbuka(l.kini())) {
            f.add(new Fakta("Sampai", l.jendela().batas() + sisa(l.jendela(), l.kini())));
        } else {
            f.add(new Fakta("Jendela", KalimatSkp.jendela(l.jendela(), l.kini())));
        }
        List<Kekurangan> kurang =
                l.kekurangan().stream().filter(Kekurangan::menghalangi).toList();
        if (!kurang.isEmpty()) {
            f.add(new Fakta(
                    "Kurang",
                    String.join(
                            ", ",
                            kurang.stream()
                                    .map(k -> k.bagian().judul())
                                    .distinct()
                                    .toList())));
        }
        HalamanSkp ke = HalamanSkp.untuk(l.katalog()).stream()
                .filter(h -> !h.selesai(l))
                .findFirst()
                .orElse(HalamanSkp.RANGKUMAN);
        String apa = l.perubahan() ? "perubahan rencana Anda" : "rencana kinerja Anda";
        return new Giliran(
                true,
                (kembali ? "Perbaiki " : "Lanjutkan ") + apa,
                f,
                kembali ? "Perbaiki" : "Lanjutkan",
                kembali
                        ? HalamanSkp.RANGKUMAN.url(l.skp().id())
                        : ke.url(l.skp().id()));
    }

    private static Giliran penilai(Lembar l) {
        List<Fakta> f = new ArrayList<>();
        f.add(new Fakta("Sejak", l.waktu(l.skp().tanda().sejak())));
        String catatan = l.skp().tanda().catatan();
        boolean keberatan = l.skp().status() == StatusSkp.KEBERATAN || l.skp().status() == StatusSkp.KEBERATAN_ATASAN;
        if (keberatan && catatan != null) {
            f.add(new Fakta("Alasan keberatan", catatan));
        }
        PejabatPenilai.Orang diwakili = l.diwakili();
        if (diwakili != null) {
            f.add(new Fakta("Anda bertindak", KeadaanPenilai.sebagaiWakil(diwakili)));
        }
        boolean anda = l.dapatDisesuaikan();
        PegawaiId pemeriksa = l.skp().tanda().pemeriksa();
        if (anda && pemeriksa != null && !pemeriksa.equals(l.pembaca())) {
            f.add(new Fakta(
                    "Draf pemeriksaan",
                    "Dimulai " + l.nama().satu(pemeriksa) + ", "
                            + l.waktu(l.skp().tanda().diperiksa()) + ". Anda meneruskannya."));
        }
        String apa = l.perubahan() ? "Perubahan rencana" : "Rencana ini";
        String judul = anda
                ? keberatan ? "Putuskan keberatan ini" : apa + " menunggu persetujuan Anda"
                : (l.perubahan() ? "Perubahan rencana: " : "")
                        + l.skp().status().bagiPenilai();
        return new Giliran(anda, judul, f, null, null);
    }

    private static String sisa(Jendela j, Instant kini) {
        long hari = Duration.between(kini, j.tutup()).toDays();
        return hari > 0 ? " (" + hari + " hari lagi)" : " (hari terakhir)";
    }
}
