package id.teladan.penilaian.daftar;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person on the list, as whom the reader meets him.
 *
 * @param timKerja whether the reader only recommends on him
 * @param atasNama for whom the reader acts; null when in his own name
 */
record OrangDinilai(
        PegawaiId id,
        String nama,
        Peran peran,
        String jenisPtk,
        SatuanId satuan,
        String namaSatuan,
        boolean timKerja,
        @Nullable String atasNama,
        @Nullable LocalDate cutiSampai) {

    /** One person may be assessed in two roles. */
    record Kunci(PegawaiId orang, Peran peran) {}

    Kunci kunci() {
        return new Kunci(id, peran);
    }
}
