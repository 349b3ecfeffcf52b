package id.teladan.perencanaan;

import id.teladan.web.JenisLabel;

/** How far one row of a bulk act is. Only a waiting row is ever taken up. */
enum KeadaanBaris {
    MENUNGGU("Menunggu giliran", JenisLabel.BELUM),
    BERHASIL("Berhasil", JenisLabel.SUDAH),
    /** It stood as wished before the row had its turn. */
    SUDAH("Sudah terjadi", JenisLabel.UBAH),
    DITOLAK("Ditolak", JenisLabel.TOLAK);

    private final String sebutan;
    private final JenisLabel jenis;

    KeadaanBaris(String sebutan, JenisLabel jenis) {
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
