package id.teladan.web;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The room web alone on a real port, with a controller that does what the rooms' controllers do. */
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            FlywayAutoConfiguration.class,
            ServletWebSecurityAutoConfiguration.class,
            ManagementWebSecurityAutoConfiguration.class
        })
@ComponentScan
class UjiWeb {
    static final DinasId DINAS = DinasId.baru();

    /** In place of room akun: the header Peran says who is signed in. */
    @Bean
    Filter penggunaUji() {
        return (permintaan, jawaban, rantai) -> {
            if (((HttpServletRequest) permintaan).getServletPath().equals("/uji/saringan-tanpa-basisdata")) {
                throw new CannotCreateTransactionException("x", new DataAccessResourceFailureException("x"));
            }
            String peran = ((HttpServletRequest) permintaan).getHeader("Peran");
            if (peran != null) {
                permintaan.setAttribute(Pengguna.ATRIBUT, pengguna(Peran.valueOf(peran)));
            }
            rantai.doFilter(permintaan, jawaban);
        };
    }

    static Pengguna pengguna(Peran peran) {
        return new Pengguna(
                DINAS,
                PegawaiId.baru(),
                "Sari Wulandari, S.Pd.",
                peran,
                null,
                peran.sebutan() + " · SDN Melati 1",
                List.of(
                        new Pengguna.Pilihan("a", "Guru · SDN Melati 1", true),
                        new Pengguna.Pilihan("b", "Plt. kepala sekolah · SDN Melati 2", false)));
    }

    /** A test component, so that the whole application in other tests does not take it for its own. */
    @TestComponent
    @Controller
    static class UjiController {
        static final String RAHASIA = "rahasia-dari-dalam";

        private static ModelAndView halaman(String apa) {
            return Tampilan.of("web/kesalahan", new Kesalahan(200, "Uji", apa, "-", "-", null));
        }

        @GetMapping("/uji/siapa")
        ModelAndView siapa(Pengguna pengguna) {
            return halaman(pengguna.nama());
        }

        @GetMapping("/uji/teks")
        ModelAndView teks(@RequestParam String isi) {
            return halaman(isi);
        }

        @GetMapping("/uji/pegawai/{id}")
        ModelAndView pegawai(@PathVariable PegawaiId id) {
            return halaman(id.toString());
        }

        @PostMapping("/uji/kirim")
        String kirim(@RequestParam String kabar, RedirectAttributes alih) {
            alih.addFlashAttribute("kabar", kabar);
            return "redirect:/uji/teks?isi=tujuan";
        }

        @PostMapping("/uji/unggah")
        ModelAndView unggah(@RequestParam MultipartFile berkas) {
            return halaman(String.valueOf(berkas.getSize()));
        }

        @GetMapping("/uji/galat/{jenis}")
        ModelAndView galat(@PathVariable String jenis) {
            throw switch (jenis) {
                case "tiada" -> new TidakDitemukan("Rencana ini tidak ada.");
                case "larang" -> new TidakBerwenang("Hanya pejabat penilai yang dapat menyetujui.");
                case "basisdata" -> new DataAccessResourceFailureException(RAHASIA);
                case "komit" -> new TransactionSystemException(RAHASIA);
                case "kunci" -> new CannotAcquireLockException(RAHASIA);
                case "didahului" -> new OptimisticLockingFailureException(RAHASIA);
                default -> new IllegalStateException(RAHASIA);
            };
        }

        @GetMapping("/uji/templat-rusak")
        ModelAndView templatRusak() {
            return Tampilan.of("web/kesalahan", "bukan tampilan " + RAHASIA);
        }

        @GetMapping("/uji/kirim-galat")
        void kirimGalat(@RequestParam int status, jakarta.servlet.http.HttpServletResponse jawaban)
                throws java.io.IOException {
            jawaban.sendError(status, RAHASIA);
        }
    }
}
