package id.teladan.organisasi.impor;

import id.teladan.umum.Npsn;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gets the answers of one school for the command line.
 *
 * @param token asked for when it is needed
 */
record PengambilDapodik(DapodikKlien klien, Supplier<String> token) {

    /** The token from the setting, else typed without being shown. */
    static PengambilDapodik dariLayar(DapodikKlien klien, String setelan) {
        return new PengambilDapodik(klien, () -> {
            if (!setelan.isBlank() || System.console() == null) {
                return setelan.strip();
            }
            char[] diketik = System.console().readPassword("Token layanan web Dapodik: ");
            return diketik == null ? "" : new String(diketik).strip();
        });
    }

    List<Berkas> ambil(AlamatDapodik alamat, Npsn npsn) {
        String t = token.get();
        if (!t.matches("[\\x21-\\x7E]+")) {
            throw GalatDapodik.tetap("Token belum diisi. Setel TELADAN_TOKEN_DAPODIK, atau ketik saat ditanya.");
        }
        return klien.semua(alamat, npsn, t, Kemajuan.DIAM);
    }
}
