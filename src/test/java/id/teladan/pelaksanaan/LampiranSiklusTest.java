package id.teladan.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.berkas.PdfUji;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lesson plan under the rules of 2024, which ask for it, and evidence in the log of D. */
class LampiranSiklusTest {
    private final UjiSiklus u = new UjiSiklus("2024-semester");

    private String[] persiapan(SiklusId id) {
        List<String> isi = new ArrayList<>();
        u.isi(u.buka(u.sari, id), Huruf.A, Pengisi.PEGAWAI).nilai().forEach((k, v) -> isi.addAll(List.of(k, v)));
        return isi.toArray(String[]::new);
    }

    @Test
    void rpp_diminta_diunggah_dan_dibaca_pengamat_sesudah_dikumpulkan() {
        SiklusId id = u.mulai(u.sari);
        String url = "/siklus/" + id + "/persiapan";
        Peramban sari = u.masuk(u.sari);
        Peramban.Jawaban kurang = sari.kirim(url + "/pengumpulan", persiapan(id));
        assertThat(kurang.status()).isEqualTo(422);
        assertThat(kurang.html().select(".galat").text()).contains("RPP/Modul Ajar");

        Peramban.Jawaban bukan = sari.kirimBerkas(
                url + "/berkas", "rpp.pdf", "bukan pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(bukan.status()).isEqualTo(422);
        assertThat(bukan.html().select(".pesan-galat").text()).isNotBlank();
        assertThat(sari.kirimBerkas(url + "/berkas", "rpp.pdf", PdfUji.pdf("Modul Ajar Kelas 4"))
                        .status())
                .isEqualTo(303);
        String berkas = sari.buka(url).html().select("a[href^=/berkas/]").attr("href");
        Peramban budi = u.masuk(u.budi);
        assertThat(budi.buka(berkas).status()).as("selama masih draf").isEqualTo(404);

        assertThat(sari.kirim(url + "/pengumpulan", persiapan(id)).status()).isEqualTo(303);
        Peramban.Jawaban terbuka = budi.buka("/observasi/" + id + "/rubrik");
        assertThat(terbuka.html().select("a[href=" + berkas + "]").text()).isEqualTo("rpp.pdf");
        Peramban.Jawaban isi = budi.buka(berkas);
        assertThat(isi.status()).isEqualTo(200);
        assertThat(isi.kepala("Content-Disposition")).startsWith("attachment");
        assertThat(u.masuk(u.guru("Rekan yang bukan pihak")).buka(berkas).status())
                .isEqualTo(404);
    }

    @Test
    void berkas_dikeluarkan_dari_draf_tetapi_tetap_pada_versi_yang_dikumpulkan() {
        SiklusId id = u.mulai(u.sari);
        String url = "/siklus/" + id + "/persiapan";
        Peramban sari = u.masuk(u.sari);
        sari.kirimBerkas(url + "/berkas", "lama.pdf", PdfUji.pdf("Lama"));
        assertThat(sari.kirim(url + "/pengumpulan", persiapan(id)).status()).isEqualTo(303);
        assertThat(sari.kirimBerkas(url + "/berkas", "baru.pdf", PdfUji.pdf("Baru"))
                        .status())
                .as("sesudah dikumpulkan")
                .isEqualTo(409);
        assertThat(sari.kirim(url + "/penarikan").status()).isEqualTo(303);
        String keluar =
                sari.buka(url).html().select("form[action$=/penghapusan]").attr("action");
        assertThat(sari.kirim(keluar).status()).isEqualTo(303);
        assertThat(u.buka(u.sari, id).siklus().isi(Huruf.A).ada("A-RPP")).isFalse();
        assertThat(u.jdbc.sql(
                                "SELECT count(*) FROM pelaksanaan.riwayat WHERE dinas_id = ? AND siklus_id = ? AND langkah = 'KUMPULKAN' AND jsonb_exists(isi, 'A-RPP')")
                        .params(u.dinas.nilai(), id.nilai())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void berkas_baru_dalam_perubahan_a_belum_terbaca_pengamat_yang_lama_masih() {
        SiklusId id = u.mulai(u.sari);
        String url = "/siklus/" + id + "/persiapan";
        Peramban sari = u.masuk(u.sari);
        sari.kirimBerkas(url + "/berkas", "lama.pdf", PdfUji.pdf("Lama"));
        sari.kirim(url + "/pengumpulan", persiapan(id));
        Peramban budi = u.masuk(u.budi);
        budi.kirim("/observasi/" + id + "/rubrik", "B-REKOMENDASI", "mulai");
        sari.kirim(url + "/permintaan", "catatan", "Ganti modul");
        budi.kirim("/observasi/" + id + "/persiapan/permintaan/penerimaan");
        sari.kirimBerkas(url + "/berkas", "baru.pdf", PdfUji.pdf("Baru"));
        List<String> berkas = sari.buka(url).html().select("a[href^=/berkas/]").eachAttr("href");
        assertThat(berkas).hasSize(2);
        assertThat(budi.buka(berkas.get(0)).status()).isEqualTo(200);
        assertThat(budi.buka(berkas.get(1)).status()).isEqualTo(404);
    }

    @Test
    void formulir_tidak_dapat_menyelipkan_berkas_orang_lain() {
        SiklusId id = u.mulai(u.sari);
        Peramban sari = u.masuk(u.sari);
        sari.kirim("/siklus/" + id + "/persiapan", "A-RPP", "0199aaaa-0000-7000-8000-000000000000", "A-UPAYA", "x");
        assertThat(u.buka(u.sari, id).siklus().isi(Huruf.A).ada("A-RPP")).isFalse();
        assertThat(sari.kirim("/siklus/" + id + "/persiapan/berkas", "diunggah", "0199aaaa-0000-7000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }
}
