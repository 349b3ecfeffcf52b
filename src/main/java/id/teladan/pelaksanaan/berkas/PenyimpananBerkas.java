package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The door to files for the other parts of the room. A file comes in by {@link #terima} or by an upload in chunks; the part that
 * mentions it calls {@link #pasang} in its own transaction, keeps the id, and has a {@link HakBerkas} that says who may read it.
 */
@Service
public class PenyimpananBerkas {
    private final BerkasRepository berkas;
    private final Gudang gudang;
    private final Penerima penerima;
    private final ObjectProvider<HakBerkas> hak;

    PenyimpananBerkas(BerkasRepository berkas, Gudang gudang, Penerima penerima, ObjectProvider<HakBerkas> hak) {
        this.berkas = berkas;
        this.gudang = gudang;
        this.penerima = penerima;
        this.hak = hak;
    }

    /**
     * Takes a whole file in, as a form without scripts sends it. Not to be called in a transaction: looking into it takes a while.
     *
     * @param nama as the sender calls it
     * @throws BerkasDitolak with a sentence for the sender
     */
    public Berkas terima(Pengguna p, Guna guna, String nama, InputStream isi, Instant kini) {
        Unggahan.batasi(berkas.jumlahLepas(p.dinas(), p.pegawai()));
        return penerima.terima(
                new Penerima.Asal(p.dinas(), p.pegawai(), guna, nama, -1, null),
                isi,
                kini,
                (b, pastikan) -> berkas.tambah(b, guna, pastikan));
    }

    /**
     * Says that something mentions the file from now on; in the transaction of what mentions it. Only the sender may, once, and only
     * for the purpose for which he sent it: else empty, and the page asks for the file again.
     */
    public Optional<Berkas> pasang(Pengguna p, BerkasId id, Guna guna, Instant kini) {
        return berkas.pasang(p.dinas(), p.pegawai(), id, guna, kini);
    }

    public Optional<Berkas> cari(DinasId dinas, BerkasId id) {
        return berkas.cari(dinas, List.of(id)).stream().findFirst();
    }

    /** Many at once, in one statement. */
    public Map<BerkasId, Berkas> cari(DinasId dinas, Collection<BerkasId> id) {
        return berkas.cari(dinas, id).stream().collect(Collectors.toMap(Berkas::id, Function.identity()));
    }

    /** A file that its sender uploaded and that nothing mentions yet. */
    public Optional<Berkas> lepas(DinasId dinas, PegawaiId oleh, BerkasId id) {
        return berkas.lepas(dinas, oleh, id) ? cari(dinas, id) : Optional.empty();
    }

    /** The file for one who may read it; for anyone else it does not exist. */
    public Berkas untuk(Pengguna p, BerkasId id, Instant kini) {
        Berkas b = cari(p.dinas(), id).orElseThrow(PenyimpananBerkas::tiada);
        if (hak.stream().anyMatch(h -> h.bolehMembaca(p, id, kini)) || berkas.lepas(p.dinas(), p.pegawai(), id)) {
            return b;
        }
        throw tiada();
    }

    /** Its content; whoever reads it to the end must compare the digest. */
    InputStream isi(Berkas b) throws IOException {
        return gudang.buka(Kunci.isi(b.dinas(), b.sidik()));
    }

    /** For a form in which no file was chosen. */
    public static BerkasDitolak tanpaBerkas() {
        return new BerkasDitolak("Pilih berkas yang akan diunggah.");
    }

    /** For a form whose file is too large, before it is read. */
    public static BerkasDitolak terlaluBesar() {
        return BerkasDitolak.terlaluBesar();
    }

    private static TidakDitemukan tiada() {
        return new TidakDitemukan("Berkas ini tidak ada, atau bukan untuk Anda.");
    }
}
