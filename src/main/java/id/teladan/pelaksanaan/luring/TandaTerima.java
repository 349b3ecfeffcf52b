package id.teladan.pelaksanaan.luring;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers to a kiriman, the same each time it comes.
 *
 * @param sidik digest over the kiriman
 * @param dasar digest of B as it stands now: the next writing goes on from there
 * @param lain B as it stands at the server, where that is not what was sent
 * @param terbaru highest number that this device sent about the cycle, where that hindered this one
 */
record TandaTerima(
        @Nullable UUID id,
        Hasil hasil,
        String sidik,
        String dasar,
        @Nullable String sebab,
        @Nullable Map<String, String> lain,
        Instant pada,
        @Nullable Long terbaru) {

    /** DIGANTIKAN: a newer one of the same device had been taken before; nothing of this one was written. */
    enum Hasil {
        DITERIMA("Diterima"),
        BENTROK("Menunggu pilihan"),
        DITOLAK("Belum diterima"),
        DIGANTIKAN("Digantikan yang lebih baru");

        private final String sebutan;

        Hasil(String sebutan) {
            this.sebutan = sebutan;
        }

        String sebutan() {
            return sebutan;
        }
    }

    TandaTerima denganTerbaru(long nomor) {
        return new TandaTerima(id, hasil, sidik, dasar, sebab, lain, pada, nomor);
    }

    static TandaTerima ditolak(@Nullable UUID id, String sidik, String sebab, Instant kini) {
        return new TandaTerima(id, Hasil.DITOLAK, sidik, "", sebab, null, kini, null);
    }
}
