package id.teladan.perjalanan;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Before the stage opens: Bu Wati sees who is not ready and who mends it, Bu Sari and Pak Budi look at themselves. */
class KesiapanHalamanTest {
    @ParameterizedTest
    @EnumSource(names = {"TELEPON", "MEJA", "TELEPON_GELAP"})
    void kesiapan_dinas_sekolah_dan_orang(Layar layar) {
        try (Orang wati = Orang.masuk("wati", layar)) {
            wati.buka("/admin").tekan("Periksa kesiapan").lihat("kesiapan-dinas");
            wati.tekan(wati.page().locator(".saring a").nth(1))
                    .melihat("Yang membetulkan")
                    .lihat("kesiapan-temuan");
        }
        try (Orang budi = Orang.masuk("budi", layar)) {
            budi.buka("/kesiapan").lihat("kesiapan-kepala");
            budi.tekan("Periksa kesiapan sekolah Anda").lihat("kesiapan-sekolah");
        }
        try (Orang sari = Orang.masuk("sari", layar)) {
            sari.buka("/")
                    .tekan("Periksa kesiapan data Anda")
                    .melihat("Yang diperiksa")
                    .lihat("kesiapan-orang");
        }
    }
}
