package id.teladan.perencanaan;

/** From where a draft can be filled; {@code jalur} is its name in addresses. */
enum AsalSalin {
    RENCANA("penyalinan", "Salin rencana periode lalu", "Salin ke draf"),
    TEMPLAT("templat", "Ambil templat sekolah", "Ambil templat sekolah");

    private final String jalur;
    private final String judul;
    private final String tombol;

    AsalSalin(String jalur, String judul, String tombol) {
        this.jalur = jalur;
        this.judul = judul;
        this.tombol = tombol;
    }

    static AsalSalin dari(String jalur) {
        return jalur.equals(TEMPLAT.jalur) ? TEMPLAT : RENCANA;
    }

    String url(SkpId id) {
        return "/skp/" + id + "/" + jalur;
    }

    String judul() {
        return judul;
    }

    String tombol() {
        return tombol;
    }
}
