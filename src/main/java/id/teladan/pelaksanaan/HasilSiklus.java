package id.teladan.pelaksanaan;

/** What came of an act on a cycle. Only {@link Berhasil} and {@link SudahTerjadi} mean that it stands as wished. */
public sealed interface HasilSiklus {
    /** The cycle as it stands after the act, or without it. */
    LembarSiklus lembar();

    /** Done, and written. */
    record Berhasil(LembarSiklus lembar) implements HasilSiklus {}

    /** It had been done already: a double click, or the back button and once more. Nothing was written. */
    record SudahTerjadi(LembarSiklus lembar) implements HasilSiklus {}

    /** Refused; nothing was written. */
    record Ditolak(HalanganSiklus halangan, LembarSiklus lembar) implements HasilSiklus {}

    /** Someone wrote other content meanwhile; nothing was written. */
    record Bentrok(LembarSiklus lembar) implements HasilSiklus {}
}
