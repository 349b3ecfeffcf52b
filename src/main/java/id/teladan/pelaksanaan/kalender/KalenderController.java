package id.teladan.pelaksanaan.kalender;

import id.teladan.organisasi.Organisasi;
import id.teladan.pelaksanaan.Acara;
import id.teladan.umum.Tanggal;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Jadwal di kalender: making and revoking the secret address, and the feed behind it. */
@Controller
class KalenderController {
    private static final Pattern RAHASIA = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final CacheControl SEBENTAR =
            CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate();

    private final Kalender kalender;
    private final Organisasi organisasi;
    private final InstantSource jam;

    KalenderController(Kalender kalender, Organisasi organisasi, InstantSource jam) {
        this.kalender = kalender;
        this.organisasi = organisasi;
        this.jam = jam;
    }

    /** @param dibuat when the feed was made, in words; null when there is none. {@code alamat} only right after it was made */
    record KalenderTampilan(
            @Nullable String dibuat, @Nullable String alamat) {}

    @GetMapping("/kalender")
    ModelAndView tampil(Pengguna pengguna) {
        return halaman(pengguna, null);
    }

    private ModelAndView halaman(Pengguna p, @Nullable String alamat) {
        String dibuat = kalender.dibuat(p)
                .map(t -> Tanggal.waktu(t, organisasi.dinas(p.dinas()).zona()))
                .orElse(null);
        return Tampilan.of("pelaksanaan/kalender/kalender", new KalenderTampilan(dibuat, alamat));
    }

    /** Answers with the page itself: an address in a redirect would be kept in places that we do not see. */
    @PostMapping("/kalender")
    ModelAndView buat(Pengguna pengguna) {
        String rahasia = kalender.buat(pengguna, jam.instant());
        String alamat = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/kalender/" + rahasia + ".ics")
                .toUriString();
        return halaman(pengguna, alamat);
    }

    @PostMapping("/kalender/pencabutan")
    ModelAndView cabut(Pengguna pengguna, RedirectAttributes kilat) {
        kilat.addFlashAttribute(
                "kabar",
                kalender.cabut(pengguna)
                        ? "Tautan dicabut; kalender yang memakainya berhenti."
                        : "Tautan itu sudah dicabut.");
        ModelAndView m = new ModelAndView("redirect:/kalender");
        m.setStatus(HttpStatus.SEE_OTHER);
        return m;
    }

    /** Read by calendars without a session. Unknown and revoked are the same to them. */
    @GetMapping("/kalender/{rahasia}.ics")
    ResponseEntity<byte[]> berkas(@PathVariable String rahasia) {
        Instant kini = jam.instant();
        return Optional.of(rahasia)
                .filter(r -> RAHASIA.matcher(r).matches())
                .flatMap(r -> kalender.acara(r, kini))
                .map(a -> ResponseEntity.ok()
                        .cacheControl(SEBENTAR)
                        .header("Content-Type", "text/calendar;charset=UTF-8")
                        .header("Content-Disposition", "attachment; filename=\"observasi.ics\"")
                        .body(Acara.langganan(a, kini).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
