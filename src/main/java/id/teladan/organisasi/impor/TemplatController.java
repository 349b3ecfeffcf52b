package id.teladan.organisasi.impor;

import id.teladan.web.Pengguna;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the empty staff spreadsheet. */
@Controller
class TemplatController {
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @GetMapping("/admin/impor/templat.xlsx")
    ResponseEntity<byte[]> xlsx(Pengguna pengguna) {
        ImporController.hanyaAdmin(pengguna);
        return unduhan(Templat.xlsx(), XLSX, "templat-pegawai.xlsx");
    }

    @GetMapping("/admin/impor/templat.csv")
    ResponseEntity<byte[]> csv(Pengguna pengguna) {
        ImporController.hanyaAdmin(pengguna);
        return unduhan(Templat.csv(), MediaType.parseMediaType("text/csv;charset=UTF-8"), "templat-pegawai.csv");
    }

    private static ResponseEntity<byte[]> unduhan(byte[] isi, MediaType jenis, String nama) {
        return ResponseEntity.ok()
                .contentType(jenis)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(nama).build().toString())
                .body(isi);
    }
}
