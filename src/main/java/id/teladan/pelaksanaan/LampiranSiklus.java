package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.LampiranRepository.Lampiran;
import id.teladan.pelaksanaan.berkas.Berkas;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.pelaksanaan.berkas.Guna;
import id.teladan.pelaksanaan.berkas.HakBerkas;
import id.teladan.pelaksanaan.berkas.PenyimpananBerkas;
import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.AturanPelaksanaan.JenisIsian;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for files of a cycle: the lesson plan (RPP/Modul Ajar) of A where the rule set asks for it, and evidence in the log of D. */
@Service
public class LampiranSiklus implements HakBerkas {
    private final PembukaSiklus pembuka;
    private final SiklusRepository siklus;
    private final LampiranRepository lampiran;
    private final PenyimpananBerkas penyimpanan;

    LampiranSiklus(
            PembukaSiklus pembuka,
            SiklusRepository siklus,
            LampiranRepository lampiran,
            PenyimpananBerkas penyimpanan) {
        this.pembuka = pembuka;
        this.siklus = siklus;
        this.lampiran = lampiran;
        this.penyimpanan = penyimpanan;
    }

    /** The field of A that asks for a file; empty where the rule set asks for none. */
    static Optional<Isian> isian(LembarSiklus l) {
        return l.bentuk(Huruf.A).dokumen().isian().stream()
                .filter(i -> i.jenis() == JenisIsian.BERKAS)
                .findFirst();
    }

    /** The files that stand in A now, in the order in which they came; one statement where there are any. */
    @Transactional(readOnly = true)
    List<Berkas> rencana(LembarSiklus l) {
        List<BerkasId> id =
                isian(l).map(i -> nomor(l.isiTerbaca(Huruf.A).teks(i.kode()))).orElse(List.of());
        if (id.isEmpty()) {
            return List.of();
        }
        Map<BerkasId, Berkas> ada = penyimpanan.cari(l.siklus().dinas(), id);
        return id.stream().map(ada::get).filter(Objects::nonNull).toList();
    }

    /** Puts an uploaded file into the draft of A. */
    @Transactional
    HasilSiklus tambah(Pengguna p, SiklusId id, BerkasId berkas, Instant kini) {
        LembarSiklus l = kunci(p, id, kini);
        Optional<HalanganSiklus> halangan = halangan(l);
        if (halangan.isPresent()) {
            return new HasilSiklus.Ditolak(halangan.get(), l);
        }
        Isian i = isian(l).orElseThrow();
        List<BerkasId> ada = nomor(l.siklus().isi(Huruf.A).teks(i.kode()));
        if (ada.contains(berkas)) {
            return new HasilSiklus.SudahTerjadi(l);
        }
        if (penyimpanan.pasang(p, berkas, Guna.DOKUMEN, kini).isEmpty()) {
            throw new TidakDitemukan("Unggahan itu tidak ada lagi. Pilih berkasnya sekali lagi, lalu Unggah.");
        }
        lampiran.tambah(p.dinas(), new Lampiran(berkas, id, Huruf.A, null), p.pegawai(), kini);
        List<BerkasId> baru = new ArrayList<>(ada);
        baru.add(berkas);
        return tulis(l, i, baru);
    }

    /** Takes a file out of the draft of A; versions that were handed in keep theirs. */
    @Transactional
    HasilSiklus keluarkan(Pengguna p, SiklusId id, BerkasId berkas, Instant kini) {
        LembarSiklus l = kunci(p, id, kini);
        Optional<HalanganSiklus> halangan = halangan(l);
        if (halangan.isPresent()) {
            return new HasilSiklus.Ditolak(halangan.get(), l);
        }
        Isian i = isian(l).orElseThrow();
        List<BerkasId> ada = new ArrayList<>(nomor(l.siklus().isi(Huruf.A).teks(i.kode())));
        return ada.remove(berkas) ? tulis(l, i, ada) : new HasilSiklus.SudahTerjadi(l);
    }

