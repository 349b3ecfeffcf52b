package id.teladan.perencanaan;

/** Sentences of bulk acts: why somebody is left out, and what came of a row. */
final class KalimatMassal {
    static final String BUKAN_BAWAHAN = "Anda bukan lagi pejabat penilainya.";
    static final String SUDAH_DIINGATKAN = "Sudah diingatkan hari ini; paling banyak satu kali sehari.";
    static final String GANGGUAN =
            "Tidak dapat dikerjakan karena gangguan pada sistem. Belum ada yang berubah; coba lagi dari daftar.";
    static final String ADA_DRAF =
            "Ada draf pemeriksaan Anda: penyesuaian atau catatan. Setujui satu per satu, atau sertakan dengan sengaja.";
    static final String SUDAH_DIJAWAB =
            "Persetujuan ini tidak dapat dibatalkan lagi: ada pegawai yang sudah menyepakati atau berkeberatan.";
    static final String TAK_ADA_YANG_DIPILIH =
            "Tidak ada lagi orang dari pratinjau itu dalam daftar Anda, jadi tidak ada yang dikerjakan. Kembali ke daftar,"
                    + " lalu pilih lagi.";
    static final String PERUBAHAN =
            "Perubahan atas rencana yang disepakati diputus satu per satu, karena alasannya perlu dibaca.";
    static final String CUTI = "Sedang cuti.";

    private KalimatMassal() {}

    /** Why this row cannot be approved together with others; empty when the plan itself decides. */
    static String tidakIkut(StatusSkp status, boolean belumMulai) {
        if (belumMulai) {
            return "Belum mulai menyusun.";
        }
        return switch (status) {
            case DRAF -> "Belum mengajukan.";
            case DIKEMBALIKAN -> "Dikembalikan dan belum diajukan lagi.";
            case DISETUJUI -> "Sudah disetujui, menunggu disepakati pegawai.";
            case DISEPAKATI -> "Sudah disepakati.";
            case KEBERATAN, KEBERATAN_ATASAN -> "Keberatan diputus satu per satu, karena alasannya perlu dibaca.";
            default -> "";
        };
    }

    static String berhasil(JenisMassal jenis) {
        return jenis == JenisMassal.SETUJUI
                ? "Disetujui; menunggu disepakati pegawai."
                : "Persetujuan dibatalkan; menunggu persetujuan Anda lagi.";
    }

    static String sudah(JenisMassal jenis) {
        return jenis == JenisMassal.SETUJUI ? "Sudah disetujui sebelumnya." : "Sudah menunggu persetujuan lagi.";
    }
}
