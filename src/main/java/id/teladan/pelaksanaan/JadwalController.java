package id.teladan.pelaksanaan;

import id.teladan.web.Galat;
import id.teladan.web.Opsi;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Jadwal Observasi: proposed, accepted or moved by either side; and as a file for a calendar. */
@Controller
class JadwalController {
    private final Pelaksanaan pelaksanaan;
    private final Penjadwalan penjadwalan;
    private final InstantSource jam;

    JadwalController(Pelaksanaan pelaksanaan, Penjadwalan penjadwalan, InstantSource jam) {
        this.pelaksanaan = pelaksanaan;
        this.penjadwalan = penjadwalan;
        this.jam = jam;
    }

    /**
     * @param isi what stands in the fields
     * @param semua every date that was proposed, newest first
     * @param bentrok sentences about other observations at the same time
     * @param tertutup why no date can be proposed any more; empty when it can
     */
    record JadwalTampilan(
            LembarSiklus l,
            IsiDokumen isi,
            String alasan,
            List<Jadwal> semua,
            List<String> bentrok,
            List<Galat> galat,
            String tertutup) {
        boolean perluAlasan() {
            return PenjadwalanSiklus.perluAlasan(l);
        }

        boolean menunggu() {
            Jadwal j = l.siklus().jadwal();
            return j != null && tertutup.isEmpty() && j.menunggu(l.pihak(), l.kini());
        }

        List<Opsi> cara() {
            return l.bentuk(Huruf.A).cara().stream()
                    .map(c -> new Opsi(c.kode(), c.judul()))
                    .toList();
        }
    }

    @GetMapping("/siklus/{id}/jadwal")
    ModelAndView tampil(Pengguna pengguna, @PathVariable UUID id) {
        LembarSiklus l = pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant());
        IsiDokumen isi = FormJadwal.dari("", l.siklus().jadwal(), l.periode().zona());
        return Tampilan.of("pelaksanaan/jadwal", tampilan(l, isi, "", List.of()));
    }

    private JadwalTampilan tampilan(LembarSiklus l, IsiDokumen isi, String alasan, List<Galat> galat) {
        String tertutup =
                PenjadwalanSiklus.tertutup(l).map(HalanganSiklus::pesan).orElse("");
        Penjadwalan.Sekitar s = penjadwalan.sekitar(l);
        return new JadwalTampilan(l, isi, alasan, s.semua(), s.bentrok(), galat, tertutup);
    }

    @PostMapping("/siklus/{id}/jadwal")
    ModelAndView jadwalkan(
            Pengguna pengguna, @PathVariable UUID id, @RequestParam Map<String, String> kiriman, RedirectAttributes r) {
        TreeMap<String, String> m = new TreeMap<>(kiriman);
        m.keySet().retainAll(FormJadwal.BAGIAN);
        IsiDokumen isi = new IsiDokumen(m);
        String alasan = kiriman.getOrDefault("alasan", "").strip();
        HasilSiklus hasil =
                penjadwalan.jadwalkan(pengguna, new SiklusId(id), isi, alasan.isEmpty() ? null : alasan, jam.instant());
        if (hasil instanceof HasilSiklus.Ditolak d && d.halangan() instanceof HalanganSiklus.IsianSalah s) {
            return Tampilan.of(
                    "pelaksanaan/jadwal",
                    tampilan(d.lembar(), isi, alasan, FormTampilan.galat(s)),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return JawabanSiklus.langkah(
                hasil, "Jadwal diusulkan; pihak lain dikabari untuk menyetujui.", "/siklus/" + id + "/jadwal", null, r);
    }

    @PostMapping("/siklus/{id}/jadwal/persetujuan")
    ModelAndView setujui(
            Pengguna pengguna, @PathVariable UUID id, @RequestParam @Nullable UUID jadwal, RedirectAttributes r) {
        return JawabanSiklus.langkah(
                penjadwalan.setujui(
                        pengguna, new SiklusId(id), jadwal == null ? new UUID(0, 0) : jadwal, jam.instant()),
                "Jadwal disepakati.",
                "/siklus/" + id + "/jadwal",
                null,
                r);
    }

    @GetMapping("/siklus/{id}/jadwal.ics")
    ResponseEntity<byte[]> ics(Pengguna pengguna, @PathVariable UUID id) {
        LembarSiklus l = pelaksanaan.buka(pengguna, new SiklusId(id), jam.instant());
        Jadwal j = l.siklus().jadwal();
        if (j == null) {
            throw new TidakDitemukan("Jadwal observasi belum diusulkan.");
        }
        String isi = ICalendar.berkas(List.of(Acara.of(l, j)), l.kini());
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"jadwal-observasi.ics\"")
                .body(isi.getBytes(StandardCharsets.UTF_8));
    }
}
