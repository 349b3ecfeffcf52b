package id.teladan.organisasi.impor;

/** Told now and then how far the work is, so that the page can show it. */
@FunctionalInterface
interface Kemajuan {
    void sampai(String tahap, int jumlah);

    Kemajuan DIAM = (tahap, jumlah) -> {};
}
