package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delegation with the names of both.
 *
 * @param satuan the school for which it holds, null for the dinas; {@code tempat} is its name
 * @param dicabut taken back before it held for a whole day
 */
public record WakilRingkas(
        UUID id,
        PegawaiId pemberi,
        String namaPemberi,
        PegawaiId wakil,
        String namaWakil,
        @Nullable SatuanId satuan,
        String tempat,
        LocalDate mulai,
        LocalDate sampai,
        String alasan,
        boolean dicabut) {

    FaktaWakil fakta() {
        return new FaktaWakil(id, pemberi, satuan, wakil, namaWakil, new Rentang(mulai, sampai), alasan, dicabut);
    }

    boolean berlaku(LocalDate hari) {
        return fakta().berlaku(hari);
    }

    /** Whether there is still something to end. */
    boolean belumBerakhir(LocalDate hari) {
        return !dicabut && !sampai.isBefore(hari);
    }
}
