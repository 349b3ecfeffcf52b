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
import id.teladan.web.Galat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making and changing the organisation, for the pages of the admin dinas, the imports and the demo. Each method is one
 * transaction and leaves a line in the history. A refusal is a {@link Ditolak} with an Indonesian sentence that says what to do;
 * a change whose {@code versi} is old answers false and writes nothing.
 */
@Service
@Transactional
public class TataOrganisasi {
    private final DinasRepository dinas;
    private final UrusanSatuan satuan;
    private final UrusanPegawai pegawai;
    private final UrusanPenugasan penugasan;

    TataOrganisasi(
            DinasRepository dinas,
            SatuanRepository satuan,
            PegawaiRepository pegawai,
            PenugasanRepository penugasan,
            RiwayatRepository riwayat) {
        this.dinas = dinas;
        this.satuan = new UrusanSatuan(satuan, riwayat);
        this.pegawai = new UrusanPegawai(pegawai, riwayat);
        this.penugasan = new UrusanPenugasan(dinas, satuan, pegawai, penugasan, riwayat);
    }

    /** The dinas of a province (code such as 32) or of a kabupaten or kota (32.73); one for each region. */
    public DinasId buatDinas(String kodeWilayah, String nama, Zona zona) {
        if (!AturanDinas.kodeDinas(kodeWilayah)) {
            throw new Ditolak("Kode wilayah dinas adalah kode provinsi (32) atau kabupaten/kota (32.73)");
        }
        String wilayah = dinas.namaWilayah(kodeWilayah)
                .orElseThrow(() -> new Ditolak("Kode wilayah %s tidak dikenal".formatted(kodeWilayah)));
        AturanDinas.halanganNama(nama, wilayah).ifPresent(Ditolak::lempar);
        DinasRingkas d = new DinasRingkas(DinasId.baru(), kodeWilayah, nama.strip(), zona);
        if (!dinas.tambah(d)) {
            throw new Ditolak("Dinas untuk %s (%s) sudah ada".formatted(wilayah, kodeWilayah));
        }
        return d.id();
    }

    public SatuanId buatSatuan(DinasId dinas, SatuanBaru baru, String oleh, Instant kini) {
        return satuan.buat(dinas, baru, oleh, kini);
    }

    boolean ubahSatuan(DinasId dinas, Satuan s, String oleh, Instant kini) {
        return satuan.ubah(dinas, s, oleh, kini);
    }

    public PegawaiId buatPegawai(DinasId dinas, PegawaiBaru baru, String oleh, Instant kini) {
        return pegawai.buat(dinas, baru, oleh, kini);
    }

    boolean ubahPegawai(DinasId dinas, Pegawai p, String oleh, Instant kini) {
        return pegawai.ubah(dinas, p, oleh, kini);
    }

    /** Begins an assignment; refuses a second definitive kepala sekolah of one school on the same day. */
    public UUID mulaiTugas(DinasId dinas, PenugasanBaru baru, String oleh, Instant kini) {
        return penugasan.mulai(dinas, baru, oleh, kini);
    }

    /** Ends an assignment; {@code sampai} is its last day. */
    public void akhiriTugas(DinasId dinas, UUID id, LocalDate sampai, String alasan, String oleh, Instant kini) {
        penugasan.akhiri(dinas, id, sampai, alasan, oleh, kini);
    }

    /** Mends the dates of an assignment that were entered wrongly. */
    boolean betulkanTugas(DinasId dinas, Pembetulan b, String oleh, Instant kini) {
        return penugasan.betulkan(dinas, b, oleh, kini);
    }

    /** Marks an assignment as entered by mistake: it stays in the history, but never counts again. */
    boolean batalkanTugas(DinasId dinas, UUID id, String alasan, int versi, String oleh, Instant kini) {
        return penugasan.batalkan(dinas, id, alasan, versi, oleh, kini);
    }

    public record SatuanBaru(
            Npsn npsn,
            String nama,
            Jenjang jenjang,
            boolean negeri,
            @Nullable String alamat,
            @Nullable String kecamatan) {}

    public record PegawaiBaru(
            String nama,
            @Nullable Nip nip,
            @Nullable Nuptk nuptk,
            StatusKepegawaian status,
            String jenisPtk,
            @Nullable String golongan,
            @Nullable String jenjangJabatan,
            @Nullable String surel) {}

    /** @param satuan null for roles at the dinas; {@code induk}: it is his sekolah induk */
    public record PenugasanBaru(
            PegawaiId pegawai,
            Peran peran,
            @Nullable SatuanId satuan,
            boolean induk,
            LocalDate mulai,
            @Nullable LocalDate sampai,
            @Nullable String nomorSk) {}

    /** Other dates for an assignment that the reader saw in this version. */
    record Pembetulan(
            UUID penugasan, LocalDate mulai, @Nullable LocalDate sampai, String alasan, int versi) {}

    /** A change that was refused; the message is for the person who asked. Nothing was written. */
    public static class Ditolak extends RuntimeException {
        private final String bidang;

        public Ditolak(String pesan) {
            this("", pesan);
        }

        /** @param bidang the field at fault, such as "nip"; empty when it is none in particular */
        public Ditolak(String bidang, String pesan) {
            super(pesan);
            this.bidang = bidang;
        }

        public String bidang() {
            return bidang;
        }

        public String pesan() {
            return String.valueOf(getMessage());
        }

        Galat galat() {
            return new Galat(bidang, pesan());
        }

        static void lempar(String pesan) {
            throw new Ditolak(pesan);
        }
    }
}
