package id.teladan.organisasi.impor;

import org.jspecify.annotations.Nullable;

/** An uploaded file: its name, shortened and without path or control characters, and its bytes. */
record Berkas(String nama, byte[] isi) {
    static final int UKURAN_MAKS = 20 * 1024 * 1024;

    Berkas {
        nama = rapikan(nama);
    }

    private static String rapikan(@Nullable String nama) {
        if (nama == null || nama.isBlank()) {
            return "tanpa nama";
        }
        String akhir = nama.substring(Math.max(nama.lastIndexOf('/'), nama.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{C}", "");
        return akhir.length() > 120 ? akhir.substring(akhir.length() - 120) : akhir;
    }
}
