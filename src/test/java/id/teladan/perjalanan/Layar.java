package id.teladan.perjalanan;

/** How a journey is walked: width of the window, with scripts or without, in light or dark colours. */
enum Layar {
    TELEPON(360, 740, true, false),
    TELEPON_TANPA_SKRIP(360, 740, false, false),
    TELEPON_GELAP(360, 740, true, true),
    MEJA(1280, 800, true, false),
    MEJA_TANPA_SKRIP(1280, 800, false, false);

    final int lebar;
    final int tinggi;
    final boolean skrip;
    final boolean gelap;

    Layar(int lebar, int tinggi, boolean skrip, boolean gelap) {
        this.lebar = lebar;
        this.tinggi = tinggi;
        this.skrip = skrip;
        this.gelap = gelap;
    }
}
