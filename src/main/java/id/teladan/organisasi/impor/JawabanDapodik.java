package id.teladan.organisasi.impor;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells an answer with data from all that Dapodik answers instead. Its own failures come with status 200: the true status line and
 * headers stand inside the body before the JSON, and a refused token is plain text. The content type says nothing.
 */
final class JawabanDapodik {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KEPALA = 4_000;
    private static final Pattern STATUS = Pattern.compile("HTTP/\\d(?:\\.\\d)?\\s+(\\d{3}).*", Pattern.DOTALL);
    private static final String TOKEN =
            "Dapodik menolak token ini. Buat atau salin token di Dapodik, menu Pengaturan > Web"
                    + " Service, untuk alamat IP server Teladan, lalu isi lagi di sini.";

    private JawabanDapodik() {}

    /** Throws what is wrong with the answer; returns when its content can be read. */
    static void periksa(String titik, int status, byte[] isi) {
        String awal = new String(isi, 0, Math.min(isi.length, KEPALA), StandardCharsets.UTF_8).strip();
        if (awal.regionMatches(true, 0, "Access denied", 0, 13) || status == 401) {
            throw GalatDapodik.tetap(TOKEN);
        }
        if (status / 100 == 3) {
            throw GalatDapodik.tetap("Alamat itu mengalihkan ke alamat lain, dan token tidak dikirim ke sana."
                    + " Isi alamat Dapodik yang sebenarnya.");
        }
        Matcher m = STATUS.matcher(awal);
        int sebenarnya = m.matches() ? Integer.parseInt(m.group(1)) : status;
        int kurung = awal.indexOf('{');
        boolean halaman = awal.toLowerCase(Locale.ROOT).matches("(?s)\\s*(<!doctype|<html|<\\?xml).*");
        if (kurung >= 0 && !halaman && isi.length <= KEPALA) {
            galatJson(new String(isi, StandardCharsets.UTF_8).strip().substring(kurung), sebenarnya);
        }
        if (sebenarnya == 404) {
            throw GalatDapodik.tetap("Alamat itu menjawab, tetapi tidak mengenal " + titik
                    + ". Periksa alamatnya: biasanya http://alamat-komputer:5774/WebService.");
        }
        if (sebenarnya >= 500) {
            throw GalatDapodik.sementara("Dapodik sedang bermasalah (galat " + sebenarnya + " untuk " + titik
                    + "). Buka aplikasi Dapodik di sekolah dan pastikan dapat dipakai.");
        }
        if (sebenarnya >= 400) {
            throw GalatDapodik.tetap(
                    "Dapodik menolak permintaan " + titik + " (galat " + sebenarnya + "). Periksa token dan NPSN-nya.");
        }
        if (halaman) {
            throw GalatDapodik.tetap("Alamat itu menjawab halaman web, bukan layanan web Dapodik. Periksa alamat dan"
                    + " portnya: biasanya http://alamat-komputer:5774/WebService.");
        }
        if (awal.isEmpty() || (kurung < 0 && awal.indexOf('[') < 0)) {
            throw GalatDapodik.tetap(
                    "Jawaban " + titik + " tidak berisi data, jadi bukan dari layanan web Dapodik. Periksa alamatnya.");
        }
    }

    /** Small answers only: a failure is short, and an answer with data is read elsewhere without being taken apart here. */
    private static void galatJson(String json, int status) {
        JsonNode j;
        try {
            j = JSON.readTree(json);
        } catch (JacksonException e) {
            return; // the reader of the data says what is wrong with it
        }
        boolean gagal = status >= 400 || "false".equals(j.path("success").asString(""));
        if (!gagal) {
            return;
        }
        String pesan = Tabel.rapat(j.path("message").asString("").replaceAll("\\p{C}", " "));
        String kecil = pesan.toLowerCase(Locale.ROOT);
        if (kecil.contains("sekolah tidak ditemukan") || kecil.contains("npsn")) {
            throw GalatDapodik.tetap("Dapodik di alamat itu tidak mengenal NPSN ini (\"" + potong(pesan)
                    + "\"). Periksa NPSN-nya, dan apakah alamatnya milik sekolah itu.");
        }
        if (status >= 500) {
            return;
        }
        throw GalatDapodik.tetap(
                pesan.isEmpty()
                        ? "Dapodik menolak permintaan tanpa keterangan. Periksa token dan NPSN-nya."
                        : "Dapodik menjawab: \"" + potong(pesan) + "\". Periksa token dan NPSN-nya.");
    }

    private static String potong(String pesan) {
        return pesan.substring(0, Math.min(200, pesan.length()));
    }
}
