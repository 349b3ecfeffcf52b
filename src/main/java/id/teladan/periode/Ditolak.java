package id.teladan.periode;

import java.util.Locale;

/** A period or window that may not be; the message is a sentence for people, {@code bidang} the field of the form it is about. */
class Ditolak extends IllegalArgumentException {
    private final String bidang;

    Ditolak(String bidang, String pesan) {
        super(pesan);
        this.bidang = bidang;
    }

    /** About a day of a window of a period that is being opened; its fields are named after the stage. */
    static Ditolak padaJendela(Tahap tahap, String pesan) {
        return new Ditolak(tahap.name().toLowerCase(Locale.ROOT) + "Mulai", pesan);
    }

    String bidang() {
        return bidang;
    }
}
