package id.teladan.web;

import java.util.List;

/** How much a request may send: documents of the execution stage are small, files of an import may be larger. */
final class BatasUnggah {
    private static final List<String> DOKUMEN =
            List.of("/bukti", "/dokumen-satuan", "/siklus", "/unggahan", "/verifikasi");
    private static final long MB = 1024 * 1024;
    private static final long SATU_DOKUMEN = 10 * MB;

    private BatasUnggah() {}

    /** Largest request in bytes: one document with the fields beside it, or what is set for all. */
    static long permintaan(String jalur, long umum) {
        return dokumen(jalur) ? Math.min(umum, SATU_DOKUMEN + MB) : umum;
    }

    /** The limit of one file in words. */
    static String kalimat(String jalur, long umum) {
        long batas = dokumen(jalur) ? Math.min(umum, SATU_DOKUMEN) : umum;
        return "Berkas yang dikirim terlalu besar. Batasnya " + batas / MB + " MB untuk satu berkas.";
    }

    private static boolean dokumen(String jalur) {
        return DOKUMEN.stream().anyMatch(d -> jalur.equals(d) || jalur.startsWith(d + "/"));
    }
}
