package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person whom a reader assesses for the post that he had last in some days, whether he still has it or not: the rule of
 * {@link RantaiPenilai#rantai}. A room that knows whom it asks about takes the rule along in its own statement, with {@link #dari}.
 *
 * @param peran as what he is assessed, GURU or KEPALA_SEKOLAH
 * @param satuan the school of that post
 * @param atasNama the superior for whom the reader acts; null when he is it himself
 * @param cutiSampai last day of the person's leave; null when he is not on leave that day
 * @param sampai last day at that post; null while he has it
 */
public record Dinilai(
        PegawaiId id,
        String nama,
        Peran peran,
        String jenisPtk,
        SatuanId satuan,
        String namaSatuan,
        @Nullable PegawaiId atasNama,
        @Nullable String namaAtasNama,
        @Nullable LocalDate cutiSampai,
        @Nullable LocalDate sampai) {

    /**
     * The beginning of a statement: {@code calon} is a query for {@code kunci} (an id of the asker's, such as that of the period),
     * {@code pegawai_id}, {@code peran}, {@code awal} and {@code akhir}. It gives a table {@code dinilai} with {@code kunci},
     * {@code pegawai_id}, {@code peran}, {@code satuan_id}, {@code sampai}, {@code penilai_id}, {@code wakil_dari} (for whom {@code :penilai}
     * acts), {@code menilai} (whether {@code :penilai} assesses), {@code berpimpinan} (whether there is an atasan pejabat penilai) and
     * {@code atasan} (whether {@code :penilai} is it, or acts for him). Parameters: {@code :dinas}, {@code :hari}, {@code :penilai}.
     */
    public static String dari(String calon) {
        return SqlDinilai.dari(calon);
    }
}
