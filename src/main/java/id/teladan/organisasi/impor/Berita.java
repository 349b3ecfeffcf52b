package id.teladan.organisasi.impor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a preview has to say, without what differs from day to day though it says the same: ids of new records and last days. */
record Berita(Set<String> isi) {
    static final Berita KOSONG = new Berita(Set.of());

    /** Lines that would change something or that were refused; a line that stays as it is says nothing. */
    static Berita of(List<BarisPratinjau> baris) {
        Set<String> isi = new LinkedHashSet<>();
        baris.stream()
                .filter(b -> b.aksi().menulis() || b.aksi() == Aksi.TOLAK)
                .forEach(b -> isi.add(kunci(b.aksi(), b.objek(), b.judul(), b.isi())));
        return new Berita(isi);
    }

    static String kunci(Aksi aksi, Objek objek, String judul, BarisPratinjau.Isi isi) {
        boolean menurutIsi = aksi == Aksi.UBAH;
        return aksi + "|" + objek + "|" + judul + "|" + (menurutIsi ? isi.beda() : "") + "|" + isi.galat();
    }

    boolean kosong() {
        return isi.isEmpty();
    }

    /** Whether all of this stands in the other already. */
    boolean sudahDi(Berita lain) {
        return lain.isi().containsAll(isi);
    }
}
