package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.organisasi.RantaiPenilai.Identitas;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan counts from this moment on: it was agreed, whoever approved it; published in the transaction of the agreement.
 *
 * @param diri its owner, with the post of the day
 * @param penilai the pejabat penilai for whom or by whom it was approved, else he of the day; null where there was none
 * @param pimpinan the items of his own agreed plan as kepala sekolah; empty where he has none
 * @param nama of him as documents name him; null where he is superior no longer
 */
public record SkpMulaiBerlaku(
        SkpBerlaku rencana,
        PeriodeRingkas periode,
        DataDiri diri,
        @Nullable PegawaiId penilai,
        @Nullable Identitas nama,
        List<Butir> pimpinan,
        Instant pada) {
    public SkpMulaiBerlaku {
        pimpinan = List.copyOf(pimpinan);
    }

    static SkpMulaiBerlaku dari(Skp s, Lembar l, List<Butir> pimpinan) {
        PegawaiId penilai = penilai(s, l);
        Identitas nama = l.penilai() instanceof PejabatPenilai.Orang o && o.id().equals(penilai) ? o.identitas() : null;
        return new SkpMulaiBerlaku(SkpBerlaku.of(s), l.periode(), l.diri(), penilai, nama, pimpinan, l.kini());
    }

    private static @Nullable PegawaiId penilai(Skp s, Lembar l) {
        PegawaiId oleh =
                s.tanda().atasNama() == null ? s.tanda().penilai() : s.tanda().atasNama();
        return oleh == null ? SiaranSkp.penilai(l) : oleh;
    }

    /** Whose own plan the document of this one quotes: that of a guru's superior. */
    static @Nullable PegawaiId pimpinan(Skp s, Lembar l) {
        return s.peran() == Peran.GURU ? penilai(s, l) : null;
    }
}
