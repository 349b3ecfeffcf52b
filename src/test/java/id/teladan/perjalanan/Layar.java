package id.teladan.perjalanan;

/** How a journey is walked: width of the window, with scripts or without. */
enum Layar {
    TELEPON(360, 740, true),
    TELEPON_TANPA_SKRIP(360, 740, false),
    MEJA(1280, 800, true),
    MEJA_TANPA_SKRIP(1280, 800, false);

    final int lebar;
    final int tinggi;
    final boolean skrip;

    Layar(int lebar, int tinggi, boolean skrip) {
        this.lebar = lebar;
        this.tinggi = tinggi;
        this.skrip = skrip;
    }
}
