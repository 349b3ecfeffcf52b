package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Behind a reverse proxy, as TELADAN_PROXY=true says, its word about address and TLS counts. */
@TestPropertySource(properties = "TELADAN_PROXY=true")
class PerantaraTest extends UjiAkun {
    @Test
    void alamat_peramban_di_balik_perantara_dipakai_untuk_pembatas() {
        Peramban a = peramban().kepala("X-Forwarded-For", "203.0.113.7");
        for (int i = 0; i < Pembatas.GAGAL_PER_ALAMAT; i++) {
            a.kirim("/masuk", "akun", "acak" + i, "sandi", "salah");
        }
        assertThat(a.kirim("/masuk", "akun", "acak-lain", "sandi", "salah").status())
                .isEqualTo(429);
        Peramban b = peramban().kepala("X-Forwarded-For", "203.0.113.8");
        assertThat(b.kirim("/masuk", "akun", panggung.guruBaru(), "sandi", Panggung.SANDI)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void kuki_sesi_hanya_lewat_https_bila_halamannya_https() {
        Peramban aman = peramban().kepala("X-Forwarded-Proto", "https");
        var masuk =
                aman.kirimMentah("/masuk", "_csrf", aman.token(), "akun", panggung.guruBaru(), "sandi", Panggung.SANDI);
        assertThat(MasukTest.kukiSesi(masuk)).contains("Secure");
        assertThat(masuk.kepala("Strict-Transport-Security")).startsWith("max-age=");
    }
}
