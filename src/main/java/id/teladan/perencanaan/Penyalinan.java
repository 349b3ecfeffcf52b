package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.Organisasi;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for filling a draft from another plan or from a template. Each method is one transaction. */
@Service
public class Penyalinan {
    private final Organisasi organisasi;
    private final Periode periode;
    private final Pembuka pembuka;
    private final SkpRepository skp;
    private final SalinRepository salin;
    private final TemplatRepository templat;

    Penyalinan(
            Organisasi organisasi,
            Periode periode,
            SkpRepository skp,
            SalinRepository salin,
            TemplatRepository templat) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.pembuka = new Pembuka(organisasi, periode, skp);
        this.skp = skp;
        this.salin = salin;
        this.templat = templat;
    }

    /** Whether the reader, who has not begun, could begin with the plan of an earlier period. */
    @Transactional(readOnly = true)
    Tawaran sebelumMulai(Pengguna p, PeriodeId untuk) {
        return new Tawaran(
                adaYangLebihDulu(salin.sumber(p.dinas(), p.pegawai(), untuk, null), p.dinas(), untuk), false);
    }

    /** What a draft could be filled from; nothing where it cannot be written any more or holds something already. */
    @Transactional(readOnly = true)
    Tawaran tawaran(Lembar l) {
        Skp s = l.skpDiSekolahnya();
        if (!l.dapatDisunting() || !s.isi().butir().isEmpty()) {
            return Tawaran.KOSONG;
        }
        SalinRepository.Sumber sumber = salin.sumber(s.dinas(), s.pemilik(), s.periode(), TemplatRepository.tempat(s));
        return new Tawaran(adaYangLebihDulu(sumber, s.dinas(), s.periode()), sumber.templat());
    }

    private boolean adaYangLebihDulu(SalinRepository.Sumber sumber, DinasId dinas, PeriodeId untuk) {
        return sumber.disepakati().stream().anyMatch(x -> lebihDulu(x, untuk, dinas));
    }

    /** What earlier copies into this draft left behind; nothing once it is handed in. */
    @Transactional(readOnly = true)
    List<TakTersalin> takTersalin(Lembar l) {
        return l.dapatDisunting() ? salin.takTersalin(l.skp().dinas(), l.skp().id()) : List.of();
    }

    /** What would come and what would not, before anything is written. */
    @Transactional(readOnly = true)
    PratinjauSalin pratinjau(Pengguna p, SkpId id, AsalSalin asal, Instant kini) {
        Skp s = skp.cari(p.dinas(), id).orElseThrow(Perencanaan::tiada);
        return pratinjau(Pemilik.saja(pembuka.lembar(p, s, kini)), asal);
    }

    private PratinjauSalin pratinjau(Lembar l, AsalSalin asal) {
        Ketentuan k = l.ketentuan();
        Skp s = l.skpDiSekolahnya();
        SumberSalin sumber = sumber(s, k, asal).orElse(null);
        HasilSalin hasil =
                sumber == null ? HasilSalin.KOSONG : HasilSalin.dari(sumber.butir(), k, s.peran(), s.jenjang());
        return new PratinjauSalin(l, s, asal, sumber, hasil);
    }

    /**
     * Fills the draft as the preview said.
     *
     * @param dilihat what the preview showed, {@link PratinjauSalin#tanda}: when the draft or the source is another by now, nothing is
     *     written
     * @param ganti the parts that may be replaced although the draft holds something else there
     * @param dataSesuai whether the owner confirmed Data diri on the same page
     */
    @Transactional
    Hasil salin(
            Pengguna p, SkpId id, AsalSalin asal, String dilihat, Set<Bagian> ganti, boolean dataSesuai, Instant kini) {
        SkpRepository.Draf draf = skp.kunciDraf(p.dinas(), id).orElseThrow(Perencanaan::tiada);
        Optional<Hasil> ditolak = pembuka.tolakMenulis(p, draf, kini);
        if (ditolak.isPresent()) {
            return ditolak.get();
        }
        Skp lama = draf.skp();
        if (lama.perubahan() != null) {
            return new Hasil.Ditolak(
                    new Halangan.KetentuanMelarang(
                            "Perubahan rencana disusun dari rencana yang disepakati, bukan dari salinan."),
                    pembuka.lembar(p, lama, kini));
        }
        Ketentuan k = pembuka.ketentuan(lama);
        Skp diSekolahnya = lama.tanda().dataDiri() == null ? diSekolahHariIni(lama, kini) : lama;
        Skp dasar = dataSesuai && lama.tanda().dataDiri() == null
                ? diSekolahnya.tandai(lama.tanda().denganDataDiri(kini))
                : diSekolahnya;
        Optional<SumberSalin> sumber = sumber(dasar, k, asal);
        HasilSalin hasil = sumber.map(s -> HasilSalin.dari(s.butir(), k, dasar.peran(), dasar.jenjang()))
                .orElse(HasilSalin.KOSONG);
        Skp baru = isi(dasar, hasil.gabung(lama.isi(), ganti));
        if (baru.equals(lama)) {
            return new Hasil.SudahTerjadi(lama, k);
        }
        if (!dilihat.equals(PratinjauSalin.tanda(diSekolahnya, sumber.orElse(null)))) {
            return new Hasil.Bentrok(pembuka.lembar(p, lama, kini));
        }
        skp.simpan(lama, baru);
        salin.catat(lama, asal, hasil.catatan(lama.isi(), ganti), kini);
        return new Hasil.Berhasil(baru, k);
    }

    private static Skp isi(Skp s, Isi isi) {
        Skp hasil = s;
        for (Bagian b : Bagian.values()) {
            hasil = hasil.simpan(b, isi.bagian(b));
        }
        return hasil;
    }

    /** As {@link Lembar#skpDiSekolahnya}. */
    private Skp diSekolahHariIni(Skp s, Instant kini) {
        PeriodeRingkas per = periode.ambil(s.dinas(), s.periode()).orElseThrow(Perencanaan::tiada);
        LocalDate hari = LocalDate.ofInstant(kini, per.zona().id());
        DataDiri d = organisasi.dataDiri(s.dinas(), s.pemilik(), hari).orElseThrow(Perencanaan::tiada);
        return s.diSatuan(d.satuan(), d.jenjang());
    }

    private Optional<SumberSalin> sumber(Skp s, Ketentuan k, AsalSalin asal) {
        return asal == AsalSalin.RENCANA ? periodeLalu(s) : templat.sumber(s, new NamaButir(k.untuk(s.peran())));
    }

    /** The newest agreement of an earlier period in the same post; without one, in the other post. */
    private Optional<SumberSalin> periodeLalu(Skp s) {
        return salin.kesepakatan(s.dinas(), s.pemilik(), s.periode()).stream()
                .filter(x -> lebihDulu(x.periode(), s.periode(), s.dinas()))
                .max(Comparator.<SalinRepository.Kesepakatan, Boolean>comparing(x -> x.peran() == s.peran())
                        .thenComparing(x -> ambil(x.periode(), s.dinas()).mulai())
                        .thenComparing(SalinRepository.Kesepakatan::tanda))
                .map(x -> new SumberSalin(
                        x.tanda(),
                        ambil(x.periode(), s.dinas()).label() + ", sebagai "
                                + x.peran().sebutan().toLowerCase(java.util.Locale.ROOT),
                        x.butir()));
    }

    /** Of the periods of a dinas only those that began before are copied from, and offered. */
    private boolean lebihDulu(PeriodeId ini, PeriodeId untuk, DinasId dinas) {
        return ambil(ini, dinas).mulai().isBefore(ambil(untuk, dinas).mulai());
    }

    private PeriodeRingkas ambil(PeriodeId id, DinasId dinas) {
        return periode.ambil(dinas, id).orElseThrow(Perencanaan::tiada);
    }
}
