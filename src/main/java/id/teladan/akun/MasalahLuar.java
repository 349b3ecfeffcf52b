package id.teladan.akun;

/** Why a sign-in at the provider outside did not come to its end, through no fault of the account. */
enum MasalahLuar {
    MULAI_LAGI(
            422,
            "Masuk belum selesai",
            "Percobaan masuk ini tidak berlaku lagi: sudah dipakai, terlalu lama, atau dibuka di peramban lain. Mulailah lagi dari sini."),
    TIDAK_TERJANGKAU(
            503,
            "%s sedang tidak dapat dihubungi",
            "Tidak ada yang salah pada akun Anda. Tunggu sebentar, lalu coba lagi. Teladan sendiri tetap berjalan."),
    RAMAI(503, "Sedang banyak yang masuk", "Tunggu beberapa detik, lalu coba lagi."),
    TOKEN_SALAH(
            502,
            "Jawaban dari %s tidak dapat dipercaya",
            "Demi keamanan, Anda belum dimasukkan. Coba lagi; bila terulang, beri tahu admin dinas Anda."),
    TERLALU_SERING(429, "Terlalu banyak percobaan", "Tunggu 15 menit, lalu coba lagi.");

    private final int status;
    private final String judul;
    private final String kalimat;

    MasalahLuar(int status, String judul, String kalimat) {
        this.status = status;
        this.judul = judul;
        this.kalimat = kalimat;
    }

    static MasalahLuar dari(PenyediaLuar.Sebab s) {
        return switch (s) {
            case TIDAK_TERJANGKAU -> TIDAK_TERJANGKAU;
            case KODE_DITOLAK -> MULAI_LAGI;
            case TOKEN_SALAH -> TOKEN_SALAH;
            case RAMAI -> RAMAI;
        };
    }

    int status() {
        return status;
    }

    String judul(CaraMasuk.Luar luar) {
        return judul.formatted(luar.label());
    }

    String kalimat() {
        return kalimat;
    }
}
