package id.teladan.dokumen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.teladan.akun.Peramban;
import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.ContohBahan;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Uuid7;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.View;

/** A stranger with a paper or a file in his hand. */
class VerifikasiTest {
    private final UjiDokumen u = new UjiDokumen();
    private final Peramban orang = new Peramban(Panggung.buka().porta());

    /** With its PDF, without which nobody has a code. */
    private DokumenResmi tercetak(JenisDokumen jenis) {
        return tercetak(ContohBahan.biasa(jenis), Uuid7.baru(), 1);
    }

    private DokumenResmi tercetak(JenisDokumen jenis, UUID sumber, int ke) {
        return tercetak(ContohBahan.biasa(jenis), sumber, ke);
    }

    private DokumenResmi tercetak(Bahan isi, UUID sumber, int ke) {
        DokumenResmi d = u.terbit(u.sari, isi, sumber, ke);
        try {
            u.pembuat.asli(d, Instant.now());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return d;
    }

    private byte[] pdf(DokumenResmi d) {
        return u.masuk(u.sari).unduh("/dokumen/" + d.id()).body();
    }

    @Test
    void kode_pada_dokumen_menunjukkan_seperlunya_tanpa_masuk_dan_tanpa_mesin_pencari() {
        DokumenResmi d = tercetak(JenisDokumen.DOKUMEN_EVALUASI);
        Peramban.Jawaban j = orang.buka("/verifikasi/" + d.kode());
        assertThat(j.status()).isEqualTo(200);
        String teks = j.html().expectFirst("section.verifikasi").text();
        assertThat(teks)
                .contains(
                        "Dokumen Evaluasi Kinerja Pegawai",
                        "Berlaku",
                        d.nama(),
                        DokumenUmum.samarkan(d.nip()),
                        d.masa(),
                        Objects.requireNonNull(d.predikat()),
                        d.penerbit(),
                        d.kode().toString());
        assertThat(j.isi())
                .as("tidak lebih dari itu")
                .doesNotContain(Objects.requireNonNull(d.nip()))
                .doesNotContain(d.id().toString())
                .doesNotContain(u.sari.pegawai().toString())
                .doesNotContain("/dokumen/");
        assertThat(j.kepala("X-Robots-Tag")).contains("noindex");
        assertThat(j.kepala("Cache-Control")).contains("no-store");
        assertThat(u.masuk(u.sari).buka("/verifikasi/" + d.kode()).isi())
                .as("juga yang sedang masuk tidak disebut")
                .doesNotContain("Keluar");
    }

    @Test
    void dokumen_yang_belum_pernah_dicetak_belum_punya_kode_yang_dikenal() {
        DokumenResmi d = u.terbit(u.sari, JenisDokumen.SKP);
        assertThat(orang.buka("/verifikasi/" + d.kode()).status()).isEqualTo(404);
        pdf(d);
        assertThat(orang.buka("/verifikasi/" + d.kode()).status()).isEqualTo(200);
    }

    @Test
    void kode_boleh_diketik_huruf_kecil_dengan_spasi_dan_huruf_mirip() {
        DokumenResmi d = tercetak(JenisDokumen.SKP);
        String ketik =
                d.kode().toString().toLowerCase(Locale.ROOT).replace('-', '+').replace('0', 'o');
        Peramban.Jawaban j = orang.buka("/verifikasi?kode=" + ketik);
        assertThat(j.status()).isEqualTo(303);
        assertThat(j.ke()).endsWith("/verifikasi/" + d.kode());
        assertThat(orang.buka("/verifikasi/" + d.kode().huruf()).status()).isEqualTo(200);
        assertThat(orang.buka("/verifikasi").html().select("form")).hasSize(2);
    }

    @Test
    void kode_yang_tidak_ada_atau_salah_ketik_dijawab_404_dengan_formulirnya() {
        String tidakAda = KodeVerifikasi.baru().toString();
        Peramban.Jawaban j = orang.buka("/verifikasi/" + tidakAda);
        assertThat(j.status()).isEqualTo(404);
        assertThat(j.teks()).contains("Tidak ada dokumen dengan kode itu");
        assertThat(j.html().expectFirst("#kode").attr("value")).isEqualTo(tidakAda);
        Peramban.Jawaban salah = orang.buka("/verifikasi/7K2M-XXXX");
        assertThat(salah.status()).isEqualTo(404);
        assertThat(salah.teks()).contains("salah ketik", "tujuh kelompok");
        String ke = orang.buka("/verifikasi?kode=..%2F%3Cscript%3E+%25").ke();
        assertThat(orang.buka(ke).status()).isEqualTo(404);
    }

    @Test
    void yang_digantikan_dan_dibatalkan_dikatakan_begitu_tanpa_menyebut_penggantinya() {
        UUID nilai = Uuid7.baru();
        DokumenResmi lama = tercetak(JenisDokumen.EVALUASI_KINERJA, nilai, 1);
        DokumenResmi baru = tercetak(JenisDokumen.EVALUASI_KINERJA, nilai, 2);
        Peramban.Jawaban j = orang.buka("/verifikasi/" + lama.kode());
        assertThat(j.teks()).contains("Digantikan", "Minta dokumen terbaru kepada pemiliknya");
        assertThat(j.isi()).doesNotContain(baru.kode().toString());
        u.dokumen.batalkan(u.dinas, nilai, "Rahasia dinas", null, Instant.now());
        assertThat(orang.buka("/verifikasi/" + baru.kode()).teks())
                .contains("Dibatalkan")
                .doesNotContain("Rahasia dinas");
    }

    @Test
    void salinan_yang_sama_dikenali_dan_yang_berubah_satu_bita_tidak() {
        DokumenResmi d = tercetak(JenisDokumen.SKP);
        byte[] asli = pdf(d);
        DokumenResmi lain = tercetak(JenisDokumen.PAK);
        long sebelum = baris();
        Peramban.Jawaban sama = orang.kirimBerkas("/verifikasi", "skp.pdf", asli);
        assertThat(sama.status()).isEqualTo(200);
        assertThat(sama.teks()).contains("sama persis", d.nama());

        byte[] ubah = asli.clone();
        ubah[ubah.length / 2] ^= 1;
        Peramban.Jawaban beda = orang.kirimBerkas(
                "/verifikasi", "skp.pdf", ubah, "kode", d.kode().toString());
        assertThat(beda.status()).isEqualTo(200);
        assertThat(beda.teks()).contains("Salinan Anda tidak sama").doesNotContain("sama persis dengan dokumen ini");
        Peramban.Jawaban asing = orang.kirimBerkas("/verifikasi", "skp.pdf", ubah);
        assertThat(asing.status()).isEqualTo(404);
        assertThat(asing.teks()).contains("Berkas itu tidak dikenal");

        assertThat(orang.kirimBerkas(
                                "/verifikasi",
                                "skp.pdf",
                                asli,
                                "kode",
                                lain.kode().toString())
                        .teks())
                .contains("Kodenya bukan kode berkas ini");
        assertThat(baris()).as("salinan tidak disimpan").isEqualTo(sebelum);
    }

    private long baris() {
        return u.jdbc.sql("SELECT (SELECT count(*) FROM pelaksanaan.berkas) + (SELECT count(*) FROM dokumen.cetakan)")
                .query(Long.class)
                .single();
    }

    @Test
    void tanpa_berkas_422_dan_yang_terlalu_besar_ditolak_dengan_kalimat() {
        assertThat(orang.kirimBerkas("/verifikasi", "a.pdf", new byte[0]).status())
                .isEqualTo(422);
        assertThat(orang.kirim("/verifikasi").status()).isEqualTo(422);
        Peramban.Jawaban besar = orang.kirimBerkas("/verifikasi", "a.pdf", new byte[10 * 1024 * 1024 + 1]);
        assertThat(besar.status()).isEqualTo(422);
        assertThat(besar.teks()).contains("lebih besar dari 10 MB");
        assertThat(orang.kirimMentah("/verifikasi", "kode", "x").status())
                .as("tanpa token")
                .isEqualTo(403);
    }

    @Test
    void yang_menebak_terus_dijawab_429_juga_untuk_kode_yang_ada() throws Exception {
        DokumenResmi d = tercetak(JenisDokumen.SKP);
        View diam = (m, p, j) -> {};
        MockMvc mvc = MockMvcBuilders.standaloneSetup(new VerifikasiController(
                        Panggung.buka().bean(Verifikasi.class), new PembatasVerifikasi(Instant::now)))
                .setSingleView(diam)
                .build();
        for (int i = 0; i < PembatasVerifikasi.MELESET; i++) {
            assertThat(mvc.perform(get("/verifikasi/" + d.kode()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(200);
            assertThat(mvc.perform(get("/verifikasi/" + KodeVerifikasi.baru()))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        }
        MockHttpServletResponse j =
                mvc.perform(get("/verifikasi/" + d.kode())).andReturn().getResponse();
        assertThat(j.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(Objects.requireNonNull(j.getHeader("Retry-After"))))
                .isBetween(1, 900);
        assertThat(mvc.perform(multipart("/verifikasi").file(new MockMultipartFile("berkas", new byte[] {1})))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(429);
    }

    @Test
    void halaman_pemeriksaan_hemat_sql_dan_kecil() {
        DokumenResmi d = tercetak(JenisDokumen.SKP);
        orang.buka("/verifikasi/" + d.kode());
        Peramban.Jawaban[] j = new Peramban.Jawaban[1];
        int ada = UjiDokumen.sql().selama(() -> j[0] = orang.buka("/verifikasi/" + d.kode()));
        int tidak = UjiDokumen.sql().selama(() -> orang.buka("/verifikasi/" + KodeVerifikasi.baru()));
        int salah = UjiDokumen.sql().selama(() -> orang.buka("/verifikasi/bukan"));
        assertThat(ada).isLessThanOrEqualTo(4);
        assertThat(salah).as("sama jalannya").isEqualTo(tidak);
        Document h = j[0].html();
        assertThat(h.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        assertThat(j[0].isi().length()).isLessThan(12_000);
    }
}
