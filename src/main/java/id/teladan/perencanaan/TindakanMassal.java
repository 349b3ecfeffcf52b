package id.teladan.perencanaan;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import id.teladan.organisasi.Organisasi;
import id.teladan.periode.Periode;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for acts over many people at once: begins them, shows how far they are, begins their undoing. */
@Service
public class TindakanMassal {
    /** The work in the background; its instance is the dinas and the act. */
    static final TaskDescriptor<Void> PEKERJAAN = TaskDescriptor.of("tindakan-massal");

    private static final int TERAKHIR = 20;
    private static final int SEMUA_BARIS = 1_000_000;

    private final Perencanaan perencanaan;
    private final Periode periode;
    private final Organisasi organisasi;
    private final MassalRepository massal;
    private final SchedulerClient pemberi;

    TindakanMassal(
            Perencanaan perencanaan,
            Periode periode,
            Organisasi organisasi,
            MassalRepository massal,
            SchedulerClient pemberi) {
        this.perencanaan = perencanaan;
        this.periode = periode;
        this.organisasi = organisasi;
        this.massal = massal;
        this.pemberi = pemberi;
    }

    /**
     * Begins an act that was confirmed on its preview; the rows are done in the background. A form that is sent twice begins it once.
     *
     * @return false when none of the rows is in the list any more: nothing was begun
     */
    @Transactional
    boolean mulai(Pengguna p, JenisMassal jenis, Permintaan m, Instant kini) {
        DaftarPeriksa d = perencanaan
                .daftar(p, new PeriodeId(m.periode()), kini)
                .filter(x -> x.ini().id().nilai().equals(m.periode()))
                .orElseThrow(Perencanaan::tiada);
        List<BarisMassal> baris = baris(d, m, kini);
        boolean baru = !baris.isEmpty()
                && beri(
                        new Massal(
                                m.id(),
                                p.dinas(),
                                jenis,
                                d.ini().id(),
                                p.pegawai(),
                                p.peran(),
                                m.catatan(),
                                m.denganDraf(),
                                null,
                                m.banyak() - baris.size(),
                                kini,
                                null),
                        baris);
        return baru || massal.cari(p.dinas(), m.id()).map(x -> milik(x, p)).isPresent();
    }

    /** By person, so that who has begun a plan meanwhile is found; what he has now must be what the preview showed. */
    private static List<BarisMassal> baris(DaftarPeriksa d, Permintaan m, Instant kini) {
        Map<PegawaiId, Baris> sekarang = new LinkedHashMap<>();
        for (Baris b : d.baris()) {
            // Of a person who stands there twice, the row for a second objection is no part of any act over many.
            sekarang.merge(b.id(), b, (ada, lain) -> ada.putusan() ? lain : ada);
        }
        Map<PegawaiId, Permintaan.Diminta> minta = m.terurai();
        List<BarisMassal> hasil = new ArrayList<>();
        for (Baris b : sekarang.values()) {
            Permintaan.Diminta x = minta.get(b.id());
            if (x == null) {
                continue;
            }
            int nomor = hasil.size() + 1;
            hasil.add(
                    Objects.equals(x.skp(), b.skp())
                            ? BarisMassal.menunggu(
                                    nomor, b.id(), b.skp(), b.skp() == null ? null : x.versi(), b.keterangan())
                            : BarisMassal.ditolak(nomor, b, KalimatMassal.berganti(x.skp() == null), kini));
        }
        return hasil;
    }

    private boolean beri(Massal m, List<BarisMassal> baris) {
        boolean baru = massal.tambah(m, baris);
        if (baru) {
            pemberi.scheduleIfNotExists(
                    PEKERJAAN.instance(m.dinas() + "/" + m.id()).scheduledTo(Instant.now()));
        }
        return baru;
    }

