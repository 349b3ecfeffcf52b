package id.teladan.organisasi.dapodik;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The key of the tokens: from TELADAN_KUNCI, else from a file of the data folder that is made when it is first needed. */
final class KunciBrankas implements Supplier<byte[]> {
    static final String BERKAS = "kunci-token";
    private static final int PANJANG = 32;
    private final String setelan;
    private final Path berkas;
    private byte @Nullable [] kunci;

    KunciBrankas(String setelan, Path data) {
        this.setelan = setelan.strip();
        this.berkas = data.resolve(BERKAS);
    }

    @Override
    public synchronized byte[] get() {
        byte[] ada = kunci;
        if (ada == null) {
            ada = setelan.isEmpty() ? dariBerkas() : dari(setelan, "TELADAN_KUNCI");
            kunci = ada;
        }
        return ada.clone();
    }

    private static byte[] dari(String teks, String asal) {
        return baca(teks)
                .orElseThrow(() -> new IllegalStateException(asal
                        + " bukan kunci: isinya harus 32 bita dalam base64, misalnya dari openssl rand -base64 32"));
    }

    private static Optional<byte[]> baca(String teks) {
        try {
            byte[] isi = Base64.getDecoder().decode(teks.strip());
            return isi.length == PANJANG ? Optional.of(isi) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] dariBerkas() {
        try {
            if (!Files.exists(berkas)) {
                buat();
            }
            return dari(Files.readString(berkas), berkas.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Kunci token di " + berkas + " tidak terbaca", e);
        }
    }

    /** Written whole under another name first: whoever comes second finds a complete key or none. */
    private void buat() throws IOException {
        Path folder = Objects.requireNonNull(berkas.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        byte[] baru = new byte[PANJANG];
        new SecureRandom().nextBytes(baru);
        Path sementara = Files.createTempFile(
                folder,
                BERKAS,
                ".baru",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            Files.writeString(sementara, Base64.getEncoder().encodeToString(baru) + "\n");
            Files.createLink(berkas, sementara);
        } catch (FileAlreadyExistsException e) {
            // Another Teladan of the same folder was quicker; its key counts.
        } catch (UnsupportedOperationException e) {
            Files.move(sementara, berkas, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(sementara);
        }
    }
}
