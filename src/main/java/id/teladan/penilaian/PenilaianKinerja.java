package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;

import id.teladan.organisasi.DataDiri;
import id.teladan.penilaian.PenilaianRepository.Terbaca;
import id.teladan.penilaian.daftar.SebaranNilai;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room penilaian: opens one person's assessment and takes the steps of the table on it. */
@Service
public class PenilaianKinerja {
    private final PembukaPenilaian pembuka;
    private final PenilaianRepository penilaian;
    private final RiwayatPenilaianRepository riwayat;
    private final PencatatLangkah pencatat;

    PenilaianKinerja(
            PembukaPenilaian pembuka,
            PenilaianRepository penilaian,
            RiwayatPenilaianRepository riwayat,
            PencatatLangkah pencatat) {
        this.pembuka = pembuka;
        this.penilaian = penilaian;
        this.riwayat = riwayat;
        this.pencatat = pencatat;
    }

    /** The newest frozen result; empty before one was decided, and after it was drawn back. */
    @Transactional(readOnly = true)
    public Optional<HasilPenilaian> hasil(DinasId dinas, PenilaianId id) {
        return riwayat.hasil(dinas, id);
    }

    /** The same for one of its parties; for anyone else it does not exist. */
    @Transactional(readOnly = true)
    public Optional<HasilPenilaian> hasil(Pengguna p, PenilaianId id, Instant kini) {
        LembarPenilaian l = pembuka.lembar(p, cari(p, id), kini);
        return l.membacaHasil() ? riwayat.hasil(p.dinas(), id) : Optional.empty();
    }

    /** Opens the row of this person, or gives the one that he has; only for those who rate, recommend, are heard, or close. */
    @Transactional
    public PenilaianId buka(Pengguna p, PeriodeId periode, PegawaiId pegawai, Peran peran, Instant kini) {
        PeriodeRingkas per = pembuka.periode().ambil(p.dinas(), periode).orElseThrow(PembukaPenilaian::tiada);
        Optional<Terbaca> ada = penilaian.milik(p.dinas(), pegawai, periode, peran);
        if (ada.isEmpty()) {
            DataDiri diri = pembuka.organisasi()
                    .dataDiri(
                            p.dinas(),
                            pegawai,
                            LocalDate.ofInstant(kini, per.zona().id()))
                    .orElseThrow(PembukaPenilaian::tiada);
            if (peran != Peran.GURU && peran != Peran.KEPALA_SEKOLAH) {
                throw PembukaPenilaian.tiada();
            }
            penilaian.tambah(Penilaian.mulai(p.dinas(), periode, pegawai, peran, diri.satuan()), kini);
            ada = penilaian.milik(p.dinas(), pegawai, periode, peran);
            // Undone with the transaction: who never held the post in the period has no assessment in it.
            if (ada.isEmpty()
                    || new MasaDinilai(ada.get().masa(), peran, per)
                            .dalamPeriode()
                            .isEmpty()) {
                throw PembukaPenilaian.tiada();
            }
        }
        LembarPenilaian l = pembuka.lembar(p, ada.orElseThrow(PembukaPenilaian::tiada), kini);
        if (l.adalah(PihakPenilaian.PEMILIK)) {
            throw new TidakBerwenang("Anda tidak menilai diri sendiri. Hasil penilaian Anda ada di halaman Penilaian.");
        }
        return l.id();
    }

    /**
     * Decides as it stands in the draft, with the very same checks as on the page of one person; what the rules refuse is told, not
     * thrown.
     *
     * @param alasanSebaran why the distribution of the school departs from its pattern; null when nothing is to be added
     */
    @Transactional
    public HasilPenetapan tetapkan(Pengguna p, PenilaianId id, @Nullable String alasanSebaran, Instant kini) {
        Map<String, String> tambahan =
                alasanSebaran == null ? Map.of() : Map.of(IsiPenilaian.ALASAN_SEBARAN, alasanSebaran);
        HasilNilai h = langkah(
                p,
                id,
                LangkahPenilaian.TETAPKAN,
                MasukanPenilaian.isi(IsiPenilaian.dari(tambahan), tambahan.keySet(), null),
                kini);
        return switch (h) {
            case HasilNilai.Berhasil b -> new HasilPenetapan(id, true, false, "");
            case HasilNilai.SudahTerjadi s -> new HasilPenetapan(id, true, true, "");
            case HasilNilai.Ditolak d ->
                new HasilPenetapan(id, false, false, d.halangan().pesan());
            case HasilNilai.Bentrok b -> throw new IllegalStateException("Penetapan tanpa dasar tidak berbentrok");
        };
    }

    /** The page of one person, for whoever is a party; with what was planned and what came of it for those who judge. */
    @Transactional(readOnly = true)
    HalamanPenilaian halaman(Pengguna p, PenilaianId id, Instant kini) {
        return halaman(pembuka.lembar(p, cari(p, id), kini));
    }

