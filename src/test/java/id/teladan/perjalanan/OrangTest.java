package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look of the journeys must see what is wrong on a page. */
class OrangTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='data:,'>",
                "<p style='color:#bbb;background:#fff'>Hampir tidak terbaca</p>",
                "<input type='text'>",
                "<button></button>"
            })
    void halaman_yang_sukar_diakses_ditolak(String cacat) {
        try (Orang tamu = Orang.bertamu(Layar.TELEPON)) {
            tamu.page()
                    .setContent("<html lang='id'><title>Cacat</title><main><h1>Cacat</h1>" + cacat + "</main></html>");
            assertThatThrownBy(() -> tamu.lihat("cacat"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("axe on");
        }
    }

    @Test
    void yang_tidak_tertulis_di_halaman_tidak_dilihat() {
        try (Orang tamu = Orang.bertamu(Layar.TELEPON)) {
            tamu.page().setContent("<main>Selamat <b>pagi</b><span hidden>petang</span></main>");
            tamu.melihat("Selamat pagi");
            assertThatThrownBy(() -> tamu.melihat("petang")).isInstanceOf(AssertionError.class);
        }
    }
}
