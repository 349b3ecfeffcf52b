package id.teladan.perencanaan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference between what was agreed and what an amendment makes of it.
 *
 * @param lama as agreed; null when it was added
 * @param baru as wished; null when it was deleted
 */
record Selisih(
        Bagian bagian, @Nullable Butir lama, @Nullable Butir baru) {

    Selisih {
        if (lama == null && baru == null) {
            throw new IllegalArgumentException("A difference has at least one side");
        }
    }

    /**
     * All differences in the order of the pages. An item that took the place of another (Praktik Kinerja, one aspect of Perilaku Kerja)
     * stands beside it as one difference.
     */
    static List<Selisih> antara(Isi semula, Isi kini, NamaButir nama) {
        List<Selisih> hasil = new ArrayList<>();
        for (Bagian b : Bagian.values()) {
            List<Butir> ditambah = new ArrayList<>(kini.bagian(b));
            ditambah.removeIf(x -> semula.memuat(b, x.kode()));
            for (Butir lama : semula.bagian(b)) {
                Butir baru = kini.cari(b, lama.kode()).orElseGet(() -> pengganti(lama, ditambah, nama));
                if (!lama.equals(baru)) {
                    hasil.add(new Selisih(b, lama, baru));
                    ditambah.remove(baru);
                }
            }
            ditambah.forEach(x -> hasil.add(new Selisih(b, null, x)));
        }
        return hasil;
    }

    private static @Nullable Butir pengganti(Butir lama, List<Butir> ditambah, NamaButir nama) {
        Bagian b = lama.bagian();
        if (b != Bagian.PRAKTIK && b != Bagian.PERILAKU) {
            return null;
        }
        return ditambah.stream()
                .filter(x -> b == Bagian.PRAKTIK || nama.kepala(b, x.kode()).equals(nama.kepala(b, lama.kode())))
                .findFirst()
                .orElse(null);
    }

    /** Code under which its heading is found. */
    String kode() {
        return baru != null
                ? baru.kode()
                : java.util.Objects.requireNonNull(lama).kode();
    }
}
