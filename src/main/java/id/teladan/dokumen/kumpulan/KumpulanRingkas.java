package id.teladan.dokumen.kumpulan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collection with how far it has come.
 *
 * @param jumlah of its documents; {@code jadi}, how many of them are drawn
 * @param selesai null while it is being made; then {@code sidik} and {@code panjang} are there
 * @param gagal when it was given up altogether; null else
 * @param tertinggal how many documents were given up: it is without them
 */
record KumpulanRingkas(
        DinasId dinas,
        UUID id,
        SatuanId satuan,
        PeriodeId periode,
        BentukKumpulan bentuk,
        String sekolah,
        String masa,
        int jumlah,
        int jadi,
        Instant dibuat,
        @Nullable Instant selesai,
        @Nullable String sidik,
        long panjang,
        @Nullable Instant gagal,
        int tertinggal) {
    /** How long a finished one is kept. */
    static final Duration UMUR = Duration.ofDays(7);

    boolean berjalan() {
        return selesai == null && gagal == null;
    }

    /** What to do about what is missing; the same whoever reads it. */
    static final String SARAN =
            "Coba unduh dokumen itu sendiri di Dokumen pegawai. Bila gagal juga, beri tahu admin dinas: catatan server menyebut sebabnya. "
                    + "Sesudah itu minta kumpulan ini sekali lagi.";

    static final String SARAN_SEMUA =
            "Kumpulannya tidak dapat disusun. Minta sekali lagi; bila gagal juga, beri tahu admin dinas: catatan server menyebut sebabnya.";

    Instant sampai() {
        return (selesai == null ? dibuat : selesai).plus(UMUR);
    }

    String kunci() {
        return "kumpulan/" + id;
    }

    /** {@code Dokumen SDN Melati 1 - Tahun 2026.zip}. */
    String namaBerkas() {
        String s = ("Dokumen " + sekolah + " - " + masa)
                .replaceAll("[^\\p{L}\\p{N}.,()'-]+", " ")
                .strip();
        return s + (bentuk == BentukKumpulan.ZIP ? ".zip" : ".pdf");
    }

    String ukuran() {
        return panjang >= 1024 * 1024
                ? String.format(Locale.ROOT, "%.1f MB", panjang / 1024.0 / 1024.0)
                        .replace('.', ',')
                : Math.max(1, panjang / 1024) + " kB";
    }

    /** Of the work: drawing is most of it, putting together the last bit. */
    int persen() {
        return selesai != null ? 100 : (jadi + tertinggal) * 95 / jumlah;
    }
}
