package id.teladan.pelaksanaan.berkas;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A real clamd of the test's own, with a database of one signature: the harmless test text of EICAR. */
record ClamdUji(Process proses, String alamat) implements AutoCloseable {
    /** Broken in two, so that a scanner of this machine leaves the source alone. */
    static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final List<Path> DI = List.of(Path.of("/usr/sbin/clamd"), Path.of("/usr/local/sbin/clamd"));

    /** Empty on a machine without clamd: the test then says that it did not run. */
    static Optional<ClamdUji> mulai(Path folder) throws IOException, InterruptedException {
        Optional<Path> program = DI.stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return Optional.empty();
        }
        Path db = Files.createDirectories(folder.resolve("db"));
        Files.writeString(
                db.resolve("uji.ndb"),
                "Eicar-Uji:0:*:" + HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII)) + "\n");
        Path soket = folder.resolve("clamd.sock");
        Path setelan = Files.writeString(
                folder.resolve("clamd.conf"),
                "Foreground yes\nLocalSocket " + soket + "\nDatabaseDirectory " + db + "\nStreamMaxLength 5M\nLogFile "
                        + folder.resolve("clamd.log") + "\nMaxThreads 2\n");
        Process p = new ProcessBuilder(program.get().toString(), "-c", setelan.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keluaran").toFile())
                .start();
        for (int i = 0; i < 200 && p.isAlive(); i++) {
            if (Files.exists(soket)) {
                return Optional.of(new ClamdUji(p, soket.toString()));
            }
            Thread.sleep(50);
        }
        p.destroy();
        throw new IOException("clamd tidak mulai: " + Files.readString(folder.resolve("keluaran")));
    }

    @Override
    public void close() {
        proses.destroy();
        try {
            if (!proses.waitFor(10, TimeUnit.SECONDS)) {
                proses.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
