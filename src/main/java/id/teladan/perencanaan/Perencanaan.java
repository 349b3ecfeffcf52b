package id.teladan.perencanaan;

import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.organisasi.Perwakilan;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.TidakDitemukan;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the room perencanaan: each method is one transaction, and each asks the aggregate what is allowed. */
@Service
public class Perencanaan implements PenyediaTugas {
    private final Pembuka pembuka;
    private final DaftarSkp daftar;
    private final SkpRepository skp;
    private final JejakRepository jejak;

    Perencanaan(
            Organisasi organisasi, Perwakilan perwakilan, Periode periode, SkpRepository skp, JejakRepository jejak) {
        this.pembuka = new Pembuka(organisasi, periode, skp);
        this.daftar = new DaftarSkp(organisasi, perwakilan, periode, jejak);
        this.skp = skp;
        this.jejak = jejak;
    }

    /** What the reader's own home page shows: periods of the day and his plan in the chosen one. */
    @Transactional(readOnly = true)
    BerandaSaya beranda(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        return pembuka.beranda(p, pilihan, jejak.semuaMilik(p.dinas(), p.pegawai()), kini);
    }

    /** Starts the reader's plan for a period, or returns the one he has. */
    @Transactional
    Mulai mulai(Pengguna p, PeriodeId periode, Instant kini) {
        return pembuka.mulai(p, periode, kini);
    }

    /** Opens a plan for one of its parties; for anyone else it does not exist. */
    @Transactional(readOnly = true)
    Lembar buka(Pengguna p, SkpId id, Instant kini) {
        return pembuka.lembar(p, skp.cari(p.dinas(), id).orElseThrow(Perencanaan::tiada), kini);
    }

    /**
     * Saves one part of the draft.
     *
     * @param dasar digest of the part when its form was drawn ({@link Isi#sidik}); null saves over whatever stands there
     */
    @Transactional
    Hasil simpan(Pengguna p, SkpId id, Bagian bagian, List<Butir> butir, @Nullable String dasar, Instant kini) {
        SkpRepository.Draf draf = skp.kunciDraf(p.dinas(), id).orElseThrow(Perencanaan::tiada);
        Optional<Hasil> ditolak = pembuka.tolakMenulis(p, draf, kini);
        if (ditolak.isPresent()) {
            return ditolak.get();
        }
        Skp lama = draf.skp();
        Ketentuan ketentuan = pembuka.ketentuan(lama);
        Skp baru = lama.simpan(bagian, butir);
        List<String> salah = baru.kelengkapan(ketentuan).tolak(bagian, baru.isi());
        if (!salah.isEmpty()) {
            return new Hasil.Ditolak(new Halangan.IsianSalah(salah), pembuka.lembar(p, lama, kini));
        }
        if (baru.isi().equals(lama.isi())) {
            return new Hasil.SudahTerjadi(lama, ketentuan);
        }
        if (dasar != null && !dasar.equals(lama.isi().sidik(bagian))) {
            return new Hasil.Bentrok(pembuka.lembar(p, lama, kini));
        }
        skp.simpan(lama, baru);
        return new Hasil.Berhasil(baru, ketentuan);
    }

    /**
     * Sets a dated mark: the owner's on Data diri or Rapor Pendidikan, or the superior's on his draft of review.
     *
     * @param draf the superior's note that he has not sent yet; null in the owner's marks
     * @param dasar digest of the note that his form showed, as in {@link SidikTeks#menimpa}
     */
    @Transactional
    Hasil tandai(Pengguna p, SkpId id, JenisTanda apa, @Nullable String draf, @Nullable String dasar, Instant kini) {
        Skp lama = kunci(p, id);
        Lembar lembar = pembuka.lembar(p, lama, kini);
        boolean pemeriksaan = apa == JenisTanda.PEMERIKSAAN;
        if (!pemeriksaan) {
            Pemilik.saja(lembar);
        }
        Optional<Halangan> halangan = lembar.halangan(pemeriksaan ? LangkahSkp.SESUAIKAN : LangkahSkp.SIMPAN)
                .or(() -> SyaratSkp.catatanTerlaluPanjang(lembar.tindakan().denganCatatan(draf)));
        if (halangan.isPresent()) {
            return new Hasil.Ditolak(halangan.get(), lembar);
        }
        if (pemeriksaan && SidikTeks.menimpa(lama.tanda().draf(), draf, dasar)) {
            return new Hasil.Bentrok(lembar);
        }
        Tanda tanda = apa.pada(lama.tanda(), kini, draf);
        Skp baru = lama.tandai(pemeriksaan ? tanda.denganPemeriksa(p.pegawai()) : tanda);
        if (apa == JenisTanda.DATA_DIRI) {
            baru = baru.diSatuan(lembar.diri().satuan(), lembar.diri().jenjang());
        }
        skp.simpan(lama, baru);
        return new Hasil.Berhasil(baru, lembar.ketentuan());
    }

    /** Lays an adjustment over the plan; {@code sekarang} is the code of the item as it stands, null to add one. */
    @Transactional
    Hasil sesuaikan(Pengguna p, SkpId id, @Nullable String sekarang, Penyesuaian usul, Instant kini) {
        Skp lama = kunci(p, id);
        Lembar lembar = pembuka.lembar(p, lama, kini);
        Optional<Halangan> halangan = lama.halanganSesuaikan(sekarang, usul, lembar.tindakan());
        if (halangan.isPresent()) {
            return new Hasil.Ditolak(halangan.get(), lembar);
        }
        Skp baru = lama.sesuaikan(sekarang, usul.atasNama(lembar.tindakan().atasNama()), kini);
        baru = baru.tandai(baru.tanda().denganPemeriksa(p.pegawai()));
        skp.simpan(lama, baru);
        jejak.catat(
                lama,
                List.of(Catatan.of(lama, baru, LangkahSkp.SESUAIKAN, lembar.tindakan(), beda(lembar, lama, baru))));
        return new Hasil.Berhasil(baru, lembar.ketentuan());
    }

