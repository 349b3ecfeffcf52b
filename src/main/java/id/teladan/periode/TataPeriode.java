package id.teladan.periode;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opening periods and windows, for the pages of the admin dinas and for the demo. Each method is one transaction. */
public interface TataPeriode {
    /** The rule sets that come with this version of Teladan: id and name. */
    List<KetentuanTersedia> ketentuanTersedia();

    /**
     * Opens a period of a dinas and pins the newest version of the rule set to it; windows are whole days of the zone.
     *
     * @throws IllegalArgumentException with an Indonesian sentence when the code is taken or a date lies outside the period
     */
    PeriodeId bukaPeriode(DinasId dinas, PeriodeBaru baru, PegawaiId oleh, Instant kini);

    /** Opens, extends or closes a window, for all ({@code pegawai} null) or for one person, with a reason. */
    void aturJendela(
            DinasId dinas,
            PeriodeId periode,
            Tahap tahap,
            @Nullable PegawaiId pegawai,
            Rentang hari,
            String alasan,
            PegawaiId oleh,
            Instant kini);

    record KetentuanTersedia(String id, String nama) {}

    record PeriodeBaru(
            String kode,
            String label,
            LocalDate mulai,
            LocalDate sampai,
            Zona zona,
            String ketentuan,
            Map<Tahap, Rentang> jendela) {}
}
