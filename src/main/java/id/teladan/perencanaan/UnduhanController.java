package id.teladan.perencanaan;

import id.teladan.web.Pengguna;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The superior's list as a spreadsheet, with the filter and the ticks of its address. */
@Controller
class UnduhanController {
    private final PilihanMassal pilihan;
    private final InstantSource jam;

    UnduhanController(PilihanMassal pilihan, InstantSource jam) {
        this.pilihan = pilihan;
        this.jam = jam;
    }

    @GetMapping("/periksa/unduhan.xlsx")
    void xlsx(Pengguna pengguna, Saringan saringan, HttpServletResponse jawaban) throws IOException {
        Instant kini = jam.instant();
        TabelUnduhan t = pilihan.unduh(pengguna, saringan, kini);
        xlsx(t, nama(t, kini), jawaban);
    }

    @GetMapping("/periksa/unduhan.csv")
    void csv(Pengguna pengguna, Saringan saringan, HttpServletResponse jawaban) throws IOException {
        Instant kini = jam.instant();
        TabelUnduhan t = pilihan.unduh(pengguna, saringan, kini);
        csv(t, nama(t, kini), jawaban);
    }

    /** With the day on which the list looked so. */
    private static String nama(TabelUnduhan t, Instant kini) {
        return "rencana-kinerja-" + LocalDate.ofInstant(kini, t.zona().id());
    }

    static void xlsx(TabelUnduhan t, String nama, HttpServletResponse jawaban) throws IOException {
        jawaban.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        lampiran(nama + ".xlsx", jawaban);
        t.xlsx(jawaban.getOutputStream());
    }

    static void csv(TabelUnduhan t, String nama, HttpServletResponse jawaban) throws IOException {
        jawaban.setContentType("text/csv;charset=UTF-8");
        lampiran(nama + ".csv", jawaban);
        t.csv(jawaban.getOutputStream());
    }

    private static void lampiran(String nama, HttpServletResponse jawaban) {
        jawaban.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(nama).build().toString());
    }
}
