package id.teladan.pelaksanaan.luring;

import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What devices ask for before a class and send after it; and the receipts, to be compared with those on the device. */
@Controller
class LuringController {
    private final Luring luring;
    private final JsonMapper json;
    private final InstantSource jam;

    LuringController(Luring luring, JsonMapper json, InstantSource jam) {
        this.luring = luring;
        this.json = json;
        this.jam = jam;
    }

    @GetMapping("/luring/bekal")
    ResponseEntity<byte[]> bekal(Pengguna pengguna) {
        return kirim(HttpStatus.OK, Map.of("observasi", luring.bekal(pengguna, jam.instant())));
    }

    @GetMapping("/luring/kunci")
    ResponseEntity<byte[]> kunci(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String perangkat,
            @RequestAttribute(name = Pengguna.SAMPAI) Instant sampai,
            CsrfToken token) {
        return uuid(perangkat)
                .map(id ->
                        sesi(pengguna, sampai, token, luring.kunci(pengguna, id).orElse(null)))
                .orElseGet(LuringController::tanpaPerangkat);
    }

    @PostMapping("/luring/kunci")
    ResponseEntity<byte[]> buatKunci(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String perangkat,
            @RequestAttribute(name = Pengguna.SAMPAI) Instant sampai,
            CsrfToken token) {
        return uuid(perangkat)
                .map(id -> sesi(pengguna, sampai, token, luring.buatKunci(pengguna, id, jam.instant())))
                .orElseGet(LuringController::tanpaPerangkat);
    }

    private ResponseEntity<byte[]> sesi(Pengguna p, Instant sampai, CsrfToken token, byte @Nullable [] kunci) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("orang", p.tanda());
        isi.put("csrf", token.getToken());
        isi.put("sampai", sampai.toEpochMilli());
        // By the clock of the server, as sampai is: that of a phone may be wrong.
        isi.put("kini", jam.millis());
        if (kunci != null) {
            isi.put("kunci", Base64.getEncoder().encodeToString(kunci));
        }
        return kirim(HttpStatus.OK, isi);
    }

    private static ResponseEntity<byte[]> tanpaPerangkat() {
        return ResponseEntity.unprocessableContent().build();
    }

    @PostMapping("/luring/kiriman")
    ResponseEntity<byte[]> kiriman(Pengguna pengguna, @RequestParam(defaultValue = "") String kiriman) {
        Instant kini = jam.instant();
        Optional<Kiriman> k = baca(kiriman);
        Optional<String> salah = k.isEmpty()
                ? Optional.of("Kiriman ini tidak lengkap atau tidak dapat dibaca.")
                : k.get().salah();
        if (salah.isPresent()) {
            return jawab(TandaTerima.ditolak(
                    k.map(Kiriman::id).orElse(null), k.map(Kiriman::sidik).orElse(""), salah.get(), kini));
        }
        try {
            return jawab(luring.terima(pengguna, k.get(), kini));
        } catch (TidakDitemukan e) {
            return jawab(TandaTerima.ditolak(k.get().id(), k.get().sidik(), String.valueOf(e.getMessage()), kini));
        }
    }

    private Optional<Kiriman> baca(String isi) {
        try {
            return Optional.ofNullable(json.readValue(isi, Kiriman.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private ResponseEntity<byte[]> jawab(TandaTerima t) {
        HttpStatus status = switch (t.hasil()) {
            case DITERIMA, DIGANTIKAN -> HttpStatus.OK;
            case BENTROK -> HttpStatus.CONFLICT;
            case DITOLAK -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
        return kirim(status, t);
    }

    @GetMapping("/luring/tanda-terima")
    ModelAndView tandaTerima(Pengguna pengguna) {
        return Tampilan.of("pelaksanaan/luring/tandaTerima", luring.tandaTerima(pengguna, jam.instant()));
    }

    private ResponseEntity<byte[]> kirim(HttpStatus status, Object isi) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_TYPE, "application/json")
                .body(json.writeValueAsBytes(isi));
    }

    private static Optional<UUID> uuid(String teks) {
        try {
            return Optional.of(UUID.fromString(teks));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
