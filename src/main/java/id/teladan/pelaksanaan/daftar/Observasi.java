package id.teladan.pelaksanaan.daftar;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.DaftarPegawai;
import id.teladan.organisasi.Organisasi;
import id.teladan.pelaksanaan.PihakSiklus;
import id.teladan.pelaksanaan.SyaratMulai;
import id.teladan.periode.AturanPelaksanaan;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lakukan Penilaian, Cek daftar guru: whom the reader observes, and the cards of the home page. Few statements, however many people. */
@Service
@Transactional(readOnly = true)
public class Observasi implements PenyediaTugas {
    /** In these roles the list is there even while it is empty. */
    private static final Set<Peran> MENGAMATI =
            EnumSet.of(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH, Peran.KEPALA_DINAS, Peran.PENGAWAS);

    private final Organisasi organisasi;
    private final DaftarPegawai pegawai;
    private final Periode periode;
    private final SyaratMulai syarat;
    private final ObservasiRepository observasi;

    Observasi(
            Organisasi organisasi,
            DaftarPegawai pegawai,
            Periode periode,
            SyaratMulai syarat,
            ObservasiRepository observasi) {
        this.organisasi = organisasi;
        this.pegawai = pegawai;
        this.periode = periode;
        this.syarat = syarat;
        this.observasi = observasi;
    }

    /** Empty while the dinas has no period; for him who observes nobody there is no list. */
    Optional<DaftarObservasi> daftar(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        List<PeriodeRingkas> semua = periode(p, kini);
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        PeriodeRingkas ini = pilih(semua, pilihan, kini);
        Bacaan b = baca(p, ini, Set.of(), kini);
        if (!MENGAMATI.contains(p.peran())
                && b.orang().isEmpty()
                && !b.terbaca().ditunjuk()) {
            throw new TidakBerwenang("Daftar ini untuk yang mengobservasi: pejabat penilai, wakilnya, "
                    + "dan pengamat yang ditunjuk dengan SK yang masih berlaku.");
        }
        AturanPelaksanaan aturan = periode.pelaksanaan(ini);
        return Optional.of(new DaftarObservasi(semua, ini, aturan, baris(p, ini, aturan, b, kini)));
    }

    private List<PeriodeRingkas> periode(Pengguna p, Instant kini) {
        return periode.semua(p.dinas()).stream()
                .filter(x -> !x.mulai().isAfter(hari(x, kini)))
                .toList();
    }

    private static LocalDate hari(PeriodeRingkas p, Instant kini) {
        return LocalDate.ofInstant(kini, p.zona().id());
    }

    /** The chosen period; else the newest that goes on today; else the newest that has ended. */
    private static PeriodeRingkas pilih(List<PeriodeRingkas> semua, @Nullable PeriodeId pilihan, Instant kini) {
        return semua.stream()
                .filter(x -> x.id().equals(pilihan))
                .findFirst()
                .or(() -> semua.stream()
                        .filter(x -> !x.sampai().isBefore(hari(x, kini)))
                        .findFirst())
                .orElse(semua.getFirst());
    }

    /** @param orang whose pejabat penilai the reader is on the day, or for whose he acts */
    private record Bacaan(List<Bawahan> orang, ObservasiRepository.Terbaca terbaca) {}

    /** Two statements. */
    private Bacaan baca(Pengguna p, PeriodeRingkas ini, Set<PegawaiId> juga, Instant kini) {
        Ketentuan k = periode.ketentuan(ini);
        LocalDate hari = hari(ini, kini);
        List<Bawahan> orang = organisasi.bawahan(p.dinas(), p.pegawai(), hari, AturanTanpaKepala.DINILAI_PLT).stream()
                .filter(b -> k.peserta().contains(b.peran()))
                .toList();
        Set<PegawaiId> id = new HashSet<>(juga);
        orang.forEach(b -> id.add(b.id()));
        return new Bacaan(orang, observasi.keadaan(p.dinas(), ini.id(), p.pegawai(), id, hari));
    }

    private record Kunci(PegawaiId orang, Peran peran) {}

