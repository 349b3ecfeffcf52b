package id.teladan.pelaksanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.pelaksanaan.RiwayatSiklusRepository.Upaya;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.perencanaan.SkpBerlaku;
import id.teladan.periode.Jendela;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the observation cycle: each method is one transaction, and each asks the aggregate what is allowed. */
@Service
public class Pelaksanaan {
    private final PembukaSiklus pembuka;
    private final SiklusRepository siklus;
    private final RiwayatSiklusRepository riwayat;
    private final LampiranSiklus lampiran;

    Pelaksanaan(
            PembukaSiklus pembuka, SiklusRepository siklus, RiwayatSiklusRepository riwayat, LampiranSiklus lampiran) {
        this.pembuka = pembuka;
        this.siklus = siklus;
        this.riwayat = riwayat;
        this.lampiran = lampiran;
    }

    /** What the reader's own page Pelaksanaan shows: the chosen period, or the newest, with his cycle or why there is none. */
    @Transactional(readOnly = true)
    BerandaSiklus beranda(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        List<PeriodeRingkas> semua = pembuka.periode(p, kini);
        if (semua.isEmpty()) {
            return new BerandaSiklus(List.of(), null, null, null, "Belum ada periode yang dibuka.");
        }
        PeriodeRingkas ini =
                semua.stream().filter(x -> x.id().equals(pilihan)).findFirst().orElse(semua.getFirst());
        DataDiri diri = pembuka.diri(p, ini, kini);
        if (diri.peran() == null) {
            return new BerandaSiklus(
                    semua, ini, null, null, "Tugas Anda hari ini tidak diobservasi sebagai guru atau kepala sekolah.");
        }
        Optional<SiklusRepository.Terbaca> ada = siklus.milik(p.dinas(), p.pegawai(), ini.id(), diri.peran());
        if (ada.isPresent()) {
            return new BerandaSiklus(semua, ini, pembuka.halaman(p, ada.get(), kini), null, null);
        }
        Jendela jendela = pembuka.jendela(ini, p.pegawai());
        String halangan =
                pembuka.syarat().halangan(p, diri.peran(), ini, jendela, kini).orElse(null);
        return new BerandaSiklus(semua, ini, null, jendela, halangan);
    }

    /** Begins the reader's cycle from his agreed plan, or returns the one that he has; empty when he has no such plan or it is not time. */
    @Transactional
    Optional<SiklusId> mulai(Pengguna p, PeriodeId periode, Instant kini) {
        PeriodeRingkas per = pembuka.periode().ambil(p.dinas(), periode).orElseThrow(PembukaSiklus::tiada);
        DataDiri diri = pembuka.diri(p, per, kini);
        Optional<SkpBerlaku> rencana = pembuka.berlaku(p.dinas(), diri, per);
        if (rencana.isEmpty()) {
            return Optional.empty();
        }
        SkpBerlaku r = rencana.get();
        Optional<SiklusRepository.Terbaca> ada = siklus.milik(p.dinas(), p.pegawai(), periode, r.peran());
        if (ada.isPresent()) {
            return ada.map(t -> t.siklus().id());
        }
        Jendela jendela = pembuka.jendela(per, p.pegawai());
        if (pembuka.syarat().halangan(p, r.peran(), per, jendela, kini).isPresent()) {
            return Optional.empty();
        }
        Siklus baru = new Siklus(
                SiklusId.baru(),
                p.dinas(),
                periode,
                p.pegawai(),
                r.peran(),
                diri.satuan(),
                r.id(),
                PembukaSiklus.indikator(r),
                0,
                java.util.Map.of(),
                null,
                List.of(),
                0);
        return siklus.tambah(baru, kini)
                ? Optional.of(baru.id())
                : siklus.milik(p.dinas(), p.pegawai(), periode, r.peran())
                        .map(t -> t.siklus().id());
    }

