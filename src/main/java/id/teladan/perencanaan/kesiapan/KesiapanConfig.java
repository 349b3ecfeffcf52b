package id.teladan.perencanaan.kesiapan;

import id.teladan.umum.Peran;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.Tugas;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts a card on the home of the admin while planning has not opened yet and something is to be mended before. */
@Configuration(proxyBeanMethods = false)
class KesiapanConfig {
    @Bean
    PenyediaTugas tugasKesiapan(Kesiapan kesiapan) {
        return (pengguna, kini) -> {
            if (!pengguna.adalah(Peran.ADMIN_DINAS)) {
                return List.of();
            }
            return kesiapan.jendelaBerikut(pengguna, kini).stream()
                    .flatMap(j -> {
                        HasilBanyak h = kesiapan.banyak(pengguna.dinas(), null, kini);
                        int n = h.orangBertemuan(false);
                        String keterangan =
                                h.orangBertemuan(true) + " di antaranya belum dapat menyusun rencana. Perencanaan"
                                        + " dibuka " + j.mulai() + " " + j.zona() + ".";
                        return n == 0
                                ? java.util.stream.Stream.<Tugas>empty()
                                : java.util.stream.Stream.of(new Tugas(
                                        n + " pegawai perlu diperiksa sebelum Perencanaan dibuka",
                                        keterangan,
                                        "Periksa kesiapan",
                                        "/admin/kesiapan",
                                        true));
                    })
                    .toList();
        };
    }
}
