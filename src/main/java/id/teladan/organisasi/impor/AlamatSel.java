package id.teladan.organisasi.impor;

/**
 * Watches the XML of a sheet go by for cell addresses with four or more letters ({@code r="ZZZZ1"}): the reader would make a row of
 * millions of cells of one.
 */
final class AlamatSel {
    private static final int HURUF_MAKS = 3;

    private enum Letak {
        LUAR,
        SELA,
        NAMA,
        SAMA,
        NILAI
    }

    private Letak letak = Letak.LUAR;
    private int huruf;

    /** Whether such an address has come by; the text may be cut anywhere between two calls. */
    boolean mustahil(byte[] buf, int n) {
        for (int i = 0; i < n; i++) {
            char c = (char) (buf[i] & 0xFF);
            if (letak == Letak.NILAI && (c == '&' || (huruf(c) && ++huruf > HURUF_MAKS))) {
                return true; // an entity where only letters and digits belong hides what it says
            }
            letak = berikut(c);
        }
        return false;
    }

    private Letak berikut(char c) {
        boolean sela = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        Letak lain = sela ? Letak.SELA : Letak.LUAR;
        return switch (letak) {
            case LUAR -> lain;
            case SELA -> c == 'r' ? Letak.NAMA : lain;
            case NAMA -> sela ? Letak.NAMA : c == '=' ? Letak.SAMA : Letak.LUAR;
            case SAMA -> sela ? Letak.SAMA : kutip(c);
            case NILAI -> huruf(c) ? Letak.NILAI : lain;
        };
    }

    private Letak kutip(char c) {
        huruf = 0;
        return c == '"' || c == '\'' ? Letak.NILAI : Letak.LUAR;
    }

    private static boolean huruf(char c) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }
}
