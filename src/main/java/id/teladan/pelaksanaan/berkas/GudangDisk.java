package id.teladan.pelaksanaan.berkas;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A folder of the local disk. A file is written beside, forced to the disk, and renamed; its folder is forced too. */
final class GudangDisk implements Gudang {
    private final Path akar;
    private final Path sementara;

    /** @param sementara folder of the same file system for what is not complete */
    GudangDisk(Path akar, Path sementara) {
        this.akar = akar;
        this.sementara = sementara;
    }

    @Override
    public void simpan(String kunci, Path isi) throws IOException {
        Path tujuan = tujuan(kunci);
        try (FileChannel c = FileChannel.open(isi, StandardOpenOption.WRITE)) {
            c.force(true);
        }
        Files.move(isi, tujuan, StandardCopyOption.ATOMIC_MOVE);
        paksa(induk(tujuan));
    }

    @Override
    public void simpan(String kunci, byte[] isi) throws IOException {
        Path tujuan = tujuan(kunci);
        Files.createDirectories(sementara);
        Path baru = Files.createTempFile(sementara, "potongan", null);
        try {
            try (FileChannel c = FileChannel.open(baru, StandardOpenOption.WRITE)) {
                ByteBuffer b = ByteBuffer.wrap(isi);
                while (b.hasRemaining()) {
                    c.write(b);
                }
            }
            Files.move(baru, tujuan, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(baru);
        }
    }

    @Override
    public InputStream buka(String kunci) throws IOException {
        try {
            return Files.newInputStream(akar.resolve(kunci));
        } catch (NoSuchFileException e) {
            throw (FileNotFoundException) new FileNotFoundException(kunci).initCause(e);
        }
    }

    @Override
    public boolean ada(String kunci) {
        return Files.isRegularFile(akar.resolve(kunci));
    }

    @Override
    public void hapus(String kunci) throws IOException {
        Path berkas = akar.resolve(kunci);
        Files.deleteIfExists(berkas);
        for (Path f = induk(berkas); !f.equals(akar) && !induk(f).equals(akar); f = induk(f)) {
            try {
                Files.deleteIfExists(f);
            } catch (DirectoryNotEmptyException e) {
                return; // others are still in it
            }
        }
    }

    @Override
    public void daftar(String awalan, Consumer<Isi> satu) throws IOException {
        Path folder = akar.resolve(awalan);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> semua = Files.walk(folder)) {
            for (Path p : (Iterable<Path>) semua.filter(Files::isRegularFile)::iterator) {
                satu.accept(new Isi(akar.relativize(p).toString(), diubah(p)));
            }
        }
    }

    private static Instant diubah(Path p) throws IOException {
        try {
            return Files.getLastModifiedTime(p).toInstant();
        } catch (NoSuchFileException e) {
            return Instant.MAX; // taken away meanwhile: nobody need look at it
        }
    }

    /** Whether this failure means that there is no room, of the disk or of a quota. */
    static boolean penuh(IOException e) {
        String pesan = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return pesan.contains("no space left")
                || pesan.contains("quota exceeded")
                || pesan.contains("not enough space");
    }

    private Path tujuan(String kunci) throws IOException {
        Path tujuan = akar.resolve(kunci);
        Path folder = induk(tujuan);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            for (Path f = folder; !f.equals(akar); f = induk(f)) {
                paksa(induk(f));
            }
        }
        return tujuan;
    }

    private static Path induk(Path p) {
        return java.util.Objects.requireNonNull(p.getParent());
    }

    /** The name of a new file survives a loss of power only when its folder was forced to the disk. */
    private static void paksa(Path folder) throws IOException {
        try (FileChannel c = FileChannel.open(folder, StandardOpenOption.READ)) {
            c.force(true);
        }
    }
}
