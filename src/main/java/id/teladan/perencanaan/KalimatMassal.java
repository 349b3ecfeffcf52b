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

    static final String SUDAH_BERGANTI =
            "Yang ada sekarang bukan rencana yang tampak pada pratinjau itu. Kembali ke daftar, lalu pilih lagi.";
    private static final String SUDAH_MULAI =
            "Sejak pratinjau itu sudah mulai menyusun rencananya. Kembali ke daftar, lalu pilih lagi bila masih perlu.";

    private KalimatMassal() {}

    /** Why a person whose plan is another than the preview showed is left alone; {@code belumMulai}, when it showed none. */
    static String berganti(boolean belumMulai) {
        return belumMulai ? SUDAH_MULAI : SUDAH_BERGANTI;
    }

    /** Why a plan in any other status than DIAJUKAN is not approved together with others. */
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
            default -> "Tidak menunggu persetujuan.";
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
