package id.teladan.organisasi.impor;

/** How the wish to apply a preview ended. */
sealed interface HasilPenerapan {
    /** Written, all of it, in one transaction. */
    record Diterapkan(int ditulis) implements HasilPenerapan {}

    /** Someone, or the same person's first click, was earlier; nothing was written now. */
    record Sudah() implements HasilPenerapan {}

    /** The database changed since the preview; nothing was written. */
    record Kedaluwarsa() implements HasilPenerapan {}

    /** Refused rows that nobody agreed to skip; nothing was written. */
    record AdaTolakan(int jumlah) implements HasilPenerapan {}

    /** A rule forbids it; nothing was written. */
    record Terhalang(String pesan) implements HasilPenerapan {}
}
