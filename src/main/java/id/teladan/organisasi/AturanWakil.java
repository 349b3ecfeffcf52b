package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Delegation (Wakilkan): a superior lets another person of the same school, or of the dinas, act for him. It holds while both
 * have their assignments there. Nobody acts as a delegate on his own plan or on that of one who leads a school where he works,
 * and there is no chain: the delegate acts for the superior, his own delegate does not.
 */
final class AturanWakil {
    static final int BULAN_TERLAMA = 6;
    static final int ALASAN_TERPANJANG = 500;

    private AturanWakil() {}

    static boolean memimpin(Peran p) {
        return p == Peran.KEPALA_SEKOLAH || p == Peran.PLT_KEPALA_SEKOLAH || p == Peran.KEPALA_DINAS;
    }

    /**
     * Who acts for this superior on the plan of {@code pemilik}.
     *
     * @param berlaku the assignments of the day, of the owner and of the delegate at least
     * @param pimpinan the assignment by which the superior is the superior
     */
    static Optional<Wakil> untuk(
            PegawaiId pemilik,
            FaktaPenugasan pimpinan,
            List<FaktaPenugasan> berlaku,
            List<FaktaWakil> wakil,
            LocalDate hari) {
        return wakil.stream()
                .filter(w -> w.berlaku(hari)
                        && w.pemberi().equals(pimpinan.pegawai())
                        && Objects.equals(w.satuan(), pimpinan.satuan()))
                .max(FaktaWakil.TERBARU)
                .filter(w -> !w.wakil().equals(pemilik)
                        && di(berlaku, w.wakil(), w.satuan())
                        && !memimpinDia(berlaku, pemilik, w.wakil()))
                .map(w -> new Wakil(
                        w.wakil(),
                        w.nama(),
                        w.rentang().mulai(),
                        Objects.requireNonNull(w.rentang().sampai()),
                        w.alasan()));
    }

    private static boolean di(List<FaktaPenugasan> berlaku, PegawaiId siapa, @Nullable SatuanId satuan) {
        return berlaku.stream().anyMatch(f -> f.pegawai().equals(siapa) && Objects.equals(f.satuan(), satuan));
    }

    private static boolean memimpinDia(List<FaktaPenugasan> berlaku, PegawaiId pemilik, PegawaiId wakil) {
        return berlaku.stream()
                .anyMatch(f -> f.pegawai().equals(pemilik)
                        && f.peran().diSatuan()
                        && memimpin(f.peran())
                        && di(berlaku, wakil, f.satuan()));
    }

    /** What a superior wishes to hand over. */
    record Usul(PegawaiId pemberi, PegawaiId wakil, LocalDate mulai, LocalDate sampai, String alasan) {}

    /**
     * Why a delegation cannot be as it is asked; empty when it can.
     *
     * @param orang assignments at the place that have not ended, of the superior and of his people
     * @param ada delegations of this superior at the place that have not ended
     */
    static Optional<TataOrganisasi.Ditolak> halangan(
            Usul u, List<FaktaPenugasan> orang, List<FaktaWakil> ada, LocalDate hari) {
        return bentuk(u, hari)
                .or(() -> pemberi(u, orang))
                .or(() -> penerima(u, orang))
                .or(() -> bertemu(u, ada));
    }