    private List<BarisObservasi> baris(
            Pengguna p, PeriodeRingkas ini, AturanPelaksanaan aturan, Bacaan b, Instant kini) {
        Map<Kunci, KeadaanSiklus> keadaan = new HashMap<>();
        b.terbaca().siklus().forEach(s -> keadaan.put(new Kunci(s.pemilik(), s.peran()), s));
        boolean banyakSatuan =
                b.orang().stream().map(Bawahan::satuan).distinct().count() > 1;
        // Where all are observed for the same superior the head of the list says so once.
        boolean campur = b.orang().stream().map(Bawahan::atasNama).distinct().count() > 1;
        List<BarisObservasi> hasil = new ArrayList<>();
        for (Bawahan o : b.orang()) {
            KeadaanSiklus s = keadaan.get(new Kunci(o.id(), o.peran()));
            TahapObservasi t = TahapObservasi.dari(s, PihakSiklus.PENILAI);
            hasil.add(new BarisObservasi(
                    o.id(),
                    o.nama(),
                    BarisObservasi.keterangan(o, banyakSatuan, campur),
                    o.namaSatuan(),
                    o.peran(),
                    PihakSiklus.PENILAI,
                    o.atasNama(),
                    o.cutiSampai(),
                    t,
                    t.kata(aturan),
                    s,
                    ini.zona(),
                    kini));
        }
        hasil.addAll(lewatSk(p, ini, aturan, b.terbaca().siklus(), kini));
        hasil.sort(Comparator.comparing(BarisObservasi::anda).reversed().thenComparing(BarisObservasi::nama));
        return hasil;
    }

    /** Those whom the reader observes by SK: who has begun a cycle. */
    private List<BarisObservasi> lewatSk(
            Pengguna p, PeriodeRingkas ini, AturanPelaksanaan aturan, List<KeadaanSiklus> semua, Instant kini) {
        Map<PegawaiId, KeadaanSiklus> sk = new HashMap<>();
        semua.stream().filter(KeadaanSiklus::lewatSk).forEach(s -> sk.put(s.pemilik(), s));
        if (sk.isEmpty()) {
            return List.of();
        }
        return pegawai.banyak(p.dinas(), sk.keySet(), hari(ini, kini)).stream()
                .map(o -> {
                    KeadaanSiklus s = Objects.requireNonNull(sk.get(o.id()));
                    PihakSiklus pihak = s.peran() == Peran.GURU ? PihakSiklus.PENGAMAT : PihakSiklus.TIM_KERJA;
                    TahapObservasi t = TahapObservasi.dari(s, pihak);
                    String satuan = o.namaSatuan() == null ? "" : o.namaSatuan();
                    return new BarisObservasi(
                            o.id(),
                            o.nama(),
                            s.peran().sebutan() + (satuan.isEmpty() ? "" : " · " + satuan) + " · Anda sebagai "
                                    + pihak.sebutan(),
                            satuan,
                            s.peran(),
                            pihak,
                            null,
                            null,
                            t,
                            t.kata(aturan),
                            s,
                            ini.zona(),
                            kini);
                })
                .toList();
    }

    @Override
    public List<Tugas> tugas(Pengguna p, Instant kini) {
        if (p.adalah(Peran.ADMIN_DINAS) || p.adalah(Peran.ADMIN_SATUAN)) {
            return List.of();
        }
        return periode(p, kini).stream()
                .filter(x -> !x.sampai().isBefore(hari(x, kini)))
                .findFirst()
                .map(ini -> tugas(p, ini, kini))
                .orElse(List.of());
    }

    private List<Tugas> tugas(Pengguna p, PeriodeRingkas ini, Instant kini) {
        Bacaan b = baca(p, ini, Set.of(p.pegawai()), kini);
        List<KeadaanSiklus> milik = b.terbaca().siklus().stream()
                .filter(s -> s.pemilik().equals(p.pegawai()) && s.peran() == p.peran())
                .toList();
        List<Tugas> hasil = new ArrayList<>();
        TugasSiklus kartu = new TugasSiklus(ini, periode.pelaksanaan(ini), kini);
        if (milik.isEmpty()) {
            mulai(p, ini, kartu, kini).ifPresent(hasil::add);
        }
        milik.forEach(s -> kartu.pemilik(s).ifPresent(hasil::add));
        Set<PegawaiId> orang = new HashSet<>();
        b.orang().forEach(o -> orang.add(o.id()));
        Collection<KeadaanSiklus> diamati = b.terbaca().siklus().stream()
                .filter(s -> s.lewatSk() || orang.contains(s.pemilik()))
                .toList();
        hasil.addAll(kartu.pengamat(diamati));
        return hasil;
    }

    private Optional<Tugas> mulai(Pengguna p, PeriodeRingkas ini, TugasSiklus kartu, Instant kini) {
        Jendela j = Objects.requireNonNull(periode.jendela(ini, p.pegawai()).get(Tahap.PELAKSANAAN));
        return j.terbuka(kini) && syarat.halangan(p, p.peran(), ini, j, kini).isEmpty()
                ? Optional.of(kartu.mulai(j))
                : Optional.empty();
    }
}
