package id.teladan.penilaian.daftar;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import id.teladan.organisasi.Organisasi;
import id.teladan.penilaian.PemeriksaPenetapan;
import id.teladan.penilaian.PenilaianId;
import id.teladan.penilaian.StatusPenilaian;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for deciding many ratings at once: what would come of it, beginning it, how far it is. */
@Service
public class PenetapanSekaligus {
    /** The work in the background; its instance is the dinas and the act. */
    static final TaskDescriptor<Void> PEKERJAAN = TaskDescriptor.of("penetapan-sekaligus");

    private static final int TERAKHIR = 20;

    private final DaftarPenilaian daftar;
    private final PemeriksaPenetapan pemeriksa;
    private final Organisasi organisasi;
    private final PenetapanRepository massal;
    private final SchedulerClient pemberi;

    PenetapanSekaligus(
            DaftarPenilaian daftar,
            PemeriksaPenetapan pemeriksa,
            Organisasi organisasi,
            PenetapanRepository massal,
            SchedulerClient pemberi) {
        this.daftar = daftar;
        this.pemeriksa = pemeriksa;
        this.organisasi = organisasi;
        this.massal = massal;
        this.pemberi = pemberi;
    }

    @Transactional(readOnly = true)
    PratinjauPenetapan pratinjau(Pengguna p, SaringanNilai s, Instant kini) {
        DaftarNilai d = daftar.daftar(p, s.periodeId(), kini)
                .orElseThrow(() -> new TidakDitemukan("Belum ada periode yang dibuka di dinas Anda."));
        return pratinjau(p, d, s, s.dimaksud(d.baris()), kini);
    }

    private PratinjauPenetapan pratinjau(
            Pengguna p, DaftarNilai d, SaringanNilai s, List<BarisNilai> baris, Instant kini) {
        List<PemeriksaPenetapan.Diperiksa> draf = new ArrayList<>();
        for (BarisNilai b : baris) {
            if (b.f().id() != null && b.f().status() == StatusPenilaian.DRAF && !b.o().timKerja()) {
                draf.add(new PemeriksaPenetapan.Diperiksa(b.f().id(), b.o().satuan(), b.f().pko()));
            }
        }
        Map<PenilaianId, PemeriksaPenetapan.Pratinjau> hasil =
                draf.isEmpty() ? Map.of() : pemeriksa.periksa(p, d.ini(), draf, kini);
        List<PratinjauPenetapan.Ikut> ikut = new ArrayList<>();
        List<PratinjauPenetapan.Tertinggal> tertinggal = new ArrayList<>();
        Set<UUID> lingkup = new HashSet<>();
        for (BarisNilai b : baris) {
            PemeriksaPenetapan.Pratinjau x = b.f().id() == null ? null : hasil.get(b.f().id());
            if (x != null && x.halangan().isEmpty()) {
                ikut.add(new PratinjauPenetapan.Ikut(b, x.versi(), x.predikat()));
                lingkup.add(b.lingkup(p.dinas()));
            } else {
                tertinggal.add(new PratinjauPenetapan.Tertinggal(b, x == null ? sebab(b) : x.halangan()));
            }
        }
        List<SebaranNilai> sebaran =
                d.sebaran().stream().filter(x -> lingkup.contains(x.lingkup())).toList();
        return new PratinjauPenetapan(Uuid7.baru(), d, s, ikut, tertinggal, sebaran);
    }

    private static String sebab(BarisNilai b) {
        if (b.o().timKerja()) {
            return "Anda merekomendasikan sebagai Tim Kerja; yang menetapkan adalah pejabat penilainya.";
        }
        return switch (b.f().status()) {
            case BELUM -> "Belum dinilai.";
            case DRAF -> PelaksanaPenetapan.BERUBAH;
            case DITETAPKAN -> "Sudah ditetapkan, menunggu jawaban pegawai.";
            case KEBERATAN -> "Sudah ditetapkan; keberatannya diputus satu per satu.";
            case FINAL -> "Sudah selesai.";
            case DITUTUP -> "Ditutup tanpa predikat.";
        };
    }

    /** What came of confirming a preview; {@code galat} null when it was begun, {@code bentrok} when another reason came between. */
    record Mulai(@Nullable Galat galat, boolean bentrok) {
        static final Mulai BERHASIL = new Mulai(null, false);

        static Mulai galat(Galat g) {
            return new Mulai(g, false);
        }

        static Mulai bentrok(SebaranNilai s) {
            String apa = s.alasan() == null
                    ? "."
                    : ": “" + s.alasan().alasan()
                            + "”. Itu yang dipakai bila Anda meneruskan; untuk menggantinya, ubah dulu"
                            + " alasannya dari daftar.";
            return new Mulai(new Galat("alasan", "Alasan " + s.nama() + " sudah ditulis lebih dulu" + apa), true);
        }
    }

