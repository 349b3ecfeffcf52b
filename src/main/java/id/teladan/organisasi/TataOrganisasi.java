package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Nip;
import id.teladan.umum.Npsn;
import id.teladan.umum.Nuptk;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Making and changing the organisation, for the pages of the admin dinas, the imports and the demo. Each method is one
 * transaction and leaves a line in the history. A refusal is a {@link Ditolak} with an Indonesian sentence that says what to do.
 */
public interface TataOrganisasi {
    DinasId buatDinas(String kodeWilayah, String nama, Zona zona);

    SatuanId buatSatuan(DinasId dinas, SatuanBaru baru, String oleh, Instant kini);

    PegawaiId buatPegawai(DinasId dinas, PegawaiBaru baru, String oleh, Instant kini);

    /** Begins an assignment; refuses a second definitive kepala sekolah of one school on the same day. */
    UUID mulaiTugas(DinasId dinas, PenugasanBaru baru, String oleh, Instant kini);

    /** Ends an assignment; {@code sampai} is its last day. */
    void akhiriTugas(DinasId dinas, UUID penugasan, LocalDate sampai, String alasan, String oleh, Instant kini);

    record SatuanBaru(
            Npsn npsn,
            String nama,
            Jenjang jenjang,
            boolean negeri,
            @Nullable String alamat,
            @Nullable String kecamatan) {}

    record PegawaiBaru(
            String nama,
            @Nullable Nip nip,
            @Nullable Nuptk nuptk,
            StatusKepegawaian status,
            String jenisPtk,
            @Nullable String golongan,
            @Nullable String jenjangJabatan,
            @Nullable String surel) {}

    /** @param satuan null for roles at the dinas; {@code induk}: it is his sekolah induk */
    record PenugasanBaru(
            PegawaiId pegawai,
            Peran peran,
            @Nullable SatuanId satuan,
            boolean induk,
            LocalDate mulai,
            @Nullable LocalDate sampai,
            @Nullable String nomorSk) {}

    /** A change that was refused; the message is for the person who asked. Nothing was written. */
    class Ditolak extends RuntimeException {
        public Ditolak(String pesan) {
            super(pesan);
        }
    }
}
