package id.teladan.organisasi.impor;

import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the dinas has at the moment of the preview.
 *
 * @param hari today in the zone of the dinas
 * @param nipDinasLain those NIP of the file that another dinas holds; npsnDinasLain likewise
 */
record Keadaan(
        LocalDate hari,
        List<SatuanKini> satuan,
        List<PegawaiKini> pegawai,
        List<TugasKini> tugas,
        Set<String> nipDinasLain,
        Set<String> npsnDinasLain) {

    record SatuanKini(
            UUID id,
            String npsn,
            String nama,
            String jenjang,
            boolean negeri,
            @Nullable String alamat,
            @Nullable String kecamatan) {}

    /** @param disuntingSendiri the person has corrected his own record: Dapodik does not overrule his last SK */
    record PegawaiKini(
            UUID id,
            String nama,
            @Nullable String nip,
            @Nullable String nuptk,
            String status,
            String jenisPtk,
            @Nullable String golongan,
            @Nullable String jenjangJabatan,
            @Nullable String surel,
            @Nullable UUID ptkId,
            boolean disuntingSendiri) {}

    record TugasKini(
            UUID id,
            UUID pegawai,
            Peran peran,
            @Nullable UUID satuan,
            boolean induk,
            LocalDate mulai,
            @Nullable LocalDate sampai,
            @Nullable String nomorSk) {
        Rentang rentang() {
            return new Rentang(mulai, sampai);
        }
    }
}
