package id.teladan.pelaksanaan;

import org.jspecify.annotations.Nullable;

/**
 * What a person sends with a step.
 *
 * @param isi what he filled in; empty for steps without a form
 * @param catatan reason or note; null when nothing
 * @param dasar digest of the document's content when its form was drawn ({@link IsiDokumen#sidik}); null writes over whatever stands
 */
public record Masukan(
        IsiDokumen isi, @Nullable String catatan, @Nullable String dasar) {
    public Masukan {
        catatan = catatan == null || catatan.isBlank() ? null : catatan.strip();
    }

    public static final Masukan KOSONG = new Masukan(IsiDokumen.KOSONG, null, null);

    public static Masukan alasan(@Nullable String catatan) {
        return new Masukan(IsiDokumen.KOSONG, catatan, null);
    }
}
