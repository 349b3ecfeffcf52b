package id.teladan.penilaian.pko;

/** What came of applying a sheet. */
sealed interface HasilLembar {
    record Diterapkan(int ditulis) implements HasilLembar {}

    /** It was applied before. */
    record Sudah() implements HasilLembar {}

    /** Something has changed since the preview was drawn; nothing was written. */
    record Berubah() implements HasilLembar {}

    /** Rows are wrong, and it was not said that they be left out; nothing was written. */
    record AdaKeliru(long jumlah) implements HasilLembar {}
}
