package id.teladan.pelaksanaan.bukti;

import id.teladan.web.JenisLabel;

/** Where one of the school's documents stands. */
enum StatusDokumenSatuan {
    /** Never stored. */
    BELUM("Belum dikumpulkan", JenisLabel.BELUM),
    DIKUMPULKAN("Dikumpulkan", JenisLabel.SUDAH),
    /** The head of the school says that it exists; nothing is uploaded. */
    DIKONFIRMASI("Dikonfirmasi tersedia", JenisLabel.SUDAH),
    DIGANTI("Sudah diganti", JenisLabel.BELUM),
    DITARIK("Ditarik kembali", JenisLabel.BELUM);

    private final String sebutan;
    private final JenisLabel label;

    StatusDokumenSatuan(String sebutan, JenisLabel label) {
        this.sebutan = sebutan;
        this.label = label;
    }

    String sebutan() {
        return sebutan;
    }

    JenisLabel label() {
        return label;
    }

    boolean berlaku() {
        return this == DIKUMPULKAN || this == DIKONFIRMASI;
    }
}
