package id.teladan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database that comes with Teladan: a real PostgreSQL in {@code <data>/pg}, with settings that keep what was written, reachable on
 * loopback only.
 *
 * <p>The programs are called directly, not through the library that ships them: that one stops the server in a shutdown hook of its own,
 * beside and not after the requests that still run, and starts with fsync off.
 */
final class PostgresTertanam implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresTertanam.class);
    private static final int PERCOBAAN = 8;

    private final Path cluster;
    private final GembokData gembok;
    private final PerintahPostgres perintah;
    private volatile SetelanPostgres setelan;
    private volatile boolean ditutup;

    private PostgresTertanam(Path cluster, GembokData gembok, PerintahPostgres perintah, SetelanPostgres setelan) {
        this.cluster = cluster;
        this.gembok = gembok;
        this.perintah = perintah;
        this.setelan = setelan;
    }

    static Path cluster(Path data) {
        return data.toAbsolutePath().normalize().resolve("pg");
    }

    /** Starts the database of this data folder; empty when another Teladan has it. */
    static Optional<PostgresTertanam> mulai(Path folder) {
        Path data = folder.toAbsolutePath().normalize();
        try {
            Optional<GembokData> gembok = GembokData.coba(data);
            if (gembok.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(mulai(data.toRealPath(), gembok.get()));
            } catch (IOException | RuntimeException e) {
                gembok.get().close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Basis data bawaan di " + data + " tidak dapat disiapkan", e);
        }
    }

    private static PostgresTertanam mulai(Path data, GembokData gembok) throws IOException {
        Path biner = BinerPostgres.siapkan(data);
        ClusterPostgres.siapkan(biner, cluster(data));
        PerintahPostgres perintah = PerintahPostgres.untuk(biner, cluster(data));
        ClusterPostgres.periksaVersi(perintah, cluster(data));
        PostgresTertanam pg =
                new PostgresTertanam(cluster(data), gembok, perintah, SetelanPostgres.baca(cluster(data)));
        pg.bereskanYatim(data.resolve("biner").toRealPath());
        pg.jalankan(true);
        pg.jaga();
        return pg;
    }

    SetelanPostgres setelan() {
        return setelan;
    }

    /**
     * A killed JVM leaves its server behind: it is stopped in order, so that it starts again with the settings of this version. A pid file
     * whose number now belongs to another program is only removed.
     */
    private void bereskanYatim(Path folderBiner) throws IOException {
        Optional<ProcessHandle> proses = prosesTercatat();
        Optional<String> program = proses.flatMap(p -> p.info().command());
        if (program.isEmpty()) {
            return;
        }
        if (program.get().startsWith(folderBiner + "/")) {
            LOG.info("Basis data dari proses yang mati mendadak masih berjalan: dihentikan dulu");
            perintah.jalankan("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60");
        } else {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private Optional<ProcessHandle> prosesTercatat() throws IOException {
        Path pid = cluster.resolve("postmaster.pid");
        if (!Files.exists(pid)) {
            return Optional.empty();
        }
        List<String> baris = Files.readAllLines(pid);
        return baris.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(baris.getFirst().strip()));
    }

    /** More than one try: after a crash the last processes of the old server need a moment to go. */
    private void jalankan(boolean bolehGantiPort) throws IOException {
        Path catatan = cluster.resolve("mulai.log");
        for (int ke = 1; ; ke++) {
            if (bolehGantiPort && setelan.portTerpakai()) {
                setelan = setelan.denganPortBebas();
                setelan.simpan(cluster);
            }
            Files.deleteIfExists(catatan);
            var hasil = perintah.jalankan(
                    "pg_ctl",
                    "start",
                    "-D",
                    cluster.toString(),
                    "-l",
                    catatan.toString(),
                    "-w",
                    "-t",
                    "600",
                    "-o",
                    ClusterPostgres.opsi(setelan.port()));
            if (!hasil.gagal()) {
                LOG.info("Basis data bawaan berjalan di 127.0.0.1:{}", setelan.port());
                return;
            }
            if (ke == PERCOBAAN) {
                throw new TidakDapatMulai("Basis data bawaan di " + cluster + " tidak mau mulai: "
                        + (Files.exists(catatan) ? Files.readString(catatan).strip() : hasil.keluaran()));
            }
            tunggu();
        }
    }

    private static void tunggu() throws IOException {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while starting PostgreSQL", e);
        }
    }

    /** Starts the server again when it is killed under a running Teladan; the pool finds it at the same port. */
    private void jaga() throws IOException {
        prosesTercatat().ifPresent(p -> p.onExit().thenRun(this::hidupkanLagi));
    }

    private synchronized void hidupkanLagi() {
        if (ditutup) {
            return;
        }
        LOG.error("Basis data bawaan mati di luar kehendak: dijalankan lagi");
        try {
            jalankan(false);
            jaga();
        } catch (IOException | RuntimeException e) {
            LOG.error("Basis data bawaan tidak dapat dijalankan lagi; hentikan dan mulai ulang Teladan", e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (ditutup) {
            return;
        }
        ditutup = true;
        try {
            var hasil = perintah.jalankan("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "120");
            if (hasil.gagal()) {
                LOG.error("Basis data bawaan tidak berhenti dengan rapi: {}", hasil.keluaran());
            } else {
                LOG.info("Basis data bawaan berhenti");
            }
        } finally {
            gembok.close();
        }
    }
}
