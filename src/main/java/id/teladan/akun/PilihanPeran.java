package id.teladan.akun;

import id.teladan.organisasi.PenugasanRingkas;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The roles that a person has on a day, and which of them is the active one. */
final class PilihanPeran {
    /** In which role a person starts who has several: where he is assessed himself comes first, work for others after it. */
    private static final List<Peran> URUTAN = List.of(
            Peran.KEPALA_SEKOLAH,
            Peran.GURU,
            Peran.PENGAWAS,
            Peran.KEPALA_DINAS,
            Peran.PLT_KEPALA_SEKOLAH,
            Peran.ADMIN_DINAS,
            Peran.ADMIN_SATUAN);

    private final Map<String, PenugasanRingkas> menurutKunci = new LinkedHashMap<>();

    PilihanPeran(List<PenugasanRingkas> penugasan) {
        penugasan.stream()
                .sorted(Comparator.comparing((PenugasanRingkas p) -> URUTAN.indexOf(p.peran()))
                        .thenComparing(p -> !p.induk())
                        .thenComparing(PenugasanRingkas::tempat))
                .forEach(p -> menurutKunci.putIfAbsent(kunci(p), p));
    }

    boolean ada(String kunci) {
        return menurutKunci.containsKey(kunci);
    }

    /** The assignment of this key if it still holds today, else the first; empty without any assignment. */
    Optional<PenugasanRingkas> aktif(@Nullable String kunci) {
        PenugasanRingkas dipilih = kunci == null ? null : menurutKunci.get(kunci);
        return dipilih != null
                ? Optional.of(dipilih)
                : menurutKunci.values().stream().findFirst();
    }

    List<Pengguna.Pilihan> daftar(PenugasanRingkas aktif) {
        return menurutKunci.entrySet().stream()
                .map(e -> new Pengguna.Pilihan(e.getKey(), e.getValue().jabatan(), e.getValue() == aktif))
                .toList();
    }

    /** Role and school, not the assignment: an assignment that is corrected keeps its key. */
    private static String kunci(PenugasanRingkas p) {
        return p.satuan() == null ? p.peran().name() : p.peran().name() + "." + p.satuan();
    }
}
