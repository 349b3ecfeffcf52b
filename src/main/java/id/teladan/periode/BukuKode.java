package id.teladan.periode;

import id.teladan.periode.Ketentuan.DasarHukum;
import id.teladan.umum.Kepastian;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the entries of one rule set refer to (clauses of law) and may not repeat (codes). */
final class BukuKode {
    private final Map<String, DasarHukum> dasar = new LinkedHashMap<>();
    private final Set<String> kode = new HashSet<>();

    BukuKode(Simpul aturan) {
        for (Simpul s : aturan.semua("dasar", false)) {
            if (dasar.put(s.teks("kode"), new DasarHukum(s.teks("nama"), kepastian(s))) != null) {
                throw s.salah("kode", "kode dasar hukum berulang");
            }
        }
    }

    List<DasarHukum> dasar() {
        return List.copyOf(dasar.values());
    }

    /** The clause that a key names; only a proposal, or what no source tells, may stand without one. */
    @Nullable
    String dasarBoleh(Simpul s, Kepastian kepastian) {
        if (kepastian == Kepastian.USULAN || kepastian == Kepastian.BELUM_DIKETAHUI) {
            return s.ada("dasar") ? dasarWajib(s) : null;
        }
        return dasarWajib(s);
    }

    String dasarWajib(Simpul s) {
        return cari(s, s.teks("dasar"));
    }

    /** The clauses on which a whole file stands. */
    List<String> dasarBerkas(Simpul berkas) {
        return berkas.teksTeks("dasar", false).stream()
                .map(k -> cari(berkas, k))
                .toList();
    }

    /** On what a rule stands; what is not certain must say why. */
    Landasan landasan(Simpul s) {
        Landasan l = landasanBoleh(s);
        if (l.kepastian() != Kepastian.PASTI && l.catatan() == null) {
            throw s.salah("catatan", "wajib diisi karena kepastiannya bukan pasti");
        }
        return l;
    }

    /** The same for a remark, which says itself what is not certain. */
    Landasan landasanBoleh(Simpul s) {
        Kepastian k = kepastian(s);
        return new Landasan(dasarBoleh(s, k), k, s.teksBoleh("catatan"));
    }

    private String cari(Simpul s, String k) {
        DasarHukum d = dasar.get(k);
        if (d == null) {
            throw s.salah("dasar", "dasar hukum \"" + k + "\" tidak ada di aturan.yaml");
        }
        return d.nama();
    }

    /** Reads the stable code of an entry, which no other entry of the set may bear. */
    String kode(Simpul s) {
        String k = s.teks("kode");
        if (!kode.add(k)) {
            throw s.salah("kode", "kode \"" + k + "\" berulang");
        }
        return k;
    }

    static Kepastian kepastian(Simpul s) {
        return s.pilihan("kepastian", Kepastian.class);
    }

    /** The certainty of something that people may choose: what is unknown is not offered. */
    static Kepastian kepastianDitawarkan(Simpul s) {
        Kepastian k = kepastian(s);
        if (k == Kepastian.BELUM_DIKETAHUI) {
            throw s.salah("kepastian", "yang belum diketahui tidak boleh ditawarkan");
        }
        return k;
    }
}
