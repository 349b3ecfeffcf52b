package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JejakMasukTest {
    private static final Instant KINI = Instant.parse("2026-09-01T02:00:00Z");

    private static Stempel stempel(int isi) {
        byte[] k = new byte[32];
        k[0] = (byte) isi;
        TreeMap<Integer, byte[]> kunci = new TreeMap<>();
        kunci.put(1, k);
        return new Stempel(kunci);
    }

    @Test
    void yang_ditulis_terbaca_kembali_selama_lima_belas_menit() {
        JejakMasuk j = JejakMasuk.baru("/skp?a=1", UUID.randomUUID(), KINI);
        String kuki = j.tulis(stempel(1));
        assertThat(JejakMasuk.baca(kuki, stempel(1), KINI.plusSeconds(899))).contains(j);
        assertThat(JejakMasuk.baca(kuki, stempel(1), KINI.plusSeconds(900))).isEmpty();
        assertThat(JejakMasuk.baca(kuki, stempel(2), KINI)).as("kunci lain").isEmpty();
        assertThat(JejakMasuk.baca(kuki.substring(1), stempel(1), KINI)).isEmpty();
        JejakMasuk polos = JejakMasuk.baru("/", null, KINI);
        assertThat(JejakMasuk.baca(polos.tulis(stempel(1)), stempel(1), KINI)).contains(polos);
    }

    @Test
    void alamat_lanjut_yang_terlalu_panjang_ditinggalkan_agar_muat_dalam_satu_kuki() {
        assertThat(JejakMasuk.baru("/" + "é".repeat(800), null, KINI).lanjut()).isEqualTo("/");
        String panjang = "/" + "a".repeat(1_499);
        JejakMasuk j = JejakMasuk.baru(panjang, UUID.randomUUID(), KINI);
        assertThat(j.lanjut()).isEqualTo(panjang);
        assertThat(j.tulis(stempel(1)).length()).isLessThan(3_500);
    }

    @Test
    void tiap_percobaan_berbeda_dan_isinya_tidak_tertulis_di_catatan() {
        JejakMasuk a = JejakMasuk.baru("/", null, KINI);
        JejakMasuk b = JejakMasuk.baru("/", null, KINI);
        assertThat(a.state()).isNotEqualTo(b.state()).isNotEqualTo(a.nonce());
        assertThat(a.milik(a.state())).isTrue();
        assertThat(a.milik(b.state())).isFalse();
        assertThat(a.milik("")).isFalse();
        assertThat(a.toString()).doesNotContain(a.state(), a.pembukti());
    }

    @Test
    void tantangan_pkce_seperti_contoh_rfc_7636() {
        assertThat(TokenLuarConfig.s256("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"))
                .isEqualTo("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
