package id.teladan.penilaian.daftar;

import id.teladan.web.JenisLabel;

/** How far one row of a bulk decision is. Only a waiting row is ever taken up. */
enum KeadaanPenetapan {
    MENUNGGU("Menunggu giliran", JenisLabel.BELUM),
    BERHASIL("Ditetapkan", JenisLabel.SUDAH),
    /** It stood as wished before the row had its turn. */
    SUDAH("Sudah ditetapkan", JenisLabel.UBAH),
    DITOLAK("Ditolak", JenisLabel.TOLAK);

    private final String sebutan;
    private final JenisLabel jenis;

    KeadaanPenetapan(String sebutan, JenisLabel jenis) {
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
