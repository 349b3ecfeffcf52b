package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.KataIsian.Baris;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A cycle with its whole history, oldest first. */
record RiwayatSiklus(LembarSiklus l, List<CatatanSiklus> baris) {
    /**
     * Whether this reader may read what was written at this step: of B the owner what was handed in and stands, not what observer and
     * superior sent to and fro; a guru who was named to observe only what belongs to A and B.
     */
    boolean terbaca(CatatanSiklus c) {
        if (l.pihak() == PihakSiklus.PENGAMAT && c.huruf() != Huruf.A && c.huruf() != Huruf.B) {
            return false;
        }
        if (!l.milikPembaca() || c.huruf() != Huruf.B) {
            return true;
        }
        boolean diantaraMereka =
                c.langkah().equals(LangkahSiklus.TARIK.name()) || c.langkah().equals(LangkahSiklus.KEMBALIKAN.name());
        return !diantaraMereka && (c.sebagai() != PihakSiklus.PENGAMAT || dikonfirmasi(c));
    }

    /** Whether the next thing that happened to this version of B is that the superior confirmed it. */
    private boolean dikonfirmasi(CatatanSiklus c) {
        return baris.stream()
                .filter(x ->
                        x.huruf() == Huruf.B && Objects.equals(x.ke(), c.ke()) && baris.indexOf(x) > baris.indexOf(c))
                .findFirst()
                .map(x -> x.langkah().equals(LangkahSiklus.KONFIRMASI.name()))
                .orElse(false);
    }

    /** What the document said then; of a rating, what the superior wrote. */
    List<Baris> isi(CatatanSiklus c) {
        BentukDokumen b = l.bentuk(c.huruf());
        IsiDokumen isi = Objects.requireNonNull(c.isi());
        List<Baris> hasil = new ArrayList<>();
        if (c.langkah().equals(LangkahSiklus.NILAI.name())) {
            hasil.addAll(KataIsian.baris(b, Pengisi.PENILAI, isi));
        } else {
            hasil.addAll(KataIsian.baris(b, c.huruf() == Huruf.B ? Pengisi.PENGAMAT : Pengisi.PEGAWAI, isi));
        }
        return hasil;
    }
}
