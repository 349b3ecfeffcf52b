package id.teladan.pelaksanaan.luring;

import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Attaches photos that a device has uploaded; and the page of what came from the classroom beside B. */
@Controller
class FotoController {
    private final FotoObservasi foto;
    private final InstantSource jam;

    FotoController(FotoObservasi foto, InstantSource jam) {
        this.foto = foto;
        this.jam = jam;
    }

    @GetMapping("/observasi/{id}/naskah")
    ModelAndView naskah(Pengguna pengguna, @PathVariable UUID id) {
        return Tampilan.of("pelaksanaan/luring/naskah", foto.naskah(pengguna, new SiklusId(id), jam.instant()));
    }

    @PostMapping("/luring/foto")
    ResponseEntity<Map<String, Object>> pasang(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String siklus,
            @RequestParam(defaultValue = "") String berkas,
            @RequestParam(defaultValue = "") String pada) {
        UUID nomor;
        SiklusId observasi;
        BerkasId dari;
        Instant diambil;
        try {
            nomor = UUID.fromString(id);
            observasi = new SiklusId(UUID.fromString(siklus));
            dari = BerkasId.of(berkas);
            diambil = Instant.parse(pada);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return ditolak("Kiriman foto ini tidak lengkap.");
        }
        Instant kini = jam.instant();
        // A phone whose clock is wrong takes its photos today all the same.
        Instant saat = diambil.isBefore(kini.minusSeconds(366L * 86_400)) || diambil.isAfter(kini) ? kini : diambil;
        try {
            return switch (foto.pasang(pengguna, nomor, observasi, dari, saat, kini)) {
                case FotoObservasi.Hasil.Terpasang t ->
                    jawab(HttpStatus.OK, Map.of("id", nomor, "sidik", t.foto().sidik()));
                case FotoObservasi.Hasil.Ulang u ->
                    jawab(HttpStatus.CONFLICT, Map.of("sebab", "Foto ini perlu diunggah lagi."));
                case FotoObservasi.Hasil.Ditolak d -> ditolak(d.sebab());
            };
        } catch (TidakDitemukan e) {
            return ditolak(String.valueOf(e.getMessage()));
        }
    }

    private static ResponseEntity<Map<String, Object>> ditolak(String sebab) {
        return jawab(HttpStatus.UNPROCESSABLE_CONTENT, Map.of("sebab", sebab));
    }

    private static ResponseEntity<Map<String, Object>> jawab(HttpStatus status, Map<String, Object> isi) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_JSON)
                .body(isi);
    }
}
