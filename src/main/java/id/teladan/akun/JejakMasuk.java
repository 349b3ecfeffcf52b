package id.teladan.akun;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in under way at the provider outside. It lies sealed in a cookie of the browser that began it, so that no other browser can
 * end it and the server need not remember it.
 *
 * @param lanjut the page to which the person goes afterwards
 * @param titipan a form of his that waits; null when there is none
 */
record JejakMasuk(
        String state,
        String nonce,
        String pembukti,
        String lanjut,
        @Nullable UUID titipan,
        Instant dibuat) {
    static final Duration BERLAKU = Duration.ofMinutes(15);

    private static final String GUNA = "masuk-luar";
    private static final int ACAK = 32;
    private static final int TETAP = 3 * ACAK + 8 + 16;
    /** With the rest it must fit into one cookie. */
    private static final int LANJUT_TERPANJANG = 1_500;

    private static final SecureRandom SUMBER = new SecureRandom();
    private static final Base64.Encoder TULIS = Base64.getUrlEncoder().withoutPadding();
    private static final UUID TIADA = new UUID(0, 0);

    static JejakMasuk baru(String lanjut, @Nullable UUID titipan, Instant kini) {
        boolean muat = lanjut.getBytes(StandardCharsets.UTF_8).length <= LANJUT_TERPANJANG;
        return new JejakMasuk(acak(), acak(), acak(), muat ? lanjut : "/", titipan, kini);
    }

    private static String acak() {
        byte[] b = new byte[ACAK];
        SUMBER.nextBytes(b);
        return TULIS.encodeToString(b);
    }

    String tulis(Stempel stempel) {
        byte[] l = lanjut.getBytes(StandardCharsets.UTF_8);
        UUID t = titipan == null ? TIADA : titipan;
        return stempel.cap(
                GUNA,
                ByteBuffer.allocate(TETAP + l.length)
                        .put(Base64.getUrlDecoder().decode(state))
                        .put(Base64.getUrlDecoder().decode(nonce))
                        .put(Base64.getUrlDecoder().decode(pembukti))
                        .putLong(dibuat.getEpochSecond())
                        .putLong(t.getMostSignificantBits())
                        .putLong(t.getLeastSignificantBits())
                        .put(l)
                        .array());
    }

    /** Empty when this server did not write the text, or too long ago. */
    static Optional<JejakMasuk> baca(String teks, Stempel stempel, Instant kini) {
        return stempel.buka(GUNA, teks)
                .filter(isi -> isi.length >= TETAP)
                .map(JejakMasuk::dari)
                .filter(j -> kini.isBefore(j.dibuat.plus(BERLAKU)));
    }

    private static JejakMasuk dari(byte[] isi) {
        ByteBuffer b = ByteBuffer.wrap(isi);
        String state = potong(b);
        String nonce = potong(b);
        String pembukti = potong(b);
        Instant dibuat = Instant.ofEpochSecond(b.getLong());
        UUID titipan = new UUID(b.getLong(), b.getLong());
        String lanjut = StandardCharsets.UTF_8.decode(b).toString();
        return new JejakMasuk(state, nonce, pembukti, lanjut, titipan.equals(TIADA) ? null : titipan, dibuat);
    }

    private static String potong(ByteBuffer b) {
        byte[] acak = new byte[ACAK];
        b.get(acak);
        return TULIS.encodeToString(acak);
    }

    boolean milik(String stateYangKembali) {
        return sama(state, stateYangKembali);
    }

    boolean bernonce(String nonceYangKembali) {
        return sama(nonce, nonceYangKembali);
    }

    private static boolean sama(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /** A verifier is never shown: whoever has it and the code is the browser that began. */
    @Override
    public String toString() {
        return "JejakMasuk";
    }
}
