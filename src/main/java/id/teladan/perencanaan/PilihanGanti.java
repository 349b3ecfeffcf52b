package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.web.Opsi;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a superior may put in place of an item, or add: everything of the catalogue that the plan does not hold yet. */
final class PilihanGanti {
    private PilihanGanti() {}

    /** @param x the item to be replaced, offered too; null for an addition. A behaviour is replaced within its aspect. */
    static List<Opsi> daftar(Lembar l, Bagian bagian, @Nullable Butir x) {
        Ketentuan.Katalog k = l.katalog();
        Isi isi = l.skp().efektif();
        Stream<Opsi> semua = switch (bagian) {
            case PRAKTIK -> k.praktik().stream().map(i -> new Opsi(i.kode(), i.judul()));
            case PENGEMBANGAN ->
                k.pengembangan().stream()
                        .map(r ->
                                new Opsi(r.kode(), r.ringkas() + (r.poin() == null ? "" : " (" + r.poin() + " poin)")));
            case TUGAS -> k.tugasDi(l.skp().jenjang()).stream().map(t -> new Opsi(t.kode(), t.judul()));
            case PERILAKU ->
                k.perilaku().stream()
                        .filter(a -> x == null
                                || a.pilihan().stream().anyMatch(p -> p.kode().equals(x.kode())))
                        .flatMap(a -> a.pilihan().stream())
                        .map(p -> new Opsi(p.kode(), p.teks()));
        };
        return semua.filter(o -> (x != null && o.nilai().equals(x.kode())) || !isi.memuat(bagian, o.nilai()))
                .toList();
    }
}
