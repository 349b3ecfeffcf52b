package id.teladan.penilaian.pko;

import id.teladan.organisasi.DaftarSatuan;
import id.teladan.periode.PeriodeRingkas;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All schools of the dinas with their PKO of one period, by name.
 *
 * @param semua periods that have begun, newest first
 * @param siapa as whom the reader sets it
 */
record DaftarPko(
        List<PeriodeRingkas> semua, PeriodeRingkas ini, List<PilihanPko> pilihan, PenetapPko siapa, List<Baris> baris) {

    /** @param pko null while it was not set */
    record Baris(DaftarSatuan.Baris s, @Nullable BarisPko pko) {}

    long jumlah(KelompokPko k) {
        return baris.stream().filter(k::memuat).count();
    }

    List<String> kecamatan() {
        return baris.stream()
                .map(b -> b.s().kecamatan())
                .filter(k -> k != null && !k.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    String judul(BarisPko b) {
        return PilihanPko.judul(pilihan, b.kode());
    }
}
