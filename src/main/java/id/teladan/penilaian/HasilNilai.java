package id.teladan.penilaian;

/** Outcome of a step on an assessment. {@code Berhasil} and {@code SudahTerjadi} mean that it stands as wished. */
sealed interface HasilNilai {
    /** The assessment as it stands after the act, or without it. */
    LembarPenilaian lembar();

    /** Done, and written. */
    record Berhasil(LembarPenilaian lembar) implements HasilNilai {}

    /** It had been done already: a double click, or the back button and once more. Nothing was written. */
    record SudahTerjadi(LembarPenilaian lembar) implements HasilNilai {}

    /** Refused; nothing was written. */
    record Ditolak(HalanganPenilaian halangan, LembarPenilaian lembar) implements HasilNilai {}

    /** Someone wrote other content meanwhile; nothing was written. */
    record Bentrok(LembarPenilaian lembar) implements HasilNilai {}
}
