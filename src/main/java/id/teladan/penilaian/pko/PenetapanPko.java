package id.teladan.penilaian.pko;

import id.teladan.organisasi.DaftarSatuan;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.Perwakilan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.TidakDitemukan;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door of the kepala dinas: the schools with their PKO, and setting it for one of them. */
@Service
public class PenetapanPko implements PenyediaTugas {
    private static final int SEBUT = 3;

    private final Organisasi organisasi;
    private final DaftarSatuan satuan;
    private final Periode periode;
    private final Perwakilan perwakilan;
    private final PkoRepository pko;

    PenetapanPko(
            Organisasi organisasi, DaftarSatuan satuan, Periode periode, Perwakilan perwakilan, PkoRepository pko) {
        this.organisasi = organisasi;
        this.satuan = satuan;
        this.periode = periode;
        this.perwakilan = perwakilan;
        this.pko = pko;
    }

    /** Empty while no period has begun. */
    @Transactional(readOnly = true)
    Optional<DaftarPko> daftar(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        List<PeriodeRingkas> semua = PeriodePko.mulai(periode, p.dinas(), kini);
        if (semua.isEmpty()) {
            PenetapPko.dari(
                    p,
                    perwakilan,
                    LocalDate.ofInstant(kini, organisasi.dinas(p.dinas()).zona().id()));
            return Optional.empty();
        }
        PeriodeRingkas ini = PeriodePko.pilih(semua, pilihan, kini);
        PenetapPko siapa = PenetapPko.dari(p, perwakilan, PeriodePko.hari(ini, kini));
        Map<SatuanId, BarisPko> ada = pko.semua(p.dinas(), ini.id());
        List<DaftarPko.Baris> baris = satuan.semua(p.dinas()).stream()
                .map(s -> new DaftarPko.Baris(s, ada.get(s.id())))
                .toList();
        return Optional.of(new DaftarPko(semua, ini, SebutanPko.semua(periode, ini), siapa, baris));
    }

    /** @param pilihan null for the period that a list would show */
    @Transactional(readOnly = true)
    RincianPko buka(Pengguna p, @Nullable PeriodeId pilihan, SatuanId sekolah, Instant kini) {
        PeriodeRingkas ini = PeriodePko.ambil(periode, p.dinas(), pilihan, kini);
        PeriodeId per = ini.id();
        PenetapPko siapa = PenetapPko.dari(p, perwakilan, PeriodePko.hari(ini, kini));
        DaftarSatuan.Baris s = satuan.satu(p.dinas(), sekolah)
                .orElseThrow(() -> new TidakDitemukan("Sekolah itu tidak ada di dinas Anda."));
        List<BarisPko> riwayat = pko.riwayat(p.dinas(), per, sekolah);
        List<PegawaiId> akhir = pko.akhir(p.dinas(), per, sekolah, kini).getOrDefault(sekolah, List.of());
        Set<PegawaiId> orang = new HashSet<>(akhir);
        for (BarisPko b : riwayat) {
            orang.add(b.oleh());
            if (b.atasNama() != null) {
                orang.add(b.atasNama());
            }
        }
        Map<PegawaiId, String> nama = orang.isEmpty() ? Map.of() : organisasi.nama(p.dinas(), orang);
        return new RincianPko(
                ini,
                s,
                SebutanPko.semua(periode, ini),
                siapa,
                riwayat,
                nama,
                akhir.stream()
                        .map(x -> nama.getOrDefault(x, "pegawai yang sudah dihapus"))
                        .sorted()
                        .toList());
    }

    /**
     * @param ke number of the line from which the form was drawn; 0 before the first
     * @throws PkoBerubah when it was set by somebody else in the same moment
     */
    @Transactional
    HasilPko tetapkan(
            Pengguna p, PeriodeId per, SatuanId sekolah, int ke, String kode, @Nullable String alasan, Instant kini) {
        RincianPko r = buka(p, per, sekolah, kini);
        PilihanPko baru = PilihanPko.berkode(r.pilihan(), kode).orElse(null);
        if (baru == null) {
            return new HasilPko.Ditolak(new Galat("kode", "Pilih salah satu predikat."));
        }
        if (baru.judul().equals(r.judulKini())) {
            return new HasilPko.Sama(r.s().nama(), baru.judul());
        }
        if (ke != r.ke()) {
            return new HasilPko.Bentrok();
        }
        Optional<Galat> halangan = AturanPko.halangan(r.judulKini(), baru.judul(), alasan, r.akhir());
        if (halangan.isPresent()) {
            return new HasilPko.Ditolak(halangan.get());
        }
        List<PkoRepository.Baru> satu = List.of(
                new PkoRepository.Baru(sekolah, ke + 1, kode, alasan == null || alasan.isBlank() ? null : alasan));
        pko.tambah(p.dinas(), per, satu, null, p.pegawai(), r.siapa().atasNama(), kini);
        return new HasilPko.Tersimpan(r.s().nama(), baru.judul());
    }

    /** Names the schools that still wait for their PKO once the assessment stage has begun. */
    @Override
    @Transactional(readOnly = true)
    public List<Tugas> tugas(Pengguna p, Instant kini) {
        if (!p.adalah(Peran.KEPALA_DINAS)) {
            return List.of();
        }
        return PeriodePko.mulai(periode, p.dinas(), kini).stream()
                .findFirst()
                .filter(ini -> Optional.ofNullable(
                                periode.jendela(ini, p.pegawai()).get(Tahap.PENILAIAN))
                        .filter(j -> !j.belum(kini))
                        .isPresent())
                .flatMap(ini -> tugas(p, ini))
                .stream()
                .toList();
    }

    private Optional<Tugas> tugas(Pengguna p, PeriodeRingkas ini) {
        Set<SatuanId> ada = pko.semua(p.dinas(), ini.id()).keySet();
        List<String> tanpa = satuan.semua(p.dinas()).stream()
                .filter(s -> !ada.contains(s.id()))
                .map(DaftarSatuan.Baris::nama)
                .toList();
        if (tanpa.isEmpty()) {
            return Optional.empty();
        }
        String sebut = tanpa.stream().limit(SEBUT).collect(Collectors.joining(", "));
        return Optional.of(new Tugas(
                tanpa.size() + " sekolah belum memiliki Predikat Kinerja Organisasi",
                sebut + (tanpa.size() > SEBUT ? ", dan " + (tanpa.size() - SEBUT) + " lainnya" : "") + " · "
                        + ini.label() + ". Kepala sekolah memerlukannya untuk menetapkan predikat pegawainya.",
                "Tetapkan",
                "/pko?periode=" + ini.id() + "&status=" + KelompokPko.BELUM,
                true));
    }
}
