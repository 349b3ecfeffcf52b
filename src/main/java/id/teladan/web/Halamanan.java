package id.teladan.web;

/**
 * Which part of a long list is shown. Pages count from 1.
 *
 * @param url address of the list with its filters and without {@code halaman}
 */
public record Halamanan(String url, int halaman, int ukuran, long total) {
    public Halamanan {
        if (ukuran < 1) {
            throw new IllegalArgumentException("Ukuran halaman paling sedikit 1");
        }
        halaman = Math.clamp(halaman, 1, jumlah(ukuran, total));
    }

    private static int jumlah(int ukuran, long total) {
        return (int) Math.max(1, (total + ukuran - 1) / ukuran);
    }

    public int jumlah() {
        return jumlah(ukuran, total);
    }

    /** Rows to skip in SQL. */
    public long lewati() {
        return (long) (halaman - 1) * ukuran;
    }

    public long dari() {
        return total == 0 ? 0 : lewati() + 1;
    }

    public long sampai() {
        return Math.min(total, lewati() + ukuran);
    }

    public String alamat(int ke) {
        return url + (url.contains("?") ? "&" : "?") + "halaman=" + ke;
    }
}
