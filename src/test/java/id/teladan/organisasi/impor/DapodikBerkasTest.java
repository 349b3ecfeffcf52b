package id.teladan.organisasi.impor;

import static id.teladan.organisasi.impor.UjiImpor.contoh;
import static id.teladan.organisasi.impor.UjiImpor.teks;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.umum.Npsn;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DapodikBerkasTest {
    private static void ditolak(Berkas b, String... kata) {
        assertThatThrownBy(() -> DapodikBerkas.baca(b))
                .isInstanceOf(BerkasDitolak.class)
                .hasMessageContainingAll(kata);
    }

    @Test
    void galat_dengan_kepala_http_di_dalam_isi_dikenali() {
        ditolak(contoh("galat-kepala-dalam-isi.txt"), "Sekolah tidak ditemukan");
        ditolak(
                teks(
                        "x.json",
                        "HTTP/1.0 500 Server Error\r\n\r\n{\"results\":1,\"id\":\"sekolah_id\",\"rows\":{\"npsn\":\"69999901\"}}"),
                "galat");
        ditolak(teks("x.json", "HTTP/1.0 502 Bad Gateway\r\n\r\n"), "502");
    }

    @Test
    void galat_di_dalam_jawaban_200_dikenali() {
        ditolak(
                teks("x.json", "{\"success\":false,\"http_code\":400,\"message\":\"Parameter NPSN harap diisi\"}"),
                "Parameter NPSN harap diisi");
        ditolak(teks("x.txt", "Access denied - You are not authorized to access this page. #1"), "token");
    }

    @Test
    void jawaban_baik_di_belakang_kepala_http_tetap_dibaca() {
        Berkas b = contoh("getSekolah.json");
        Berkas berkepala = teks(
                "x.html",
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + new String(b.isi(), StandardCharsets.UTF_8));
        assertThat(DapodikBerkas.baca(berkepala).baris()).hasSize(1);
        assertThat(DapodikBerkas.baca(teks("bom.json", "\ufeff" + new String(b.isi(), StandardCharsets.UTF_8)))
                        .jenis())
                .isEqualTo(DapodikBerkas.Jenis.SEKOLAH);
    }

    @Test
    void data_peserta_didik_ditolak() {
        ditolak(contoh("getRombonganBelajar.json"), "peserta didik", "tidak disimpan");
        ditolak(contoh("getPesertaDidik.json"), "peserta didik", "tidak disimpan");
        ditolak(teks("x.json", "[{\"nama\":\"Anak\",\"nisn\":\"1\"}]"), "peserta didik");
    }

    @Test
    void json_yang_terpotong_atau_bukan_dapodik_ditolak() {
        byte[] isi = contoh("getGtk.json").isi();
        ditolak(new Berkas("separuh.json", Arrays.copyOf(isi, isi.length / 2)), "separuh.json", "terpotong");
        ditolak(teks("x.json", "{\"a\":1}"), "rows");
        ditolak(teks("x.json", "{\"rows\":[{\"a\":1}]}"), "bukan jawaban");
        ditolak(teks("x.json", "halo"), "tidak berisi JSON");
        ditolak(teks("x.json", "{\"id\":\"sekolah_id\",\"rows\":[[1,2]]}"), "rusak");
        ditolak(teks("x.json", "{\"rows\":" + "[".repeat(5000)), "rusak");
        ditolak(teks("x.html", "<!DOCTYPE html><html><body>{}</body></html>"), "halaman web");
    }

    @Test
    void larik_tanpa_pembungkus_dikenali_dari_isinya() {
        assertThat(DapodikBerkas.baca(teks("x.json", "[{\"ptk_id\":\"x\",\"jenis_ptk_id_str\":\"Guru Kelas\"}]"))
                        .jenis())
                .isEqualTo(DapodikBerkas.Jenis.GTK);
    }

    @Test
    void gtk_tanpa_sekolah_membutuhkan_npsn() {
        assertThatThrownBy(() -> DapodikPaket.baca(List.of(contoh("getGtk.json")), null, Kemajuan.DIAM))
                .hasMessageContaining("NPSN tidak diketahui");
        assertThat(DapodikPaket.baca(List.of(contoh("getGtk.json")), new Npsn("69999901"), Kemajuan.DIAM)
                        .lengkapUntuk())
                .isEqualTo("69999901");
        assertThatThrownBy(() ->
                        DapodikPaket.baca(List.of(contoh("getSekolah.json")), new Npsn("69999902"), Kemajuan.DIAM))
                .hasMessageContaining("berbeda");
        assertThatThrownBy(() ->
                        DapodikPaket.baca(List.of(contoh("getGtk.json"), contoh("getGtk.json")), null, Kemajuan.DIAM))
                .hasMessageContaining("dua berkas getGtk");
    }
}
