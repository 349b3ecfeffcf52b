package id.teladan.organisasi.dapodik;

import id.teladan.web.JenisLabel;

/** How the last pull or test of a connection stands. */
enum KeadaanSambungan {
    BELUM("Belum pernah ditarik", JenisLabel.BELUM),
    MENUNGGU("Menunggu giliran", JenisLabel.UBAH),
    DITARIK("Sedang ditarik", JenisLabel.UBAH),
    TERSAMBUNG("Tersambung", JenisLabel.SUDAH),
    SAMA("Tidak ada perubahan", JenisLabel.SUDAH),
    BERUBAH("Ada perubahan", JenisLabel.PERLU),
    GAGAL("Gagal", JenisLabel.TOLAK);

    private final String sebutan;
    private final JenisLabel jenis;

    KeadaanSambungan(String sebutan, JenisLabel jenis) {
        this.sebutan = sebutan;
        this.jenis = jenis;
    }

    String sebutan() {
        return sebutan;
    }

    JenisLabel jenis() {
        return jenis;
    }

    /** Work is due or goes on: the page looks again by itself. */
    boolean berjalan() {
        return this == MENUNGGU || this == DITARIK;
    }
}
