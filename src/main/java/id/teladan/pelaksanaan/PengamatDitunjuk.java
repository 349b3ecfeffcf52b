package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A person was named as observer; published in the transaction of the act.
 *
 * @param untuk whom he observes: GURU, or KEPALA_SEKOLAH as Tim Kerja; {@code sekolah}, names of the schools
 */
public record PengamatDitunjuk(
        DinasId dinas,
        PegawaiId pengamat,
        Peran untuk,
        List<String> sekolah,
        String namaPenunjuk,
        String sk,
        LocalDate mulai,
        LocalDate sampai,
        Instant pada) {
    public PengamatDitunjuk {
        sekolah = List.copyOf(sekolah);
    }
}
