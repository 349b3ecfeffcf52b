package id.teladan.pelaksanaan.luring;

import id.teladan.pelaksanaan.HalanganSiklus;
import id.teladan.pelaksanaan.LembarSiklus;
import id.teladan.pelaksanaan.Pelaksanaan;
import id.teladan.pelaksanaan.PihakSiklus;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.berkas.Berkas;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.Guna;
import id.teladan.pelaksanaan.berkas.HakBerkas;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of photos from classrooms: for those who observe, attached once each, also after B was handed in. */
@Service
public class FotoObservasi implements HakBerkas {
    /** A phone takes no more; more come only by hand. */
    static final int PALING_BANYAK = 20;

    private final Pelaksanaan pelaksanaan;
    private final PenyimpananBerkas berkas;
    private final FotoRepository foto;
    private final KirimanRepository kiriman;

    FotoObservasi(Pelaksanaan pelaksanaan, PenyimpananBerkas berkas, FotoRepository foto, KirimanRepository kiriman) {
        this.pelaksanaan = pelaksanaan;
        this.berkas = berkas;
        this.foto = foto;
        this.kiriman = kiriman;
    }

    /** What came of attaching a photo. */
    sealed interface Hasil {
        record Terpasang(Foto foto) implements Hasil {}

        /** The upload is no longer there: the device sends it anew. */
        record Ulang() implements Hasil {}

        record Ditolak(String sebab) implements Hasil {}
    }

    /** The page of notes and photos; for the one who is observed it does not exist. */
    @Transactional(readOnly = true)
    HalamanNaskah naskah(Pengguna p, SiklusId id, Instant kini) {
        LembarSiklus l = pelaksanaan.buka(p, id, kini);
        if (l.pihak() == PihakSiklus.PEMILIK) {
            throw new TidakBerwenang("Naskah observasi hanya untuk yang mengobservasi.");
        }
        return new HalamanNaskah(
                l,
                kiriman.naskah(p.dinas(), List.of(id.nilai()), null).getOrDefault(id.nilai(), List.of()),
                foto.milik(p.dinas(), id.nilai()));
    }

    /** @throws TidakDitemukan for who is no party */
    @Transactional
    Hasil pasang(Pengguna p, UUID id, SiklusId siklus, BerkasId dari, Instant diambil, Instant kini) {
        foto.kunci(p.dinas(), siklus.nilai());
        LembarSiklus l = pelaksanaan.buka(p, siklus, kini);
        if (l.pihak() == PihakSiklus.PEMILIK) {
            return new Hasil.Ditolak("Foto observasi hanya dari yang mengobservasi.");
        }
        List<Foto> ada = foto.milik(p.dinas(), siklus.nilai());
        Optional<Foto> sudah = ada.stream().filter(f -> f.id().equals(id)).findFirst();
        if (sudah.isPresent()) {
            return new Hasil.Terpasang(sudah.get());
        }
        Optional<HalanganSiklus> halangan = l.halanganFoto();
        if (halangan.isPresent()) {
            return new Hasil.Ditolak(halangan.get().pesan());
        }
        if (ada.size() >= PALING_BANYAK) {
            return new Hasil.Ditolak("Satu observasi memuat paling banyak " + PALING_BANYAK + " foto.");
        }
        Optional<Berkas> b = berkas.pasang(p, dari, Guna.FOTO, kini);
        if (b.isEmpty()) {
            return new Hasil.Ulang();
        }
        Foto baru = new Foto(id, siklus.nilai(), dari, diambil, b.get().sidik());
        foto.tambah(p, baru, kini);
        return new Hasil.Terpasang(baru);
    }

    /** Photos show children: they are for those who observe, not for the one who is observed. */
    @Override
    public boolean bolehMembaca(Pengguna p, BerkasId id, Instant kini) {
        return foto.berkas(p.dinas(), id).filter(f -> mengamati(p, f, kini)).isPresent();
    }

    private boolean mengamati(Pengguna p, Foto f, Instant kini) {
        try {
            return pelaksanaan.buka(p, new SiklusId(f.siklus()), kini).pihak() != PihakSiklus.PEMILIK;
        } catch (TidakDitemukan e) {
            return false;
        }
    }
}
