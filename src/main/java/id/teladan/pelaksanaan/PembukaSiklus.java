package id.teladan.pelaksanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.perencanaan.Bagian;
import id.teladan.perencanaan.Butir;
import id.teladan.perencanaan.PerubahanRencana;
import id.teladan.perencanaan.SkpBerlaku;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Opens cycles: finds the circumstances in which a reader meets a cycle, and as which party. */
final class PembukaSiklus {
    private final Organisasi organisasi;
    private final Periode periode;
    private final PerubahanRencana rencana;

    private final SyaratMulai syarat;

    PembukaSiklus(Organisasi organisasi, Periode periode, PerubahanRencana rencana, SyaratMulai syarat) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.rencana = rencana;
        this.syarat = syarat;
    }

    SyaratMulai syarat() {
        return syarat;
    }

    /** The cycle with its circumstances for a step; names only of those whom the circumstances tell. */
    LembarSiklus lembar(Pengguna p, SiklusRepository.Terbaca t, Instant kini) {
        Siklus tercatat = t.siklus();
        PeriodeRingkas per = periode.ambil(tercatat.dinas(), tercatat.periode()).orElseThrow(PembukaSiklus::tiada);
        Ketentuan k = periode.ketentuan(per);
        LocalDate hari = LocalDate.ofInstant(kini, per.zona().id());
        DataDiri diri =
                organisasi.dataDiri(tercatat.dinas(), tercatat.pemilik(), hari).orElseThrow(PembukaSiklus::tiada);
        Siklus s = diri.peran() == tercatat.peran() ? tercatat.di(diri.satuan()) : tercatat;
        PejabatPenilai penilai = diri.peran() != s.peran()
                ? new PejabatPenilai.TidakAda(KalimatSiklus.berakhir(s.peran(), diri), "admin dinas")
                : organisasi.pejabatPenilai(s.dinas(), s.pemilik(), hari, AturanTanpaKepala.DINILAI_PLT);
        List<Pengamat> pengamat = t.pengamat().stream()
                .filter(x -> x.berlaku(hari)
                        && x.satuan().equals(s.satuan())
                        && !per.sampai().isBefore(x.mulai()))
                .toList();
        PihakSiklus pihak = pihak(s, p.pegawai(), penilai, pengamat);
        if ((pihak == PihakSiklus.PENGAMAT || pihak == PihakSiklus.TIM_KERJA)
                && !bertugas(s, p.pegawai(), pihak, hari)) {
            throw tiada();
        }
        Map<PegawaiId, String> nama = new HashMap<>();
        nama.put(s.pemilik(), diri.nama());
        nama.put(p.pegawai(), p.nama());
        if (penilai instanceof PejabatPenilai.Orang o) {
            nama.put(o.id(), o.nama());
        }
        return new LembarSiklus(
                s,
                null,
                per,
                k,
                periode.pelaksanaan(per),
                jendela(per, s.pemilik()),
                diri,
                penilai,
                pengamat,
                t.persiapan(),
                p.pegawai(),
                pihak,
                nama,
                kini);
    }

    /** The same for a page: with the plan that counts now, and with all names. */
    LembarSiklus halaman(Pengguna p, SiklusRepository.Terbaca t, Instant kini) {
        LembarSiklus l = lembar(p, t, kini);
        Siklus s = l.siklus();
        String indikator = rencana.berlaku(s.dinas(), s.pemilik(), s.periode(), s.peran())
                .map(PembukaSiklus::indikator)
                .orElse(null);
        return denganNama(l, indikator, orang(l));
    }

    LembarSiklus denganNama(LembarSiklus l, @Nullable String indikator, Set<PegawaiId> orang) {
        Map<PegawaiId, String> nama = new HashMap<>(l.nama());
        Set<PegawaiId> belum = new HashSet<>(orang);
        belum.removeAll(nama.keySet());
        if (!belum.isEmpty()) {
            nama.putAll(organisasi.nama(l.siklus().dinas(), belum));
        }
        return new LembarSiklus(
                l.siklus(),
                indikator,
                l.periode(),
                l.ketentuan(),
                l.aturan(),
                l.jendela(),
                l.diri(),
                l.penilai(),
                l.pengamat(),
                l.persiapanLama(),
                l.pembaca(),
                l.pihak(),
                nama,
                l.kini());
    }

    private static Set<PegawaiId> orang(LembarSiklus l) {
        Set<PegawaiId> hasil = new HashSet<>();
        l.pengamat().forEach(x -> hasil.add(x.orang()));
        Jadwal j = l.siklus().jadwal();
        if (j != null) {
            hasil.add(j.oleh());
        }
        for (Dokumen d : l.siklus().dokumen().values()) {
            Penulis w = d.penulis();
            Stream.of(w.tulis(), w.kumpul(), w.konfirmasi(), w.nilai())
                    .filter(Objects::nonNull)
                    .flatMap(t -> Stream.of(t.siapa(), t.untuk()))
                    .filter(Objects::nonNull)
                    .forEach(hasil::add);
        }
        return hasil;
    }

    private static PihakSiklus pihak(Siklus s, PegawaiId orang, PejabatPenilai penilai, List<Pengamat> pengamat) {
        if (s.pemilik().equals(orang)) {
            return PihakSiklus.PEMILIK;
        }
        if (penilai instanceof PejabatPenilai.Orang o && o.memutus(orang)) {
            return PihakSiklus.PENILAI;
        }
        return pengamat.stream()
                .filter(x -> x.orang().equals(orang))
                .map(Pengamat::pihak)
                .findFirst()
                .orElseThrow(PembukaSiklus::tiada);
    }

    /** Whether he who was named still is what he was named as: a guru of the school, or a pengawas of the dinas. */
    private boolean bertugas(Siklus s, PegawaiId orang, PihakSiklus pihak, LocalDate hari) {
        return organisasi.penugasan(s.dinas(), orang, hari).stream()
                .anyMatch(t -> pihak == PihakSiklus.TIM_KERJA
                        ? t.peran() == Peran.PENGAWAS
                        : t.peran() == Peran.GURU && Objects.equals(t.satuan(), s.satuan()));
    }

    /** From the start of execution until assessment closes: late work stays possible while the period is open. */
    Jendela jendela(PeriodeRingkas per, PegawaiId pemilik) {
        Map<Tahap, Jendela> semua = periode.jendela(per, pemilik);
        Jendela pelaksanaan = Objects.requireNonNull(semua.get(Tahap.PELAKSANAAN));
        Jendela penilaian = semua.get(Tahap.PENILAIAN);
        return penilaian == null ? pelaksanaan : penilaian.sejak(pelaksanaan.buka());
    }

    /** The plan of the person in his post of the day that counts in the period. */
    Optional<SkpBerlaku> berlaku(DinasId dinas, DataDiri diri, PeriodeRingkas per) {
        return diri.peran() == null ? Optional.empty() : rencana.berlaku(dinas, diri.id(), per.id(), diri.peran());
    }

    DataDiri diri(Pengguna p, PeriodeRingkas per, Instant kini) {
        return organisasi
                .dataDiri(
                        p.dinas(),
                        p.pegawai(),
                        LocalDate.ofInstant(kini, per.zona().id()))
                .orElseThrow(PembukaSiklus::tiada);
    }

    /** Periods that have begun, newest first. */
    List<PeriodeRingkas> periode(Pengguna p, Instant kini) {
        return periode.semua(p.dinas()).stream()
                .filter(x ->
                        !x.mulai().isAfter(LocalDate.ofInstant(kini, x.zona().id())))
                .toList();
    }

    Periode periode() {
        return periode;
    }

    Organisasi organisasi() {
        return organisasi;
    }

    /** The indikator of Praktik Kinerja that is observed: the first of the plan. */
    static String indikator(SkpBerlaku b) {
        return b.bagian(Bagian.PRAKTIK).stream()
                .map(Butir::kode)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Rencana " + b.id() + " tanpa Praktik Kinerja"));
    }

    static TidakDitemukan tiada() {
        return new TidakDitemukan(
                "Siklus observasi itu tidak ada, atau Anda bukan pihak di dalamnya. "
                        + "Pengamat yang masa SK-nya sudah lewat tidak lagi membukanya; pejabat penilai dapat memperpanjangnya.");
    }
}
