package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;

/** What came of an act on a plan. Only {@link Berhasil} and {@link SudahTerjadi} mean that the plan stands as wished. */
sealed interface Hasil {
    /** Done, and written. */
    record Berhasil(Skp skp, Ketentuan ketentuan) implements Hasil {}

    /** It had been done already: a double click, or the back button and once more. Nothing was written. */
    record SudahTerjadi(Skp skp, Ketentuan ketentuan) implements Hasil {}

    /** Refused; nothing was written. {@code lembar} is the plan as it stands. */
    record Ditolak(Halangan halangan, Lembar lembar) implements Hasil {}

    /** Someone saved the same part or text meanwhile with other content, or took the same step with it; nothing was written. */
    record Bentrok(Lembar lembar) implements Hasil {}
}
