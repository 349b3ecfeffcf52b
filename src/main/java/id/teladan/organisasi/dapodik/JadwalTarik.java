package id.teladan.organisasi.dapodik;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * When a school is pulled by itself.
 *
 * @param hari of the week, 1 is Monday; counts for {@link Jenis#MINGGUAN} only
 * @param jam hour of the day in the zone of the dinas
 */
record JadwalTarik(Jenis jenis, int hari, int jam) {
    static final List<String> NAMA_HARI = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    JadwalTarik {
        if (hari < 1 || hari > 7 || jam < 0 || jam > 23) {
            throw new IllegalArgumentException("Jadwal tidak mungkin: hari " + hari + ", jam " + jam);
        }
    }

    enum Jenis {
        MATI("Hanya bila diminta"),
        HARIAN("Setiap hari"),
        MINGGUAN("Setiap minggu");

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }

    /** The next time after now; each connection has a minute of its own within the hour, so that they do not all begin at once. */
    Optional<Instant> berikut(Instant kini, ZoneId zona, UUID sambungan) {
        if (jenis == Jenis.MATI) {
            return Optional.empty();
        }
        ZonedDateTime saat = kini.atZone(zona)
                .truncatedTo(ChronoUnit.DAYS)
                .withHour(jam)
                .withMinute(Math.floorMod(sambungan.hashCode(), 60));
        if (jenis == Jenis.MINGGUAN) {
            saat = saat.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(hari)));
        }
        boolean lewat = !saat.toInstant().isAfter(kini);
        return Optional.of((lewat ? saat.plusDays(jenis == Jenis.MINGGUAN ? 7 : 1) : saat).toInstant());
    }

    /** {@code Setiap Senin, sekitar pukul 02.00}. */
    String sebutan() {
        String pukul = ", pukul %02d.00–%02d.59".formatted(jam, jam);
        return switch (jenis) {
            case MATI -> jenis.sebutan();
            case HARIAN -> jenis.sebutan() + pukul;
            case MINGGUAN -> "Setiap " + NAMA_HARI.get(hari - 1) + pukul;
        };
    }
}
