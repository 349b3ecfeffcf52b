package id.teladan.pelaksanaan.berkas;

/** Why a file or a part of it is not accepted, in a sentence that says what to do; nothing of it was kept. */
public class BerkasDitolak extends RuntimeException {
    private final Sebab sebab;

    /** Whose fault it is, and so which answer is given. */
    public enum Sebab {
        /** The file itself is unfit: 422. */
        ISI,
        /** It broke on the way, or changed: the same once more: 409. */
        RUSAK,
        /** Too much is under way: later: 429. */
        BANYAK,
        /** The scanner or the server cannot look at it now: 503. */
        SIBUK,
        /** There is no room left in the store: 507. */
        PENUH
    }

    BerkasDitolak(String pesan) {
        this(Sebab.ISI, pesan);
    }

    BerkasDitolak(Sebab sebab, String pesan) {
        super(pesan);
        this.sebab = sebab;
    }

    public Sebab sebab() {
        return sebab;
    }

    /** The status of the answer: 409, 422, 429, 503 or 507. */
    public int status() {
        return switch (sebab) {
            case ISI -> 422;
            case RUSAK -> 409;
            case BANYAK -> 429;
            case SIBUK -> 503;
            case PENUH -> 507;
        };
    }

    /** The sentence; unlike {@link #getMessage} never null. */
    public String pesan() {
        return String.valueOf(getMessage());
    }

    static BerkasDitolak penuh() {
        return new BerkasDitolak(
                Sebab.PENUH,
                "Penyimpanan berkas di server penuh, jadi berkas ini belum tersimpan. Yang sudah tersimpan tetap aman. Beri tahu admin "
                        + "dinas, lalu unggah lagi sesudah ruangnya ditambah.");
    }

    static BerkasDitolak terlaluBesar() {
        return new BerkasDitolak(
                "Berkas lebih besar dari 10 MB. Perkecil dahulu, misalnya dengan memindai hitam-putih atau "
                        + "mengirim halaman yang perlu saja, lalu unggah lagi.");
    }
}
