package id.teladan.bench;

import java.util.List;

/** How many schools of exactly 50 and of exactly 200 guru stand among the others, for the lists that are measured. */
record Ukuran(int lima, int dua) {
    static Ukuran untuk(int guru) {
        if (guru >= 1_000_000) {
            return new Ukuran(2_000, 100);
        }
        return guru >= 10_000 ? new Ukuran(64, 8) : new Ukuran(guru >= 100 ? 1 : 0, guru >= 1_000 ? 1 : 0);
    }

    /** The share of the dinas at this place; schools of 200 stand in the provinces, where there is one. */
    Ukuran bagian(int ke, List<Negeri.Dinas> negeri) {
        long kabupaten = negeri.stream().filter(d -> !d.provinsi()).count();
        long provinsi = negeri.size() - kabupaten;
        if (negeri.get(ke).provinsi()) {
            return new Ukuran(0, rata(dua, ke - (int) kabupaten, (int) provinsi));
        }
        return new Ukuran(rata(lima, ke, (int) kabupaten), provinsi > 0 ? 0 : rata(dua, ke, (int) kabupaten));
    }

    private static int rata(int semua, int ke, int dari) {
        return (int) ((long) semua * (ke + 1) / dari - (long) semua * ke / dari);
    }
}
