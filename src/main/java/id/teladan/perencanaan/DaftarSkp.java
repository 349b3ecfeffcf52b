package id.teladan.perencanaan;

import id.teladan.organisasi.Bawahan;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.Perwakilan;
import id.teladan.organisasi.WakilRingkas;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.Tugas;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Superiors' lists. One statement for the people and one for their plans, however many they are. */
final class DaftarSkp {
    static final Set<Peran> MENILAI = EnumSet.of(Peran.KEPALA_SEKOLAH, Peran.PLT_KEPALA_SEKOLAH, Peran.KEPALA_DINAS);

    private final Organisasi organisasi;
    private final Perwakilan perwakilan;
    private final Periode periode;
    private final JejakRepository jejak;

    DaftarSkp(Organisasi organisasi, Perwakilan perwakilan, Periode periode, JejakRepository jejak) {
        this.organisasi = organisasi;
        this.perwakilan = perwakilan;
        this.periode = periode;
        this.jejak = jejak;
    }

    /** For whom a person acts who is no superior himself in his active role. */
    private List<WakilRingkas> mewakili(Pengguna p, Instant kini) {
        Zona zona = organisasi.dinas(p.dinas()).zona();
        return MENILAI.contains(p.peran())
                ? List.of()
                : perwakilan.mewakili(p.dinas(), p.pegawai(), LocalDate.ofInstant(kini, zona.id()));
    }

    /** Empty when the dinas has no period today; for him who neither assesses nor acts for one who does, there is no list. */
    Optional<DaftarPeriksa> daftar(Pengguna p, @Nullable PeriodeId pilihan, Instant kini) {
        List<WakilRingkas> mewakili = mewakili(p, kini);
        if (mewakili.isEmpty() && !MENILAI.contains(p.peran())) {
            throw new TidakBerwenang(
                    "Daftar ini untuk pejabat penilai, yaitu kepala sekolah dan kepala dinas, serta wakil yang mereka tunjuk.");
        }
        return daftar(p, mewakili, pilihan, kini);
    }

    private Optional<DaftarPeriksa> daftar(
            Pengguna p, List<WakilRingkas> mewakili, @Nullable PeriodeId pilihan, Instant kini) {
        List<PeriodeRingkas> semua = periode.semua(p.dinas()).stream()
                .filter(x ->
                        !x.mulai().isAfter(LocalDate.ofInstant(kini, x.zona().id())))
                .toList();
        if (semua.isEmpty()) {
            return Optional.empty();
        }
        PeriodeRingkas ini = pilih(semua, pilihan, kini);
        boolean putusan = p.adalah(Peran.KEPALA_DINAS) || mewakili.stream().anyMatch(w -> w.satuan() == null);
        // Who asks for second objections, or for whom he acts, does without the window: a list stays at four
        // statements.
        Map<Tahap, Jendela> jendela = putusan || !mewakili.isEmpty() ? Map.of() : periode.jendela(ini, p.pegawai());
        return Optional.of(new DaftarPeriksa(semua, ini, jendela, baris(p, ini, putusan, kini)));
    }

    /** The chosen period; else the newest that goes on today; else the newest that has ended. */
    private static PeriodeRingkas pilih(List<PeriodeRingkas> semua, @Nullable PeriodeId pilihan, Instant kini) {
        return semua.stream()
                .filter(x -> x.id().equals(pilihan))
                .findFirst()
                .or(() -> semua.stream()
                        .filter(x -> !x.sampai()
                                .isBefore(LocalDate.ofInstant(kini, x.zona().id())))
                        .findFirst())
                .orElse(semua.getFirst());
    }

    private List<Baris> baris(Pengguna p, PeriodeRingkas ini, boolean putusan, Instant kini) {
        Ketentuan k = periode.ketentuan(ini);
        LocalDate hari = LocalDate.ofInstant(kini, ini.zona().id());
        List<Bawahan> orang = organisasi.bawahan(p.dinas(), p.pegawai(), hari, k.tanpaKepala()).stream()
                .filter(b -> k.peserta().contains(b.peran()))
                .toList();
        Map<JejakRepository.Kunci, JejakRepository.Keadaan> keadaan = jejak.keadaan(
                p.dinas(), ini.id(), orang.stream().map(Bawahan::id).toList());
        List<Baris> baris = new ArrayList<>();
        boolean banyakSatuan = orang.stream().map(Bawahan::satuan).distinct().count() > 1;
        // Where all are assessed for the same superior the head of the list says so once.
        boolean campur = orang.stream().map(Bawahan::atasNama).distinct().count() > 1;
        for (Bawahan b : orang) {
            baris.add(Baris.of(b, banyakSatuan, campur, keadaan.get(new JejakRepository.Kunci(b.id(), b.peran()))));
        }
        if (putusan) {
            baris.addAll(keberatanKedua(p, ini, hari));
        }
        baris.sort(Comparator.comparing(Baris::menunggu).reversed().thenComparing(x -> x.nama()));
        return baris;
    }

    private List<Baris> keberatanKedua(Pengguna p, PeriodeRingkas ini, LocalDate hari) {
        Map<PegawaiId, JejakRepository.Keadaan> kedua = jejak.keberatanKedua(p.dinas(), ini.id(), hari);
        if (kedua.isEmpty()) {
            return List.of();
        }
        Map<PegawaiId, String> nama = organisasi.nama(p.dinas(), kedua.keySet());
        return kedua.entrySet().stream()
                .filter(e -> !e.getKey().equals(p.pegawai()))
                .map(e -> Baris.putusan(e.getKey(), nama.getOrDefault(e.getKey(), ""), e.getValue()))
                .toList();
    }

    /** A card for the home page when plans wait for this person. */
    List<Tugas> tugas(Pengguna p, Instant kini) {
        List<WakilRingkas> mewakili = mewakili(p, kini);
        if (mewakili.isEmpty() && !MENILAI.contains(p.peran())) {
            return List.of();
        }
        List<Tugas> menunggu = daftar(p, mewakili, null, kini)
                .filter(d -> d.menunggu() > 0)
                .map(d -> List.of(new Tugas(
                        d.menunggu() + " rencana menunggu Anda",
                        "Periksa, sesuaikan bila perlu, lalu setujui.",
                        "Periksa",
                        "/periksa?periode=" + d.ini().id(),
                        true)))
                .orElse(List.of());
        return menunggu.isEmpty() && !mewakili.isEmpty() ? List.of(tugasWakil(mewakili.getFirst())) : menunggu;
    }

    /** Without it a delegate who is only a guru would find no way to the list while nothing waits. */
    private static Tugas tugasWakil(WakilRingkas w) {
        return new Tugas(
                "Anda mewakili " + w.namaPemberi() + " sampai " + Tanggal.panjang(w.sampai()),
                "Belum ada rencana yang menunggu. Alasan: " + w.alasan(),
                "Lihat daftar",
                "/periksa",
                false);
    }
}
