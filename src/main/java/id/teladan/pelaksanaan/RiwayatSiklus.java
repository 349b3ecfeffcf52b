package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.KataIsian.Baris;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A cycle with its whole history, oldest first. */
record RiwayatSiklus(LembarSiklus l, List<CatatanSiklus> baris) {
    /** Whether this reader may read what a document said then: B only once it is the owner's to read. */
    boolean terbaca(CatatanSiklus c) {
        boolean ditarik = c.langkah().equals(LangkahSiklus.TARIK.name());
        return !(l.milikPembaca() && c.huruf() == Huruf.B && (ditarik || c.sebagai() == PihakSiklus.PENGAMAT));
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
