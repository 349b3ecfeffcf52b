package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What {@link AturanPenilai} must know of one person on a day.
 *
 * @param cuti last day of leave of the superiors who are on leave that day
 */
record FaktaPenilai(List<FaktaPenugasan> penugasan, List<FaktaWakil> wakil, Map<PegawaiId, LocalDate> cuti) {}
