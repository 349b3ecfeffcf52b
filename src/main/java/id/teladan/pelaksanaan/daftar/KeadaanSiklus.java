package id.teladan.pelaksanaan.daftar;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.PihakSiklus;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.StatusDokumen;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * As much of a cycle as a list shows of it.
 *
 * @param dokumen where the documents that were begun stand, and since when
 * @param permintaan the document for which a change is asked; null when for none
 * @param upaya whether anything stands in the log of D
 * @param lewatSk whether the reader observes by an SK, not as pejabat penilai
 */
record KeadaanSiklus(
        SiklusId id,
        PegawaiId pemilik,
        Peran peran,
        @Nullable SatuanId satuan,
        Instant dimulai,
        Map<Huruf, Sampai> dokumen,
        @Nullable Tanggalan jadwal,
        @Nullable Huruf permintaan,
        boolean lewatSk,
        boolean upaya) {

    record Sampai(StatusDokumen status, Instant sejak) {}

    /**
     * The newest date of the observation.
     *
     * @param pihak as what it was proposed
     */
    record Tanggalan(Instant mulai, int menit, PihakSiklus pihak, boolean disepakati) {
        boolean lewat(Instant kini) {
            return mulai.plus(Duration.ofMinutes(menit)).isBefore(kini);
        }

        /** Whether the other side has yet to answer: the owner, or those who observe. */
        boolean menunggu(boolean pemilik, Instant kini) {
            return !disepakati && !lewat(kini) && (pihak == PihakSiklus.PEMILIK) != pemilik;
        }
    }

    StatusDokumen status(Huruf h) {
        Sampai d = dokumen.get(h);
        if (d != null) {
            return d.status();
        }
        Huruf sebelum = h.sesudah();
        return sebelum == null || status(sebelum).terkumpul() ? StatusDokumen.KOSONG : StatusDokumen.TERKUNCI;
    }

    Instant sejak(Huruf h) {
        Sampai d = dokumen.get(h);
        return d == null ? dimulai : d.sejak();
    }

    /** Whether the observation was handed in, confirmed or not; then its date no longer matters. */
    boolean diobservasi() {
        StatusDokumen b = status(Huruf.B);
        return b.terkumpul() || b == StatusDokumen.MENUNGGU_KONFIRMASI;
    }

    boolean terlewat(Instant kini) {
        return jadwal != null && !diobservasi() && jadwal.lewat(kini);
    }

    /** Whether D comes next: nothing stands in its log, and E was not begun. */
    boolean belumUpaya() {
        return !upaya && status(Huruf.E) == StatusDokumen.KOSONG;
    }

    /** The first document of A, C and E that its owner has yet to hand in and may; null when none. */
    @Nullable
    Huruf giliranPemilik() {
        for (Huruf h : new Huruf[] {Huruf.A, Huruf.C, Huruf.E}) {
            StatusDokumen s = status(h);
            if (s == StatusDokumen.KOSONG || s == StatusDokumen.DRAF) {
                return h;
            }
        }
        return null;
    }
}
