package id.teladan.dokumen.cetak;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end: behind blanks, and behind a hyphen or slash between two letters. The usual rules for any language would also
 * part "M.Pd." at its point.
 */
final class Pemenggal implements FSTextBreaker {
    private String teks = "";
    private int tempat;

    @Override
    public void setText(String baru) {
        teks = baru;
        tempat = 0;
    }

    @Override
    public int next() {
        if (tempat >= teks.length()) {
            return -1;
        }
        int i = tempat + 1;
        while (i < teks.length() && !boleh(i)) {
            i++;
        }
        tempat = i;
        return i;
    }

    private boolean boleh(int i) {
        char kiri = teks.charAt(i - 1);
        char kanan = teks.charAt(i);
        if (kosong(kiri)) {
            return !kosong(kanan);
        }
        return (kiri == '-' || kiri == '/')
                && i > 1
                && Character.isLetter(teks.charAt(i - 2))
                && Character.isLetter(kanan);
    }

    private static boolean kosong(char c) {
        return c == ' ' || c == '\n';
    }
}
