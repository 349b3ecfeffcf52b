package id.teladan.organisasi.impor;

/** What an import will do with the object of a line. */
enum Aksi {
    TAMBAH("Ditambah", "●", "sudah"),
    UBAH("Diubah", "◐", "ubah"),
    AKHIRI("Diakhiri", "○", "perlu"),
    TETAP("Tetap", "✓", ""),
    /** Read and understood, but not a matter of Pengelolaan Kinerja, so not stored. */
    LEWATI("Dilewati", "○", ""),
    TOLAK("Ditolak", "✕", "tolak");

    private final String sebutan;
    private final String lambang;
    private final String kelas;

    Aksi(String sebutan, String lambang, String kelas) {
        this.sebutan = sebutan;
        this.lambang = lambang;
        this.kelas = kelas;
    }

    String sebutan() {
        return sebutan;
    }

    String lambang() {
        return lambang;
    }

    String kelas() {
        return kelas;
    }

    /** Whether a line of this kind writes something when applied. */
    boolean menulis() {
        return this == TAMBAH || this == UBAH || this == AKHIRI;
    }
}
