package id.teladan.perencanaan;

import id.teladan.organisasi.Bawahan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import id.teladan.web.JenisLabel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a superior's list with the state of his plan; without a plan the status is DRAF and {@code skp} null.
 *
 * @param putusan whether the reader decides a second objection here, as atasan pejabat penilai
 * @param cutiSampai last day of his leave; null when he is not on leave
 * @param keterangan what tells him apart: kind of teacher, rank or status, school
 * @param berlaku the agreed plan while {@code skp} is its amendment; null otherwise
 * @param orang his record of the day; null where the reader only decides an objection
 */
record Baris(
        PegawaiId id,
        String nama,
        String keterangan,
        @Nullable SkpId skp,
        StatusSkp status,
        @Nullable Instant sejak,
        boolean diperiksa,
        boolean putusan,
        @Nullable LocalDate cutiSampai,
        @Nullable Bawahan orang,
        @Nullable SkpId berlaku) {

    static Baris of(Bawahan b, boolean denganSatuan, boolean denganWakil, JejakRepository.@Nullable Keadaan k) {
        String pangkat =
                b.golongan() == null ? b.status().sebutan() : b.status().sebutan() + " " + b.golongan();
        String keterangan = b.jenisPtk() + " · " + pangkat
                + (denganSatuan ? " · " + b.namaSatuan() : "")
                + (b.cutiSampai() == null ? "" : " · cuti sampai " + Tanggal.panjang(b.cutiSampai()))
                + (b.atasNama() == null || !denganWakil ? "" : " · Anda sebagai wakil " + b.atasNama());
        LocalDate cuti = b.cutiSampai();
        return k == null
                ? new Baris(b.id(), b.nama(), keterangan, null, StatusSkp.DRAF, null, false, false, cuti, b, null)
                : new Baris(
                        b.id(),
                        b.nama(),
                        keterangan,
                        k.skp(),
                        k.status(),
                        k.sejak(),
                        k.diperiksa(),
                        false,
                        cuti,
                        b,
                        k.berlaku());
    }

    /** A second objection, before him who decides it finally. */
    static Baris putusan(PegawaiId id, String nama, JejakRepository.Keadaan k) {
        return new Baris(
                id,
                nama,
                "Guru · keberatan kedua",
                k.skp(),
                k.status(),
                k.sejak(),
                k.diperiksa(),
                true,
                null,
                null,
                null);
    }

    /** What a tick on this row says: the person, who stays the same when he starts a plan or an amendment meanwhile. */
    UUID kunci() {
        return id.nilai();
    }

    /** School of the person; empty where the reader only decides an objection. */
    String satuan() {
        return orang == null ? "" : orang.namaSatuan();
    }

    /** Who is on leave is not counted among those who have yet to begin, to hand in or to mend. */
    boolean cuti() {
        return cutiSampai != null && (status == StatusSkp.DRAF || status == StatusSkp.DIKEMBALIKAN);
    }

    /** Whether it waits for the reader. */
    boolean menunggu() {
        return status == StatusSkp.DIAJUKAN || status == StatusSkp.KEBERATAN || putusan;
    }

    JenisLabel jenisLabel() {
        return switch (status) {
            case DIAJUKAN, KEBERATAN, KEBERATAN_ATASAN ->
                !menunggu() ? JenisLabel.BELUM : diperiksa ? JenisLabel.UBAH : JenisLabel.PERLU;
            case DIKEMBALIKAN -> JenisLabel.TOLAK;
            case DISETUJUI, DISEPAKATI -> JenisLabel.SUDAH;
            case DRAF, DIGANTI, DIBATALKAN -> JenisLabel.BELUM;
        };
    }

    String kata() {
        String kata = putusan
                ? "Perlu Anda putuskan"
                : status == StatusSkp.DIAJUKAN && diperiksa
                        ? "Draf pemeriksaan"
                        : KelompokBaris.dari(this).sebutan();
        return berlaku == null ? kata : "Perubahan: " + kata.toLowerCase(Locale.ROOT);
    }

    /** Whether there is something to read: a plan that is handed in and not being written. */
    boolean terbaca() {
        return skp != null && !status.ditulis();
    }
}
