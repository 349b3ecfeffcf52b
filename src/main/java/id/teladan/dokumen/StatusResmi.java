package id.teladan.dokumen;

import id.teladan.web.JenisLabel;

/** Whether an official document still counts. */
public enum StatusResmi {
    BERLAKU("Berlaku", JenisLabel.SUDAH),
    /** A newer one replaced it: after an amendment, or an objection that was decided. */
    DIGANTIKAN("Digantikan", JenisLabel.UBAH),
    DIBATALKAN("Dibatalkan", JenisLabel.TOLAK);

    private final String sebutan;
    private final JenisLabel label;

    StatusResmi(String sebutan, JenisLabel label) {
        this.sebutan = sebutan;
        this.label = label;
    }

    public String sebutan() {
        return sebutan;
    }

    public JenisLabel label() {
        return label;
    }
}
