package id.teladan.periode;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The door of the room periode for the rooms below it. */
public interface Periode {
    /** The periods of a dinas that contain the day, newest first. */
    List<PeriodeRingkas> berjalan(DinasId dinas, LocalDate hari);

    /** All periods of a dinas, newest first. */
    List<PeriodeRingkas> semua(DinasId dinas);

    Optional<PeriodeRingkas> ambil(DinasId dinas, PeriodeId periode);

    /** The rule set in exactly the version that the period pins. Cached: it cannot change. */
    Ketentuan ketentuan(PeriodeRingkas periode);

    /** The windows of the three stages as they hold for this person; one statement. */
    Map<Tahap, Jendela> jendela(PeriodeRingkas periode, PegawaiId pegawai);
}
