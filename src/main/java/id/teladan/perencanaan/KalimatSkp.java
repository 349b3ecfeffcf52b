package id.teladan.perencanaan;

import id.teladan.periode.Jendela;
import java.time.Instant;

/** The sentences with which a plan refuses a step: what is so, and what can be done. */
final class KalimatSkp {
    static final String SUDAH_BERUBAH =
            "Rencana ini berubah sejak halaman itu Anda buka. Baca dulu yang sekarang, lalu putuskan.";

    private KalimatSkp() {}

    /** Under the rule set the window only bounds starting and handing in, so that nobody is stuck because another was late. */
    static String jendela(Jendela j, Instant kini) {
        return j.belum(kini)
                ? "Perencanaan baru dibuka " + j.mulai() + " " + j.zona() + ". Draf Anda tetap tersimpan."
                : "Perencanaan ditutup " + j.batas()
                        + ". Draf Anda tetap tersimpan. Admin dinas dapat membukanya lagi untuk Anda.";
    }

    static String tarikTertutup(Jendela j) {
        return "Perencanaan ditutup " + j.batas() + ". Bila ditarik sekarang, rencana tidak dapat diajukan lagi. "
                + "Minta atasan mengembalikannya dengan catatan, atau minta admin dinas membuka jendela untuk Anda.";
    }

    static String status(StatusSkp status, LangkahSkp langkah) {
        return switch (status) {
            case DRAF, DIKEMBALIKAN -> "Rencana ini belum diajukan oleh pegawai.";
            case DIAJUKAN ->
                langkah == LangkahSkp.SIMPAN || langkah == LangkahSkp.AJUKAN
                        ? "Rencana sudah diajukan. Pilih Tarik kembali untuk mengubahnya."
                        : "Rencana masih menunggu persetujuan atasan.";
            case DISETUJUI ->
                langkah == LangkahSkp.TARIK
                        ? "Atasan sudah memutuskan. Sepakati, atau ajukan keberatan dengan alasan."
                        : "Rencana sudah disetujui dan menunggu disepakati pegawai.";
            case KEBERATAN -> "Keberatan pegawai sedang diperiksa pejabat penilai.";
            case KEBERATAN_ATASAN -> "Keberatan kedua sedang diperiksa atasan pejabat penilai.";
            case DISEPAKATI -> "Rencana sudah disepakati kedua pihak dan tidak berubah lagi.";
        };
    }

    static String pihak(LangkahSkp langkah) {
        return langkah.sebutan() + " bukan langkah Anda pada rencana ini.";
    }
}
