package id.teladan.organisasi.impor;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer of the Dapodik web service. Only the fields named here are ever taken from it: password hashes, NIK, dates of birth,
 * religion and the like are skipped by the parser and never become objects.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record DapodikJawaban(
        @Nullable String success,
        @Nullable String message,
        @Nullable String id,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
        List<Baris> rows) {

    /** The union of the fields that we read of a school, a GTK and a user; all may be absent, numbers may stand as text. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Baris(
            @Nullable String npsn,
            @Nullable String nama,
            @Nullable String bentuk_pendidikan_id_str,
            @Nullable String status_sekolah_str,
            @Nullable String alamat_jalan,
            @Nullable String kecamatan,
            @Nullable String ptk_terdaftar_id,
            @Nullable String ptk_id,
            @Nullable String ptk_induk,
            @Nullable String tanggal_surat_tugas,
            @Nullable String nuptk,
            @Nullable String jenis_ptk_id_str,
            @Nullable String jabatan_ptk_id_str,
            @Nullable String status_kepegawaian_id_str,
            @Nullable String nip,
            @Nullable String pangkat_golongan_terakhir,
            @Nullable String pengguna_id,
            @Nullable String username,
            @Nullable String peran_id_str,
            @Nullable String rombongan_belajar_id,
            @Nullable String registrasi_id,
            @Nullable String nisn) {}
}
