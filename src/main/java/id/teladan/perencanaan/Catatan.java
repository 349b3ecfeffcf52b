package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a plan's history.
 *
 * @param oleh who acted; null when the system did
 * @param atasNama for whom he acted as a delegate; null when in his own name
 * @param nama his name in words, filled when the history is read
 * @param perubahan sentences about adjustments that this step made, took back or set aside
 */
record Catatan(
        Instant pada,
        @Nullable PegawaiId oleh,
        @Nullable PegawaiId atasNama,
        String nama,
        Pihak sebagai,
        LangkahSkp langkah,
        @Nullable StatusSkp dari,
        StatusSkp ke,
        @Nullable String catatan,
        List<String> perubahan) {

    static Catatan of(Skp sebelum, Skp sesudah, LangkahSkp langkah, Tindakan t, List<String> perubahan) {
        return new Catatan(
                t.kini(),
                t.pihak() == Pihak.SISTEM ? null : t.oleh(),
                t.atasNama(),
                "",
                t.pihak(),
                langkah,
                sebelum.status(),
                sesudah.status(),
                t.berCatatan() ? t.catatan() : null,
                perubahan);
    }

    Catatan bernama(String n) {
        return new Catatan(pada, oleh, atasNama, n, sebagai, langkah, dari, ke, catatan, perubahan);
    }
}
