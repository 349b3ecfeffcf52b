package id.teladan.pelaksanaan;

import id.teladan.organisasi.Organisasi;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door for what surrounds the date of an observation: earlier dates, and other observations at the same time. */
@Service
@Transactional(readOnly = true)
public class Penjadwalan {
    private final JadwalRepository jadwal;
    private final Organisasi organisasi;

    Penjadwalan(JadwalRepository jadwal, Organisasi organisasi) {
        this.jadwal = jadwal;
        this.organisasi = organisasi;
    }

    /**
     * @param semua every date that was proposed for a cycle, newest first
     * @param bentrok sentences that warn of other observations at the time of the newest; they stop nothing
     */
    record Sekitar(List<Jadwal> semua, List<String> bentrok) {}

    /** The names of others are told to those who observe, not to the one who is observed. */
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
                : organisasi.nama(
                        s.dinas(),
                        lain.stream().map(JadwalRepository.Lain::pemilik).collect(Collectors.toSet()));
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