    /**
     * Begins what was confirmed on its preview; the rows are done in the background. A form that is sent twice begins it once.
     *
     * @param alasan why a school departs from its pattern, where that is still to be said
     */
    @Transactional
    Mulai mulai(Pengguna p, UUID baru, PeriodeId per, MintaPenetapan minta, String alasan, Instant kini) {
        if (massal.cari(p.dinas(), baru)
                .filter(m -> m.oleh().equals(p.pegawai()))
                .isPresent()) {
            return Mulai.BERHASIL;
        }
        DaftarNilai d = daftar.daftar(p, per, kini)
                .filter(x -> x.ini().id().equals(per))
                .orElseThrow(PenetapanSekaligus::tiada);
        List<BarisNilai> yang = d.baris().stream()
                .filter(b -> b.f().id() != null && minta.versi().containsKey(b.f().id()) && !b.o().timKerja())
                .toList();
        if (yang.isEmpty()) {
            return Mulai.galat(
                    Galat.umum("Tidak ada lagi orang dari pratinjau itu dalam daftar Anda, jadi tidak ada yang"
                            + " ditetapkan. Kembali ke daftar, lalu pilih lagi."));
        }
        List<SebaranNilai> menyimpang = d.sebaran().stream()
                .filter(SebaranNilai::menyimpang)
                .filter(s -> yang.stream().anyMatch(b -> b.lingkup(p.dinas()).equals(s.lingkup())))
                .toList();
        // All are looked at before the first is written: a reason that one school refuses is not left behind at
        // another.
        for (SebaranNilai s : menyimpang) {
            if (!alasan.isBlank() && minta.ke().getOrDefault(s.lingkup(), s.ke()) != s.ke()) {
                return Mulai.bentrok(s);
            }
            String salah = s.perluAlasan() ? DaftarPenilaian.salah(alasan.strip()) : "";
            if (!salah.isEmpty()) {
                return Mulai.galat(new Galat("alasan", salah));
            }
        }
        Map<UUID, String> mengapa = new HashMap<>();
        for (SebaranNilai s : menyimpang) {
            if (s.perluAlasan()
                    && daftar.tulisAlasan(p, d, s, s.ke(), alasan, kini).bentrok()) {
                return Mulai.bentrok(s);
            }
            mengapa.put(
                    s.lingkup(),
                    s.perluAlasan()
                            ? alasan.strip()
                            : Objects.requireNonNull(s.alasan()).alasan());
        }
        List<BarisPenetapan> baris = new ArrayList<>();
        for (BarisNilai b : yang) {
            PenilaianId id = Objects.requireNonNull(b.f().id());
            baris.add(new BarisPenetapan(
                    baris.size() + 1,
                    b.o().id(),
                    id,
                    Objects.requireNonNull(minta.versi().get(id)),
                    b.keterangan(),
                    Objects.requireNonNullElse(b.predikat(), ""),
                    mengapa.get(b.lingkup(p.dinas())),
                    KeadaanPenetapan.MENUNGGU,
                    null));
        }
        PenetapanMassal m = new PenetapanMassal(
                baru, p.dinas(), per, p.pegawai(), p.peran(), minta.banyak() - baris.size(), kini, null);
        if (massal.tambah(m, baris)) {
            pemberi.scheduleIfNotExists(PEKERJAAN.instance(m.kunci()).scheduledTo(Instant.now()));
        }
        return Mulai.BERHASIL;
    }

    /** One act of this person, one page of its rows. */
    @Transactional(readOnly = true)
    LembarPenetapan buka(Pengguna p, UUID id, @Nullable KeadaanPenetapan saja, int halaman) {
        PenetapanMassal m = massal.cari(p.dinas(), id)
                .filter(x -> x.oleh().equals(p.pegawai()))
                .orElseThrow(PenetapanSekaligus::tiada);
        int ke = Math.clamp(halaman, 1, 100_000);
        List<BarisPenetapan> baris = massal.baris(
                p.dinas(), id, saja, LembarPenetapan.SEHALAMAN, (long) (ke - 1) * LembarPenetapan.SEHALAMAN);
        return new LembarPenetapan(
                m,
                periode(m),
                massal.hitung(p.dinas(), id),
                baris,
                organisasi.nama(
                        p.dinas(), baris.stream().map(BarisPenetapan::pegawai).toList()),
                saja,
                ke);
    }

    private PeriodeRingkas periode(PenetapanMassal m) {
        return daftar.periode(m.dinas(), m.periode()).orElseThrow(PenetapanSekaligus::tiada);
    }

    /** His newest ones. */
    @Transactional(readOnly = true)
    List<PenetapanRepository.Ringkas> terakhir(Pengguna p) {
        return massal.milik(p.dinas(), p.pegawai(), TERAKHIR);
    }

    Zona zona(Pengguna p) {
        return organisasi.dinas(p.dinas()).zona();
    }

    private static TidakDitemukan tiada() {
        return new TidakDitemukan("Penetapan itu tidak ada, atau bukan tindakan Anda.");
    }
}
