package id.teladan.pelaksanaan.bukti;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of an item as its reader sees it.
 *
 * @param kini what stands there; null when nothing does
 * @param lama what stood there before, newest first
 */
record TempatBukti(Tempat tempat, @Nullable BuktiTerbaca kini, List<BuktiTerbaca> lama) {
    StatusBukti status() {
        return kini == null ? StatusBukti.KOSONG : kini.bukti().status();
    }
}
