package id.teladan.penilaian.daftar;

import id.teladan.organisasi.Organisasi;
import id.teladan.pelaksanaan.DaftarTimKerja;
import id.teladan.penilaian.StatusPenilaian;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private final Organisasi organisasi;
    private final Periode periode;
    private final DaftarTimKerja timKerja;
    private final FaktaNilaiRepository fakta;
    private final SebaranRepository sebaran;

    DaftarPenilaian(
            Organisasi organisasi,
            Periode periode,
            DaftarTimKerja timKerja,
            FaktaNilaiRepository fakta,
            SebaranRepository sebaran) {
        this.organisasi = organisasi;
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
        Map<OrangDinilai.Kunci, FaktaNilai> f =
                orang.isEmpty() ? Map.of() : fakta.fakta(p.dinas(), ini.id(), orang, kini);
        AturanPenilaian a = periode.penilaian(ini);
        List<BarisNilai> baris =
                new ArrayList<>(new PenyusunBaris(periode.ketentuan(ini), a, ini.zona()).susun(orang, f));
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

    private List<OrangDinilai> orang(Pengguna p, PeriodeRingkas ini, Instant kini) {
        Ketentuan k = periode.ketentuan(ini);
        LocalDate hari = hari(ini, kini);
        Map<OrangDinilai.Kunci, OrangDinilai> hasil = new LinkedHashMap<>();
        organisasi.bawahan(p.dinas(), p.pegawai(), hari, AturanTanpaKepala.DINILAI_PLT).stream()
                .filter(b -> k.peserta().contains(b.peran()))
                .map(b -> new OrangDinilai(
                        b.id(),
                        b.nama(),
                        b.peran(),
                        b.jenisPtk(),
                        b.satuan(),
                        b.namaSatuan(),
                        false,
                        b.atasNama(),
                        b.cutiSampai()))
                .forEach(o -> hasil.put(o.kunci(), o));
        if (p.adalah(Peran.PENGAWAS)) {
            timKerja.bagi(p.dinas(), p.pegawai(), hari).stream()
                    .map(s -> new OrangDinilai(
                            s.id(),
                            s.nama(),
                            Peran.KEPALA_SEKOLAH,
                            Peran.KEPALA_SEKOLAH.sebutan(),
                            s.satuan(),
                            s.namaSatuan(),
                            true,
                            null,
                            null))
                    .forEach(o -> hasil.putIfAbsent(o.kunci(), o));
        }
        return List.copyOf(hasil.values());
    }

    private List<SebaranNilai> sebaran(Pengguna p, PeriodeRingkas ini, AturanPenilaian a, List<BarisNilai> baris) {
        Map<UUID, List<BarisNilai>> kelompok = new LinkedHashMap<>();
        for (BarisNilai b : baris) {
            if (!b.o().timKerja()) {
                UUID lingkup = b.o().peran() == Peran.GURU
                        ? b.o().satuan().nilai()
                        : p.dinas().nilai();
                kelompok.computeIfAbsent(lingkup, x -> new ArrayList<>()).add(b);
            }
        }
        if (kelompok.isEmpty()) {
            return List.of();
        }
        Map<UUID, AlasanPola> alasan = sebaran.alasan(p.dinas(), ini.id(), kelompok.keySet());
        PenyusunSebaran penyusun = new PenyusunSebaran(a, ini.id());
        List<SebaranNilai> hasil = new ArrayList<>();
        kelompok.forEach((lingkup, b) -> hasil.add(sebaran(penyusun, lingkup, b, alasan.get(lingkup))));
        return hasil;
    }

    private static SebaranNilai sebaran(
            PenyusunSebaran penyusun, UUID lingkup, List<BarisNilai> baris, @Nullable AlasanPola alasan) {
        Map<String, Integer> tetap = new HashMap<>();
        Map<String, Integer> draf = new HashMap<>();
        int belum = 0;
        for (BarisNilai b : baris) {
            String predikat = b.f().predikat();
            if (b.f().status() == StatusPenilaian.DITUTUP) {
                continue;
            }
            if (predikat == null || b.f().status() == StatusPenilaian.BELUM) {
                belum++;
            } else {
                (b.f().status() == StatusPenilaian.DRAF ? draf : tetap).merge(predikat, 1, Integer::sum);
            }
        }
        OrangDinilai satu = baris.getFirst().o();
        String nama = satu.peran() == Peran.GURU ? satu.namaSatuan() : null;
        return penyusun.susun(lingkup, nama, baris.getFirst().f().pko(), tetap, draf, belum, alasan);
    }

    /** What came of writing why a pattern is departed from; {@code pesan} empty when it stands. */
    record Tulisan(String pesan, boolean bentrok) {}

    /** @param ke number of the line from which the form was drawn; 0 before the first */
    @Transactional
    Tulisan tulisAlasan(Pengguna p, PeriodeId per, UUID lingkup, int ke, String alasan, Instant kini) {
        DaftarNilai d = daftar(p, per, kini)
                .filter(x -> x.ini().id().equals(per))
                .orElseThrow(() -> new TidakDitemukan("Periode itu tidak ada di dinas Anda."));
        SebaranNilai s = d.sebaran(lingkup);
        String teks = alasan.strip();
        if (teks.isEmpty()) {
            return new Tulisan("Tuliskan alasannya.", false);
        }
        if (teks.length() > AlasanPola.TERPANJANG) {
            return new Tulisan(
                    "Alasan paling panjang " + AlasanPola.TERPANJANG + " huruf; sekarang " + teks.length() + ".",
                    false);
        }
        int kiniKe = s.alasan() == null ? 0 : s.alasan().ke();
        if (s.alasan() != null && s.alasan().alasan().equals(teks)) {
            return new Tulisan("", false);
        }
        BarisNilai satu = d.baris().stream()
                .filter(b -> lingkup.equals(b.o().satuan().nilai())
                        || lingkup.equals(p.dinas().nilai()))
                .findFirst()
                .orElseThrow();
        boolean tersimpan = ke == kiniKe
                && sebaran.tulis(
                        p.dinas(),
                        s,
                        satu.o().peran() == Peran.GURU ? satu.f().pko() : null,
                        teks,
                        p.pegawai(),
                        null,
                        kini);
        return new Tulisan("", !tersimpan);
    }

    Optional<PeriodeRingkas> periode(DinasId dinas, PeriodeId id) {
        return periode.ambil(dinas, id);
    }

    static String waktu(AlasanPola a, PeriodeRingkas p) {
        return Tanggal.singkat(a.pada(), p.zona());
    }
}
