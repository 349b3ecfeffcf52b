package id.teladan.perencanaan;

import id.teladan.organisasi.Bawahan;
import id.teladan.umum.PegawaiId;
import id.teladan.web.JenisLabel;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of a superior's list with the state of his plan; without a plan the status is DRAF and {@code skp} null.
 *
 * @param putusan whether the reader decides a second objection here, as atasan pejabat penilai
 * @param keterangan what tells him apart: kind of teacher, rank or status, school
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
        @Nullable Bawahan orang) {

    static Baris of(Bawahan b, boolean denganSatuan, JejakRepository.@Nullable Keadaan k) {
        String pangkat =
                b.golongan() == null ? b.status().sebutan() : b.status().sebutan() + " " + b.golongan();
        String keterangan = b.jenisPtk() + " · " + pangkat + (denganSatuan ? " · " + b.namaSatuan() : "");
        return k == null
                ? new Baris(b.id(), b.nama(), keterangan, null, StatusSkp.DRAF, null, false, false, b)
                : new Baris(b.id(), b.nama(), keterangan, k.skp(), k.status(), k.sejak(), k.diperiksa(), false, b);
    }

    /** A second objection, before him who decides it finally. */
    static Baris putusan(PegawaiId id, String nama, JejakRepository.Keadaan k) {
        return new Baris(id, nama, "Guru · keberatan kedua", k.skp(), k.status(), k.sejak(), k.diperiksa(), true, null);
    }

    /** What a tick on this row says: the plan, or the person while there is none. */
    UUID kunci() {
        return skp == null ? id.nilai() : skp.nilai();
    }

    /** School of the person; empty where the reader only decides an objection. */
    String satuan() {
        return orang == null ? "" : orang.namaSatuan();
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
            case DRAF -> JenisLabel.BELUM;
        };
    }

    String kata() {
        return putusan
                ? "Perlu Anda putuskan"
                : status == StatusSkp.DIAJUKAN && diperiksa
                        ? "Draf pemeriksaan"
                        : KelompokBaris.dari(this).sebutan();
    }

    /** Whether there is something to read: a plan that is handed in and not being written. */
    boolean terbaca() {
        return skp != null && status != StatusSkp.DRAF && status != StatusSkp.DIKEMBALIKAN;
    }
}
