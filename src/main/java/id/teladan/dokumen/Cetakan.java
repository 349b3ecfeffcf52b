package id.teladan.dokumen;

import java.time.Instant;

/** A PDF of a document as it is stored: it never changes. */
public record Cetakan(Bentuk bentuk, String sidik, int panjang, Instant dibuat) {
    /** ASLI as it was drawn, BERTANDA with an electronic signature. */
    public enum Bentuk {
        ASLI,
        BERTANDA
    }

    /** Under which name it lies in the store. */
    String kunci() {
        return "dokumen/" + sidik.substring(0, 2) + "/" + sidik;
    }
}
