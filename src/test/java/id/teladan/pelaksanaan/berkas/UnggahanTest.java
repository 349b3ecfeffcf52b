package id.teladan.pelaksanaan.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An upload in chunks over HTTP, as the script of the page sends it on a bad link. */
class UnggahanTest {
    private static final Panggung PANGGUNG = Panggung.buka();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int POTONG = 256 * 1024;

    private final Peramban sari = masuk("sari");

    static Peramban masuk(String akun) {
        Peramban p = new Peramban(PANGGUNG.porta());
        assertThat(p.masuk(akun, PANGGUNG.sandi(akun)).status()).isEqualTo(303);
        return p;
    }

    private static JsonNode json(Peramban.Jawaban j) {
        assertThat(j.kepala("Content-Type")).startsWith("application/json");
        return JSON.readTree(j.isi());
    }

    private static String mulai(Peramban p, byte[] isi, String nama) {
        Peramban.Jawaban j = p.kirim(
                "/unggahan", "guna", "DOKUMEN", "nama", nama, "panjang", "" + isi.length, "sidik", Sidik.dari(isi));
        assertThat(j.status()).as(j.isi()).isEqualTo(201);
        return json(j).get("id").asString();
    }

    private static Peramban.Jawaban potongan(Peramban p, String id, byte[] isi, int dari) {
        byte[] satu = Arrays.copyOfRange(isi, dari, Math.min(isi.length, dari + POTONG));
        return p.kirimBita("/unggahan/" + id + "/" + dari, Map.of("Content-SHA-256", Sidik.dari(satu)), satu);
    }

    private static void semua(Peramban p, String id, byte[] isi) {
        for (int dari = 0; dari < isi.length; dari += POTONG) {
            assertThat(potongan(p, id, isi, dari).status()).isEqualTo(200);
        }
    }

