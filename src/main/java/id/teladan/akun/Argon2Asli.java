package id.teladan.akun;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;
import de.mkammerer.argon2.Argon2Factory.Argon2Types;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Argon2id by its reference library in C: a third of the time that Java takes, and its memory is none of the heap. Both write and read
 * the same form, so that a machine which cannot load it goes on with Java's.
 */
final class Argon2Asli {
    static final int GARAM = 16;
    static final int PANJANG = 32;
    static final int UTAS = 1;
    static final int MEMORI_KIB = 7 * 1024;
    static final int PUTARAN = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Argon2Asli.class);

    private final Argon2 pustaka;

    private Argon2Asli(Argon2 pustaka) {
        this.pustaka = pustaka;
    }

    /** Loaded when it is first needed: that takes a moment which the start of the program does not wait for. */
    private static final class Pemuat {
        static final @Nullable Argon2Asli ASLI = muat();
    }

    private static @Nullable Argon2Asli muat() {
        try {
            return new Argon2Asli(Argon2Factory.create(Argon2Types.ARGON2id, GARAM, PANJANG));
        } catch (LinkageError e) {
            LOG.warn(
                    "Pustaka Argon2 untuk mesin ini tidak termuat; kata sandi diacak dengan Java, tiga kali lebih lama: {}",
                    e.toString());
            return null;
        }
    }

    /** Empty where the library cannot be loaded. */
    static Optional<Argon2Asli> ambil() {
        return Optional.ofNullable(Pemuat.ASLI);
    }

    String acak(CharSequence sandi) {
        return pustaka.hash(PUTARAN, MEMORI_KIB, UTAS, bita(sandi));
    }

    /** @param hash in the form of {@link #acak}, with whatever parameters it was made */
    boolean cocok(CharSequence sandi, String hash) {
        return pustaka.verify(hash, bita(sandi));
    }

    private static byte[] bita(CharSequence sandi) {
        return sandi.toString().getBytes(StandardCharsets.UTF_8);
    }
}
