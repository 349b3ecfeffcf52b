package id.teladan.penilaian.pko;

import id.teladan.web.JenisLabel;

/** What a row of an uploaded sheet would do; those to be mended stand first. */
enum KeadaanLembar {
    SALAH("Keliru", JenisLabel.TOLAK),
    UBAH("Berubah", JenisLabel.UBAH),
    BARU("Baru", JenisLabel.SUDAH),
    SAMA("Tetap", JenisLabel.BELUM),
    KOSONG("Tidak diisi", JenisLabel.BELUM);

    private final String sebutan;
    private final JenisLabel jenis;

    KeadaanLembar(String sebutan, JenisLabel jenis) {
        this.sebutan = sebutan;
        this.jenis = jenis;
    }

    String sebutan() {
        return sebutan;
    }

    JenisLabel jenis() {
        return jenis;
    }

    boolean menulis() {
        return this == BARU || this == UBAH;
    }
}
