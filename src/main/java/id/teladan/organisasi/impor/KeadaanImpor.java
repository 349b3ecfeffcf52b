package id.teladan.organisasi.impor;

/** The states of an import, from upload to its end. */
enum KeadaanImpor {
    DIBACA("Sedang dibaca", "◐", "ubah"),
    PRATINJAU("Menunggu diterapkan", "●", "perlu"),
    DITOLAK("Berkas ditolak", "✕", "tolak"),
    DITERAPKAN("Diterapkan", "✓", "sudah"),
    KEDALUWARSA("Kedaluwarsa", "○", ""),
    TERPUTUS("Terputus", "✕", "tolak");

    private final String sebutan;
    private final String lambang;
    private final String kelas;

    KeadaanImpor(String sebutan, String lambang, String kelas) {
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
}