    /** One act of this person, one page of its rows. */
    @Transactional(readOnly = true)
    LembarMassal buka(Pengguna p, UUID id, @Nullable KeadaanBaris saja, int halaman) {
        Massal m = massal.cari(p.dinas(), id).map(x -> milik(x, p)).orElseThrow(TindakanMassal::tiada);
        int ke = Math.clamp(halaman, 1, 100_000);
        List<BarisMassal> baris =
                massal.baris(p.dinas(), id, saja, LembarMassal.SEHALAMAN, (long) (ke - 1) * LembarMassal.SEHALAMAN);
        boolean disetujui = m.jenis() == JenisMassal.SETUJUI && m.selesai() != null;
        UUID pembatalan = disetujui ? massal.pembatalan(p.dinas(), id).orElse(null) : null;
        PegawaiId bergerak =
                disetujui && pembatalan == null ? massal.bergerak(p.dinas(), id).orElse(null) : null;
        List<PegawaiId> orang =
                new ArrayList<>(baris.stream().map(BarisMassal::pegawai).toList());
        if (bergerak != null) {
            orang.add(bergerak);
        }
        Map<PegawaiId, String> nama = organisasi.nama(p.dinas(), orang);
        return new LembarMassal(
                m,
                periode(m),
                massal.hitung(p.dinas(), id),
                baris,
                nama,
                saja,
                ke,
                pembatalan,
                bergerak == null ? null : nama.getOrDefault(bergerak, "Seorang pegawai"));
    }

    /** All rows as a table. */
    @Transactional(readOnly = true)
    TabelUnduhan hasil(Pengguna p, UUID id) {
        Massal m = massal.cari(p.dinas(), id).map(x -> milik(x, p)).orElseThrow(TindakanMassal::tiada);
        List<BarisMassal> baris = massal.baris(p.dinas(), id, null, SEMUA_BARIS, 0);
        Map<PegawaiId, String> nama = organisasi.nama(
                p.dinas(), baris.stream().map(BarisMassal::pegawai).toList());
        return UnduhanMassal.tabel(m, baris, nama, periode(m).zona());
    }

    /** His newest acts. */
    @Transactional(readOnly = true)
    List<MassalRepository.Ringkas> terakhir(Pengguna p) {
        return massal.milik(p.dinas(), p.pegawai(), TERAKHIR);
    }

    Zona zona(Pengguna p) {
        return organisasi.dinas(p.dinas()).zona();
    }

    /** What came of asking to undo an approval: the act that undoes it, or why that cannot be. */
    record Pembatalan(@Nullable UUID id, String tolak) {}

    /** Begins to undo an approval, as long as no employee of it has answered; each row is asked again when its turn comes. */
    @Transactional
    Pembatalan batalkan(Pengguna p, UUID id, UUID baru, Instant kini) {
        Massal m = massal.cari(p.dinas(), id).map(x -> milik(x, p)).orElseThrow(TindakanMassal::tiada);
        if (m.jenis() != JenisMassal.SETUJUI || m.selesai() == null) {
            return new Pembatalan(null, "Hanya persetujuan sekaligus yang sudah selesai yang dapat dibatalkan.");
        }
        Optional<UUID> ada = massal.pembatalan(p.dinas(), id);
        if (ada.isPresent()) {
            return new Pembatalan(ada.get(), "");
        }
        if (massal.bergerak(p.dinas(), id).isPresent()) {
            return new Pembatalan(null, KalimatMassal.SUDAH_DIJAWAB);
        }
        List<BarisMassal> baris = new ArrayList<>();
        for (BarisMassal b : massal.baris(p.dinas(), id, KeadaanBaris.BERHASIL, SEMUA_BARIS, 0)) {
            baris.add(BarisMassal.menunggu(baris.size() + 1, b.pegawai(), b.skp(), b.versiSesudah(), b.keterangan()));
        }
        Massal batal = new Massal(
                baru,
                p.dinas(),
                JenisMassal.BATALKAN_PERSETUJUAN,
                m.periode(),
                p.pegawai(),
                p.peran(),
                null,
                false,
                id,
                0,
                kini,
                null);
        return beri(batal, baris)
                ? new Pembatalan(baru, "")
                : new Pembatalan(massal.pembatalan(p.dinas(), id).orElseThrow(TindakanMassal::tiada), "");
    }

    private PeriodeRingkas periode(Massal m) {
        return periode.ambil(m.dinas(), m.periode()).orElseThrow(Perencanaan::tiada);
    }

    private static Massal milik(Massal m, Pengguna p) {
        if (!m.oleh().equals(p.pegawai())) {
            throw tiada();
        }
        return m;
    }

    private static TidakDitemukan tiada() {
        return new TidakDitemukan("Tindakan itu tidak ada, atau bukan tindakan Anda.");
    }

    /** The act that a piece of background work names. */
    static Massal.Kunci kunci(String pekerjaan) {
        String[] bagian = pekerjaan.split("/", -1);
        return new Massal.Kunci(DinasId.of(bagian[0]), UUID.fromString(bagian[1]));
    }
}
