package id.teladan.organisasi.impor;

import id.teladan.web.JenisLabel;

/** What an import will do with the object of a line. */
enum Aksi {
    TAMBAH("Ditambah", JenisLabel.SUDAH),
    UBAH("Diubah", JenisLabel.UBAH),
    AKHIRI("Diakhiri", JenisLabel.PERLU),
    TETAP("Tetap", JenisLabel.BELUM),
    /** Read and understood, but not a matter of Pengelolaan Kinerja, so not stored. */
    LEWATI("Dilewati", JenisLabel.BELUM),
    TOLAK("Ditolak", JenisLabel.TOLAK);

    private final String sebutan;
    private final JenisLabel jenis;

    Aksi(String sebutan, JenisLabel jenis) {
        this.sebutan = sebutan;
        this.jenis = jenis;
    }

    String sebutan() {
        return sebutan;
    }

    JenisLabel jenis() {
        return jenis;
    }

    /** Whether a line of this kind writes something when applied. */
    boolean menulis() {
        return this == TAMBAH || this == UBAH || this == AKHIRI;
    }
}