    /** Takes one adjustment back; one that is gone already is no error. */
    @Transactional
    Hasil batalkanPenyesuaian(Pengguna p, SkpId id, UUID penyesuaian, Instant kini) {
        Skp lama = kunci(p, id);
        Lembar lembar = pembuka.lembar(p, lama, kini);
        Optional<Halangan> halangan = lembar.halangan(LangkahSkp.SESUAIKAN);
        if (halangan.isPresent()) {
            return new Hasil.Ditolak(halangan.get(), lembar);
        }
        Skp baru = lama.batalkanPenyesuaian(penyesuaian, kini);
        if (baru.penyesuaian().equals(lama.penyesuaian())) {
            return new Hasil.SudahTerjadi(lama, lembar.ketentuan());
        }
        baru = baru.tandai(baru.tanda().denganPemeriksa(p.pegawai()));
        skp.simpan(lama, baru);
        jejak.catat(
                lama,
                List.of(Catatan.of(lama, baru, LangkahSkp.SESUAIKAN, lembar.tindakan(), beda(lembar, lama, baru))));
        return new Hasil.Berhasil(baru, lembar.ketentuan());
    }

    /** {@link #langkah(Pengguna, SkpId, LangkahDiminta, Instant)} on its own. */
    @Transactional
    Hasil langkah(
            Pengguna p, SkpId id, LangkahSkp langkah, @Nullable String catatan, @Nullable Integer versi, Instant kini) {
        return langkah(p, id, new LangkahDiminta(langkah, catatan, versi), kini);
    }

    /** Takes a step of the table: hand in, withdraw, approve, return, agree, object. */
    @Transactional
    Hasil langkah(Pengguna p, SkpId id, LangkahDiminta diminta, Instant kini) {
        LangkahSkp langkah = diminta.langkah();
        String catatan = diminta.catatan();
        Skp lama = kunci(p, id);
        Lembar lembar = pembuka.lembar(p, lama, kini);
        Tindakan t = lembar.tindakan().denganCatatan(catatan).dengan(diminta.cara());
        Optional<Halangan> halangan = lembar.halangan(langkah, t);
        if (halangan.isPresent() && lembar.sudah(langkah)) {
            return t.berCatatan() && !Objects.equals(catatan, lembar.tertulis(langkah))
                    ? new Hasil.Bentrok(lembar)
                    : new Hasil.SudahTerjadi(lama, lembar.ketentuan());
        }
        if (halangan.isPresent()) {
            return new Hasil.Ditolak(halangan.get(), lembar);
        }
        if (langkah == LangkahSkp.AJUKAN && SidikTeks.menimpa(lama.alasan(), catatan, diminta.dasar())) {
            return new Hasil.Bentrok(lembar);
        }
        if (diminta.versi() != null && diminta.versi() != lama.versi()) {
            return new Hasil.Ditolak(new Halangan.SudahBerubah(KalimatSkp.SUDAH_BERUBAH), lembar);
        }
        HasilLangkah l = HasilLangkah.ambil(lama, langkah, t, new NamaButir(lembar.katalog()));
        skp.simpan(lama, l.sesudah());
        List<Butir> pimpinan = List.of();
        if (l.disalin() == null) {
            jejak.catat(lama, l.catatan());
        } else {
            IsiSalinan isi = IsiSalinan.dari(l.sesudah(), lembar);
            PegawaiId penilai = lembar.penilai() instanceof PejabatPenilai.Orang o ? o.id() : null;
            PegawaiId atasan = langkah == LangkahSkp.SEPAKATI ? SkpMulaiBerlaku.pimpinan(l.sesudah(), lembar) : null;
            pimpinan = jejak.catatDanSalin(lama, l.catatan(), l.disalin(), lembar.ketentuan(), isi, penilai, atasan);
        }
        SiaranSkp.dari(langkah, l.sesudah(), lembar).ifPresent(jejak::siarkan);
        if (langkah == LangkahSkp.SEPAKATI) {
            jejak.siarkan(SkpMulaiBerlaku.dari(l.sesudah(), lembar, pimpinan));
        }
        return new Hasil.Berhasil(l.sesudah(), lembar.ketentuan());
    }

    /** The superior's list for a period: everyone whose pejabat penilai he is, and second objections that reach him. */
    @Transactional(readOnly = true)
    Optional<DaftarPeriksa> daftar(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        return daftar.daftar(p, pilihan, kini);
    }

    /** The whole history of a plan, oldest first, for its parties. */
    @Transactional(readOnly = true)
    List<Catatan> riwayat(Pengguna p, Lembar lembar) {
        return pembuka.bernama(p.dinas(), jejak.riwayat(p.dinas(), lembar.skp().id()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Tugas> tugas(Pengguna p, Instant kini) {
        return daftar.tugas(p, kini);
    }

    private static List<String> beda(Lembar lembar, Skp lama, Skp baru) {
        return new NamaButir(lembar.katalog())
                .beda(lama.penyesuaian().daftar(), baru.penyesuaian().daftar());
    }

    private Skp kunci(Pengguna p, SkpId id) {
        return skp.kunci(p.dinas(), id).orElseThrow(Perencanaan::tiada);
    }

    static TidakDitemukan tiada() {
        return new TidakDitemukan(
                "Rencana itu tidak ada, atau Anda bukan pihak dalam rencana itu. Bila pejabat penilainya sudah berganti, yang pernah Anda putuskan ada di Wakilkan, Yang pernah saya putuskan.");
    }
}
