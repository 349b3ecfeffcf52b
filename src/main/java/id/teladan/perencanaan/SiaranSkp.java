package id.teladan.perencanaan;

import static java.util.Objects.requireNonNull;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From a step that was taken to the event that rooms below are told. */
final class SiaranSkp {
    private SiaranSkp() {}

    /** @param s the plan after the step; {@code l}, the circumstances in which the step was taken */
    static Optional<PeristiwaSkp> dari(LangkahSkp langkah, Skp s, Lembar l) {
        String nama = l.diri().nama();
        String periode = periode(s, l);
        Instant kini = l.kini();
        DinasId dinas = s.dinas();
        PeristiwaSkp apa = switch (langkah) {
            case AJUKAN, SETUJUI -> s.status() == StatusSkp.DISETUJUI ? disetujui(s, l) : diajukan(s, l);
            case KEMBALIKAN ->
                new SkpDikembalikan(
                        dinas,
                        s.id(),
                        s.pemilik(),
                        penilai(l),
                        wakil(l),
                        oleh(l),
                        requireNonNull(s.tanda().catatan()),
                        periode,
                        kini);
            case SEPAKATI -> disepakati(s, l);
            case AJUKAN_KEBERATAN -> {
                boolean kedua = s.status() == StatusSkp.KEBERATAN_ATASAN;
                yield !((kedua ? l.atasan() : l.penilai()) instanceof PejabatPenilai.Orang o)
                        ? null
                        : new KeberatanDiajukan(
                                dinas,
                                s.id(),
                                s.pemilik(),
                                nama,
                                o.id(),
                                wakil(o),
                                kedua,
                                requireNonNull(s.tanda().catatan()),
                                periode,
                                kini);
            }
            case BATALKAN_PERSETUJUAN -> new PersetujuanDibatalkan(dinas, s.id(), s.pemilik(), oleh(l), periode, kini);
            case SIMPAN, SESUAIKAN, TARIK, UBAH, BATALKAN_PERUBAHAN, GANTI -> null;
        };
        return Optional.ofNullable(apa);
    }

    private static @Nullable PeristiwaSkp diajukan(Skp s, Lembar l) {
        return !(l.penilai() instanceof PejabatPenilai.Orang o)
                ? null
                : new SkpDiajukan(
                        s.dinas(),
                        s.id(),
                        s.pemilik(),
                        l.diri().nama(),
                        o.id(),
                        wakil(o),
                        l.periode().label(),
                        l.perubahan(),
                        l.kini());
    }

    private static @Nullable PeristiwaSkp disepakati(Skp s, Lembar l) {
        PegawaiId penyetuju = s.tanda().penilai();
        return penyetuju == null
                ? null
                : new SkpDisepakati(
                        s.dinas(),
                        s.id(),
                        s.pemilik(),
                        l.diri().nama(),
                        penilai(l),
                        wakil(l),
                        penyetuju,
                        l.periode().label(),
                        l.perubahan(),
                        l.kini());
    }

    private static PeristiwaSkp disetujui(Skp s, Lembar l) {
        boolean sistem = s.tanda().olehSistem();
        return new SkpDisetujui(
                s.dinas(),
                s.id(),
                s.pemilik(),
                penilai(l),
                wakil(l),
                sistem ? "Sistem" : oleh(l),
                sistem,
                s.penyesuaian().daftar().size(),
                l.periode().label(),
                l.perubahan(),
                l.kini());
    }

    /** For events that do not tell apart an amendment themselves. */
    private static String periode(Skp s, Lembar l) {
        return l.periode().label() + (s.perubahan() == null ? "" : " (perubahan rencana)");
    }

    /** Who acts, with him for whom he acts. */
    private static String oleh(Lembar l) {
        return l.nama().sebut(l.pembaca(), l.tindakan().atasNama());
    }

    /** The superior of the day; null where there is none. */
    static @Nullable PegawaiId penilai(Lembar l) {
        return l.penilai() instanceof PejabatPenilai.Orang o ? o.id() : null;
    }

    private static @Nullable PegawaiId wakil(Lembar l) {
        return l.penilai() instanceof PejabatPenilai.Orang o ? wakil(o) : null;
    }

    private static @Nullable PegawaiId wakil(PejabatPenilai.Orang o) {
        return o.wakil() == null ? null : o.wakil().id();
    }
}
