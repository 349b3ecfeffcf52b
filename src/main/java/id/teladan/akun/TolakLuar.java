package id.teladan.akun;

import id.teladan.akun.AturanSurel.Halangan;

/** Why an account from outside is not let in, in words for the person who stands before the door. */
enum TolakLuar {
    BUKAN_SUREL(
            "Surel akun ini tidak dapat dipakai",
            "Penyedia akun tidak menyebut alamat surel yang dapat dipakai. Masuk dengan akun lain."),
    BELUM_TERBUKTI(
            "Surel akun ini belum terbukti milik Anda",
            "Penyedia akun belum memastikan bahwa surel ini milik Anda. Selesaikan pembuktiannya di sana, lalu coba lagi."),
    DOMAIN_LAIN(
            "Akun ini bukan akun %s",
            "Yang diterima hanya akun dengan surel %s. Akun pribadi, misalnya Gmail, tidak dapat dipakai."),
    MURID("Akun murid tidak dapat dipakai", "Teladan dipakai oleh guru, kepala sekolah, pengawas, dan dinas."),
    TIDAK_COCOK(
            "Surel ini belum dikenal",
            "Akun Anda benar, tetapi surelnya tidak tercatat pada pegawai mana pun di Teladan. Surel yang dicari adalah yang "
                    + "tercatat di Dapodik (nama pengguna), atau yang diisi admin dinas pada data pegawai."),
    GANDA(
            "Surel ini tercatat pada lebih dari satu pegawai",
            "Jadi tidak dapat dipastikan siapa Anda. Satu surel hanya boleh ada pada satu orang. Data yang lain mungkin ada di dinas "
                    + "lain, misalnya tempat Anda bertugas dulu."),
    TERTAUT_LAIN(
            "Akun Anda tertaut dengan akun %s yang lain",
            "Data pegawai dengan surel ini sudah tertaut dengan akun lain, misalnya akun lama sebelum dibuat ulang. Demi keamanan, "
                    + "tautannya tidak berganti sendiri."),
    TERTAUT_LAMA(
            "Akun %s Anda masih tertaut dengan data lama",
            "Akun ini masih tertaut dengan data Anda di %2$s, padahal Anda tidak lagi bertugas di sana. Tautan itu dilepas dulu; "
                    + "sesudah itu Anda dapat masuk ke tempat Anda bertugas sekarang."),
    BARU_BERUBAH(
            "Akun Anda baru saja diubah",
            "Pada saat Anda masuk, admin dinas melepaskan tautan akun ini atau menonaktifkannya. Coba masuk sekali lagi."),
    NONAKTIF(
            "Akun Anda dinonaktifkan", "Akun Teladan Anda sedang dinonaktifkan oleh admin dinas. Data Anda tetap ada.");

    private static final String ADMIN = "Admin dinas Anda: menu Pegawai, bidang Surel";

    private final String judul;
    private final String kalimat;

    TolakLuar(String judul, String kalimat) {
        this.judul = judul;
        this.kalimat = kalimat;
    }

    static TolakLuar dari(Halangan h) {
        return switch (h) {
            case BUKAN_SUREL -> BUKAN_SUREL;
            case DOMAIN_LAIN, ORGANISASI_LAIN -> DOMAIN_LAIN;
            case MURID -> MURID;
        };
    }

    String judul(CaraMasuk.Luar luar) {
        return judul.formatted(luar.label());
    }

    /** @param dinas name of the dinas whose record it is about; counts for {@link #TERTAUT_LAMA} only */
    String kalimat(CaraMasuk.Luar luar, String dinas) {
        return kalimat.formatted(luar.surel().sebutan(), dinas);
    }

    /** Who can mend it; empty when another account is the only way. */
    String perbaikan(String dinas) {
        return switch (this) {
            case TIDAK_COCOK ->
                "Operator sekolah: betulkan surel Anda di Dapodik, lalu minta dinas mengimpor lagi. Atau admin dinas Anda: isi "
                        + "bidang Surel di menu Pegawai.";
            case GANDA ->
                ADMIN
                        + ". Biarkan surel ini pada satu orang saja. Bila data yang lain ada di dinas lain, admin dinas itulah yang "
                        + "mengosongkan surelnya di sana.";
            case TERTAUT_LAIN -> "Admin dinas Anda: menu Akun, Lepaskan tautan";
            case TERTAUT_LAMA -> "Admin " + dinas + ": menu Akun, Lepaskan tautan";
            case NONAKTIF -> "Admin dinas Anda: menu Akun, Aktifkan akun";
            default -> "";
        };
    }
}
