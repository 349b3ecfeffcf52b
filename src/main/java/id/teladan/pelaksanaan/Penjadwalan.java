package id.teladan.pelaksanaan;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for the date of an observation: proposed, moved and accepted; with earlier dates and others at the same time. */
@Service
public class Penjadwalan {
    private final JadwalRepository jadwal;
    private final PembukaSiklus pembuka;
    private final SiklusRepository siklus;
    private final RiwayatSiklusRepository riwayat;

    Penjadwalan(
            JadwalRepository jadwal, PembukaSiklus pembuka, SiklusRepository siklus, RiwayatSiklusRepository riwayat) {
        this.jadwal = jadwal;
        this.pembuka = pembuka;
        this.siklus = siklus;
        this.riwayat = riwayat;
    }

    /** Proposes a date, or moves the one that stands; with a reason where it was agreed or has passed. */
    @Transactional
    HasilSiklus jadwalkan(Pengguna p, SiklusId id, IsiDokumen isi, @Nullable String alasan, Instant kini) {
        LembarSiklus l = pembuka.lembar(p, siklus.kunci(p.dinas(), id).orElseThrow(PembukaSiklus::tiada), kini);
        Optional<HalanganSiklus> halangan = PenjadwalanSiklus.halangan(l, isi, alasan);
        if (halangan.isPresent()) {
            return new HasilSiklus.Ditolak(halangan.get(), l);
        }
        UsulJadwal usul = PenjadwalanSiklus.usul(l, isi, alasan);
        Jadwal lama = l.siklus().jadwal();
        if (lama != null && lama.sama(usul)) {
            return new HasilSiklus.SudahTerjadi(l);
        }
        Jadwal baru = Jadwal.usul(usul, l.pembaca(), l.pihak(), kini);
        LangkahJadwal apa = lama == null ? LangkahJadwal.JADWAL_DIUSULKAN : LangkahJadwal.JADWAL_DIPINDAH;
        return catatJadwal(l, baru, apa, alasan);
    }

    /** Accepts the date that the other side proposed. */
    @Transactional
    HasilSiklus setujui(Pengguna p, SiklusId id, UUID jadwal, Instant kini) {
        LembarSiklus l = pembuka.lembar(p, siklus.kunci(p.dinas(), id).orElseThrow(PembukaSiklus::tiada), kini);
        Jadwal j = l.siklus().jadwal();
        if (j == null || !j.id().equals(jadwal)) {
            return new HasilSiklus.Bentrok(l);
        }
        if (j.disetujui() != null) {
            return new HasilSiklus.SudahTerjadi(l);
        }
        Optional<HalanganSiklus> tertutup = PenjadwalanSiklus.tertutup(l);
        if (tertutup.isPresent()) {
            return new HasilSiklus.Ditolak(tertutup.get(), l);
        }
        if (!j.menunggu(l.pihak(), kini)) {
            return new HasilSiklus.Ditolak(PenjadwalanSiklus.bukanGiliran(j, kini), l);
        }
        return catatJadwal(l, j.disetujui(l.pembaca(), kini), LangkahJadwal.JADWAL_DISETUJUI, null);
    }

    private HasilSiklus catatJadwal(LembarSiklus l, Jadwal j, LangkahJadwal apa, @Nullable String alasan) {
        Siklus lama = l.siklus();
        Siklus baru = lama.dengan(j);
        String kata = j.kapan(l.periode().zona()) + (alasan == null ? "" : ". Alasan: " + alasan);
        siklus.simpan(
                lama,
                baru,
                List.of(),
                List.of(CatatanSiklus.jadwal(l.tindakan(IsiDokumen.KOSONG, null).tangan(), apa, kata)));
        siklus.simpan(lama, j);
        SiaranSiklus.jadwal(apa, l.dengan(baru), j).ifPresent(riwayat::siarkan);
        return new HasilSiklus.Berhasil(l.dengan(baru));
    }

    /**
     * @param semua every date that was proposed for a cycle, newest first
     * @param bentrok sentences that warn of other observations at the time of the newest; they stop nothing
     */
    record Sekitar(List<Jadwal> semua, List<String> bentrok) {}

    /** The names of others are told to those who observe, not to the one who is observed. */
    @Transactional(readOnly = true)
    Sekitar sekitar(LembarSiklus l) {
        Siklus s = l.siklus();
        List<Jadwal> semua = jadwal.semua(s.dinas(), s.id());
        Jadwal kini = s.jadwal();
        if (kini == null || kini.keadaan(l.kini()) == Jadwal.Keadaan.TERLEWAT || s.satuan() == null) {
            return new Sekitar(semua, List.of());
        }
        List<JadwalRepository.Lain> lain =
                s.peran() == Peran.GURU ? jadwal.bersamaanDiSatuan(s, kini) : jadwal.bersamaanPengamat(s, kini);
        Map<PegawaiId, String> nama = l.milikPembaca() || lain.isEmpty()
                ? Map.of()
                : pembuka.organisasi()
                        .nama(
                                s.dinas(),
                                lain.stream()
                                        .map(JadwalRepository.Lain::pemilik)
                                        .collect(Collectors.toSet()));
        return new Sekitar(
                semua,
                lain.stream()
                        .map(x -> "Pada waktu yang sama ada observasi lain"
                                + (nama.containsKey(x.pemilik()) ? ", " + nama.get(x.pemilik()) : "")
                                + ": " + x.jadwal().kapan(l.periode().zona())
                                + (x.jadwal().tempat() == null || l.milikPembaca()
                                        ? "."
                                        : ", " + x.jadwal().tempat() + "."))
                        .toList());
    }
}
