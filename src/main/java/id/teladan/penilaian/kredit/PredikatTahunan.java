package id.teladan.penilaian.kredit;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.Organisasi;
import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.penilaian.PredikatTahunanDitetapkan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the predikat of a year: the pejabat penilai sets it seeing all periods of that year. */
@Service
public class PredikatTahunan {
    static final int PANJANG_ALASAN = 500;

    private final Organisasi organisasi;
    private final Periode periode;
    private final TahunanRepository tahunan;
    private final KreditRepository kredit;
    private final ApplicationEventPublisher peristiwa;

    PredikatTahunan(
            Organisasi organisasi,
            Periode periode,
            TahunanRepository tahunan,
            KreditRepository kredit,
            ApplicationEventPublisher peristiwa) {
        this.organisasi = organisasi;
        this.periode = periode;
        this.tahunan = tahunan;
        this.kredit = kredit;
        this.peristiwa = peristiwa;
    }

    private List<TahunPenilaian> tahun(DinasId dinas) {
        List<PeriodeRingkas> semua = periode.semua(dinas);
        return TahunPenilaian.semua(
                semua, periode::penilaian, p -> periode.ketentuan(p).periodePerTahun());
    }

    private static Optional<TahunPenilaian> pilih(List<TahunPenilaian> semua, @Nullable Integer pilihan) {
        return semua.stream()
                .filter(t -> pilihan != null && t.tahun() == pilihan)
                .findFirst()
                .or(() -> semua.stream().findFirst());
    }

    /** Empty when no period of the dinas belongs to a rule set with a predikat of the year. */
    @Transactional(readOnly = true)
    Optional<DaftarTahunan> daftar(Pengguna p, @Nullable Integer pilihan, Instant kini) {
        List<TahunPenilaian> semua = tahun(p.dinas());
        return pilih(semua, pilihan).map(t -> {
            LocalDate hari =
                    LocalDate.ofInstant(kini, organisasi.dinas(p.dinas()).zona().id());
            List<Bawahan> bawahan = organisasi.bawahan(p.dinas(), p.pegawai(), hari, AturanTanpaKepala.DINILAI_PLT);
            List<PegawaiId> siapa = new ArrayList<>(List.of(p.pegawai()));
            bawahan.forEach(b -> siapa.add(b.id()));
            List<HasilPeriode> nilai = tahunan.hasil(p.dinas(), siapa, kini);
            Map<PegawaiId, BarisTahunan> ada = new HashMap<>();
            tahunan.semua(p.dinas(), siapa).stream()
                    .filter(b -> b.tahun() == t.tahun())
                    .forEach(b -> ada.putIfAbsent(b.pegawai(), b));
            DaftarTahunan.Baris saya =
                    new DaftarTahunan.Baris(p.pegawai(), null, t.predikat(p.pegawai(), nilai), ada.get(p.pegawai()));
            return new DaftarTahunan(
                    semua,
                    t,
                    saya,
                    bawahan.stream()
                            .map(b -> new DaftarTahunan.Baris(b.id(), b, t.predikat(b.id(), nilai), ada.get(b.id())))
                            .toList());
        });
    }

    /** How many of those whom the reader rates have all periods of the newest year and no predikat of it. */
    @Transactional(readOnly = true)
    List<Tugas> tugas(Pengguna p, Instant kini) {
        return daftar(p, null, kini).filter(d -> d.menunggu() > 0).stream()
                .map(d -> new Tugas(
                        d.menunggu() + " predikat tahunan menunggu Anda",
                        "Semua periode tahun " + d.tahun().tahun() + " selesai; tetapkan predikat setahunnya.",
                        "Tetapkan",
                        "/predikat-tahunan",
                        true))
                .toList();
    }

    /**
     * Of one person, for himself, his pejabat penilai, and the admin dinas; empty when no period of the dinas belongs to a rule set with
     * a predikat of the year.
     */
    @Transactional(readOnly = true)
    Optional<LembarTahunan> buka(Pengguna p, PegawaiId siapa, @Nullable Integer pilihan, Instant kini) {
        return susun(p, PihakKredit.cari(organisasi, p, siapa, kini), pilihan, kini);
    }

    private Optional<LembarTahunan> susun(Pengguna p, PihakKredit pihak, @Nullable Integer pilihan, Instant kini) {
        List<TahunPenilaian> semua = tahun(p.dinas());
        return pilih(semua, pilihan).map(t -> lembar(p, pihak, semua, t, kini));
    }

