package id.teladan.dokumen.tandatangan;

import id.teladan.dokumen.tandatangan.GagalTandaTangan.Sebab;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * An answer of the client service. Its HTTP status alone says little: older builds answer 200 or 400 with the code of the matter in the
 * body, as a number or at the end of a sentence.
 */
record JawabanBsre(int status, byte[] isi, @Nullable String nomor) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern KODE = Pattern.compile("(?<!\\d)(\\d{4})(?!\\d)");
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    boolean berupaPdf() {
        return mulaiPdf(isi);
    }

    static boolean mulaiPdf(byte[] isi) {
        return isi.length > PDF.length && java.util.Arrays.equals(isi, 0, PDF.length, PDF, 0, PDF.length);
    }

    /** The body as JSON; a missing node when it is none. */
    JsonNode json() {
        try {
            return JSON.readTree(isi);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /** The code of the matter: the number in the body when it is of four digits, else the last such one in its sentence, else 0. */
    int kode() {
        JsonNode j = json();
        int angka = j.path("status_code").asInt(0);
        if (angka >= 1000) {
            return angka;
        }
        Matcher m = KODE.matcher(kalimat(j));
        int hasil = 0;
        while (m.find()) {
            hasil = Integer.parseInt(m.group(1));
        }
        return hasil;
    }

    private static String kalimat(JsonNode j) {
        String s = j.path("error").asString("");
        return s.isEmpty() ? j.path("message").asString("") : s;
    }

    /** What a refusal means. */
    GagalTandaTangan gagal() {
        int kode = kode();
        Sebab sebab = switch (kode) {
            case 2031 -> Sebab.SANDI_SALAH;
            case 2011, 1110 -> Sebab.BELUM_TERDAFTAR;
            case 4014, 4015, 4024 -> Sebab.DATA_PENDAFTARAN;
            case 4044 -> Sebab.SUDAH_DIUNDUH;
            default -> tanpaKode();
        };
        return new GagalTandaTangan(sebab, kode);
    }

    private Sebab tanpaKode() {
        if (status == 401 || status == 403) {
            return Sebab.SAMBUNGAN_DITOLAK;
        }
        return kode() == 0 && kalimat(json()).startsWith("Proses signing gagal") ? Sebab.BERKAS_DITOLAK : Sebab.LAIN;
    }
}