    /** Opens a cycle for one of its parties; for anyone else it does not exist. */
    @Transactional(readOnly = true)
    public LembarSiklus buka(Pengguna p, SiklusId id, Instant kini) {
        return pembuka.halaman(p, siklus.cari(p.dinas(), id).orElseThrow(PembukaSiklus::tiada), kini);
    }

    /** Takes a step of the table on one document. */
    @Transactional
    public HasilSiklus langkah(Pengguna p, SiklusId id, LangkahSiklus l, Huruf h, Masukan m, Instant kini) {
        LembarSiklus lembar = l == LangkahSiklus.IKUTI_RENCANA
                ? pembuka.halaman(p, terkunci(p, id), kini)
                : pembuka.lembar(p, terkunci(p, id), kini);
        Siklus lama = lembar.siklus();
        String catatan = l == LangkahSiklus.IKUTI_RENCANA ? indikatorBaru(lembar) : m.catatan();
        TindakanSiklus t = lembar.tindakan(m.isi(), catatan);
        Optional<HalanganSiklus> halangan = lembar.halangan(l, h, t);
        if (halangan.isEmpty() && l == LangkahSiklus.KUMPULKAN && h == Huruf.A) {
            halangan = PenjadwalanSiklus.halangan(lembar, m.isi());
        }
        boolean berisi = !m.isi().nilai().isEmpty();
        if (halangan.isPresent()) {
            return Kembar.sudah(lembar, l, h, m.isi())
                    ? new HasilSiklus.SudahTerjadi(lembar)
                    : new HasilSiklus.Ditolak(halangan.get(), lembar);
        }
        Siklus.Sesudah sesudah = lama.ambil(l, h, t, lembar.bentuk(h));
        boolean sama = sesudah.siklus().isi(h).equals(lama.isi(h));
        if (berisi
                && m.dasar() != null
                && !sama
                && !m.dasar().equals(lama.isi(h).sidik())) {
            return new HasilSiklus.Bentrok(lembar);
        }
        if ((l == LangkahSiklus.SIMPAN || l == LangkahSiklus.SIMPAN_NILAI) && sama) {
            return new HasilSiklus.SudahTerjadi(lembar);
        }
        return new HasilSiklus.Berhasil(tulis(lembar, l, h, t, PenjadwalanSiklus.segarkan(lembar, l, h, sesudah)));
    }

    private static @Nullable String indikatorBaru(LembarSiklus l) {
        return l.rencanaLain() ? l.indikatorRencana() : l.siklus().indikator();
    }

    private LembarSiklus tulis(
            LembarSiklus lembar, LangkahSiklus l, Huruf h, TindakanSiklus t, Siklus.Sesudah sesudah) {
        Siklus lama = lembar.siklus();
        Siklus baru = sesudah.siklus();
        boolean draf = l == LangkahSiklus.SIMPAN || l == LangkahSiklus.SIMPAN_NILAI;
        boolean berisi = l == LangkahSiklus.KUMPULKAN || l == LangkahSiklus.NILAI || l == LangkahSiklus.TARIK;
        Optional<Jadwal> jadwal = l == LangkahSiklus.KUMPULKAN && h == Huruf.A
                ? PenjadwalanSiklus.dariPersiapan(lembar, t)
                : Optional.empty();
        List<CatatanSiklus> riwayatBaru = new ArrayList<>();
        if (!draf) {
            riwayatBaru.add(CatatanSiklus.of(
                    t.tangan(),
                    l.name(),
                    lama.dokumen(h, t.kini()),
                    t.catatan(),
                    berisi ? (l == LangkahSiklus.TARIK ? lama : baru).isi(h) : null));
        }
        jadwal.ifPresent(j -> riwayatBaru.add(PenjadwalanSiklus.catatan(lembar, j, t)));
        siklus.simpan(lama, baru, sesudah.diubah(), riwayatBaru);
        switch (l) {
            case MINTA_UBAH -> siklus.tambah(lama, baru.permintaan(h).orElseThrow());
            case TERIMA_UBAH -> siklus.jawab(lama, lama.permintaan(h).orElseThrow(), "DITERIMA", t);
            case TOLAK_UBAH -> siklus.jawab(lama, lama.permintaan(h).orElseThrow(), "DITOLAK", t);
            case TARIK_PERMINTAAN, TARIK, IKUTI_RENCANA ->
                lama.permintaan(h).ifPresent(x -> siklus.jawab(lama, x, "DITARIK", t));
            default -> {}
        }
        jadwal.ifPresent(j -> siklus.simpan(baru, j));
        LembarSiklus akhir = lembar.dengan(jadwal.map(baru::dengan).orElse(baru));
        riwayat.siarkan(SiaranSiklus.semua(l, h, akhir, t.catatan()));
        return akhir;
    }

