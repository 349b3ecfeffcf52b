package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.Uuid7;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the session cookie says: which session, whose account, since when. It counts only under a {@link Stempel}. */
record TandaSesi(DinasId dinas, UUID sesi, AkunId akun, Instant dibuat) {
    private static final String GUNA = "sesi";
    private static final int PANJANG = 3 * 16 + 8;

    static TandaSesi baru(DinasId dinas, AkunId akun, Instant kini) {
        return new TandaSesi(dinas, Uuid7.baru(), akun, Instant.ofEpochSecond(kini.getEpochSecond()));
    }

    String tulis(Stempel stempel) {
        ByteBuffer b = ByteBuffer.allocate(PANJANG);
        tulis(b, dinas.nilai());
        tulis(b, sesi);
        tulis(b, akun.nilai());
        b.putLong(dibuat.getEpochSecond());
        return stempel.cap(GUNA, b.array());
    }

    /** Empty when this server did not write the text. */
    static Optional<TandaSesi> baca(String teks, Stempel stempel) {
        return stempel.buka(GUNA, teks)
                .filter(isi -> isi.length == PANJANG)
                .map(ByteBuffer::wrap)
                .map(b -> new TandaSesi(
                        new DinasId(uuid(b)), uuid(b), new AkunId(uuid(b)), Instant.ofEpochSecond(b.getLong())));
    }

    boolean milikOrangYangSama(TandaSesi lain) {
        return dinas.equals(lain.dinas) && akun.equals(lain.akun);
    }

    private static void tulis(ByteBuffer b, UUID u) {
        b.putLong(u.getMostSignificantBits()).putLong(u.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer b) {
        return new UUID(b.getLong(), b.getLong());
    }
}
