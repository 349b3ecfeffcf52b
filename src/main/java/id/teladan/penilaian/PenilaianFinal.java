package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The result stands: accepted, or the days passed without a word, or the objection was decided. */
public record PenilaianFinal(
        DinasId dinas,
        PenilaianId id,
        int ke,
        PeriodeId periode,
        PegawaiId pegawai,
        @Nullable SatuanId satuan,
        Instant kini) {}
