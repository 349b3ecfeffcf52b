package id.teladan.pelaksanaan.bukti;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;

/** What came of a step. */
sealed interface HasilBukti {
    record Berhasil(Bukti bukti) implements HasilBukti {}

    /** It stood so already: a double press, or back and once more. */
    record SudahTerjadi(Bukti bukti) implements HasilBukti {}

    /** Nothing was written; of whose evidence of which period the page is to be shown again. */
    record Ditolak(HalanganBukti halangan, PegawaiId pemilik, PeriodeId periode) implements HasilBukti {}
}
