package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;

/** Answered by the room of assessments, which lies further down: then no cycle is begun any more. */
public interface PenilaianSelesai {
    /** Whether this person was rated in this role, or his assessment was closed. */
    boolean selesai(DinasId dinas, PegawaiId pegawai, PeriodeId periode, Peran peran);
}
