package id.teladan.penilaian.kredit;

import id.teladan.organisasi.Bawahan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A year for those who are rated by the reader, and for the reader himself. */
record DaftarTahunan(List<TahunPenilaian> semua, TahunPenilaian tahun, Baris saya, List<Baris> orang) {

    /** @param bawahan null for the reader himself */
    record Baris(
            PegawaiId id,
            @Nullable Bawahan bawahan,
            Map<PeriodeId, @Nullable String> predikat,
            @Nullable BarisTahunan kini) {}

    /** Every part of the year weighed and nothing set yet. */
    boolean menunggu(Baris b) {
        return b.kini() == null
                && tahun.tanpaPeriode().isEmpty()
                && b.predikat().values().stream().allMatch(k -> k != null);
    }

    long menunggu() {
        return orang.stream().filter(this::menunggu).count();
    }
}
