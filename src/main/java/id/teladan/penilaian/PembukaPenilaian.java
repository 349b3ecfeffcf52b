package id.teladan.penilaian;

import id.teladan.organisasi.DataDiri;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.PejabatPenilai;
import id.teladan.organisasi.RantaiPenilai;
import id.teladan.pelaksanaan.RingkasPelaksanaan;
import id.teladan.penilaian.PenilaianRepository.Terbaca;
import id.teladan.penilaian.daftar.SebaranLain;
import id.teladan.penilaian.daftar.SebaranSekolah;
import id.teladan.perencanaan.PerubahanRencana;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens assessments: finds the circumstances in which a reader meets one, and as which party. */
record PembukaPenilaian(
        Organisasi organisasi,
        RantaiPenilai rantai,
        Periode periode,
        PerubahanRencana rencana,
        RingkasPelaksanaan pelaksanaan,
        SebaranSekolah sebaran) {

    /** The assessment with its circumstances for a step, without what was planned and what came of it. */
    LembarPenilaian lembar(Pengguna p, Terbaca t, Instant kini) {
        Penilaian n = t.penilaian();
        PeriodeRingkas per = periode.ambil(n.dinas(), n.periode()).orElseThrow(PembukaPenilaian::tiada);
        LocalDate hari = LocalDate.ofInstant(kini, per.zona().id());
        MasaDinilai masa = new MasaDinilai(t.masa(), n.peran(), per);
        LocalDate pada = masa.hariPenilai(hari);
        DataDiri diri = organisasi.dataDiri(n.dinas(), n.pegawai(), pada).orElseThrow(PembukaPenilaian::tiada);
        RantaiPenilai.Rantai r = diri.peran() == n.peran()
                ? rantai.rantai(n.dinas(), n.pegawai(), pada, hari, AturanTanpaKepala.DINILAI_PLT)
                : tanpa(n.peran());
        Map<PegawaiId, String> nama = new HashMap<>(Map.of(p.pegawai(), p.nama()));
        nama.put(n.pegawai(), diri.nama());
        List.of(r.penilai(), r.atasan()).forEach(x -> {
            if (x instanceof PejabatPenilai.Orang o) {
                nama.put(o.id(), o.nama());
                if (o.wakil() != null) {
                    nama.put(o.wakil().id(), o.wakil().nama());
                }
            }
        });
        LembarPenilaian l = new LembarPenilaian(
                n.di(diri.satuan()),
                t.rekomendasi(),
                t.keterangan(),
                masa.dengan(r.sejak()),
                per,
                periode.penilaian(per),
                Objects.requireNonNull(periode.jendela(per, n.pegawai()).get(Tahap.PENILAIAN)),
                diri,
                r.penilai(),
                r.atasan(),
                List.of(),
                null,
                p.pegawai(),
                PihakPenilaian.SISTEM,
                nama,
                kini);
        return sebagai(p, l, hari);
    }

    private static RantaiPenilai.Rantai tanpa(Peran peran) {
        PejabatPenilai tiada = new PejabatPenilai.TidakAda(
                "Pegawai ini tidak bertugas sebagai " + peran.sebutan() + " pada periode itu.", "admin dinas");
        return new RantaiPenilai.Rantai(tiada, tiada, null);
    }

    private LembarPenilaian sebagai(Pengguna p, LembarPenilaian l, LocalDate hari) {
        PegawaiId siapa = p.pegawai();
        if (l.p().pegawai().equals(siapa)) {
            return pihak(l, PihakPenilaian.PEMILIK, List.of());
        }
        if (l.penilai() instanceof PejabatPenilai.Orang o && o.memutus(siapa)) {
            return pihak(l, PihakPenilaian.PENILAI, List.of());
        }
        if (l.p().keberatan() != null && l.atasan() instanceof PejabatPenilai.Orang o && o.memutus(siapa)) {
            return pihak(l, PihakPenilaian.ATASAN_PENILAI, List.of());
        }
        if (p.adalah(Peran.ADMIN_DINAS)) {
            return pihak(l, PihakPenilaian.ADMIN, List.of());
        }
        SatuanId satuan = l.diri().satuan();
        if (l.p().peran() == Peran.KEPALA_SEKOLAH
                && satuan != null
                && pelaksanaan.timKerja(p.dinas(), satuan, hari).stream()
                        .anyMatch(k -> k.orang().equals(siapa))) {
            return pihak(l, PihakPenilaian.TIM_KERJA, List.of());
        }
        List<PejabatPenilai.Orang> dulu = pendahulu(l);
        if (dulu.stream().anyMatch(o -> o.id().equals(siapa))) {
            return pihak(l, PihakPenilaian.PENDAHULU, dulu);
        }
        throw tiada();
    }

    private static LembarPenilaian pihak(LembarPenilaian l, PihakPenilaian x, List<PejabatPenilai.Orang> dulu) {
        return new LembarPenilaian(
                l.p(),
                l.rekomendasi(),
                l.keterangan(),
                l.masa(),
                l.periode(),
                l.aturan(),
                l.jendela(),
                l.diri(),
                l.penilai(),
                l.atasan(),
                dulu,
                l.bahan(),
                l.pembaca(),
                x,
                l.nama(),
                l.kini());
    }

    /** Who assessed the person earlier, not those who acted for them; one statement for each post that he left, one for the first day. */
    private List<PejabatPenilai.Orang> pendahulu(LembarPenilaian l) {
        Penilaian n = l.p();
        PegawaiId kini = l.penilai() instanceof PejabatPenilai.Orang o ? o.id() : null;
        Map<PegawaiId, PejabatPenilai.Orang> hasil = new HashMap<>();
        for (LocalDate hari : l.masa()
                .hariTerdahulu(LocalDate.ofInstant(l.kini(), l.periode().zona().id()))) {
            if (organisasi.pejabatPenilai(n.dinas(), n.pegawai(), hari, AturanTanpaKepala.DINILAI_PLT)
                            instanceof PejabatPenilai.Orang o
                    && !o.id().equals(kini)) {
                hasil.putIfAbsent(o.id(), o);
            }
        }
        return List.copyOf(hasil.values());
    }

    /** The same with what was planned and what came of it. */
    LembarPenilaian denganBahan(LembarPenilaian l, boolean denganPendahulu) {
        Penilaian n = l.p();
        SatuanId satuan = l.diri().satuan();
        SebaranLain lain = satuan == null
                ? null
                : sebaran.lain(n.dinas(), l.periode(), n.peran(), satuan, l.tempat(), n.id().nilai());
        BahanPenilaian b = new BahanPenilaian(
                n.pegawai(),
                periode.ketentuan(l.periode()),
                periode.ketentuan(l.periode()).untuk(n.peran()),
                l.aturan(),
                periode.pelaksanaan(l.periode()),
                rencana.berlaku(n.dinas(), n.pegawai(), n.periode(), n.peran()).orElse(null),
                pelaksanaan.ringkas(n.dinas(), n.periode(), n.pegawai(), n.peran(), satuan),
                lain == null ? null : pko(l.aturan(), lain.pko()),
                lain);
        return l.dengan(b, denganPendahulu && l.pendahulu().isEmpty() ? pendahulu(l) : l.pendahulu());
    }

    /** The PKO with this code; null while there is none. */
    static HasilPenilaian.@Nullable Nilai pko(AturanPenilaian a, @Nullable String kode) {
        return kode == null
                ? null
                : new HasilPenilaian.Nilai(
                        kode, a.predikat().organisasi(kode).map(s -> s.judul()).orElse(kode));
    }

    LembarPenilaian denganNama(LembarPenilaian l, Collection<@Nullable PegawaiId> orang) {
        Set<PegawaiId> belum = new HashSet<>();
        orang.stream()
                .filter(Objects::nonNull)
                .filter(x -> !l.nama().containsKey(x))
                .forEach(belum::add);
        Map<PegawaiId, String> nama = new HashMap<>(l.nama());
        l.pendahulu().forEach(o -> nama.put(o.id(), o.nama()));
        belum.removeAll(nama.keySet());
        if (!belum.isEmpty()) {
            nama.putAll(organisasi.nama(l.p().dinas(), belum));
        }
        return l.dengan(nama);
    }

    /** All who are named in it. */
    static List<@Nullable PegawaiId> orang(LembarPenilaian l) {
        List<@Nullable PegawaiId> hasil = new ArrayList<>();
        if (l.rekomendasi() != null) {
            hasil.add(l.rekomendasi().oleh());
        }
        l.keterangan().forEach(k -> hasil.add(k.oleh()));
        Ketetapan k = l.p().ketetapan();
        if (k != null) {
            hasil.add(k.penilai());
            hasil.add(k.atasNama());
        }
        Keberatan b = l.p().keberatan();
        if (b != null) {
            hasil.add(b.kepada());
            hasil.add(b.tanggapan() == null ? null : b.tanggapan().oleh());
            hasil.add(b.putusan() == null ? null : b.putusan().oleh());
        }
        return hasil;
    }

    /** The superior's Rencana Hasil Kerja of Praktik Kinerja, which those of his people serve; empty without an agreed plan of his. */
    String rencanaPimpinan(LembarPenilaian l) {
        if (!(l.penilai() instanceof PejabatPenilai.Orang o) || l.p().peran() != Peran.GURU) {
            return "";
        }
        return rencana.berlaku(l.p().dinas(), o.id(), l.p().periode(), Peran.KEPALA_SEKOLAH)
                .map(r -> r.bagian(id.teladan.perencanaan.Bagian.PRAKTIK).stream()
                        .map(x -> periode.ketentuan(l.periode())
                                .untuk(Peran.KEPALA_SEKOLAH)
                                .indikator(x.kode())
                                .map(i -> i.judul())
                                .orElse(x.kode()))
                        .reduce((a, b) -> a + "; " + b)
                        .orElse(""))
                .orElse("");
    }

    static TidakDitemukan tiada() {
        return new TidakDitemukan("Penilaian itu tidak ada, atau Anda bukan pihak di dalamnya.");
    }
}