    /** The same circumstances again, as a page shows them. */
    @Transactional(readOnly = true)
    HalamanPenilaian halaman(LembarPenilaian l) {
        boolean menilai = !l.adalah(PihakPenilaian.PEMILIK) && !l.adalah(PihakPenilaian.ADMIN);
        LembarPenilaian isi =
                menilai && l.bahan() == null ? pembuka.denganBahan(l, l.adalah(PihakPenilaian.PENILAI)) : l;
        List<CatatanPenilaian> catatan = riwayat.riwayat(l.p().dinas(), l.id());
        List<@Nullable PegawaiId> orang = new ArrayList<>(PembukaPenilaian.orang(isi));
        catatan.forEach(c -> {
            orang.add(c.oleh());
            orang.add(c.atasNama());
        });
        boolean dibaca = l.status().ditetapkan() && l.membacaHasil();
        return new HalamanPenilaian(
                pembuka.denganNama(isi, orang),
                catatan,
                dibaca ? riwayat.hasil(l.p().dinas(), l.id()).orElse(null) : null);
    }

    /** Takes a step of the table. */
    @Transactional
    HasilNilai langkah(Pengguna p, PenilaianId id, LangkahPenilaian l, MasukanPenilaian m, Instant kini) {
        LembarPenilaian lembar =
                pembuka.lembar(p, penilaian.kunci(p.dinas(), id).orElseThrow(PembukaPenilaian::tiada), kini);
        HasilNilai h = pencatat.ambil(
                l == LangkahPenilaian.TETAPKAN && lembar.adalah(PihakPenilaian.PENILAI)
                        ? pembuka.denganBahan(lembar, false)
                        : lembar,
                l,
                m);
        if (l == LangkahPenilaian.TETAPKAN && h instanceof HasilNilai.Berhasil) {
            catatAlasan(h.lembar());
        }
        return h;
    }

    /** Why the pattern is departed from is kept for the school too, so that it is not asked again for each person. */
    private void catatAlasan(LembarPenilaian l) {
        SebaranNilai s = l.sebaran(l.timbangan());
        String alasan = l.p().isi().teks(IsiPenilaian.ALASAN_SEBARAN);
        if (s != null && s.menyimpang() && !alasan.isEmpty()) {
            pembuka.sebaran().catat(l.p().dinas(), s, alasan, l.pembaca(), l.atasNama(), l.kini());
        }
    }

    /** Takes the ratings of the newest recommendation into the draft, and its note where the draft has none. */
    @Transactional
    HasilNilai pakaiRekomendasi(Pengguna p, PenilaianId id, Instant kini) {
        LembarPenilaian l =
                pembuka.lembar(p, penilaian.kunci(p.dinas(), id).orElseThrow(PembukaPenilaian::tiada), kini);
        Rekomendasi r = l.rekomendasi();
        if (r == null) {
            throw PembukaPenilaian.tiada();
        }
        Map<String, String> isi = new java.util.HashMap<>();
        isi.put(IsiPenilaian.HASIL, r.hasil());
        isi.put(IsiPenilaian.PERILAKU, r.perilaku());
        if (!l.p().isi().ada(IsiPenilaian.CATATAN) && !r.catatan().isEmpty()) {
            isi.put(IsiPenilaian.CATATAN, r.catatan());
        }
        return pencatat.ambil(
                l,
                LangkahPenilaian.SIMPAN,
                MasukanPenilaian.isi(IsiPenilaian.dari(isi), Set.copyOf(isi.keySet()), null));
    }

    /** The result stands because the days passed; false when it stood already, or somebody answered meanwhile. */
    @Transactional
    boolean berlakuSendiri(DinasId dinas, PenilaianId id, Instant kini) {
        Penilaian p = penilaian.kunci(dinas, id).orElseThrow().penilaian();
        if (!p.lewatTenggat(kini)) {
            return false;
        }
        PeriodeRingkas per = pembuka.periode().ambil(dinas, p.periode()).orElseThrow();
        Ketetapan k = requireNonNull(p.ketetapan());
        Timbangan w = Penimbang.rating(pembuka.periode().penilaian(per), k.hanyaPerilaku(), p.isi());
        TindakanPenilaian t = new TindakanPenilaian(
                null, null, PihakPenilaian.SISTEM, kini, IsiPenilaian.KOSONG, "", SuratPutusan.KOSONG, null);
        Penilaian baru = p.ambil(LangkahPenilaian.BERLAKU_SENDIRI, t, new KeadaanPenilaian(per.zona(), null, null, w));
        penilaian.simpan(
                p,
                baru,
                w,
                CatatanPenilaian.of(LangkahPenilaian.BERLAKU_SENDIRI, t, p.tercatat(), baru.tercatat(), "", null),
                null,
                kini);
        penilaian.siarkan(new PenilaianFinal(dinas, id, p.ke(), p.periode(), p.pegawai(), p.satuan(), kini));
        return true;
    }

    private Terbaca cari(Pengguna p, PenilaianId id) {
        return penilaian.cari(p.dinas(), id).orElseThrow(PembukaPenilaian::tiada);
    }
}
