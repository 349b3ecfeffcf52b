package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.Jahat;
import id.teladan.umum.DinasId;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a browser may send back of what we gave it, damaged: it counts to the letter or not at all. Repeat with {@code -Dbenih=}. */
class KukiAcakTest {
    private static final Instant KINI = Instant.parse("2026-11-21T03:00:00Z");

    private final long benih = Jahat.benih();
    private final Jahat jahat = new Jahat(benih);
    private final Stempel stempel = new Stempel(new TreeMap<>(java.util.Map.of(1, new byte[32])));
    private final TandaSesi sesi = TandaSesi.baru(DinasId.baru(), AkunId.baru(), KINI);

    @Test
    void kuki_sesi_yang_diubah_tidak_pernah_berlaku() {
        String asli = sesi.tulis(stempel);
        for (int i = 0; i < 30_000; i++) {
            String lain = jahat.kadang(2)
                    ? jahat.ubah(asli)
                    : new String(jahat.rusak(asli.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
            assertThat(TandaSesi.baca(lain, stempel).filter(t -> !t.equals(sesi)))
                    .as("benih %d, ke-%d: %s", benih, i, lain)
                    .isEmpty();
            assertThat(stempel.buka("isian", asli)).isEmpty();
        }
        System.out.println("kuki sesi acak: benih " + benih + ", 30000");
    }

    @Test
    void isian_yang_dibawa_dan_diubah_tidak_pernah_diakui() {
        for (int i = 0; i < 15_000; i++) {
            List<Isian.Bidang> bidang = new ArrayList<>();
            for (int n = jahat.angka(4); n >= 0; n--) {
                bidang.add(new Isian.Bidang(jahat.teks(), jahat.teks()));
            }
            Isian asli =
                    Isian.baru(sesi, "/skp/1/praktik", bidang, stempel, KINI).orElse(null);
            if (asli == null) {
                continue; // too much to carry
            }
            asli.terbaca();
            assertThat(asli.milik(sesi, stempel, KINI))
                    .as("benih %d, ke-%d", benih, i)
                    .isTrue();
            String tanda = jahat.ubah(asli.tanda());
            assertThat(new Isian(asli.url(), asli.bidang(), tanda).milik(sesi, stempel, KINI)
                            && !tanda.equals(asli.tanda()))
                    .as("benih %d, ke-%d: %s", benih, i, tanda)
                    .isFalse();
            assertThat(new Isian("/lain", asli.bidang(), asli.tanda()).milik(sesi, stempel, KINI))
                    .isFalse();
        }
        System.out.println("isian terbawa acak: benih " + benih + ", 15000");
    }

    @Test
    void alamat_lanjutan_tidak_pernah_menuju_tempat_lain() {
        for (int i = 0; i < 30_000; i++) {
            String teks = jahat.kadang(2) ? jahat.teks() : "/" + jahat.teks() + jahat.teks();
            String ke = Jalur.tujuan(teks);
            URI asal = URI.create("https://teladan.example/masuk");
            assertThat(asal.resolve(ke).getHost())
                    .as("benih %d: %s", benih, teks)
                    .isEqualTo("teladan.example");
            assertThat(ke).doesNotContain("\n", "\r", "\\").startsWith("/");
        }
        System.out.println("alamat lanjutan acak: benih " + benih + ", 30000");
    }
}
