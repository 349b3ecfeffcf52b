package id.teladan.pelaksanaan;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who observes in the place of the pejabat penilai, by SK and for days.
 *
 * @param untuk whom he observes at the school: GURU, then he is a guru there; or KEPALA_SEKOLAH, then he is a pengawas (Tim Kerja)
 * @param sampai last day
 */
record Pengamat(
        UUID id,
        SatuanId satuan,
        Peran untuk,
        PegawaiId orang,
        String nama,
        String sk,
        LocalDate mulai,
        LocalDate sampai,
        PegawaiId oleh,
        @Nullable Instant dicabut) {
    boolean berlaku(LocalDate hari) {
        return dicabut == null && !hari.isBefore(mulai) && !hari.isAfter(sampai);
    }

    PihakSiklus pihak() {
        return untuk == Peran.KEPALA_SEKOLAH ? PihakSiklus.TIM_KERJA : PihakSiklus.PENGAMAT;
    }
}
