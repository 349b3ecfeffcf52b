package id.teladan.pelaksanaan.daftar;

import id.teladan.organisasi.Bawahan;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.PihakSiklus;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.StatusDokumen;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.JenisLabel;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person of an observer's list.
 *
 * @param keterangan what tells him apart: kind of teacher, school, leave, for whom the reader acts
 * @param kata the status in words
 * @param siklus null while he has not begun
 * @param kini moment at which the list was drawn
 */
record BarisObservasi(
        PegawaiId id,
        String nama,
        String keterangan,
        String satuan,
        Peran peran,
        PihakSiklus pembaca,
        @Nullable String atasNama,
        @Nullable LocalDate cutiSampai,
        TahapObservasi tahap,
        String kata,
        @Nullable KeadaanSiklus siklus,
        Zona zona,
        Instant kini) {
    private static final Duration DEKAT = Duration.ofDays(7);

    /** What tells a person apart on a superior's list. */
    static String keterangan(Bawahan b, boolean denganSatuan, boolean denganWakil) {
        return b.jenisPtk()
                + (denganSatuan ? " · " + b.namaSatuan() : "")
                + (b.cutiSampai() == null ? "" : " · cuti sampai " + Tanggal.panjang(b.cutiSampai()))
                + (b.atasNama() == null || !denganWakil ? "" : " · Anda sebagai wakil " + b.atasNama());
    }

    /** What a tick on this row says. */
    UUID kunci() {
        return id.nilai();
    }

    @Nullable
    SiklusId siklusId() {
        return siklus == null ? null : siklus.id();
    }

    /** Whether it waits for the reader: a document, or an answer to a date. */
    boolean anda() {
        return tahap.anda() || jadwalMenunggu();
    }

    /** Whether the employee proposed a date that the reader has not answered. */
    boolean jadwalMenunggu() {
        return belumDiobservasi()
                && siklus != null
                && siklus.jadwal() != null
                && siklus.jadwal().menunggu(false, kini);
    }

    boolean belumDiobservasi() {
        return siklus == null || !siklus.diobservasi();
    }

    boolean terlewat() {
        return siklus != null && siklus.terlewat(kini);
    }

    /** Whether the observation is today or in the next seven days. */
    boolean segera() {
        KeadaanSiklus.Tanggalan j = siklus == null ? null : siklus.jadwal();
        return j != null
                && belumDiobservasi()
                && !j.lewat(kini)
                && LocalDate.ofInstant(j.mulai(), zona.id())
                        .isBefore(
                                LocalDate.ofInstant(kini.plus(DEKAT), zona.id()).plusDays(1));
    }

    /** Since when the status is what it is; empty before the cycle was begun. */
    String sejak() {
        Huruf h = tahap.sejak();
        if (siklus == null || h == null) {
            return "";
        }
        boolean ditulis = tahap == TahapObservasi.NILAI_B && siklus.status(Huruf.B) == StatusDokumen.DRAF;
        return (ditulis ? "draf · " : "") + "sejak " + Tanggal.singkat(siklus.sejak(h), zona);
    }

    /** The date of the observation; empty when none was proposed. */
    String kapan() {
        KeadaanSiklus.Tanggalan j = siklus == null ? null : siklus.jadwal();
        return j == null ? "" : Tanggal.singkat(j.mulai(), zona);
    }

    /** State of that date while the observation is to come; empty afterwards. */
    String keadaanJadwal() {
        KeadaanSiklus.Tanggalan j = siklus == null ? null : siklus.jadwal();
        if (j == null || !belumDiobservasi()) {
            return "";
        }
        return j.lewat(kini) ? "Terlewat" : j.disepakati() ? "Disepakati" : "Diusulkan";
    }

    JenisLabel jenisJadwal() {
        return terlewat()
                ? JenisLabel.TOLAK
                : jadwalMenunggu()
                        ? JenisLabel.PERLU
                        : keadaanJadwal().equals("Disepakati") ? JenisLabel.SUDAH : JenisLabel.BELUM;
    }

    /** The verb of the one thing that waits for the reader; empty when nothing does. */
    String tombol() {
        return tahap.anda() ? tahap.tombol() : jadwalMenunggu() ? "Jawab jadwal" : "";
    }

    String url() {
        String dasar = "/observasi/" + siklusId();
        return tahap.anda() ? dasar + tahap.jalur() : jadwalMenunggu() ? "/siklus/" + siklusId() + "/jadwal" : dasar;
    }
}
