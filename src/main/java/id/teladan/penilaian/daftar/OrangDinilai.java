package id.teladan.penilaian.daftar;

import id.teladan.organisasi.Dinilai;
import id.teladan.organisasi.KepalaSatuan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person on the list, as whom the reader meets him.
 *
 * @param satuan the school of the post for which he is assessed
 * @param timKerja whether the reader only recommends on him
 * @param wakilDari for whom the reader acts, and {@code atasNama} his name; null when in his own name
 * @param sampai last day at that post, of who has left it; null else
 */
record OrangDinilai(
        PegawaiId id,
        String nama,
        Peran peran,
        String jenisPtk,
        SatuanId satuan,
        String namaSatuan,
        boolean timKerja,
        @Nullable PegawaiId wakilDari,
        @Nullable String atasNama,
        @Nullable LocalDate cutiSampai,
        @Nullable LocalDate sampai) {

    static OrangDinilai of(Dinilai d) {
        return new OrangDinilai(
                d.id(),
                d.nama(),
                d.peran(),
                d.jenisPtk(),
                d.satuan(),
                d.namaSatuan(),
                false,
                d.atasNama(),
                d.namaAtasNama(),
                d.cutiSampai(),
                d.sampai());
    }

    /** Of a school for which the reader is Tim Kerja. */
    static OrangDinilai of(KepalaSatuan s) {
        return new OrangDinilai(
                s.id(),
                s.nama(),
                Peran.KEPALA_SEKOLAH,
                Peran.KEPALA_SEKOLAH.sebutan(),
                s.satuan(),
                s.namaSatuan(),
                true,
                null,
                null,
                null,
                null);
    }

    /** One person may be assessed in two roles. */
    record Kunci(PegawaiId orang, Peran peran) {}

    Kunci kunci() {
        return new Kunci(id, peran);
    }
}
