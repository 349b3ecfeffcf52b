package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.organisasi.Organisasi;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SesiTest extends UjiAkun {
    @Autowired
    SesiRepository sesi;

    @Autowired
    Organisasi organisasi;

    @Test
    void sesi_tetap_berlaku_sesudah_server_dimulai_ulang() {
        Peramban p = masukSebagai(panggung.guruBaru());
        Stempel stempelBaru = new Stempel(sesi.kunci(new byte[32], jam.instant()));
        PenjagaSesi sesudahMulaiUlang = new PenjagaSesi(sesi, organisasi, stempelBaru, jam);
        TandaSesi t = sesudahMulaiUlang.tanda(p.kukiSesi()).orElseThrow();
        assertThat(sesudahMulaiUlang.kenali(t).orElseThrow().nama()).isEqualTo("Bu Sari");
    }

    @Test
    void sesi_yang_dicabut_di_server_lain_berakhir_dalam_setengah_menit() {
        String akun = panggung.guruBaru();
        Peramban p = masukSebagai(akun);
        assertThat(p.buka("/uji/siapa").status()).isEqualTo(200);
        panggung.db
                .sql(
                        "UPDATE akun.sesi SET dicabut = now() WHERE akun_id = (SELECT akun_id FROM akun.akun WHERE nama = ?)")
                .param(akun)
                .update();
        jam.maju(Duration.ofSeconds(30));
        var j = p.buka("/uji/siapa");
        assertThat(j.ke()).isEqualTo("/masuk?sesi=berakhir&lanjut=%2Fuji%2Fsiapa");
        assertThat(p.buka(j.ke()).teks()).contains("Sesi Anda berakhir");
    }

    @Test
    void sesi_berakhir_sesudah_delapan_jam_diam() {
        Peramban p = masukSebagai(panggung.guruBaru());
        jam.maju(Duration.ofHours(7));
        assertThat(p.buka("/uji/siapa").status()).isEqualTo(200);
        jam.maju(Duration.ofHours(8).plusMinutes(1));
        assertThat(p.buka("/uji/siapa").status()).isEqualTo(303);
    }

    @Test
    void sesi_berakhir_sesudah_dua_belas_jam_walau_dipakai() {
        Peramban p = masukSebagai(panggung.guruBaru());
        for (int jamKe = 1; jamKe < 12; jamKe++) {
            jam.maju(Duration.ofHours(1));
            assertThat(p.buka("/uji/siapa").status()).as("jam ke-" + jamKe).isEqualTo(200);
        }
        jam.maju(Duration.ofHours(1));
        assertThat(p.buka("/uji/siapa").status()).isEqualTo(303);
    }

    @Test
    void sesi_yang_dipakai_tidak_ditulis_pada_tiap_permintaan() {
        String akun = panggung.guruBaru();
        Peramban p = masukSebagai(akun);
        OffsetDateTime awal = terakhir(akun);
        jam.maju(Duration.ofMinutes(5));
        p.buka("/uji/siapa");
        assertThat(terakhir(akun)).isEqualTo(awal);
        jam.maju(Duration.ofMinutes(6));
        p.buka("/uji/siapa");
        assertThat(terakhir(akun).toInstant())
                .isEqualTo(jam.instant().atOffset(ZoneOffset.UTC).toInstant());
    }

    private OffsetDateTime terakhir(String akun) {
        return panggung.db
                .sql("SELECT terakhir FROM akun.sesi JOIN akun.akun USING (dinas_id, akun_id) WHERE nama = ?")
                .param(akun)
                .query(OffsetDateTime.class)
                .single();
    }

    @Test
    void kuki_yang_diubah_satu_huruf_tidak_berlaku() {
        Peramban p = masukSebagai(panggung.guruBaru());
        String asli = p.kukiSesi();
        for (int i : new int[] {0, 5, 30, asli.length() - 3}) {
            char lain = asli.charAt(i) == 'A' ? 'B' : 'A';
            p.kuki().put(SesiFilter.KUKI, asli.substring(0, i) + lain + asli.substring(i + 1));
            assertThat(p.buka("/uji/siapa").ke()).as("huruf ke-" + i).isEqualTo("/masuk?lanjut=%2Fuji%2Fsiapa");
        }
        p.kuki().put(SesiFilter.KUKI, "bukan kuki kami");
        assertThat(p.buka("/uji/siapa").status()).isEqualTo(303);
    }

    @Test
    void akun_yang_dinonaktifkan_langsung_keluar() {
        String akun = panggung.guruBaru();
        Peramban p = masukSebagai(akun);
        panggung.db
                .sql("UPDATE akun.akun SET aktif = false WHERE nama = ?")
                .param(akun)
                .update();
        jam.maju(Duration.ofSeconds(30));
        assertThat(p.buka("/uji/siapa").status()).isEqualTo(303);
    }
}
