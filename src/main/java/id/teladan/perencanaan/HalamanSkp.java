package id.teladan.perencanaan;

import id.teladan.periode.Ketentuan;
import id.teladan.web.Langkah;
import java.util.ArrayList;
import java.util.List;

/** The seven planning pages in their order; a kepala sekolah has no Tugas Tambahan. */
enum HalamanSkp {
    DATA_DIRI("Data diri", "data-diri"),
    RAPOR("Rapor Pendidikan", "rapor"),
    PRAKTIK("Praktik Kinerja", "praktik"),
    PENGEMBANGAN("Pengembangan Kompetensi", "pengembangan"),
    TUGAS("Tugas Tambahan", "tugas"),
    PERILAKU("Perilaku Kerja", "perilaku"),
    RANGKUMAN("Rangkuman", "rangkuman");

    private final String judul;
    private final String jalur;

    HalamanSkp(String judul, String jalur) {
        this.judul = judul;
        this.jalur = jalur;
    }

    String judul() {
        return judul;
    }

    String url(SkpId id) {
        return "/skp/" + id + "/" + jalur;
    }

    static HalamanSkp dari(Bagian b) {
        return valueOf(b.name());
    }

    /** The pages of this plan: without Tugas Tambahan where the catalogue has none. */
    static List<HalamanSkp> untuk(Ketentuan.Katalog katalog) {
        List<HalamanSkp> semua = new ArrayList<>(List.of(values()));
        if (katalog.tugas().isEmpty()) {
            semua.remove(TUGAS);
        }
        return semua;
    }

    /** The stepper: what is done, what is open, what is to do; every page may be opened in any order. */
    List<Langkah> langkah(Lembar l) {
        return untuk(l.katalog()).stream()
                .map(h -> new Langkah(h.judul(), h.url(l.skp().id()), h.selesai(l), h == this))
                .toList();
    }

    HalamanSkp berikut(Ketentuan.Katalog katalog) {
        List<HalamanSkp> semua = untuk(katalog);
        return semua.get(Math.min(semua.indexOf(this) + 1, semua.size() - 1));
    }

    /** Whether the page's work is done, for the stepper. */
    boolean selesai(Lembar l) {
        Tanda t = l.skp().tanda();
        return switch (this) {
            case DATA_DIRI -> t.dataDiri() != null;
            case RAPOR -> t.rapor() != null;
            case TUGAS -> !l.skp().isi().bagian(Bagian.TUGAS).isEmpty() || PERILAKU.selesai(l);
            case PRAKTIK, PENGEMBANGAN, PERILAKU -> {
                Bagian b = Bagian.valueOf(name());
                yield !l.skp().isi().bagian(b).isEmpty()
                        && l.skp().kelengkapan(l.ketentuan()).periksa(l.skp().isi()).stream()
                                .noneMatch(k -> k.bagian() == b && k.menghalangi());
            }
            case RANGKUMAN -> l.skp().status() != StatusSkp.DRAF && l.skp().status() != StatusSkp.DIKEMBALIKAN;
        };
    }
}
