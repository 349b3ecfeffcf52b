package id.teladan.organisasi;

import id.teladan.web.Halamanan;
import java.util.List;

/**
 * A page of a long list.
 *
 * @param nomor from 1
 * @param jumlah how many lines there are on all pages; 0 also when {@code nomor} lies behind the last page
 */
record Halaman<T>(List<T> baris, int nomor, int jumlah) {
    static final int UKURAN = 50;

    static int lewati(int nomor) {
        return (nomor - 1) * UKURAN;
    }

    /** A page number as typed in an address: at least 1, and small enough to count with. */
    static int nomor(int diminta) {
        return Math.clamp(diminta, 1, 100_000);
    }

    /** Whether the address asks for a page behind the last one. */
    boolean lewatBatas() {
        return baris.isEmpty() && nomor > 1;
    }

    /** @param url address of the list with its filters */
    Halamanan halamanan(String url) {
        return new Halamanan(url, nomor, UKURAN, jumlah);
    }
}
