package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation as the rule of the superior sees it.
 *
 * @param satuan the school for which it holds; null for the dinas
 * @param dicabut taken back before it held for a whole day: it never counts
 */
record FaktaWakil(
        UUID id,
        PegawaiId pemberi,
        @Nullable SatuanId satuan,
        PegawaiId wakil,
        String nama,
        Rentang rentang,
        String alasan,
        boolean dicabut) {

    static final Comparator<FaktaWakil> TERBARU =
            Comparator.comparing((FaktaWakil f) -> f.rentang().mulai()).thenComparing(f -> f.id().toString());

    boolean berlaku(LocalDate hari) {
        return !dicabut && rentang.memuat(hari);
    }
}
