package id.teladan.perencanaan.kesiapan;

import id.teladan.organisasi.FaktaPegawai;
import id.teladan.umum.PegawaiId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the check of many people found, in the order of schools and names. */
record HasilBanyak(List<FaktaPegawai> orang, List<Temuan> temuan, LocalDate hari) {
    Map<JenisTemuan, Integer> jumlah() {
        Map<JenisTemuan, Integer> hasil = new EnumMap<>(JenisTemuan.class);
        temuan.forEach(t -> hasil.merge(t.jenis(), 1, Integer::sum));
        return hasil;
    }

    /** How many people something was found about; {@code menghalangi}, only what keeps them from planning. */
    int orangBertemuan(boolean menghalangi) {
        Set<PegawaiId> id = temuan.stream()
                .filter(t -> !menghalangi || t.jenis().menghalangi())
                .map(t -> t.orang().id())
                .collect(Collectors.toSet());
        return id.size();
    }

    /** People whom nothing keeps from planning; they may still have something to look at. */
    int siap() {
        return orang.size() - orangBertemuan(true);
    }

    List<Temuan> saring(@Nullable JenisTemuan jenis, String sekolah) {
        String teks = sekolah.toLowerCase(java.util.Locale.ROOT);
        return temuan.stream()
                .filter(t -> jenis == null || t.jenis() == jenis)
                .filter(t -> teks.isEmpty()
                        || teks.equals(t.orang().npsn())
                        || t.tempat().toLowerCase(java.util.Locale.ROOT).contains(teks))
                .toList();
    }

    Map<JenisTemuan, List<Temuan>> menurutJenis() {
        return temuan.stream()
                .collect(Collectors.groupingBy(
                        Temuan::jenis, () -> new EnumMap<>(JenisTemuan.class), Collectors.toList()));
    }
}
