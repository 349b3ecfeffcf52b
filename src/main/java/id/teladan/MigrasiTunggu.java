package id.teladan;

import java.time.Duration;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * A command that uses the database of a running Teladan waits for that one's migrations and never makes them itself: a newer program
 * must not change the tables under an older one.
 */
final class MigrasiTunggu {
    private static final Duration PALING_LAMA = Duration.ofSeconds(30);

    private MigrasiTunggu() {}

    static void sampaiSelesai(DataSource ds) {
        long batas = System.nanoTime() + PALING_LAMA.toNanos();
        while (!siap(ds)) {
            if (System.nanoTime() > batas) {
                throw new TidakDapatMulai("Teladan yang sedang berjalan memakai versi lain, atau basis datanya belum "
                        + "siap. Hentikan dan jalankan lagi dengan bin/run, lalu ulangi perintah ini.");
            }
            try {
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new TidakDapatMulai("Perintah dihentikan", e);
            }
        }
    }

    private static boolean siap(DataSource ds) {
        try {
            return !BasisData.adaMigrasiTertunda(ds);
        } catch (FlywayException e) {
            return false; // the server is still starting; the limit above ends the wait
        }
    }
}
