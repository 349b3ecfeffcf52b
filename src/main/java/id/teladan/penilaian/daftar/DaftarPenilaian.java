package id.teladan.penilaian.daftar;

import id.teladan.organisasi.RantaiPenilai;
import id.teladan.pelaksanaan.DaftarTimKerja;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Tanggal;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lakukan Penilaian, Cek daftar guru: whom the reader rates or recommends on. Four statements, however many people. */
@Service
public class DaftarPenilaian {
    /** In these roles the list is there even while it is empty. */
    private static final Set<Peran> MENILAI =
            EnumSet.of(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH, Peran.KEPALA_DINAS, Peran.PENGAWAS);

    private final RantaiPenilai rantai;
    private final Periode periode;
    private final DaftarTimKerja timKerja;
    private final FaktaNilaiRepository fakta;
    private final SebaranRepository sebaran;

    DaftarPenilaian(
            RantaiPenilai rantai,
            Periode periode,
            DaftarTimKerja timKerja,
            FaktaNilaiRepository fakta,
            SebaranRepository sebaran) {
        this.rantai = rantai;
        this.periode = periode;
        this.timKerja = timKerja;
        this.fakta = fakta;
        this.sebaran = sebaran;
    }

    /** Empty while no period has begun; for him who rates nobody there is no list. */
    @Transactional(readOnly = true)
    Optional<DaftarNilai> daftar(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        List<PeriodeRingkas> semua = periode.semua(p.dinas()).stream()
                .filter(x -> !x.mulai().isAfter(hari(x, kini)))
                .toList();
        if (semua.isEmpty()) {
            tolak(p, List.of());
            return Optional.empty();
        }
        PeriodeRingkas ini = pilih(semua, pilihan, kini);
        List<OrangDinilai> orang = orang(p, ini, kini);
        tolak(p, orang);
        AturanPenilaian a = periode.penilaian(ini);
        List<BarisNilai> baris = new ArrayList<>(baris(p, ini, orang, kini));
        baris.sort(Comparator.comparing(BarisNilai::anda).reversed().thenComparing(b -> b.o().nama()));
        return Optional.of(new DaftarNilai(semua, ini, a, baris, sebaran(p, ini, a, baris)));
    }

