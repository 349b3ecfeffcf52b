package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why nobody assesses a person: the rule of {@link AturanPenilai} for all people of a dinas at once, each looked up once. {@link
 * SqlPenilai} states the same in SQL, and a test compares the two.
 */
final class AturanSebab {
    private final Map<PegawaiId, List<FaktaPenugasan>> berlaku = new HashMap<>();
    private final Set<PegawaiId> pernah = new HashSet<>();
    private final Map<SatuanId, FaktaPenugasan> kepala = new HashMap<>();
    private final Map<SatuanId, FaktaPenugasan> plt = new HashMap<>();
    private @Nullable FaktaPenugasan kepalaDinas;

    /** @param fakta all assignments of the people asked about, past ones included, and of those who lead their schools and the dinas */
    AturanSebab(List<FaktaPenugasan> fakta, LocalDate hari) {
        for (FaktaPenugasan f : fakta) {
            if (!f.batal()) {
                pernah.add(f.pegawai());
            }
            if (f.berlaku(hari)) {
                catat(f);
            }
        }
    }

    private void catat(FaktaPenugasan f) {
        berlaku.computeIfAbsent(f.pegawai(), p -> new ArrayList<>()).add(f);
        SatuanId satuan = f.satuan();
        if (satuan == null) {
            kepalaDinas = f.peran() == Peran.KEPALA_DINAS ? terbaru(kepalaDinas, f) : kepalaDinas;
        } else if (f.peran() == Peran.KEPALA_SEKOLAH) {
            kepala.merge(satuan, f, AturanSebab::terbaru);
        } else if (f.peran() == Peran.PLT_KEPALA_SEKOLAH) {
            plt.merge(satuan, f, AturanSebab::terbaru);
        }
    }

    private static FaktaPenugasan terbaru(@Nullable FaktaPenugasan a, FaktaPenugasan b) {
        return a == null || FaktaPenugasan.TERBARU.compare(a, b) < 0 ? b : a;
    }

    private Optional<FaktaPenugasan> milik(PegawaiId p, Predicate<FaktaPenugasan> syarat) {
        return berlaku.getOrDefault(p, List.of()).stream().filter(syarat).max(FaktaPenugasan.TERBARU);
    }

    /** The assignment for which the person makes a plan. */
    Optional<FaktaPenugasan> jabatan(PegawaiId p) {
        return milik(p, f -> f.peran() == Peran.KEPALA_SEKOLAH)
                .or(() -> milik(p, f -> f.peran() == Peran.GURU && f.induk()));
    }

    /** The same, or where he teaches without a sekolah induk. */
    Optional<FaktaPenugasan> tempat(PegawaiId p) {
        return jabatan(p).or(() -> milik(p, f -> f.peran() == Peran.GURU));
    }

    /** At how many schools his sekolah induk is. */
    int induk(PegawaiId p) {
        return (int) berlaku.getOrDefault(p, List.of()).stream()
                .filter(f -> f.peran() == Peran.GURU && f.induk())
                .count();
    }

    Optional<SebabTanpaAtasan> sebab(PegawaiId p) {
        if (!pernah.contains(p)) {
            return Optional.of(SebabTanpaAtasan.TANPA_PENUGASAN);
        }
        Optional<FaktaPenugasan> jabatan = jabatan(p);
        if (jabatan.isEmpty()) {
            return milik(p, f -> f.peran() == Peran.GURU).map(f -> SebabTanpaAtasan.TANPA_INDUK);
        }
        SatuanId satuan = Objects.requireNonNull(jabatan.get().satuan());
        boolean keDinas = jabatan.get().peran() == Peran.KEPALA_SEKOLAH
                || milik(p, f -> f.peran() == Peran.PLT_KEPALA_SEKOLAH && satuan.equals(f.satuan()))
                        .isPresent();
        return Optional.ofNullable(keDinas ? olehDinas(p) : olehKepala(satuan));
    }

    private @Nullable SebabTanpaAtasan olehDinas(PegawaiId p) {
        FaktaPenugasan k = kepalaDinas;
        if (k == null) {
            return SebabTanpaAtasan.TANPA_KEPALA_DINAS;
        }
        return k.pegawai().equals(p) ? SebabTanpaAtasan.DIRI_SENDIRI : null;
    }

    private @Nullable SebabTanpaAtasan olehKepala(SatuanId satuan) {
        if (kepala.containsKey(satuan)) {
            return null;
        }
        return plt.containsKey(satuan) ? SebabTanpaAtasan.TANPA_KEPALA : SebabTanpaAtasan.TANPA_KEPALA_DAN_PLT;
    }
}
