package id.teladan.periode;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The rule sets that come with this version of Teladan, each in its newest version; a set that may not be used is refused here. */
final class PustakaKetentuan {
    private final TreeMap<String, BerkasKetentuan> berkas = new TreeMap<>();
    private final TreeMap<String, NaskahKetentuan> naskah = new TreeMap<>();

    PustakaKetentuan(Collection<BerkasKetentuan> semua) {
        for (BerkasKetentuan b : semua) {
            naskah.put(b.id(), PembacaKetentuan.baca(b));
            berkas.put(b.id(), b);
        }
    }

    List<NaskahKetentuan> semua() {
        return List.copyOf(naskah.values());
    }

    Optional<NaskahKetentuan> naskah(String id) {
        return Optional.ofNullable(naskah.get(id));
    }

    Optional<BerkasKetentuan> berkas(String id) {
        return Optional.ofNullable(berkas.get(id));
    }
}