    private static void tolak(Pengguna p, List<OrangDinilai> orang) {
        if (orang.isEmpty() && !MENILAI.contains(p.peran())) {
            throw new TidakBerwenang("Daftar ini untuk pejabat penilai, wakilnya, dan Tim Kerja yang ditunjuk dengan SK"
                    + " yang masih berlaku.");
        }
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

    /** Those of his, in the post that they had last in the period, also when they have left it since. */
    private List<OrangDinilai> orang(Pengguna p, PeriodeRingkas ini, Instant kini) {
        Map<OrangDinilai.Kunci, OrangDinilai> hasil = new LinkedHashMap<>();
        dinilai(p, ini, kini).forEach(o -> hasil.put(o.kunci(), o));
        if (p.adalah(Peran.PENGAWAS)) {
            timKerja.bagi(p.dinas(), p.pegawai(), hari(ini, kini)).stream()
                    .map(OrangDinilai::of)
                    .forEach(o -> hasil.putIfAbsent(o.kunci(), o));
        }
        return List.copyOf(hasil.values());
    }

    private List<OrangDinilai> dinilai(Pengguna p, PeriodeRingkas ini, Instant kini) {
        Ketentuan k = periode.ketentuan(ini);
        return rantai.dinilai(p.dinas(), p.pegawai(), ini.mulai(), ini.sampai(), hari(ini, kini)).stream()
                .filter(d -> k.peserta().contains(d.peran()))
                .map(OrangDinilai::of)
                .toList();
    }

    private List<BarisNilai> baris(Pengguna p, PeriodeRingkas ini, List<OrangDinilai> orang, Instant kini) {
        Map<OrangDinilai.Kunci, FaktaNilai> f =
                orang.isEmpty() ? Map.of() : fakta.fakta(p.dinas(), ini.id(), orang, kini);
        return new PenyusunBaris(periode.ketentuan(ini), periode.penilaian(ini), ini.zona()).susun(orang, f);
    }

    /** @param jendela of those who wait, the one that closes first */
    public record Menunggu(int orang, Jendela jendela) {}

    /** How many wait for the rating of the reader, who can be rated and whose window is open; at most three statements. */
    @Transactional(readOnly = true)
    public Optional<Menunggu> menunggu(Pengguna p, PeriodeRingkas per, Instant kini) {
        List<OrangDinilai> semua = dinilai(p, per, kini);
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        Map<PegawaiId, Jendela> jendela = periode.jendela(
                per,
                Tahap.PENILAIAN,
                semua.stream().map(OrangDinilai::id).distinct().toList());
        List<OrangDinilai> terbuka = semua.stream()
                .filter(o -> {
                    Jendela j = jendela.get(o.id());
                    return j != null && j.terbuka(kini);
                })
                .toList();
        List<BarisNilai> anda =
                baris(p, per, terbuka, kini).stream().filter(BarisNilai::anda).toList();
        return anda.stream()
                .map(b -> Objects.requireNonNull(jendela.get(b.o().id())))
                .min(Comparator.comparing(Jendela::tutup))
                .map(j -> new Menunggu(anda.size(), j));
    }

    private List<SebaranNilai> sebaran(Pengguna p, PeriodeRingkas ini, AturanPenilaian a, List<BarisNilai> baris) {
        Map<UUID, List<BarisNilai>> kelompok = new LinkedHashMap<>();
        for (BarisNilai b : baris) {
            if (!b.o().timKerja()) {
                kelompok.computeIfAbsent(b.lingkup(p.dinas()), x -> new ArrayList<>())
                        .add(b);
            }
        }
        if (kelompok.isEmpty()) {
            return List.of();
        }
        Map<UUID, AlasanPola> alasan = sebaran.alasan(p.dinas(), ini.id(), kelompok.keySet());
        PenyusunSebaran penyusun = new PenyusunSebaran(a, ini.id());
        List<SebaranNilai> hasil = new ArrayList<>();
        kelompok.forEach((lingkup, b) -> hasil.add(penyusun.susun(lingkup, b, alasan.get(lingkup))));
        return hasil;
    }

    /** What came of writing why a pattern is departed from; {@code pesan} empty when it stands. */
    record Tulisan(String pesan, boolean bentrok) {}

    /** @param ke number of the line from which the form was drawn; 0 before the first */
    @Transactional
    Tulisan tulisAlasan(Pengguna p, PeriodeId per, UUID lingkup, int ke, String alasan, Instant kini) {
        DaftarNilai d = daftar(p, per, kini)
                .filter(x -> x.ini().id().equals(per))
                .orElseThrow(() -> new TidakDitemukan("Periode itu tidak ada di dinas Anda."));
        return tulisAlasan(p, d, d.sebaran(lingkup), ke, alasan, kini);
    }

    /** The same on a list that was read just now. A text that stands already is written again only for a departure that goes further. */
    @Transactional
    Tulisan tulisAlasan(Pengguna p, DaftarNilai d, SebaranNilai s, int ke, String alasan, Instant kini) {
        String teks = alasan.strip();
        String salah = salah(teks);
        if (!salah.isEmpty()) {
            return new Tulisan(salah, false);
        }
        if (s.alasan() != null && s.alasan().alasan().equals(teks) && !s.perluAlasan()) {
            return new Tulisan("", false);
        }
        PegawaiId atasNama = d.baris().stream()
                .filter(b -> !b.o().timKerja() && b.lingkup(p.dinas()).equals(s.lingkup()))
                .findFirst()
                .orElseThrow()
                .o()
                .wakilDari();
        boolean tersimpan = ke == s.ke() && sebaran.tulis(p.dinas(), s, teks, p.pegawai(), atasNama, kini);
        return new Tulisan("", !tersimpan);
    }

    /** What is wrong with this text as a reason; empty when nothing is. */
    static String salah(String teks) {
        if (teks.isEmpty()) {
            return "Tuliskan alasannya.";
        }
        return teks.length() > AlasanPola.TERPANJANG
                ? "Alasan paling panjang " + AlasanPola.TERPANJANG + " huruf; sekarang " + teks.length() + "."
                : "";
    }

    Optional<PeriodeRingkas> periode(DinasId dinas, PeriodeId id) {
        return periode.ambil(dinas, id);
    }

    static String waktu(AlasanPola a, PeriodeRingkas p) {
        return Tanggal.singkat(a.pada(), p.zona());
    }
}
