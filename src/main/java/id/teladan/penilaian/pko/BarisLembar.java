package id.teladan.penilaian.pko;

import id.teladan.umum.SatuanId;
import org.jspecify.annotations.Nullable;

/**
 * A row of an uploaded sheet compared with what stands.
 *
 * @param nomor as people see it in their program
 * @param satuan null where the row names no school of the dinas
 * @param nama of the school, else what the row says
 * @param lama title of the PKO that stands, with its line {@code ke}; null and 0 while none does
 * @param baru title of the one that is asked for, {@code kode} its code; empty where none is
 * @param salah why the row cannot be applied and what to do; empty when it can
 */
record BarisLembar(
        int nomor,
        KeadaanLembar keadaan,
        @Nullable SatuanId satuan,
        String npsn,
        String nama,
        @Nullable String lama,
        int ke,
        String kode,
        String baru,
        @Nullable String alasan,
        String salah) {

    PkoRepository.Baru tulis() {
        return new PkoRepository.Baru(java.util.Objects.requireNonNull(satuan), ke + 1, kode, alasan);
    }
}
