package id.teladan.dokumen.cetak;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers as Indonesian forms print them: decimal comma, a point between thousands. */
final class Angka {
    private Angka() {}

    /** Angka kredit: two decimals at least, and as many as it has. */
    static String kredit(@Nullable BigDecimal n) {
        return n == null ? "-" : tulis(n, 2);
    }

    /** Without decimals that say nothing: {@code 12,5}, {@code 25}. */
    static String ringkas(BigDecimal n) {
        return tulis(n, 0);
    }

    private static String tulis(BigDecimal n, int paling) {
        BigDecimal bersih = n.stripTrailingZeros();
        String[] bagian = bersih.abs()
                .setScale(Math.max(paling, bersih.scale()))
                .toPlainString()
                .split("\\.");
        StringBuilder s = new StringBuilder(bagian[0]);
        for (int i = s.length() - 3; i > 0; i -= 3) {
            s.insert(i, '.');
        }
        if (bagian.length > 1) {
            s.append(',').append(bagian[1]);
        }
        return bersih.signum() < 0 ? "-" + s : s.toString();
    }
}
