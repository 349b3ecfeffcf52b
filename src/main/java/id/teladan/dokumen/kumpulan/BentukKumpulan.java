package id.teladan.dokumen.kumpulan;

import java.util.Arrays;
import java.util.Optional;

/** What the documents are put together into. */
enum BentukKumpulan {
    /** Each document as its own file, as it was stored, with a list of their digests. */
    ZIP("application/zip", "satu berkas ZIP"),
    /** One after the other, to be printed; each keeps its code, but not its digest. */
    PDF("application/pdf", "satu PDF untuk dicetak");

    private final String mime;
    private final String sebutan;

    BentukKumpulan(String mime, String sebutan) {
        this.mime = mime;
        this.sebutan = sebutan;
    }

    String mime() {
        return mime;
    }

    String sebutan() {
        return sebutan;
    }

    static Optional<BentukKumpulan> dari(String nama) {
        return Arrays.stream(values()).filter(b -> b.name().equals(nama)).findFirst();
    }
}
