package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** An admin dinas answered what a person had reported; {@code tentangAtasan}: that his superior is another one. */
public record LaporanDijawab(DinasId dinas, PegawaiId pegawai, boolean tentangAtasan, String jawaban, Instant pada) {}
