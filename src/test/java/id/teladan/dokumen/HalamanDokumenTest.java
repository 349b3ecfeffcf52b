package id.teladan.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists and downloads over HTTP, without scripts. */
class HalamanDokumenTest {
    private final UjiDokumen u = new UjiDokumen();

    @Test
    void bu_sari_melihat_dokumennya_menurut_periode_dan_mengunduhnya_dengan_nama_yang_jelas() {
        Peramban sari = u.masuk(u.sari);
        assertThat(sari.buka("/dokumen").teks()).contains("Belum ada dokumen", "begitu rencana Anda disepakati");

        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        Peramban.Jawaban daftar = sari.buka("/dokumen");
        assertThat(daftar.teks()).contains("Sasaran Kinerja Pegawai", "Berlaku", d.masa());
        assertThat(daftar.html().expectFirst("a[download]").attr("href")).isEqualTo("/dokumen/" + d.id());

        HttpResponse<byte[]> j = sari.unduh("/dokumen/" + d.id());
        assertThat(j.statusCode()).isEqualTo(200);
        assertThat(j.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(j.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("SKP");
        assertThat(j.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(j.body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(Sidik.dari(j.body()))
                .isEqualTo(u.buka(d).terkini().orElseThrow().sidik());
        assertThat(sari.unduh("/dokumen/" + d.id()).body())
                .as("selalu bita yang sama")
                .isEqualTo(j.body());
        assertThat(sari.buka("/dokumen/" + d.id() + "/pembuatan").teks()).contains("Dokumen siap");
    }

    @Test
    void yang_tidak_berkepentingan_tidak_menemukannya() {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.EVALUASI_KINERJA);
        String url = "/dokumen/" + d.id();
        Pengguna melur = u.r.orang("Melur", Peran.GURU, u.melati);
        Pengguna joko = u.r.orang("Joko", Peran.KEPALA_SEKOLAH, u.r.satuan("SDN Melati 2"));
        Pengguna rina = u.r.orang("Rina", Peran.PENGAWAS, null);
        for (Pengguna p : List.of(melur, joko, rina)) {
            assertThat(u.masuk(p).buka(url).status()).as(p.nama()).isEqualTo(404);
            assertThat(u.masuk(p).buka(url + "/pembuatan").status())
                    .as(p.nama())
                    .isEqualTo(404);
        }
        for (Pengguna p : List.of(u.sari, u.budi, u.tono, u.wati)) {
            assertThat(u.masuk(p).unduh(url).statusCode()).as(p.nama()).isEqualTo(200);
        }
        UjiDokumen lain = new UjiDokumen();
        assertThat(lain.masuk(lain.wati).buka(url).status()).as("dinas lain").isEqualTo(404);
        assertThat(u.masuk(melur).buka("/dokumen/orang").status()).isEqualTo(403);
        assertThat(u.masuk(u.budi).buka("/dokumen/bukan-id").status()).isEqualTo(404);
        assertThat(u.masuk(u.budi).buka("/dokumen/" + Uuid7.baru()).status()).isEqualTo(404);
    }

    @Test
    void pak_budi_melihat_dua_ratus_dokumen_berhalaman_menyaring_dan_mencari_dengan_sedikit_sql() {
        List<Pengguna> guru = u.r.guru(200, u.r.sepakat(u.sari, u.budi));
        for (Pengguna g : guru) {
            u.terbit(g, UjiDokumen.skp(g.nama(), "SDN Melati 1"), Uuid7.baru(), 0);
        }
        u.terbit(guru.getFirst(), UjiDokumen.skp(guru.getFirst().nama(), "SDN Melati 1"), Uuid7.baru(), 1);
        Peramban budi = u.masuk(u.budi);
        Peramban.Jawaban[] j = new Peramban.Jawaban[1];
        budi.buka("/dokumen/orang");
        int sql = UjiDokumen.sql().selama(() -> j[0] = budi.buka("/dokumen/orang"));
        assertThat(sql).as("SQL di daftar orang").isLessThanOrEqualTo(4);
        assertThat(j[0].teks()).contains("1–50 dari 201 dokumen", "Halaman 1 dari 5");
        assertThat(j[0].html().select("tbody tr")).hasSize(50);
        assertThat(budi.buka("/dokumen/orang?halaman=5").html().select("tbody tr"))
                .hasSize(1);
        assertThat(budi.buka("/dokumen/orang?lama=ya").teks()).contains("dari 202 dokumen", "Digantikan");
        assertThat(budi.buka("/dokumen/orang?cari=nomor+017").html().select("tbody tr"))
                .hasSize(1);
        assertThat(budi.buka("/dokumen/orang?macam=PAK").teks()).contains("Tidak ada yang cocok");
        assertThat(budi.buka("/dokumen/orang?macam=x&periode=x&halaman=x").status())
                .isEqualTo(200);
        assertThat(u.masuk(u.tono).buka("/dokumen").ke()).isEqualTo("/dokumen/orang");
        assertThat(u.masuk(u.tono).buka("/dokumen/orang?unit=melati+1").teks()).contains("dari 201 dokumen");
    }

    @Test
    void halaman_saya_dan_unduhan_hemat_sql() {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.DOKUMEN_EVALUASI);
        Peramban sari = u.masuk(u.sari);
        sari.unduh("/dokumen/" + d.id());
        int daftar = UjiDokumen.sql().selama(() -> sari.buka("/dokumen"));
        int unduh = UjiDokumen.sql().selama(() -> sari.unduh("/dokumen/" + d.id()));
        assertThat(daftar).as("SQL di Dokumen saya").isLessThanOrEqualTo(4);
        assertThat(unduh).as("SQL saat mengunduh lagi").isLessThanOrEqualTo(2);
    }

    @Test
    void yang_meminta_bersamaan_mendapat_halaman_tunggu_lalu_berkas_yang_sama() throws InterruptedException {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        PembuatDokumen.Pelengkap p = Panggung.buka().bean(PembuatDokumen.Pelengkap.class);
        int giliran = p.giliran().drainPermits();
        Peramban sari = u.masuk(u.sari);
        try {
            Peramban.Jawaban j = sari.buka("/dokumen/" + d.id());
            assertThat(j.status()).isEqualTo(303);
            assertThat(j.ke()).isEqualTo("/dokumen/" + d.id() + "/pembuatan");
            Peramban.Jawaban tunggu = sari.buka(j.ke());
            if (u.buka(d).terkini().isEmpty()) {
                assertThat(tunggu.kepala("Refresh")).isEqualTo("2");
                assertThat(tunggu.teks()).contains("sedang dibuat");
            }
            Instant batas = Instant.now().plus(Duration.ofSeconds(30));
            while (u.buka(d).terkini().isEmpty() && Instant.now().isBefore(batas)) {
                Thread.sleep(100);
            }
        } finally {
            p.giliran().release(giliran);
        }
        Peramban.Jawaban siap = sari.buka("/dokumen/" + d.id() + "/pembuatan");
        assertThat(siap.teks()).contains("Dokumen siap");
        assertThat(siap.kepala("Refresh")).isEmpty();
        assertThat(sari.unduh("/dokumen/" + d.id()).statusCode()).isEqualTo(200);
    }

    @Test
    void pak_tono_membatalkan_dengan_alasan_dan_yang_lain_tidak_boleh() {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.PAK);
        String url = "/dokumen/" + d.id() + "/pembatalan";
        Peramban tono = u.masuk(u.tono);
        assertThat(u.masuk(u.budi).buka(url).status()).isEqualTo(403);
        assertThat(u.masuk(u.budi).kirim(url, "alasan", "x").status()).isEqualTo(403);
        assertThat(u.masuk(u.sari).kirim(url, "alasan", "x").status()).isEqualTo(403);
        assertThat(tono.buka(url).status()).isEqualTo(200);
        Peramban.Jawaban kosong = tono.kirim(url, "alasan", "  ");
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.html().select(".galat a[href=#alasan]")).hasSize(1);
        Peramban.Jawaban panjang = tono.kirim(url, "alasan", "a".repeat(501));
        assertThat(panjang.status()).isEqualTo(422);
        assertThat(panjang.html().expectFirst("textarea").wholeText()).contains("a".repeat(501));
        assertThat(tono.kirim(url, "alasan", "Angka kredit keliru dihitung.").status())
                .isEqualTo(303);
        assertThat(tono.kirim(url, "alasan", "Dua kali ditekan.").status()).isEqualTo(303);
        assertThat(u.masuk(u.sari).buka("/dokumen").teks()).contains("Dibatalkan", "Angka kredit keliru dihitung.");
        assertThat(u.masuk(u.sari).unduh("/dokumen/" + d.id()).statusCode())
                .as("tetap terbaca")
                .isEqualTo(200);
    }
}
