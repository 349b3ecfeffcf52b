package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Rentang;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Leave of a person by days. */
record Cuti(
        UUID id,
        PegawaiId pegawai,
        JenisCuti jenis,
        Rentang rentang,
        @Nullable String keterangan,
        boolean batal) {

    LocalDate sampai() {
        return Objects.requireNonNull(rentang.sampai());
    }

    boolean berlaku(LocalDate hari) {
        return !batal && rentang.memuat(hari);
    }
}
