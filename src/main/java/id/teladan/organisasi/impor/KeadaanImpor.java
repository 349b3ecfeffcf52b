package id.teladan.organisasi.impor;

import id.teladan.web.JenisLabel;

/** The states of an import, from upload to its end. */
enum KeadaanImpor {
    DIBACA("Sedang dibaca", JenisLabel.UBAH),
    PRATINJAU("Menunggu diterapkan", JenisLabel.PERLU),
    DITOLAK("Berkas ditolak", JenisLabel.TOLAK),
    DITERAPKAN("Diterapkan", JenisLabel.SUDAH),
    KEDALUWARSA("Kedaluwarsa", JenisLabel.BELUM),
    TERPUTUS("Terputus", JenisLabel.TOLAK);

    private final String sebutan;
    private final JenisLabel jenis;

    KeadaanImpor(String sebutan, JenisLabel jenis) {
        this.sebutan = sebutan;
        this.jenis = jenis;
    }

    String sebutan() {
        return sebutan;
    }

    JenisLabel jenis() {
        return jenis;
    }
}
