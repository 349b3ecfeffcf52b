package id.teladan.perencanaan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The adjustments over one plan. At most one for each item that the employee wrote and one for each item added: adjusting an
 * adjusted item again replaces the adjustment, and going back to what the employee wrote removes it.
 */
record DaftarPenyesuaian(List<Penyesuaian> daftar) {
    static final DaftarPenyesuaian KOSONG = new DaftarPenyesuaian(List.of());

    DaftarPenyesuaian {
        daftar = List.copyOf(daftar);
    }

    /** The plan as it would be agreed: the employee's items with the adjustments applied, additions last in their part. */
    Isi terapkan(Isi isi) {
        List<Butir> hasil = new ArrayList<>();
        for (Bagian b : Bagian.values()) {
            for (Butir x : isi.bagian(b)) {
                Optional<Penyesuaian> p = atas(b, x.kode());
                if (p.isEmpty()) {
                    hasil.add(x);
                } else if (!p.get().menghapus()) {
                    hasil.add(p.get().hasil());
                }
            }
            daftar.stream()
                    .filter(p -> p.bagian() == b && p.menambah())
                    .map(Penyesuaian::hasil)
                    .forEach(hasil::add);
        }
        return new Isi(hasil);
    }

    /** The adjustment of an item that the employee wrote. */
    Optional<Penyesuaian> atas(Bagian b, String kodeLama) {
        return daftar.stream()
                .filter(p -> p.bagian() == b && kodeLama.equals(p.kodeLama()))
                .findFirst();
    }

    /** The adjustment that brought an item of the effective plan. */
    Optional<Penyesuaian> yangMenghasilkan(Bagian b, String kodeBaru) {
        return daftar.stream()
                .filter(p -> p.bagian() == b && kodeBaru.equals(p.kodeBaru()))
                .findFirst();
    }

    /**
     * Changes one item of the effective plan.
     *
     * @param sekarang code of the item as it stands now; null adds {@code usul}
     * @param usul the adjustment wished for; its {@code kodeLama} is found here, its {@code kodeBaru} null deletes
     */
    DaftarPenyesuaian ubah(Isi isi, @Nullable String sekarang, Penyesuaian usul) {
        Bagian b = usul.bagian();
        List<Penyesuaian> sisa = new ArrayList<>(daftar);
        String asal;
        if (sekarang == null) {
            // Adding again what was deleted brings the employee's own item back instead of a second one.
            Optional<Penyesuaian> hapusan =
                    atas(b, Objects.requireNonNull(usul.kodeBaru())).filter(Penyesuaian::menghapus);
            asal = hapusan.map(Penyesuaian::kodeLama).orElse(null);
            hapusan.ifPresent(sisa::remove);
        } else {
            Optional<Penyesuaian> sumber = yangMenghasilkan(b, sekarang);
            asal = sumber.isPresent() ? sumber.get().kodeLama() : sekarang;
            sumber.ifPresent(sisa::remove);
        }
        boolean tiada = asal == null && usul.kodeBaru() == null;
        boolean sepertiSemula = asal != null && sama(isi, b, asal, usul);
        if (!tiada && !sepertiSemula) {
            sisa.add(new Penyesuaian(
                    usul.id(),
                    b,
                    asal,
                    usul.kodeBaru(),
                    usul.target(),
                    usul.keterangan(),
                    usul.alasan(),
                    usul.oleh(),
                    usul.pada(),
                    usul.atasNama()));
        }
        return new DaftarPenyesuaian(sisa);
    }

    DaftarPenyesuaian tanpa(UUID id) {
        return new DaftarPenyesuaian(
                daftar.stream().filter(p -> !p.id().equals(id)).toList());
    }

    private static boolean sama(Isi isi, Bagian b, String asal, Penyesuaian usul) {
        return isi.cari(b, asal)
                .filter(x -> asal.equals(usul.kodeBaru())
                        && Objects.equals(x.target(), usul.target())
                        && Objects.equals(x.keterangan(), usul.keterangan()))
                .isPresent();
    }
}
