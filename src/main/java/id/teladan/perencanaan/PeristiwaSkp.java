package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** What happened to a plan, for rooms below; published in the transaction of the step. */
public sealed interface PeristiwaSkp
        permits SkpDiajukan, SkpDisetujui, SkpDikembalikan, SkpDisepakati, KeberatanDiajukan, PersetujuanDibatalkan {
    DinasId dinas();

    SkpId skp();

    PegawaiId pemilik();

    /** Label of the period, and that it is an amendment where it is one. */
    String periode();

    Instant pada();
}
