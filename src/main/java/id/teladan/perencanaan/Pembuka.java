package id.teladan.perencanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.MasaJabatan;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens plans: finds the circumstances in which a reader meets a plan, and as which party. */
final class Pembuka {
    private static final PejabatPenilai TIDAK_DITANYA = new PejabatPenilai.TidakAda("", "");

    private final Organisasi organisasi;
    private final Periode periode;
    private final SkpRepository skp;

    Pembuka(Organisasi organisasi, Periode periode, SkpRepository skp) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.skp = skp;
    }

    /** The plan with its circumstances; for someone who is no party it does not exist. */
    Lembar lembar(Pengguna p, Skp s, Instant kini) {
        PeriodeRingkas per = periode.ambil(s.dinas(), s.periode()).orElseThrow(Perencanaan::tiada);
        Ketentuan k = periode.ketentuan(per);
        LocalDate hari = LocalDate.ofInstant(kini, per.zona().id());
        DataDiri diri = organisasi.dataDiri(s.dinas(), s.pemilik(), hari).orElseThrow(Perencanaan::tiada);
        boolean berakhir = diri.peran() != s.peran();
        PejabatPenilai penilai = berakhir
                ? new PejabatPenilai.TidakAda(KalimatSkp.berakhir(s.peran(), diri), "admin dinas")
                : organisasi.pejabatPenilai(s.dinas(), s.pemilik(), hari, k.tanpaKepala());
        boolean pemilik = s.pemilik().equals(p.pegawai());
        boolean menilai = memutus(penilai, p.pegawai());
        PejabatPenilai atasan = berakhir || (pemilik || menilai) && s.tanda().keberatan() == 0
                ? TIDAK_DITANYA
                : organisasi.atasanPejabatPenilai(s.dinas(), s.pemilik(), hari, k.tanpaKepala());
        Pihak pihak;
        if (pemilik) {
            pihak = Pihak.PEMILIK;
        } else if (menilai) {
            pihak = Pihak.PENILAI;
        } else if (memutus(atasan, p.pegawai()) && s.tanda().keberatan() > 0) {
            pihak = Pihak.ATASAN_PENILAI;
        } else {
            throw Perencanaan.tiada();
        }
        return new Lembar(
                s, per, k, jendela(per, s), diri, penilai, atasan, p.pegawai(), pihak, nama(s, penilai, atasan), kini);
    }

    /** Why this reader may not write in the draft; what else a {@link Lembar} tells is looked up for a refusal only. */
    Optional<Hasil> tolakMenulis(Pengguna p, SkpRepository.Draf d, Instant kini) {
        Skp s = d.skp();
        PeriodeRingkas per = periode.ambil(s.dinas(), s.periode()).orElseThrow(Perencanaan::tiada);
        LocalDate hari = LocalDate.ofInstant(kini, per.zona().id());
        if (s.pemilik().equals(p.pegawai())
                && LangkahSkp.SIMPAN.bolehOleh(s.status(), Pihak.PEMILIK)
                && MasaJabatan.pada(d.jabatan(), hari) == s.peran()) {
            return Optional.empty();
        }
        Lembar l = Pemilik.saja(lembar(p, s, kini));
        return l.halangan(LangkahSkp.SIMPAN).map(h -> new Hasil.Ditolak(h, l));
    }

    private NamaPihak nama(Skp s, PejabatPenilai penilai, PejabatPenilai atasan) {
        return NamaPihak.dari(s, penilai, atasan, siapa -> organisasi.nama(s.dinas(), siapa));
    }

    Ketentuan ketentuan(Skp s) {
        return periode.ketentuan(periode.ambil(s.dinas(), s.periode()).orElseThrow(Perencanaan::tiada));
    }

    /** The window that bounds the next steps of this plan: of planning, and from agreement on that in which it may be amended. */
    private Jendela jendela(PeriodeRingkas per, Skp s) {
        Map<Tahap, Jendela> semua = periode.jendela(per, s.pemilik());
        Jendela perencanaan = Objects.requireNonNull(semua.get(Tahap.PERENCANAAN));
        Jendela penilaian = semua.get(Tahap.PENILAIAN);
        boolean mengubah = s.perubahan() != null || s.status() == StatusSkp.DISEPAKATI;
        return mengubah && penilaian != null ? penilaian.sejak(perencanaan.buka()) : perencanaan;
    }

    private static boolean memutus(PejabatPenilai penilai, PegawaiId orang) {
        return penilai instanceof PejabatPenilai.Orang o && o.memutus(orang);
    }

    BerandaSaya beranda(
            Pengguna p, @Nullable PeriodeId pilihan, List<JejakRepository.RencanaSaya> milik, Instant kini) {
        List<PeriodeRingkas> semua = berjalan(periode, organisasi, p, kini);
        if (semua.isEmpty()) {
            return BerandaSaya.tanpaPeriode(lain(p.dinas(), milik, Set.of()));
        }
        PeriodeRingkas ini = pilih(semua, pilihan);
        Ketentuan k = periode.ketentuan(ini);
        LocalDate hari = LocalDate.ofInstant(kini, ini.zona().id());
        DataDiri diri = organisasi.dataDiri(p.dinas(), p.pegawai(), hari).orElseThrow(Perencanaan::tiada);
        Map<Tahap, Jendela> jendela = periode.jendela(ini, p.pegawai());
        List<Skp> hidup = skp.milik(p.dinas(), p.pegawai(), List.of(ini.id())).stream()
                .filter(s -> diri.peran() == null || s.peran() == diri.peran())
                .toList();
        Lembar lembar = hidup.isEmpty() ? null : lembar(p, hidup.getFirst(), kini);
        Lembar perubahan = lembar == null
                ? null
                : hidup.stream()
                        .filter(s -> s.perubahan() != null
                                && s.perubahan().dasar().equals(lembar.skp().id()))
                        .findFirst()
                        .map(s -> perubahan(p, lembar, s, kini))
                        .orElse(null);
        String tidakIkut = lembar == null ? alasanTidakIkut(diri, k) : null;
        PejabatPenilai penilai = lembar != null
                ? lembar.penilai()
                : tidakIkut == null ? organisasi.pejabatPenilai(p.dinas(), p.pegawai(), hari, k.tanpaKepala()) : null;
        return new BerandaSaya(
                semua,
                ini,
                k,
                jendela,
                penilai,
                lembar,
                perubahan,
                tidakIkut,
                lain(
                        p.dinas(),
                        milik,
                        Stream.of(lembar, perubahan)
                                .filter(Objects::nonNull)
                                .map(l -> l.skp().id())
                                .collect(Collectors.toSet())),
                diri.status());
    }

    /** The open amendment beside its agreed plan; only an objection brings in a party that was not asked for yet. */
    private Lembar perubahan(Pengguna p, Lembar dasar, Skp s, Instant kini) {
        return s.tanda().keberatan() > 0
                ? lembar(p, s, kini)
                : dasar.versi(s, nama(s, dasar.penilai(), dasar.atasan()));
    }

    /** His plans of other periods or posts, which stay readable for good. */
    private List<BerandaSaya.RencanaLain> lain(
            DinasId dinas, List<JejakRepository.RencanaSaya> milik, Set<SkpId> selain) {
        return milik.stream()
                .filter(m -> !selain.contains(m.skp()))
                .map(m -> new BerandaSaya.RencanaLain(
                        m.skp(),
                        periode.ambil(dinas, m.periode())
                                .map(PeriodeRingkas::label)
                                .orElse(""),
                        m.peran(),
                        m.status(),
                        m.ubahan() > 0 && m.status() != StatusSkp.DISEPAKATI))
                .toList();
    }

    Mulai mulai(Pengguna p, PeriodeId id, Instant kini) {
        PeriodeRingkas per = periode.ambil(p.dinas(), id).orElseThrow(Perencanaan::tiada);
        LocalDate hari = LocalDate.ofInstant(kini, per.zona().id());
        DataDiri diri = organisasi.dataDiri(p.dinas(), p.pegawai(), hari).orElseThrow(Perencanaan::tiada);
        String tidakIkut = alasanTidakIkut(diri, periode.ketentuan(per));
        Peran peran = diri.peran();
        if (tidakIkut != null || peran == null) {
            return new Mulai(null, tidakIkut);
        }
        List<Skp> ada = skp.milik(p.dinas(), p.pegawai(), List.of(id)).stream()
                .filter(s -> s.peran() == peran)
                .toList();
        if (!ada.isEmpty()) {
            return new Mulai(ada.getFirst().id(), null);
        }
        Jendela jendela =
                Objects.requireNonNull(periode.jendela(per, p.pegawai()).get(Tahap.PERENCANAAN));
        if (!jendela.terbuka(kini)) {
            return new Mulai(null, KalimatSkp.jendela(jendela, kini).replace(" Draf Anda tetap tersimpan.", ""));
        }
        Skp baru = Skp.mulai(p.dinas(), id, p.pegawai(), peran, diri.satuan(), diri.jenjang(), kini);
        if (skp.tambah(baru)) {
            return new Mulai(baru.id(), null);
        }
        SkpId kembar = skp.milik(p.dinas(), p.pegawai(), List.of(id)).stream()
                .filter(s -> s.peran() == peran)
                .findFirst()
                .orElseThrow()
                .id();
        return new Mulai(kembar, null);
    }

    private static @Nullable String alasanTidakIkut(DataDiri diri, Ketentuan k) {
        if (diri.peran() == null) {
            return "Tugas Anda hari ini tidak membuat rencana kinerja guru atau kepala sekolah. "
                    + "Bila Anda guru atau kepala sekolah, minta admin dinas memeriksa penugasan dan sekolah induk Anda.";
        }
        return k.peserta().contains(diri.peran())
                ? null
                : "Ketentuan " + k.nama() + " tidak memuat " + diri.peran().sebutan() + " sebagai peserta.";
    }

    /** Periods of the dinas that contain the day in its own zone. */
    static List<PeriodeRingkas> berjalan(Periode periode, Organisasi organisasi, Pengguna p, Instant kini) {
        return periode.berjalan(
                p.dinas(),
                LocalDate.ofInstant(kini, organisasi.dinas(p.dinas()).zona().id()));
    }

    static PeriodeRingkas pilih(List<PeriodeRingkas> semua, @Nullable PeriodeId pilihan) {
        return semua.stream().filter(x -> x.id().equals(pilihan)).findFirst().orElse(semua.getFirst());
    }

    List<Catatan> bernama(DinasId dinas, List<Catatan> riwayat) {
        Set<PegawaiId> orang = riwayat.stream()
                .flatMap(c -> Stream.of(c.oleh(), c.atasNama()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        NamaPihak nama = new NamaPihak(organisasi.nama(dinas, orang));
        return riwayat.stream()
                .map(c -> c.bernama(c.oleh() == null ? "Teladan (sistem)" : nama.sebut(c.oleh(), c.atasNama())))
                .toList();
    }
}
