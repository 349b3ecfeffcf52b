package id.teladan.perencanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.organisasi.Wakil;
import id.teladan.umum.PegawaiId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of the people who acted on a plan; who acted as a delegate is always named with him for whom he acted. */
record NamaPihak(Map<PegawaiId, String> nama) {
    static final String TAK_DIKENAL = "Pegawai yang sudah dihapus";

    /** Those who acted on this plan; {@code cari} is asked only for names that the superiors of the day do not tell. */
    static NamaPihak dari(
            Skp s,
            PejabatPenilai penilai,
            PejabatPenilai atasan,
            Function<Collection<PegawaiId>, Map<PegawaiId, String>> cari) {
        Map<PegawaiId, String> nama = new HashMap<>();
        for (PejabatPenilai p : new PejabatPenilai[] {penilai, atasan}) {
            if (p instanceof PejabatPenilai.Orang o) {
                nama.put(o.id(), o.nama());
                Wakil w = o.wakil();
                if (w != null) {
                    nama.put(w.id(), w.nama());
                }
            }
        }
        Tanda t = s.tanda();
        Set<PegawaiId> belum = Stream.concat(
                        Stream.of(t.penilai(), t.atasNama(), t.pemeriksa()),
                        s.penyesuaian().daftar().stream().flatMap(x -> Stream.of(x.oleh(), x.atasNama())))
                .filter(x -> x != null && !nama.containsKey(x))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!belum.isEmpty()) {
            nama.putAll(cari.apply(belum));
        }
        return new NamaPihak(nama);
    }

    String satu(PegawaiId siapa) {
        return nama.getOrDefault(siapa, TAK_DIKENAL);
    }

    /** "Wulan Sari", or "Wulan Sari sebagai wakil Budi Hartono". */
    String sebut(PegawaiId oleh, @Nullable PegawaiId atasNama) {
        return atasNama == null ? satu(oleh) : satu(oleh) + wakil(atasNama);
    }

    String wakil(PegawaiId atasNama) {
        return " sebagai wakil " + satu(atasNama);
    }
}
