package id.teladan.perencanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Ketentuan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conditions of each step of a plan, beyond what the table of steps says of status and party. */
final class SyaratSkp {
    static final int CATATAN_TERPANJANG = 2000;

    private SyaratSkp() {}

    static Optional<Halangan> salah(String pesan) {
        return Optional.of(new Halangan.IsianSalah(List.of(pesan)));
    }

    static Optional<Halangan> ajukan(Skp s, Tindakan t) {
        // A plan that was returned may be handed in again after the window: its owner was in time.
        if (s.status() == StatusSkp.DRAF && !t.jendela().terbuka(t.kini())) {
            return Optional.of(new Halangan.JendelaTutup(KalimatSkp.jendela(t.jendela(), t.kini())));
        }
        if (s.tanda().dataDiri() == null) {
            return salah("Nyatakan dulu pada halaman Data diri: Data sudah sesuai.");
        }
        if (t.penilai() instanceof PejabatPenilai.TidakAda tiada
                && t.ketentuan().persetujuan().get(s.peran()) != Ketentuan.Persetujuan.SISTEM) {
            return Optional.of(new Halangan.TanpaPejabat(tiada.alasan() + " Yang dapat membereskannya: "
                    + tiada.pemecah() + ". Draf Anda tetap tersimpan."));
        }
        return kurang(s, s.isi(), t.ketentuan()).or(() -> perubahan(s, t));
    }

    private static Optional<Halangan> perubahan(Skp s, Tindakan t) {
        if (s.perubahan() == null) {
            return Optional.empty();
        }
        if (!s.perubahan().mengubah(s.isi())) {
            return Optional.of(new Halangan.TanpaPerubahan(KalimatSkp.TANPA_PERUBAHAN));
        }
        if (!t.berCatatan()) {
            return Optional.of(new Halangan.CatatanKosong("Tuliskan alasan perubahan; atasan membacanya lebih dulu."));
        }
        return catatanTerlaluPanjang(t);
    }

    static Optional<Halangan> ubah(Tindakan t) {
        return t.jendela().terbuka(t.kini())
                ? Optional.empty()
                : Optional.of(new Halangan.JendelaTutup(KalimatSkp.jendela(t.jendela(), t.kini())));
    }

    static Optional<Halangan> batalkanPerubahan(Skp s) {
        return s.perubahan() == null
                ? Optional.of(new Halangan.KetentuanMelarang(
                        "Hanya perubahan atas rencana yang sudah disepakati yang dapat dibatalkan."))
                : Optional.empty();
    }

    /** @param sekarang as in {@link Skp#sesuaikan} */
    static Optional<Halangan> sesuaikan(Skp s, @Nullable String sekarang, Penyesuaian usul, Tindakan t) {
        if (sekarang == null && usul.kodeBaru() == null) {
            return salah("Pilih dulu yang akan ditambahkan.");
        }
        if (usul.alasan() != null && usul.alasan().length() > 500) {
            return salah(
                    "Alasan paling panjang 500 huruf; sekarang " + usul.alasan().length() + ".");
        }
        Isi kini = s.efektif();
        if (sekarang != null && !kini.memuat(usul.bagian(), sekarang)) {
            return salah("Butir itu sudah berubah. Muat ulang halaman.");
        }
        String baru = usul.kodeBaru();
        if (sekarang == null
                ? baru != null && !Perubahan.bolehDitambahkan(s, usul.bagian(), baru)
                : !Perubahan.bolehDisesuaikan(s, usul.bagian(), sekarang)) {
            return Optional.of(new Halangan.SudahDisepakati(KalimatSkp.HANYA_YANG_BERUBAH));
        }
        if (baru == null) {
            return Optional.empty();
        }
        if (!baru.equals(sekarang) && kini.memuat(usul.bagian(), baru)) {
            return salah("Pilihan itu sudah ada dalam rencana.");
        }
        Isi hasil = s.penyesuaian().ubah(s.isi(), sekarang, usul).terapkan(s.isi());
        List<String> tolak = s.kelengkapan(t.ketentuan()).tolak(usul.bagian(), hasil);
        return tolak.isEmpty() ? Optional.empty() : Optional.of(new Halangan.IsianSalah(tolak));
    }

    static Optional<Halangan> tarik(Skp s, Tindakan t) {
        if (tanpaPenilai(s, t)) {
            return Optional.empty();
        }
        if (s.status() == StatusSkp.KEBERATAN
                || (s.status() == StatusSkp.DISETUJUI && !s.tanda().olehSistem())) {
            return Optional.of(new Halangan.StatusLain(s.status(), KalimatSkp.status(s.status(), LangkahSkp.TARIK)));
        }
        return t.jendela().terbuka(t.kini())
                ? Optional.empty()
                : Optional.of(new Halangan.JendelaTutup(KalimatSkp.tarikTertutup(t.jendela())));
    }

    /** Nobody could decide any more: the post of the superior is vacant since the plan was handed in or objected to. */
    static boolean tanpaPenilai(Skp s, Tindakan t) {
        return (s.status() == StatusSkp.DIAJUKAN || s.status() == StatusSkp.KEBERATAN)
                && !(t.penilai() instanceof PejabatPenilai.Orang);
    }

