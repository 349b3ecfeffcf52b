package id.teladan.penilaian.hitung;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What someone of a golongan needs next.
 *
 * @param pangkat for the next golongan; null above the last
 * @param naikJenjang for the next jenjang; null in the last
 */
public record KebutuhanKredit(
        String jenjang,
        String golongan,
        @Nullable Butuh pangkat,
        @Nullable Butuh naikJenjang) {

    /** {@code selisih} is positive for a surplus, negative for a lack. */
    public record Butuh(String ke, BigDecimal minimal, BigDecimal selisih) {
        public boolean cukup() {
            return selisih.signum() >= 0;
        }
    }
}
