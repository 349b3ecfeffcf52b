package id.teladan.penilaian.daftar;

import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.util.List;

/** SDN Melati 1 in the midst of assessment, for journeys: drafts of many, some not yet rated, one who cannot be. */
public final class SekolahDinilai {
    private final UjiNilai n = new UjiNilai();

    public SekolahDinilai() {
        List<Pengguna> guru = u().guru(11);
        for (int i = 0; i < 9; i++) {
            n.draf(guru.get(i), i < 2 ? "DI_ATAS" : "SESUAI", i < 1 ? "DI_ATAS" : "SESUAI");
        }
        u().r.orang("Raden Ayu Melur Handayani Kusumaningtyas, S.Pd., M.Pd.", Peran.GURU, u().melati);
    }

    public UjiSiklus u() {
        return n.p.u;
    }
}
