package id.teladan.perencanaan.kesiapan;

import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Halamanan;
import id.teladan.web.Pengguna;
import id.teladan.web.Tampilan;
import id.teladan.web.TidakBerwenang;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Periksa kesiapan: a person looks at himself, a kepala sekolah at his school, the admin at the dinas. */
@Controller
class KesiapanController {
    private static final int SEHALAMAN = 50;
    private static final String ADMIN = "/admin/kesiapan";
    private final Kesiapan kesiapan;
    private final InstantSource jam;

    KesiapanController(Kesiapan kesiapan, InstantSource jam) {
        this.kesiapan = kesiapan;
        this.jam = jam;
    }

    private static boolean memimpinSekolah(Pengguna p) {
        return p.satuan() != null && (p.adalah(Peran.KEPALA_SEKOLAH) || p.adalah(Peran.PLT_KEPALA_SEKOLAH));
    }

    @GetMapping("/kesiapan")
    ModelAndView diri(Pengguna pengguna) {
        Instant kini = jam.instant();
        return Tampilan.of(
                "perencanaan/kesiapan/diri",
                new KesiapanView.Diri(
                        kesiapan.diri(pengguna, kini).orElse(null),
                        memimpinSekolah(pengguna),
                        kesiapan.jendelaBerikut(pengguna, kini)
                                .map(j -> j.mulai() + " " + j.zona())
                                .orElse(null)));
    }

    @GetMapping("/kesiapan/sekolah")
    ModelAndView sekolah(Pengguna pengguna) {
        SatuanId satuan = pengguna.satuan();
        if (satuan == null || !memimpinSekolah(pengguna)) {
            throw new TidakBerwenang(
                    "Halaman ini untuk kepala sekolah. Kesiapan Anda sendiri ada di Periksa kesiapan.");
        }
        HasilBanyak h = kesiapan.banyak(pengguna.dinas(), satuan, jam.instant());
        return Tampilan.of("perencanaan/kesiapan/sekolah", new KesiapanView.Sekolah(h, pengguna.jabatan()));
    }

    @GetMapping(ADMIN)
    ModelAndView dinas(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String temuan,
            @RequestParam(defaultValue = "") String sekolah,
            @RequestParam(defaultValue = "1") int halaman) {
        hanyaAdmin(pengguna);
        HasilBanyak h = kesiapan.banyak(pengguna.dinas(), null, jam.instant());
        JenisTemuan jenis = jenis(temuan);
        String teks = sekolah.strip();
        List<Temuan> semua = h.saring(jenis, teks);
        Halamanan ke = new Halamanan(alamat(ADMIN, jenis, teks), halaman, SEHALAMAN, semua.size());
        return Tampilan.of(
                "perencanaan/kesiapan/dinas",
                new KesiapanView.Dinas(
                        h,
                        h.jumlah(),
                        jenis,
                        teks,
                        semua.subList((int) ke.lewati(), (int) ke.sampai()),
                        ke,
                        alamat(ADMIN + ".csv", jenis, teks)));
    }

    @GetMapping(ADMIN + ".csv")
    ResponseEntity<byte[]> ekspor(
            Pengguna pengguna,
            @RequestParam(defaultValue = "") String temuan,
            @RequestParam(defaultValue = "") String sekolah) {
        hanyaAdmin(pengguna);
        HasilBanyak h = kesiapan.banyak(pengguna.dinas(), null, jam.instant());
        String isi = EksporKesiapan.csv(h.saring(jenis(temuan), sekolah.strip()));
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kesiapan-" + h.hari() + ".csv\"")
                .body(isi.getBytes(StandardCharsets.UTF_8));
    }

    private static void hanyaAdmin(Pengguna p) {
        if (!p.adalah(Peran.ADMIN_DINAS)) {
            throw new TidakBerwenang("Kesiapan seluruh dinas diperiksa oleh admin dinas.");
        }
    }

    private static @Nullable JenisTemuan jenis(String kode) {
        return Arrays.stream(JenisTemuan.values())
                .filter(j -> j.kode().equals(kode))
                .findFirst()
                .orElse(null);
    }

    static String alamat(String jalur, @Nullable JenisTemuan jenis, String sekolah) {
        String s = sekolah.isEmpty() ? "" : "sekolah=" + URLEncoder.encode(sekolah, StandardCharsets.UTF_8);
        String t = jenis == null ? "" : "temuan=" + jenis.kode();
        String gabung = t + (t.isEmpty() || s.isEmpty() ? "" : "&") + s;
        return gabung.isEmpty() ? jalur : jalur + "?" + gabung;
    }
}
