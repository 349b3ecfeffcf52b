package id.teladan.dokumen;

import id.teladan.dokumen.cetak.JenisDokumen;
import java.text.Normalizer;

/** Names of files that people know again and that every system can keep. */
final class NamaBerkas {
    private static final int BAGIAN = 60;

    private NamaBerkas() {}

    static String dari(JenisDokumen jenis, String nama, String masa) {
        return jenis(jenis) + " - " + bersih(nama) + " - " + bersih(masa);
    }

    static String jenis(JenisDokumen j) {
        return bersih(j == JenisDokumen.SKP ? "SKP" : j.judul());
    }

    /** Letters, digits and a few signs; anything else is a blank. */
    static String bersih(String teks) {
        String s = Normalizer.normalize(teks, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{N}.,()'-]+", " ")
                .strip();
        s = s.length() <= BAGIAN ? s : s.substring(0, BAGIAN).strip();
        s = s.replaceAll("^[.\\s]+|[.\\s]+$", "");
        return s.isEmpty() ? "dokumen" : s;
    }
}
