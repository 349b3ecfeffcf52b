package id.teladan.pelaksanaan.daftar;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.PihakSiklus;
import id.teladan.pelaksanaan.StatusDokumen;
import id.teladan.periode.AturanPelaksanaan;
import id.teladan.web.JenisLabel;
import org.jspecify.annotations.Nullable;

/** Where a cycle stands for someone who observes: first what waits for him, then what waits for the employee. */
enum TahapObservasi {
    PERMINTAAN(true, JenisLabel.PERLU, "Jawab"),
    KONFIRMASI(true, JenisLabel.PERLU, "Cek"),
    NILAI_B(true, JenisLabel.PERLU, "Nilai"),
    NILAI_C(true, JenisLabel.PERLU, "Nilai"),
    NILAI_E(true, JenisLabel.PERLU, "Nilai"),
    BELUM_MULAI(false, JenisLabel.BELUM, ""),
    MENULIS_A(false, JenisLabel.BELUM, ""),
    MENULIS_C(false, JenisLabel.BELUM, ""),
    MENULIS_E(false, JenisLabel.BELUM, ""),
    /** For an observer who does not rate himself. */
    MENUNGGU_ATASAN(false, JenisLabel.UBAH, ""),
    SELESAI(false, JenisLabel.SUDAH, "");

    private final boolean anda;
    private final JenisLabel jenis;
    private final String tombol;

    TahapObservasi(boolean anda, JenisLabel jenis, String tombol) {
        this.anda = anda;
        this.jenis = jenis;
        this.tombol = tombol;
    }

    /** @param s null while the cycle was not begun */
    static TahapObservasi dari(@Nullable KeadaanSiklus s, PihakSiklus pembaca) {
        if (s == null) {
            return BELUM_MULAI;
        }
        boolean memutus = pembaca != PihakSiklus.PENGAMAT;
        if (memutus && s.permintaan() != null) {
            return PERMINTAAN;
        }
        return switch (s.status(Huruf.B)) {
            case TERKUNCI -> MENULIS_A;
            case KOSONG, DRAF -> NILAI_B;
            case MENUNGGU_KONFIRMASI -> memutus ? KONFIRMASI : MENUNGGU_ATASAN;
            default -> sesudahObservasi(s, memutus);
        };
    }

    private static TahapObservasi sesudahObservasi(KeadaanSiklus s, boolean memutus) {
        StatusDokumen c = s.status(Huruf.C);
        StatusDokumen e = s.status(Huruf.E);
        if (c == StatusDokumen.DIKUMPULKAN || e == StatusDokumen.DIKUMPULKAN) {
            return !memutus ? MENUNGGU_ATASAN : c == StatusDokumen.DIKUMPULKAN ? NILAI_C : NILAI_E;
        }
        return !c.terkumpul() ? MENULIS_C : !e.terkumpul() ? MENULIS_E : SELESAI;
    }

    /** Whether it waits for the reader. */
    boolean anda() {
        return anda;
    }

    JenisLabel jenis() {
        return jenis;
    }

    String tombol() {
        return tombol;
    }

    /** The status in words; names of steps and documents are those of the rule set. */
    String kata(AturanPelaksanaan a) {
        return switch (this) {
            case PERMINTAAN -> "Permintaan perubahan";
            case KONFIRMASI -> StatusDokumen.MENUNGGU_KONFIRMASI.bagiPengamat();
            case NILAI_B -> "Nilai Observasi";
            case NILAI_C -> "Nilai " + a.dokumen("C").nama();
            case NILAI_E -> "Nilai " + a.dokumen("E").nama();
            case BELUM_MULAI -> "Belum mulai";
            case MENULIS_A -> "Menunggu " + a.dokumen("A").judul();
            case MENULIS_C -> "Menunggu " + a.dokumen("C").judul();
            case MENULIS_E -> "Menunggu " + a.dokumen("E").judul();
            case MENUNGGU_ATASAN -> "Menunggu atasan";
            case SELESAI -> "Selesai";
        };
    }

    /** Page where it is done, below {@code /observasi/{id}}. */
    String jalur() {
        return switch (this) {
            case PERMINTAAN -> "#permintaan";
            case KONFIRMASI, NILAI_B -> "/" + Huruf.B.jalur();
            case NILAI_C -> "/" + Huruf.C.jalur();
            case NILAI_E -> "/" + Huruf.E.jalur();
            default -> "";
        };
    }

    /** The document whose time tells since when; null before the first. */
    @Nullable
    Huruf sejak() {
        return switch (this) {
            case BELUM_MULAI -> null;
            case MENULIS_A, NILAI_B -> Huruf.A;
            case KONFIRMASI, MENULIS_C, PERMINTAAN, MENUNGGU_ATASAN -> Huruf.B;
            case NILAI_C, MENULIS_E -> Huruf.C;
            case NILAI_E, SELESAI -> Huruf.E;
        };
    }
}
