package id.teladan.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KomponenTest {
    private static final TemplateEngine MESIN = new WebConfig().mesinTemplat();

    private static Element gambar(String komponen, Map<String, Object> parameter) {
        return Jsoup.parseBodyFragment(tulis(komponen, parameter)).body();
    }

    private static String tulis(String komponen, Map<String, Object> parameter) {
        StringOutput keluaran = new StringOutput();
        MESIN.render("web/" + komponen + ".jte", new HashMap<>(parameter), keluaran);
        return keluaran.toString();
    }

    @Test
    void bidang_yang_ditolak_menyebut_sebabnya_dan_tertaut_padanya() {
        List<Galat> galat = List.of(new Galat("nip", "NIP harus 18 angka."), new Galat("nama", "Nama wajib diisi."));
        Element e = gambar(
                "bidang",
                Map.of("id", "nip", "label", "NIP", "nilai", "19<8", "galat", galat, "bantuan", "Tanpa spasi"));

        Element masukan = e.expectFirst("input");
        assertThat(masukan.attr("aria-invalid")).isEqualTo("true");
        assertThat(masukan.val()).isEqualTo("19<8");
        for (String id : masukan.attr("aria-describedby").split(" ")) {
            assertThat(e.getElementById(id)).as(id).isNotNull();
        }
        assertThat(e.select("label").attr("for")).isEqualTo("nip");
        assertThat(e.expectFirst("#nip-galat").text()).isEqualTo("✕ NIP harus 18 angka.");
    }

    @Test
    void bidang_yang_diterima_tidak_bertanda_salah() {
        Element masukan = gambar("bidang", Map.of("id", "nama", "label", "Nama", "nilai", "Sari", "wajib", true))
                .expectFirst("input");

        assertThat(masukan.hasAttr("aria-invalid")).isFalse();
        assertThat(masukan.hasAttr("aria-describedby")).isFalse();
        assertThat(masukan.hasAttr("required")).isTrue();
    }

    @Test
    void kata_sandi_tidak_pernah_dikirim_kembali_ke_peramban() {
        Element e =
                gambar("bidang", Map.of("id", "sandi", "label", "Kata sandi", "nilai", "rahasia", "jenis", "password"));

        assertThat(e.html()).doesNotContain("rahasia");
    }

    /** A browser drops the first line break of a textarea, so one of ours stands before the person's own. */
    @Test
    void teks_panjang_ditulis_kembali_seperti_semula_dengan_baris_kosong_di_depan() {
        String html = tulis(
                "bidang", Map.of("id", "catatan", "label", "Catatan", "nilai", "\nbaris </textarea>", "baris", 4));

        assertThat(html).contains(">\n\nbaris &lt;/textarea&gt;</textarea>");
    }

    @Test
    void ringkasan_galat_menunjuk_ke_setiap_bidang() {
        Element e = gambar(
                "galat", Map.of("galat", List.of(new Galat("nip", "NIP salah."), Galat.umum("Jendela tertutup."))));

        assertThat(e.select("[role=alert] h2").text()).isEqualTo("Ada 2 hal yang perlu diperbaiki");
        assertThat(e.select("li a[href=#nip]").text()).isEqualTo("NIP salah.");
        assertThat(Objects.requireNonNull(e.select("li").last()).text()).isEqualTo("Jendela tertutup.");
        assertThat(gambar("galat", Map.of("galat", List.of())).text()).isEmpty();
    }

    @Test
    void pilihan_yang_tersimpan_tetap_terpilih() {
        Element e = gambar(
                "pilih",
                Map.of(
                        "id",
                        "zona",
                        "label",
                        "Zona",
                        "nilai",
                        "WITA",
                        "opsi",
                        List.of(new Opsi("WIB", "WIB"), new Opsi("WITA", "WITA")),
                        "kosong",
                        "Pilih zona"));

        assertThat(e.select("option[selected]").eachAttr("value")).containsExactly("WITA");
        assertThat(e.expectFirst("option").val()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(JenisLabel.class)
    void setiap_status_berbentuk_dan_berkata(JenisLabel jenis) {
        Element e = gambar("label", Map.of("jenis", jenis, "kata", "Disetujui"));

        assertThat(e.text()).isEqualTo(jenis.tanda() + " Disetujui");
        assertThat(e.select("[aria-hidden]").text()).isEqualTo(jenis.tanda());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, 0, 0, 0, 1",
        "1, 120, 1, 50, 0, 3",
        "3, 120, 101, 120, 100, 3",
        "99, 120, 101, 120, 100, 3",
        "-5, 120, 1, 50, 0, 3"
    })
    void halaman_daftar_tidak_pernah_keluar_dari_daftarnya(
            int halaman, long total, long dari, long sampai, long lewati, int jumlah) {
        Halamanan h = new Halamanan("/admin/pegawai?status=PNS", halaman, 50, total);

        assertThat(new long[] {h.dari(), h.sampai(), h.lewati(), h.jumlah()})
                .containsExactly(dari, sampai, lewati, jumlah);
        assertThat(h.alamat(2)).isEqualTo("/admin/pegawai?status=PNS&halaman=2");
        assertThat(new Halamanan("/admin/pegawai", 1, 50, 0).alamat(2)).isEqualTo("/admin/pegawai?halaman=2");
    }

    @Test
    void daftar_berhalaman_menawarkan_yang_sebelum_dan_yang_sesudah() {
        Element e = gambar("halamanan", Map.of("h", new Halamanan("/x", 2, 50, 120), "apa", "pegawai"));

        assertThat(e.select("a").eachAttr("href")).containsExactly("/x?halaman=1", "/x?halaman=3");
        assertThat(e.text()).contains("51–100 dari 120 pegawai");
    }

    @Test
    void langkah_menyebut_yang_sudah_yang_dibuka_dan_yang_belum() {
        Element e = gambar("langkah", Map.of("nama", "Langkah perencanaan", "langkah", CONTOH_LANGKAH));

        assertThat(e.select("li").eachText())
                .containsExactly("✓ Data diri (sudah)", "2 Praktik Kinerja (sedang dibuka)", "3 Rangkuman (belum)");
        assertThat(e.select("[aria-current=step]").size()).isEqualTo(1);
        assertThat(Objects.requireNonNull(e.select("li").last()).select("a")).isEmpty();
    }

    private static final List<Langkah> CONTOH_LANGKAH = List.of(
            new Langkah("Data diri", "/skp/1/data-diri", true, false),
            new Langkah("Praktik Kinerja", "/skp/1/praktik", true, true),
            new Langkah("Rangkuman", "", false, false));

    @ParameterizedTest
    @CsvSource({
        "0, kurang, 0%, kurang 32 dari paling sedikit 32",
        "31, kurang, 24%, kurang 1 dari paling sedikit 32",
        "32, cukup, 25%, '✓ cukup, di antara 32 dan 128'",
        "128, cukup, 100%, '✓ cukup, di antara 32 dan 128'",
        "160, lebih, 100%, lebih 32 dari paling banyak 128"
    })
    void poin_digambar_di_antara_kedua_batasnya(int jumlah, String kelas, String panjang, String kalimat) {
        Element e = gambar("poin", Map.of("p", Poin.of(jumlah, 32, 128)));

        assertThat(e.select(".poin").hasClass(kelas)).isTrue();
        assertThat(e.select("rect.isian").attr("width")).isEqualTo(panjang);
        assertThat(e.select("[role=status]").text()).isEqualTo(jumlah + " poin " + kalimat);
        assertThat(e.select("line.tanda")).hasSize(2);
    }

    @Test
    void perubahan_menyebut_yang_lama_yang_baru_dan_sebabnya() {
        Element ganti = gambar("beda", Map.of("lama", "A", "baru", "B", "sebab", "Rapor sedang", "oleh", "Pak Budi"));
        Element tambah = gambar("beda", Map.of("baru", "B"));
        Element hapus = gambar("beda", Map.of("lama", "A", "oleh", "Pak Budi"));

        assertThat(ganti.text()).isEqualTo("Anda ajukan A Menjadi B Alasan · Pak Budi Rapor sedang");
        assertThat(tambah.text()).isEqualTo("Ditambahkan B");
        assertThat(hapus.text()).isEqualTo("Dihapus A Oleh · Pak Budi");
    }

    @Test
    void tugas_berujung_pada_satu_tautan_yang_terbaca_sendiri() {
        Element e =
                gambar("tugas", Map.of("tugas", new Tugas("Sepakati rencana", "2 hal berubah", "Cek", "/skp/1", true)));

        assertThat(e.select("a[role=button]").text()).isEqualTo("Cek: Sepakati rencana");
        assertThat(e.select(".label").text()).isEqualTo("● Giliran Anda");
        assertThat(gambar(
                                "kosong",
                                Map.of(
                                        "judul",
                                        "Belum ada",
                                        "keterangan",
                                        "Impor dulu",
                                        "tombol",
                                        "Impor",
                                        "url",
                                        "/x"))
                        .select("a")
                        .attr("href"))
                .isEqualTo("/x");
    }
}
