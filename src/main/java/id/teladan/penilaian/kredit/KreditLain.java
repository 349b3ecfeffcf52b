package id.teladan.penilaian.kredit;

import id.teladan.umum.PegawaiId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Credit that does not come from a conversion here; {@code batal} null while it counts. */
record KreditLain(
        UUID id,
        String sumber,
        String jenjang,
        BigDecimal jumlah,
        LocalDate tanggal,
        String asal,
        String alasan,
        PegawaiId oleh,
        Instant pada,
        KreditTersimpan.@Nullable Batal batal) {
    boolean berlaku() {
        return batal == null;
    }
}
