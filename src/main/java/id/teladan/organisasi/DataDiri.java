package id.teladan.organisasi;

import id.teladan.umum.Jenjang;
import id.teladan.umum.Nip;
import id.teladan.umum.Nuptk;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person as employee on a day: the fields of the page Data diri and the post for which he makes a plan.
 *
 * @param peran as what he is assessed: GURU or KEPALA_SEKOLAH (a Plt at his own school stays GURU); null when no post of the
 *     day makes a plan
 * @param satuan the sekolah induk of that post; null for posts at the dinas
 * @param versi for the optimistic check of {@link Organisasi#ubahDataDiri}
 */
public record DataDiri(
        PegawaiId id,
        String nama,
        @Nullable Nip nip,
        @Nullable Nuptk nuptk,
        StatusKepegawaian status,
        String jenisPtk,
        @Nullable String golongan,
        @Nullable String jenjangJabatan,
        @Nullable Peran peran,
        @Nullable SatuanId satuan,
        @Nullable String namaSatuan,
        @Nullable String npsn,
        @Nullable Jenjang jenjang,
        boolean negeri,
        @Nullable LocalDate sejak,
        int versi) {

    /** As documents name his post: the functional one of a guru, else that which he holds. */
    public String jabatan() {
        return jabatan(peran, jenjangJabatan, jenisPtk);
    }

    static String jabatan(@Nullable Peran peran, @Nullable String jenjang, String jenisPtk) {
        return peran == null || peran == Peran.GURU
                ? jenjang == null || jenjang.isBlank()
                        ? jenisPtk
                        : jenjang.startsWith("Guru") ? jenjang : "Guru " + jenjang
                : peran.jabatan();
    }
}
