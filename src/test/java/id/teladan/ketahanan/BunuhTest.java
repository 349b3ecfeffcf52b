package id.teladan.ketahanan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.Test;

/** A run of bench/kill in which nothing was written, or people were answered with an error, does not pass. */
class BunuhTest {
    private final Layar layar = new Layar("http://127.0.0.1:9");
    private final Penulis sari = new Penulis(UUID.randomUUID(), layar, layar, 1, Map.of());
    private final Pengimpor wati = new Pengimpor(layar, "69999901", Map.of());

    @Test
    void tanpa_tulisan_atau_impor_yang_diakui_tidak_lolos() {
        assertThat(Bunuh.hampa(List.of(sari), wati, Map.of()))
                .containsExactly("tidak satu pun tulisan diakui " + sari.skp, "tidak satu pun impor diakui");
        sari.diakui = 1;
        wati.diakui.add(1);
        assertThat(Bunuh.hampa(List.of(sari), wati, Map.of("dijawab 503", new LongAdder())))
                .isEmpty();
    }

    @Test
    void jawaban_500_atau_503_tanpa_halaman_kita_tidak_lolos() {
        sari.diakui = 1;
        wati.diakui.add(1);
        LongAdder dua = new LongAdder();
        dua.add(2);
        Map<String, LongAdder> hitungan =
                Map.of("dijawab 500", dua, Pengimpor.DIJAWAB_500, dua, Penulis.TANPA_HALAMAN, dua);
        assertThat(Bunuh.hampa(List.of(sari), wati, hitungan))
                .containsExactly(
                        "dijawab 500: 2 kali", "impor dijawab 500: 2 kali", "dijawab 503 tanpa halamannya: 2 kali");
    }
}
