package id.teladan.pelaksanaan.bukti;

import id.teladan.web.JenisLabel;

/** Where a piece of evidence stands. */
enum StatusBukti {
    /** Nothing there yet; never stored. */
    KOSONG("Belum ada", JenisLabel.BELUM),
    DRAF("Draf, belum dikumpulkan", JenisLabel.UBAH),
    DIKUMPULKAN("Menunggu diperiksa", JenisLabel.PERLU),
    SESUAI("Sesuai", JenisLabel.SUDAH),
    PERLU_DIPERBAIKI("Perlu diperbaiki", JenisLabel.TOLAK),
    /** Was to be mended, and another was handed in for it. */
    DIGANTI("Sudah diganti", JenisLabel.BELUM),
    /** Its owner dropped it before he handed it in. */
    DIBATALKAN("Dibatalkan", JenisLabel.BELUM),
    BELUM_DIKONFIRMASI("Belum dikonfirmasi", JenisLabel.BELUM),
    DIKONFIRMASI("Dikonfirmasi atasan", JenisLabel.SUDAH);

    private final String sebutan;
    private final JenisLabel label;

    StatusBukti(String sebutan, JenisLabel label) {
        this.sebutan = sebutan;
        this.label = label;
    }

    String sebutan() {
        return sebutan;
    }

    JenisLabel label() {
        return label;
    }

    /** Whether it holds its place, so that no other can be put there. */
    boolean menempati() {
        return switch (this) {
            case DRAF, DIKUMPULKAN, SESUAI, BELUM_DIKONFIRMASI, DIKONFIRMASI -> true;
            case KOSONG, PERLU_DIPERBAIKI, DIGANTI, DIBATALKAN -> false;
        };
    }

    /** Whether only its owner sees it. */
    boolean milikSendiri() {
        return this == DRAF || this == DIBATALKAN;
    }
}
