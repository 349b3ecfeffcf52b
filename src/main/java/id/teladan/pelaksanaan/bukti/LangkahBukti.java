package id.teladan.pelaksanaan.bukti;

import static id.teladan.pelaksanaan.bukti.PihakBukti.*;
import static id.teladan.pelaksanaan.bukti.StatusBukti.DIBATALKAN;
import static id.teladan.pelaksanaan.bukti.StatusBukti.DIGANTI;
import static id.teladan.pelaksanaan.bukti.StatusBukti.DIKONFIRMASI;
import static id.teladan.pelaksanaan.bukti.StatusBukti.DIKUMPULKAN;
import static id.teladan.pelaksanaan.bukti.StatusBukti.DRAF;
import static id.teladan.pelaksanaan.bukti.StatusBukti.KOSONG;
import static id.teladan.pelaksanaan.bukti.StatusBukti.PERLU_DIPERBAIKI;

import java.util.List;
import java.util.Optional;

/** All legal steps of evidence: from which status, to which, by which party. What is not written here is refused. */
enum LangkahBukti {
    /** Puts a file into an empty place, or beside one that is to be mended. */
    UNGGAH("Mengunggah", true, l(KOSONG, DRAF, PEMILIK), l(PERLU_DIPERBAIKI, PERLU_DIPERBAIKI, PEMILIK)),
    SIMPAN("Menyimpan draf", true, l(DRAF, DRAF, PEMILIK)),
    KUMPULKAN("Mengumpulkan", true, l(DRAF, DIKUMPULKAN, PEMILIK)),
    TARIK("Menarik kembali", true, l(DIKUMPULKAN, DRAF, PEMILIK)),
    BATALKAN("Membatalkan draf", true, l(DRAF, DIBATALKAN, PEMILIK)),
    NYATAKAN_SESUAI(
            "Menyatakan sesuai",
            true,
            l(DIKUMPULKAN, StatusBukti.SESUAI, PENILAI),
            l(PERLU_DIPERBAIKI, StatusBukti.SESUAI, PENILAI)),
    MINTA_PERBAIKAN(
            "Meminta perbaikan",
            true,
            l(DIKUMPULKAN, PERLU_DIPERBAIKI, PENILAI),
            l(StatusBukti.SESUAI, PERLU_DIPERBAIKI, PENILAI)),
    /** In the moment in which its replacement is handed in. */
    GANTI("Mengganti", true, l(PERLU_DIPERBAIKI, DIGANTI, SISTEM)),
    TULIS(
            "Menulis uraian",
            false,
            l(KOSONG, StatusBukti.BELUM_DIKONFIRMASI, PEMILIK),
            l(StatusBukti.BELUM_DIKONFIRMASI, StatusBukti.BELUM_DIKONFIRMASI, PEMILIK)),
    KONFIRMASI(
            "Mengonfirmasi",
            false,
            l(KOSONG, DIKONFIRMASI, PENILAI),
            l(StatusBukti.BELUM_DIKONFIRMASI, DIKONFIRMASI, PENILAI)),
    BATALKAN_KONFIRMASI("Membatalkan konfirmasi", false, l(DIKONFIRMASI, StatusBukti.BELUM_DIKONFIRMASI, PENILAI));

    /** One row of the table. */
    record Lintasan(StatusBukti dari, StatusBukti ke, PihakBukti pihak) {}

    private final String sebutan;
    private final boolean diunggah;
    private final List<Lintasan> lintasan;

    /** @param diunggah whether it is of evidence that is uploaded, else of what is confirmed */
    LangkahBukti(String sebutan, boolean diunggah, Lintasan... lintasan) {
        this.sebutan = sebutan;
        this.diunggah = diunggah;
        this.lintasan = List.of(lintasan);
    }

    private static Lintasan l(StatusBukti dari, StatusBukti ke, PihakBukti pihak) {
        return new Lintasan(dari, ke, pihak);
    }

    String sebutan() {
        return sebutan;
    }

    boolean diunggah() {
        return diunggah;
    }

    List<Lintasan> lintasan() {
        return lintasan;
    }

    boolean pernahOleh(PihakBukti pihak) {
        return lintasan.stream().anyMatch(x -> x.pihak() == pihak);
    }

    Optional<Lintasan> untuk(StatusBukti status, PihakBukti pihak) {
        return lintasan.stream()
                .filter(x -> x.dari() == status && x.pihak() == pihak)
                .findFirst();
    }
}
