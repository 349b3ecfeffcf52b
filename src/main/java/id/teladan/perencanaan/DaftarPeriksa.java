package id.teladan.perencanaan;

import id.teladan.periode.Jendela;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import java.util.List;
import java.util.Map;

/** A superior's people in one period: those who wait for him first, then by name. */
record DaftarPeriksa(List<PeriodeRingkas> semua, PeriodeRingkas ini, Map<Tahap, Jendela> jendela, List<Baris> baris) {

    long menunggu() {
        return baris.stream().filter(Baris::menunggu).count();
    }

    long jumlah(KelompokBaris k) {
        return baris.stream().filter(k::memuat).count();
    }

    boolean banyakSatuan() {
        return baris.stream().map(Baris::satuan).distinct().count() > 1;
    }
}
