package id.teladan.akun;

import id.teladan.web.Pengguna;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Pages of some other room: says who is signed in, and repeats a form that reached it. */
@TestComponent
@Controller
class UjiController {
    @GetMapping("/uji/siapa")
    ResponseEntity<String> siapa(Pengguna p) {
        return ResponseEntity.ok(p.nama() + " | " + p.peran() + " | " + p.jabatan() + " | "
                + p.pilihan().stream().map(Pengguna.Pilihan::kunci).collect(Collectors.joining(",")));
    }

    @PostMapping("/uji/formulir")
    ResponseEntity<String> kirim(Pengguna p, HttpServletRequest permintaan) {
        return ResponseEntity.ok("diterima dari " + p.nama() + ": "
                + permintaan.getParameterMap().entrySet().stream()
                        .filter(e -> !e.getKey().equals("_csrf"))
                        .map(e -> e.getKey() + "=" + Arrays.toString(e.getValue()))
                        .collect(Collectors.joining("; ")));
    }
}