    private LembarTahunan lembar(
            Pengguna p, PihakKredit pihak, List<TahunPenilaian> semua, TahunPenilaian t, Instant kini) {
        PegawaiId siapa = pihak.diri().id();
        Map<PeriodeId, @Nullable String> predikat = t.predikat(siapa, tahunan.hasil(p.dinas(), List.of(siapa), kini));
        List<BarisTahunan> riwayat = tahunan.semua(p.dinas(), List.of(siapa)).stream()
                .filter(b -> b.tahun() == t.tahun())
                .toList();
        Set<PegawaiId> orang = new HashSet<>();
        for (BarisTahunan b : riwayat) {
            orang.add(b.oleh());
            if (b.atasNama() != null) {
                orang.add(b.atasNama());
            }
        }
        return new LembarTahunan(
                pihak.diri(),
                semua,
                t,
                predikat,
                t.usulan(predikat),
                riwayat,
                pihak.menetapkan(),
                pihak.atasNama(),
                !riwayat.isEmpty()
                        && kredit.dikonversi(
                                p.dinas(),
                                siapa,
                                t.mulai(),
                                t.sampai(),
                                riwayat.getFirst().pada()),
                orang.isEmpty() ? Map.of() : organisasi.nama(p.dinas(), orang),
                pihak.dinas().zona());
    }

    /** @param ke number of the line from which the form was drawn; 0 before the first */
    @Transactional
    HasilLangkah tetapkan(Pengguna p, PegawaiId siapa, int tahun, String kode, String alasan, int ke, Instant kini) {
        PihakKredit pihak = PihakKredit.cari(organisasi, p, siapa, kini);
        if (!pihak.menetapkan()) {
            throw new TidakBerwenang("Predikat tahunan ditetapkan pejabat penilai kinerja pegawai itu.");
        }
        LembarTahunan l = susun(p, pihak, tahun, kini).orElse(null);
        if (l == null) {
            return new HasilLangkah.Ditolak("", "Tidak ada periode yang menetapkan predikat tahunan.");
        }
        if (l.tahun().tahun() != tahun) {
            throw PihakKredit.tiada();
        }
        BarisTahunan kiniAda = l.kini();
        if (l.ke() != ke) {
            return new HasilLangkah.Bentrok(
                    "Predikat tahun ini baru saja ditetapkan orang lain. Lihat riwayatnya di bawah.");
        }
        String halangan = l.halangan();
        if (halangan != null) {
            return new HasilLangkah.Ditolak("", halangan);
        }
        if (l.tahun().aturan().predikat().pegawai(kode).isEmpty()) {
            return new HasilLangkah.Ditolak("predikat", "Pilih salah satu predikat.");
        }
        String judul = l.tahun().judul(kode);
        if (kiniAda != null && kiniAda.predikat().equals(kode)) {
            return new HasilLangkah.Berhasil("Predikat tahunan tetap " + judul + "; tidak ada yang berubah.");
        }
        if (alasan.isBlank() && l.perluAlasan(kode)) {
            return new HasilLangkah.Ditolak("alasan", sebab(l, kiniAda));
        }
        if (alasan.length() > PANJANG_ALASAN) {
            return new HasilLangkah.Ditolak(
                    "alasan", "Alasan paling panjang 500 huruf; sekarang " + alasan.length() + ".");
        }
        Nilai usulan = l.usulan().nilai();
        PeriodeRingkas akhir = l.tahun().periode().getLast();
        boolean baru = tahunan.tambah(
                p.dinas(),
                new BarisTahunan(
                        siapa,
                        tahun,
                        ke + 1,
                        kode,
                        usulan == null ? null : usulan.kode(),
                        l.tahun().dilihat(l.predikat()),
                        alasan.isBlank() ? null : alasan,
                        p.pegawai(),
                        l.atasNama(),
                        kini),
                akhir.ketentuan(),
                akhir.sidik());
        if (!baru) {
            return new HasilLangkah.Bentrok(
                    "Predikat tahun ini baru saja ditetapkan orang lain. Lihat riwayatnya di bawah.");
        }
        peristiwa.publishEvent(new PredikatTahunanDitetapkan(p.dinas(), siapa, tahun, judul, kini));
        return new HasilLangkah.Berhasil(
                "Predikat tahun " + tahun + " " + l.diri().nama() + ": " + judul + ".");
    }

    private static String sebab(LembarTahunan l, @Nullable BarisTahunan ada) {
        if (ada != null) {
            return "Tulis alasan perubahan; pegawai dapat membacanya.";
        }
        return l.usulan().nilai() == null
                ? "Tulis alasan menetapkan predikat setahun tanpa semua periodenya."
                : "Tulis alasan menyimpang dari usulan; pegawai dapat membacanya.";
    }
}
