package id.teladan.periode;

/** The window was changed after the page was opened; {@code sekarang} is the line that holds now. */
class Didahului extends RuntimeException {
    private final transient BarisJendela sekarang;

    Didahului(BarisJendela sekarang) {
        super("Jendela ini sudah diubah lebih dahulu");
        this.sekarang = sekarang;
    }

    BarisJendela sekarang() {
        return sekarang;
    }
}
