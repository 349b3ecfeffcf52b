package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StempelTest {
    private static final byte[] ISI = "isi".getBytes(StandardCharsets.UTF_8);

    private static Stempel dengan(Map<Integer, byte[]> kunci) {
        return new Stempel(new TreeMap<>(kunci));
    }

    private static byte[] kunci(int apa) {
        byte[] k = new byte[32];
        k[0] = (byte) apa;
        return k;
    }

    @Test
    void yang_dicap_dapat_dibuka_untuk_guna_yang_sama_saja() {
        Stempel s = dengan(Map.of(1, kunci(1)));
        String cap = s.cap("sesi", ISI);
        assertThat(s.buka("sesi", cap))
                .hasValueSatisfying(isi -> assertThat(isi).isEqualTo(ISI));
        assertThat(s.buka("isian", cap)).isEmpty();
    }

    @Test
    void kunci_lain_tidak_membuka() {
        assertThat(dengan(Map.of(1, kunci(2)))
                        .buka("sesi", dengan(Map.of(1, kunci(1))).cap("sesi", ISI)))
                .isEmpty();
    }

    @Test
    void sesudah_kunci_baru_ditambah_yang_lama_masih_dibuka() {
        String lama = dengan(Map.of(1, kunci(1))).cap("sesi", ISI);
        Stempel keduanya = dengan(Map.of(1, kunci(1), 2, kunci(2)));
        assertThat(keduanya.buka("sesi", lama)).isPresent();
        assertThat(dengan(Map.of(1, kunci(1))).buka("sesi", keduanya.cap("sesi", ISI)))
                .isEmpty();
    }

    @Test
    void teks_sembarang_tidak_dibuka() {
        Stempel s = dengan(Map.of(1, kunci(1)));
        for (String t : new String[] {"", "x", "====", "AAAA", "A".repeat(200), "é"}) {
            assertThat(s.buka("sesi", t)).as(t).isEmpty();
        }
    }
}
