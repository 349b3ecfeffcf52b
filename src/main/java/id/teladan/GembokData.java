package id.teladan;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Holds the data folder for one Teladan at a time; the operating system frees it however the process ends. */
final class GembokData implements AutoCloseable {
    private final FileChannel saluran;

    private GembokData(FileChannel saluran) {
        this.saluran = saluran;
    }

    /** Empty when another Teladan has the folder. */
    static Optional<GembokData> coba(Path data) throws IOException {
        FileChannel saluran = buka(data);
        try {
            FileLock kunci = saluran.tryLock();
            if (kunci == null) {
                saluran.close();
                return Optional.empty();
            }
        } catch (OverlappingFileLockException e) {
            saluran.close();
            return Optional.empty();
        }
        saluran.truncate(0);
        saluran.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
        return Optional.of(new GembokData(saluran));
    }

    /** The process that holds the folder, as far as its file tells. */
    static String pemegang(Path data) {
        try {
            String pid = Files.readString(berkas(data)).strip();
            return pid.isEmpty() ? "?" : pid;
        } catch (IOException e) {
            return "?";
        }
    }

    private static FileChannel buka(Path data) throws IOException {
        try {
            Files.createDirectories(data);
            return FileChannel.open(berkas(data), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            throw new TidakDapatMulai(
                    "Folder data " + data + " tidak dapat ditulis oleh pengguna " + System.getProperty("user.name")
                            + ". Jalankan sebagai pemilik folder itu, atau pilih folder lain dengan --data.",
                    e);
        }
    }

    private static Path berkas(Path data) {
        return data.resolve("teladan.kunci");
    }

    @Override
    public void close() throws IOException {
        saluran.close();
    }
}
