package id.teladan.perencanaan;

import java.util.List;

/** What came of saving a template. */
sealed interface HasilTemplat {
    record Tersimpan() implements HasilTemplat {}

    /** Unfit: unknown choices, a target out of range, too many points. Nothing was written. */
    record Ditolak(LembarTemplat lembar, List<String> salah) implements HasilTemplat {}

    /** Someone saved another template meanwhile; nothing was written. */
    record Bentrok(LembarTemplat lembar) implements HasilTemplat {}
}
