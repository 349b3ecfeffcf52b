package id.teladan.pelaksanaan.daftar;

import id.teladan.periode.AturanPelaksanaan;
import id.teladan.periode.PeriodeRingkas;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everyone whom the reader observes in one period: those who wait for him first, then by name.
 *
 * @param semua periods that have begun, newest first
 */
record DaftarObservasi(
        List<PeriodeRingkas> semua, PeriodeRingkas ini, AturanPelaksanaan aturan, List<BarisObservasi> baris) {

    long jumlah(KelompokObservasi k) {
        return baris.stream().filter(k::memuat).count();
    }

    /** For whom the reader acts with all of these people; null when with some he acts in his own name, or for several. */
    @Nullable
    String atasNama() {
        Set<String> nama = baris.stream()
                .map(b -> b.atasNama() == null ? "" : b.atasNama())
                .collect(Collectors.toSet());
        String satu = nama.size() == 1 ? nama.iterator().next() : "";
        return satu.isEmpty() ? null : satu;
    }

    boolean banyakSatuan() {
        return baris.stream().map(BarisObservasi::satuan).distinct().count() > 1;
    }
}
