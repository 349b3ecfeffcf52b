package id.teladan.pelaksanaan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One observation as a calendar shows it: when and where, and nothing about whom beyond the place; the page says the rest. */
public record Acara(
        UUID siklus,
        Instant mulai,
        Instant selesai,
        String judul,
        @Nullable String tempat,
        boolean disepakati,
        Instant diubah) {
    static Acara of(LembarSiklus l, Jadwal j) {
        return new Acara(
                l.id().nilai(),
                j.mulai(),
                j.selesai(),
                judul(l.diri().namaSatuan()),
                j.tempat(),
                j.disetujui() != null,
                j.disetujui() == null ? j.diusulkan() : j.disetujui());
    }

    /** What a calendar that reads again and again is given. */
    public static String langganan(List<Acara> acara, Instant kini) {
        return ICalendar.langganan(acara, kini);
    }

    public static String judul(@Nullable String satuan) {
        return "Observasi kinerja" + (satuan == null ? "" : ", " + satuan);
    }
}