    /** The log of D. */
    @Transactional(readOnly = true)
    List<Upaya> upaya(LembarSiklus l) {
        return riwayat.upaya(l.siklus().dinas(), l.id());
    }

    /** Adds a line to the log of D, with an uploaded file or without; {@code nomor} comes with the form, so that a second press adds nothing. */
    @Transactional
    HasilSiklus catatUpaya(
            Pengguna p,
            SiklusId id,
            UUID nomor,
            @Nullable LocalDate tanggal,
            String isi,
            @Nullable BerkasId berkas,
            Instant kini) {
        LembarSiklus l = kunci(p, id, kini);
        Optional<HalanganSiklus> halangan = CatatanUpaya.halangan(l, tanggal, isi);
        if (halangan.isPresent()) {
            return new HasilSiklus.Ditolak(halangan.get(), l);
        }
        LocalDate hari = Objects.requireNonNull(tanggal);
        Upaya u = new Upaya(nomor, hari, isi.strip(), kini);
        boolean baru = riwayat.tambah(l.siklus().dinas(), id, u);
        if (!baru && !riwayat.memuat(l.siklus().dinas(), id, u)) {
            // Back, another text, and once more: the number of the page is used, the text is new.
            u = new Upaya(Uuid7.baru(), hari, isi.strip(), kini);
            baru = riwayat.tambah(l.siklus().dinas(), id, u);
        }
        if (baru && berkas != null) {
            lampiran.tambahUpaya(p, id, u.id(), berkas, kini);
        }
        return baru ? new HasilSiklus.Berhasil(l) : new HasilSiklus.SudahTerjadi(l);
    }

    /** Takes a line of the log back; it stays in the database with its time. */
    @Transactional
    HasilSiklus tarikUpaya(Pengguna p, SiklusId id, UUID nomor, Instant kini) {
        LembarSiklus l = kunci(p, id, kini);
        Optional<HalanganSiklus> halangan = CatatanUpaya.halangan(l);
        if (halangan.isPresent()) {
            return new HasilSiklus.Ditolak(halangan.get(), l);
        }
        riwayat.tarik(l.siklus().dinas(), id, nomor, kini);
        return new HasilSiklus.Berhasil(l);
    }

    /** The whole history of a cycle, oldest first, with the names of all who are in it. */
    @Transactional(readOnly = true)
    RiwayatSiklus riwayat(Pengguna p, SiklusId id, Instant kini) {
        LembarSiklus l = buka(p, id, kini);
        List<CatatanSiklus> semua = riwayat.riwayat(p.dinas(), id);
        Set<PegawaiId> orang = new HashSet<>();
        semua.forEach(c -> {
            orang.add(c.oleh());
            if (c.atasNama() != null) {
                orang.add(c.atasNama());
            }
        });
        return new RiwayatSiklus(pembuka.denganNama(l, l.indikatorRencana(), orang), semua);
    }

    private LembarSiklus kunci(Pengguna p, SiklusId id, Instant kini) {
        return pembuka.lembar(p, terkunci(p, id), kini);
    }

    private SiklusRepository.Terbaca terkunci(Pengguna p, SiklusId id) {
        return siklus.kunci(p.dinas(), id).orElseThrow(PembukaSiklus::tiada);
    }
}