    private static Optional<TataOrganisasi.Ditolak> bentuk(Usul u, LocalDate hari) {
        if (u.wakil().equals(u.pemberi())) {
            return tolak("wakil", "Pilih orang lain: Anda tidak dapat mewakili diri sendiri.");
        }
        if (u.mulai().isBefore(hari)) {
            return tolak("mulai", "Mulai paling awal hari ini, " + Tanggal.panjang(hari) + ".");
        }
        if (u.sampai().isBefore(u.mulai())) {
            return tolak("sampai", "Hari terakhir mendahului hari mulai.");
        }
        LocalDate batas = u.mulai().plusMonths(BULAN_TERLAMA);
        if (u.sampai().isAfter(batas)) {
            return tolak(
                    "sampai",
                    "Paling lama enam bulan, sampai " + Tanggal.panjang(batas)
                            + ". Untuk lebih lama, minta admin dinas mencatat Plt.");
        }
        if (u.alasan().isBlank()) {
            return tolak("alasan", "Tuliskan alasannya, misalnya cuti atau tugas luar.");
        }
        return u.alasan().length() > ALASAN_TERPANJANG
                ? tolak(
                        "alasan",
                        "Alasan paling panjang " + ALASAN_TERPANJANG + " huruf; sekarang "
                                + u.alasan().length() + ".")
                : Optional.empty();
    }

    private static Optional<TataOrganisasi.Ditolak> pemberi(Usul u, List<FaktaPenugasan> orang) {
        List<FaktaPenugasan> memimpin = orang.stream()
                .filter(f -> f.pegawai().equals(u.pemberi()) && memimpin(f.peran()))
                .filter(f -> f.rentang().memuat(u.mulai()))
                .toList();
        if (memimpin.isEmpty()) {
            return tolak(
                    "mulai",
                    "Pada " + Tanggal.panjang(u.mulai())
                            + " Anda tidak memimpin di sini; yang dapat mewakilkan adalah pejabat penilai hari itu.");
        }
        return memimpin.stream().anyMatch(f -> f.rentang().memuat(u.sampai()))
                ? Optional.empty()
                : tolak(
                        "sampai",
                        "Penugasan Anda " + akhir(memimpin) + "; pilih hari terakhir paling lambat hari itu.");
    }

    private static Optional<TataOrganisasi.Ditolak> penerima(Usul u, List<FaktaPenugasan> orang) {
        List<FaktaPenugasan> miliknya =
                orang.stream().filter(f -> f.pegawai().equals(u.wakil())).toList();
        if (miliknya.isEmpty()) {
            return tolak("wakil", "Pilih orang yang bertugas di tempat yang sama dengan Anda.");
        }
        String nama = miliknya.getFirst().nama();
        List<FaktaPenugasan> saatMulai =
                miliknya.stream().filter(f -> f.rentang().memuat(u.mulai())).toList();
        if (saatMulai.isEmpty()) {
            return tolak("wakil", "%s belum bertugas di sini pada %s.".formatted(nama, Tanggal.panjang(u.mulai())));
        }
        return saatMulai.stream().anyMatch(f -> f.rentang().memuat(u.sampai()))
                ? Optional.empty()
                : tolak(
                        "sampai",
                        "Penugasan %s di sini %s; pilih hari terakhir paling lambat hari itu."
                                .formatted(nama, akhir(saatMulai)));
    }

    private static Optional<TataOrganisasi.Ditolak> bertemu(Usul u, List<FaktaWakil> ada) {
        return ada.stream()
                .filter(w -> !w.dicabut() && w.rentang().bertemu(new id.teladan.umum.Rentang(u.mulai(), u.sampai())))
                .findFirst()
                .flatMap(w -> tolak(
                        "mulai",
                        "Pada hari-hari itu Anda sudah mewakilkan kepada %s (%s sampai %s). Akhiri dulu yang itu, atau pilih hari lain."
                                .formatted(
                                        w.nama(),
                                        Tanggal.panjang(w.rentang().mulai()),
                                        Tanggal.panjang(Objects.requireNonNull(
                                                w.rentang().sampai())))));
    }

    private static String akhir(List<FaktaPenugasan> penugasan) {
        return penugasan.stream()
                .map(f -> f.rentang().sampai())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .map(s -> "berakhir pada " + Tanggal.panjang(s))
                .orElse("belum mencakup hari itu");
    }

    private static Optional<TataOrganisasi.Ditolak> tolak(String bidang, String pesan) {
        return Optional.of(new TataOrganisasi.Ditolak(bidang, pesan));
    }
}