    private HasilSiklus tulis(LembarSiklus l, Isian i, List<BerkasId> berkas) {
        Siklus lama = l.siklus();
        String teks = String.join(",", berkas.stream().map(BerkasId::toString).toList());
        Dokumen d = lama.dokumen(Huruf.A, l.kini());
        IsiDokumen isi = d.isi().ditimpa(IsiDokumen.dari(Map.of(i.kode(), teks)), i.kode()::equals);
        Dokumen baru = d.dengan(
                StatusDokumen.DRAF,
                isi,
                d.penulis().ditulis(l.tindakan(isi, null).tangan()),
                l.kini());
        siklus.simpan(lama, lama.dengan(baru), List.of(baru), List.of());
        return new HasilSiklus.Berhasil(l.dengan(lama.dengan(baru)));
    }

    /** Why no file may be put into A now. */
    static Optional<HalanganSiklus> halangan(LembarSiklus l) {
        return isian(l).isEmpty()
                ? Optional.of(new HalanganSiklus.BukanPihak("Ketentuan periode ini tidak meminta berkas persiapan."))
                : l.halangan(LangkahSiklus.SIMPAN, Huruf.A);
    }

    /** Puts an uploaded file to a line of the log of D; in the transaction that adds the line. */
    @Transactional
    void tambahUpaya(Pengguna p, SiklusId id, UUID upaya, BerkasId berkas, Instant kini) {
        if (penyimpanan.pasang(p, berkas, Guna.LAMPIRAN, kini).isEmpty()) {
            throw new TidakDitemukan("Unggahan itu tidak ada lagi. Pilih berkasnya sekali lagi, lalu Tambah.");
        }
        lampiran.tambah(p.dinas(), new Lampiran(berkas, id, Huruf.D, upaya), p.pegawai(), kini);
    }

    /** The files of the log of D, by line. */
    @Transactional(readOnly = true)
    Map<UUID, Berkas> upaya(LembarSiklus l) {
        List<Lampiran> semua = lampiran.upaya(l.siklus().dinas(), l.id());
        if (semua.isEmpty()) {
            return Map.of();
        }
        Map<BerkasId, Berkas> ada = penyimpanan.cari(
                l.siklus().dinas(), semua.stream().map(Lampiran::berkas).toList());
        Map<UUID, Berkas> hasil = new HashMap<>();
        semua.forEach(x -> {
            Berkas b = ada.get(x.berkas());
            if (b != null) {
                hasil.put(Objects.requireNonNull(x.upaya()), b);
            }
        });
        return hasil;
    }

    /** The parties of the cycle, and of A those who observe once it was handed in or was before. */
    @Override
    @Transactional(readOnly = true)
    public boolean bolehMembaca(Pengguna pengguna, BerkasId berkas, Instant kini) {
        Optional<Lampiran> ada = lampiran.cari(pengguna.dinas(), berkas);
        if (ada.isEmpty()) {
            return false;
        }
        Optional<SiklusRepository.Terbaca> t =
                siklus.cari(pengguna.dinas(), ada.get().siklus());
        if (t.isEmpty()) {
            return false;
        }
        try {
            LembarSiklus l = pembuka.lembar(pengguna, t.get(), kini);
            return ada.get().huruf() == Huruf.D ? l.pihak() != PihakSiklus.PENGAMAT : terbaca(l, berkas);
        } catch (TidakDitemukan bukanPihak) {
            return false;
        }
    }

    /** While A is written only its owner reads what is new in it; the others read what it had when it was handed in. */
    private static boolean terbaca(LembarSiklus l, BerkasId berkas) {
        boolean draf = l.siklus().status(Huruf.A) == StatusDokumen.DRAF;
        return l.terbaca(Huruf.A)
                && (l.milikPembaca()
                        || !draf
                        || isian(l).map(i -> nomor(l.isiTerbaca(Huruf.A).teks(i.kode())))
                                .orElse(List.of())
                                .contains(berkas));
    }

    private LembarSiklus kunci(Pengguna p, SiklusId id, Instant kini) {
        return pembuka.lembar(p, siklus.kunci(p.dinas(), id).orElseThrow(PembukaSiklus::tiada), kini);
    }

    static List<BerkasId> nomor(String teks) {
        return teks.isEmpty()
                ? List.of()
                : List.of(teks.split(",")).stream().map(BerkasId::of).toList();
    }
}
