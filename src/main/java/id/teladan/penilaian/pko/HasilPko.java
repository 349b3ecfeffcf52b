package id.teladan.penilaian.pko;

import id.teladan.web.Galat;

/** What came of setting a PKO. */
sealed interface HasilPko {
    record Tersimpan(String namaSekolah, String judul) implements HasilPko {}

    /** It stands so already: nothing was written. */
    record Sama(String namaSekolah, String judul) implements HasilPko {}

    record Ditolak(Galat galat) implements HasilPko {}

    /** Somebody else set it since the form was drawn. */
    record Bentrok() implements HasilPko {}
}
