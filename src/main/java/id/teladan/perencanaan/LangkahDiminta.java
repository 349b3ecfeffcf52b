package id.teladan.perencanaan;

import org.jspecify.annotations.Nullable;

/**
 * A step that a person asks for.
 *
 * @param catatan what he wrote with it
 * @param versi of the plan when the page was drawn, so that nobody decides on what he has not read; null where nothing is read
 * @param dasar digest of the reason that the form of an amendment showed, as in {@link SidikTeks#menimpa}; null when it showed none
 * @param cara alone, or as a row of an act over many people, which asks for more
 */
record LangkahDiminta(
        LangkahSkp langkah,
        @Nullable String catatan,
        @Nullable Integer versi,
        @Nullable String dasar,
        Tindakan.Cara cara) {
    LangkahDiminta(LangkahSkp langkah, @Nullable String catatan, @Nullable Integer versi) {
        this(langkah, catatan, versi, null, Tindakan.Cara.SATU);
    }
}