    static Optional<Halangan> setujui(Skp s, Tindakan t) {
        if (s.status() == StatusSkp.KEBERATAN_ATASAN && !t.berCatatan()) {
            return Optional.of(new Halangan.CatatanKosong("Tuliskan pertimbangan keputusan Anda untuk kedua pihak."));
        }
        return catatanTerlaluPanjang(t)
                .or(() -> t.cara() == Tindakan.Cara.SATU
                        ? kurang(s, s.efektif(), t.ketentuan())
                        : setujuiSekaligus(s, t.ketentuan(), t.cara()));
    }

    /** Why a plan cannot be approved together with others, as far as a list shows it; of an objection or an amendment the reason must be read. */
    static Optional<Halangan> sekaligus(StatusSkp status, boolean perubahan) {
        return status != StatusSkp.DIAJUKAN
                ? Optional.of(new Halangan.TidakSekaligus(KalimatMassal.tidakIkut(status, false), false))
                : perubahan
                        ? Optional.of(new Halangan.TidakSekaligus(KalimatMassal.PERUBAHAN, false))
                        : Optional.empty();
    }

    /** Why this plan cannot be approved together with others; the preview and the row of the act ask the same. */
    static Optional<Halangan> setujuiSekaligus(Skp s, Ketentuan k, Tindakan.Cara cara) {
        boolean disentuh =
                s.tanda().diperiksa() != null || !s.penyesuaian().daftar().isEmpty();
        return sekaligus(s.status(), s.perubahan() != null)
                .or(() -> kurang(s, s.efektif(), k))
                .or(() -> disentuh && cara != Tindakan.Cara.SEKALIGUS_DENGAN_DRAF
                        ? Optional.of(new Halangan.TidakSekaligus(KalimatMassal.ADA_DRAF, true))
                        : Optional.empty());
    }

    static Optional<Halangan> kembalikan(Skp s, Tindakan t) {
        if (!t.ketentuan().dapatDikembalikan()) {
            return Optional.of(new Halangan.KetentuanMelarang(
                    "Ketentuan periode ini tidak mengenal pengembalian; sesuaikan rencananya, lalu setujui."));
        }
        if (!t.berCatatan()) {
            return Optional.of(
                    new Halangan.CatatanKosong("Tuliskan catatan: apa yang perlu diperbaiki sebelum diajukan lagi."));
        }
        return catatanTerlaluPanjang(t);
    }

    static Optional<Halangan> keberatan(Skp s, Tindakan t) {
        if (s.tanda().olehSistem()) {
            return Optional.of(new Halangan.KetentuanMelarang(
                    "Rencana ini disetujui sistem tanpa perubahan. Untuk mengubahnya, pilih Tarik kembali."));
        }
        if (s.tanda().keberatan() >= 2) {
            return Optional.of(new Halangan.KetentuanMelarang(
                    "Atasan pejabat penilai sudah memutuskan keberatan kedua; keputusannya final."));
        }
        if (s.tanda().keberatan() == 1 && !(t.atasan() instanceof PejabatPenilai.Orang)) {
            return Optional.of(new Halangan.TanpaPejabat(
                    t.atasan().alasan() + " Keberatan kedua belum dapat diteruskan; hubungi admin dinas."));
        }
        if (!t.berCatatan()) {
            return Optional.of(new Halangan.CatatanKosong("Tuliskan alasan keberatan Anda."));
        }
        return catatanTerlaluPanjang(t);
    }

    /** Only he who approved takes it back, and only while the approval is the first answer to what was handed in. */
    static Optional<Halangan> batalkanPersetujuan(Skp s, Tindakan t) {
        if (s.tanda().olehSistem() || !t.oleh().equals(s.tanda().penilai())) {
            return Optional.of(new Halangan.BukanPihak("Persetujuan dibatalkan hanya oleh yang menyetujuinya."));
        }
        return s.tanda().keberatan() == 0
                ? Optional.empty()
                : Optional.of(new Halangan.KetentuanMelarang(
                        "Rencana ini pernah diputus karena keberatan; keputusan itu tidak dibatalkan."));
    }

    static Optional<Halangan> catatanTerlaluPanjang(Tindakan t) {
        return t.catatan() != null && t.catatan().length() > CATATAN_TERPANJANG
                ? Optional.of(new Halangan.IsianSalah(List.of("Tulisan ini paling panjang " + CATATAN_TERPANJANG
                        + " huruf; sekarang " + t.catatan().length() + ".")))
                : Optional.empty();
    }

    private static Optional<Halangan> kurang(Skp s, Isi yang, Ketentuan k) {
        List<Kekurangan> kurang = s.kelengkapan(k).periksa(yang).stream()
                .filter(Kekurangan::menghalangi)
                .toList();
        return kurang.isEmpty() ? Optional.empty() : Optional.of(new Halangan.BelumLengkap(kurang));
    }
}
