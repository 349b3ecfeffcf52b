package id.teladan.organisasi.impor;

import id.teladan.organisasi.Rapor;
import id.teladan.organisasi.impor.Masukan.Tolakan;
import java.util.List;

/**
 * A Rapor Pendidikan workbook as read.
 *
 * @param judul texts above the header, in which the school's name may stand
 */
record RaporMasuk(
        int tahun, List<String> judul, List<Butir> butir, List<Tolakan> tolakan, List<String> catatan, String sidik) {
    record Butir(int baris, Rapor.Indikator indikator) {}
}