    @Test
    void berkas_dua_megabita_sampai_utuh_dan_pengunggahnya_dapat_mengunduh_sebagai_lampiran() {
        byte[] isi = PdfUji.sebesar(2_000_000, 11);
        String id = mulai(sari, isi, "C:\\dok\\Sertifikat Bu Sari.exe");
        semua(sari, id, isi);
        JsonNode selesai = json(sari.kirim("/unggahan/" + id + "/selesai"));

        assertThat(selesai.get("sidik").asString()).isEqualTo(Sidik.dari(isi));
        HttpResponse<byte[]> unduh =
                sari.unduh("/berkas/" + selesai.get("berkas").asString());
        assertThat(unduh.statusCode()).isEqualTo(200);
        assertThat(unduh.body()).isEqualTo(isi);
        assertThat(unduh.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("Bu%20Sari.pdf")
                .doesNotContain("exe");
        assertThat(unduh.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(unduh.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
        assertThat(unduh.headers().firstValueAsLong("Content-Length")).hasValue(isi.length);
    }

    @Test
    void berkas_yang_belum_dipakai_hanya_dikenal_pengunggahnya() {
        byte[] isi = PdfUji.pdf("Milik Bu Sari");
        String id = mulai(sari, isi, "a.pdf");
        semua(sari, id, isi);
        String berkas =
                json(sari.kirim("/unggahan/" + id + "/selesai")).get("berkas").asString();

        for (String akun : List.of("budi", "rina", "tono", "wati")) {
            Peramban lain = masuk(akun);
            assertThat(lain.buka("/berkas/" + berkas).status()).as(akun).isEqualTo(404);
            assertThat(lain.buka("/unggahan/" + id).status()).as(akun).isEqualTo(404);
            assertThat(potongan(lain, id, isi, 0).status()).as(akun).isEqualTo(404);
            assertThat(lain.kirim("/unggahan/" + id + "/selesai").status())
                    .as(akun)
                    .isEqualTo(404);
        }
        assertThat(new Peramban(PANGGUNG.porta()).buka("/berkas/" + berkas).status())
                .isEqualTo(303);
        assertThat(sari.buka("/berkas/" + Uuid7.baru()).status()).isEqualTo(404);
        assertThat(sari.buka("/berkas/x").status()).isEqualTo(404);
    }

    @Test
    void potongan_rusak_ditolak_tanpa_akibat_yang_berulang_diterima_tanpa_akibat_dan_yang_salah_tempat_dibetulkan() {
        byte[] isi = PdfUji.sebesar(700_000, 12);
        String id = mulai(sari, isi, "a.pdf");
        byte[] awal = Arrays.copyOf(isi, POTONG);
        byte[] rusak = awal.clone();
        rusak[1000] ^= 1;

        Peramban.Jawaban j =
                sari.kirimBita("/unggahan/" + id + "/0", Map.of("Content-SHA-256", Sidik.dari(awal)), rusak);
        assertThat(j.status()).isEqualTo(409);
        assertThat(json(j).get("pesan").asString()).contains("rusak di jalan");
        assertThat(sari.kirimBita("/unggahan/" + id + "/0", Map.of(), awal).status())
                .isEqualTo(409);
        assertThat(json(sari.buka("/unggahan/" + id)).get("diterima").asInt()).isZero();

        assertThat(potongan(sari, id, isi, 0).status()).isEqualTo(200);
        assertThat(potongan(sari, id, isi, 0).status()).isEqualTo(200);
        assertThat(json(sari.buka("/unggahan/" + id)).get("diterima").asInt()).isEqualTo(POTONG);

        Peramban.Jawaban lompat = potongan(sari, id, isi, 2 * POTONG);
        assertThat(lompat.status()).isEqualTo(409);
        assertThat(json(lompat).get("diterima").asInt()).isEqualTo(POTONG);
        Peramban.Jawaban dini = sari.kirim("/unggahan/" + id + "/selesai");
        assertThat(dini.status()).isEqualTo(409);
        assertThat(json(dini).get("diterima").asInt()).isEqualTo(POTONG);

        semua(sari, id, isi);
        String satu =
                json(sari.kirim("/unggahan/" + id + "/selesai")).get("berkas").asString();
        String dua =
                json(sari.kirim("/unggahan/" + id + "/selesai")).get("berkas").asString();
        assertThat(dua).isEqualTo(satu);
    }

    @Test
    void potongan_yang_terlalu_kecil_ditolak_kecuali_yang_terakhir() {
        byte[] isi = PdfUji.sebesar(300_000, 15);
        String id = mulai(sari, isi, "a.pdf");
        byte[] kecil = Arrays.copyOf(isi, 64 * 1024 - 1);
        Peramban.Jawaban j =
                sari.kirimBita("/unggahan/" + id + "/0", Map.of("Content-SHA-256", Sidik.dari(kecil)), kecil);
        assertThat(j.status()).isEqualTo(422);
        assertThat(json(j).get("pesan").asString()).contains("paling kecil 64 kB");
        semua(sari, id, isi);
        assertThat(sari.kirim("/unggahan/" + id + "/selesai").status()).isEqualTo(200);
    }

    @Test
    void sepuluh_megabita_lebih_satu_bita_ditolak_dan_tepat_sepuluh_diterima() {
        Peramban.Jawaban lebih =
                sari.kirim("/unggahan", "guna", "DOKUMEN", "nama", "a.pdf", "panjang", "" + (Berkas.TERBESAR + 1));
        assertThat(lebih.status()).isEqualTo(422);
        assertThat(json(lebih).get("pesan").asString()).contains("lebih besar dari 10 MB");

        byte[] tepat = PdfUji.tepat(Berkas.TERBESAR);
        assertThat(tepat).hasSize(Berkas.TERBESAR);
        String id = mulai(sari, tepat, "a.pdf");
        semua(sari, id, tepat);
        assertThat(sari.kirim("/unggahan/" + id + "/selesai").status()).isEqualTo(200);
    }

    @Test
    void isian_yang_tidak_masuk_akal_ditolak_dengan_kalimat() {
        for (String[] salah : new String[][] {
            {"guna", "SEMBARANG", "nama", "a", "panjang", "10"},
            {"guna", "DOKUMEN", "nama", " ", "panjang", "10"},
            {"guna", "DOKUMEN", "nama", "a", "panjang", "0"},
            {"guna", "DOKUMEN", "nama", "a", "panjang", "-4"},
            {"guna", "DOKUMEN", "nama", "a", "panjang", "99999999999999999999"},
            {}
        }) {
            Peramban.Jawaban j = sari.kirim("/unggahan", salah);
            assertThat(j.status()).isEqualTo(422);
            assertThat(json(j).get("pesan").asString()).isNotBlank();
        }
        byte[] isi = PdfUji.pdf("x");
        String id = mulai(sari, isi, "a.pdf");
        byte[] panjang = new byte[isi.length + 1];
        assertThat(sari.kirimBita("/unggahan/" + id + "/0", Map.of("Content-SHA-256", Sidik.dari(panjang)), panjang)
                        .status())
                .isEqualTo(422);
        byte[] besar = new byte[1024 * 1024 + 1];
        assertThat(sari.kirimBita("/unggahan/" + id + "/0", Map.of("Content-SHA-256", Sidik.dari(besar)), besar)
                        .status())
                .isEqualTo(422);
        assertThat(sari.kirimBita("/unggahan/" + id + "/-1", Map.of("Content-SHA-256", Sidik.dari(isi)), isi)
                        .status())
                .isEqualTo(422);
        assertThat(sari.kirimBita("/unggahan/" + id + "/x", Map.of(), isi).status())
                .isEqualTo(404);
    }

    @Test
    void yang_sampai_bukan_yang_disebut_atau_bukan_pdf_tidak_menjadi_berkas() {
        byte[] exe = PdfUji.exe();
        String id = mulai(sari, exe, "Sertifikat.pdf");
        semua(sari, id, exe);
        Peramban.Jawaban j = sari.kirim("/unggahan/" + id + "/selesai");
        assertThat(j.status()).isEqualTo(422);
        assertThat(json(j).get("pesan").asString()).contains("program Windows (EXE), bukan PDF");

        byte[] isi = PdfUji.pdf("x");
        Peramban.Jawaban lain = sari.kirim(
                "/unggahan", "guna", "DOKUMEN", "nama", "a", "panjang", "" + isi.length, "sidik", Sidik.dari("lain"));
        String kedua = json(lain).get("id").asString();
        semua(sari, kedua, isi);
        Peramban.Jawaban beda = sari.kirim("/unggahan/" + kedua + "/selesai");
        assertThat(beda.status()).isEqualTo(409);
        assertThat(json(beda).get("pesan").asString()).contains("tidak sama dengan berkas Anda");
        assertThat(json(sari.buka("/unggahan/" + kedua)).get("diterima").asInt())
                .isZero();
    }

    @Test
    void dua_tab_mengirim_unggahan_yang_sama_bersamaan_menjadi_satu_berkas() {
        byte[] isi = PdfUji.sebesar(900_000, 13);
        String id = mulai(sari, isi, "a.pdf");
        Peramban tab = masuk("sari");
        List<String> hasil = Stream.of(sari, tab)
                .map(p -> CompletableFuture.supplyAsync(() -> {
                    for (int dari = 0; dari < isi.length; dari += POTONG) {
                        int s = potongan(p, id, isi, dari).status();
                        assertThat(s).isIn(200, 409);
                        dari = s == 409
                                ? json(p.buka("/unggahan/" + id))
                                                .get("diterima")
                                                .asInt()
                                        - POTONG
                                : dari;
                    }
                    return json(p.kirim("/unggahan/" + id + "/selesai"))
                            .get("berkas")
                            .asString();
                }))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(hasil.get(0)).isEqualTo(hasil.get(1));
        assertThat(PANGGUNG.bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM pelaksanaan.berkas WHERE sidik = ?")
                        .param(Sidik.dari(isi))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isi_yang_sama_disimpan_sekali_dan_pengunggah_kedua_tidak_tahu() {
        byte[] isi = PdfUji.sebesar(300_000, 14);
        List<String> berkas = Stream.of(sari, masuk("budi"))
                .map(p -> {
                    String id = mulai(p, isi, "a.pdf");
                    assertThat(json(p.buka("/unggahan/" + id)).get("diterima").asInt())
                            .isZero();
                    semua(p, id, isi);
                    return json(p.kirim("/unggahan/" + id + "/selesai"))
                            .get("berkas")
                            .asString();
                })
                .toList();

        assertThat(berkas.get(0)).isNotEqualTo(berkas.get(1));
        assertThat(PANGGUNG.bean(JdbcClient.class)
                        .sql("SELECT count(*) FROM pelaksanaan.isi_berkas WHERE sidik = ?")
                        .param(Sidik.dari(isi))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void unggahan_yang_menumpuk_dibatasi() {
        Peramban rina = masuk("rina");
        byte[] isi = PdfUji.pdf("x");
        IntStream.range(0, 40).forEach(i -> mulai(rina, isi, "a.pdf"));

        Peramban.Jawaban j = rina.kirim("/unggahan", "guna", "DOKUMEN", "nama", "a", "panjang", "10");

        assertThat(j.status()).isEqualTo(429);
        assertThat(json(j).get("pesan").asString()).contains("belum dipakai");
    }
}
