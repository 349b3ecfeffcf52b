package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.umum.Sidik;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The content of a plan: its items in the order of parts and of choosing. */
record Isi(List<Butir> butir) {
    static final Isi KOSONG = new Isi(List.of());

    Isi {
        butir = List.copyOf(butir);
    }

    List<Butir> bagian(Bagian b) {
        return butir.stream().filter(x -> x.bagian() == b).toList();
    }

    Optional<Butir> cari(Bagian b, String kode) {
        return butir.stream()
                .filter(x -> x.bagian() == b && x.kode().equals(kode))
                .findFirst();
    }

    boolean memuat(Bagian b, String kode) {
        return cari(b, kode).isPresent();
    }

    /** The same content with one part replaced. */
    Isi dengan(Bagian b, List<Butir> baru) {
        List<Butir> semua = new ArrayList<>();
        for (Bagian x : Bagian.values()) {
            semua.addAll(x == b ? baru : bagian(x));
        }
        return new Isi(semua);
    }

    /** Sum of points x target over Pengembangan Kompetensi; 0 where the rule set knows no points. */
    int poin(Ketentuan.Katalog katalog) {
        int jumlah = 0;
        for (Butir x : bagian(Bagian.PENGEMBANGAN)) {
            Integer poin =
                    katalog.rhk(x.kode()).map(Ketentuan.RhkPengembangan::poin).orElse(null);
            if (poin != null) {
                jumlah += poin * (x.target() == null ? 1 : x.target());
            }
        }
        return jumlah;
    }

    /** Digest of one part, carried by its form so that a lost update is noticed. */
    String sidik(Bagian b) {
        return Sidik.dari(bagian(b).stream()
                        .map(x -> x.kode() + "|" + x.target() + "|" + x.keterangan())
                        .collect(Collectors.joining("\n")))
                .substring(0, 16);
    }
}
