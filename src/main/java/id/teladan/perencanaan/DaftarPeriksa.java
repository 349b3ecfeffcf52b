package id.teladan.perencanaan;

import id.teladan.periode.Jendela;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A superior's people in one period: those who wait for him first, then by name. */
record DaftarPeriksa(List<PeriodeRingkas> semua, PeriodeRingkas ini, Map<Tahap, Jendela> jendela, List<Baris> baris) {

    long menunggu() {
        return baris.stream().filter(Baris::menunggu).count();
    }

    long jumlah(KelompokBaris k) {
        return baris.stream().filter(k::memuat).count();
    }

    /** For whom the reader acts on all of these plans; null when on some he is the superior himself, or acts for several. */
    @Nullable
    String atasNama() {
        Set<String> nama = baris.stream()
                .map(b -> b.orang() == null || b.orang().atasNama() == null
                        ? ""
                        : b.orang().atasNama())
                .collect(Collectors.toSet());
        String satu = nama.size() == 1 ? nama.iterator().next() : "";
        return satu.isEmpty() ? null : satu;
    }

    boolean banyakSatuan() {
        return baris.stream().map(Baris::satuan).distinct().count() > 1;
    }
}
