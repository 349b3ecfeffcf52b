package id.teladan.organisasi.impor;

import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the files of one import say, before it is compared with what is there.
 *
 * @param lengkapUntuk NPSN of the school whose whole staff the file holds; null when the file says nothing about absent people
 * @param denganPengguna whether roles from getPengguna were part of it
 * @param catatan remarks on the files as a whole, shown above the preview
 */
record Masukan(
        JenisImpor jenis,
        List<SatuanMasuk> satuan,
        List<OrangMasuk> orang,
        List<Tolakan> tolakan,
        List<Lewatan> lewatan,
        @Nullable String lengkapUntuk,
        boolean denganPengguna,
        List<String> catatan) {

    /** A school as named by a file; null fields are not said and stay as they are. */
    record SatuanMasuk(
            int baris,
            String npsn,
            @Nullable String nama,
            @Nullable Jenjang jenjang,
            @Nullable Boolean negeri,
            @Nullable String alamat,
            @Nullable String kecamatan) {}

    /** By what a person is recognised. */
    record Kunci(
            String nama,
            @Nullable String nip,
            @Nullable String nuptk,
            @Nullable UUID ptkId) {}

    /** A person as named by one row; null fields are not said and stay as they are. */
    record OrangMasuk(
            int baris,
            Kunci kunci,
            @Nullable StatusKepegawaian status,
            @Nullable String jenisPtk,
            @Nullable String golongan,
            @Nullable String jenjangJabatan,
            @Nullable String surel,
            List<TugasMasuk> tugas,
            List<String> catatan) {}

    /**
     * An assignment as named by a row.
     *
     * @param usulan a proposal that the admin confirms or not
     */
    record TugasMasuk(
            Peran peran,
            @Nullable String npsn,
            @Nullable Boolean induk,
            @Nullable LocalDate mulai,
            @Nullable LocalDate sampai,
            @Nullable String nomorSk,
            boolean usulan) {}

    /** A row that was refused while reading; {@code kunci} lets the comparison know that the person is in the file. */
    record Tolakan(
            int baris,
            String judul,
            List<GalatBaris> galat,
            @Nullable Kunci kunci) {}

    /** A row that is no matter of Pengelolaan Kinerja. */
    record Lewatan(
            int baris, String judul, String sebab, @Nullable Kunci kunci) {}
}
