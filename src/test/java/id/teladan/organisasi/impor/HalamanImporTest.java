package id.teladan.organisasi.impor;

import static id.teladan.organisasi.impor.UjiImpor.contoh;
import static id.teladan.organisasi.impor.UjiImpor.csv;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.teladan.umum.Peran;
import id.teladan.umum.Uuid7;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;

class HalamanImporTest extends UjiHalaman {
    @Test
    void unggah_pratinjau_terapkan_lalu_hasil() throws Exception {
        String url = unggah("dapodik", contoh("getSekolah.json"), contoh("getGtk.json"), contoh("getPengguna.json"));
        Document pratinjau = tunggu(url);
        assertThat(pratinjau.text())
                .contains("11 perubahan siap diterapkan", "Semua 12", "Ditambah 11", "Dilewati 1", "Sari Wulandari");
        assertThat(pratinjau.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(buka(url + "?aksi=lewati").text()).contains("Dewi Tatausaha").doesNotContain("Sari Wulandari");

        mvc.perform(post(url + "/penerapan"))
                .andExpect(status().isSeeOther())
                .andExpect(flash().attribute("kabar", "11 perubahan diterapkan."));
        Document hasil = buka(url);
        assertThat(hasil.text()).contains("11 perubahan diterapkan", "Oleh Wati Contoh");
        assertThat(hasil.select("form button:contains(Terapkan)")).isEmpty();
        mvc.perform(post(url + "/penerapan"))
                .andExpect(status().isSeeOther())
                .andExpect(flash().attribute("kabar", "Impor ini sudah diterapkan; tidak diulang."));
        assertThat(buka("/admin/impor").text())
                .contains("getSekolah.json, getGtk.json, getPengguna.json", "Diterapkan", "Wati Contoh");
    }

    @Test
    void baris_yang_ditolak_harus_dilewati_dengan_sengaja() throws Exception {
        String url = unggah(
                "pegawai", csv(SARI, SARI.replace("198503152010012999", "1").replace("Sari", "Tari")));
        assertThat(tunggu(url).text()).contains("NIP: harus 18 angka", "Lewati 1 baris yang ditolak");
        MvcResult r = mvc.perform(post(url + "/penerapan"))
                .andExpect(status().isUnprocessableContent())
                .andReturn();
        assertThat(Jsoup.parse(r.getResponse().getContentAsString(StandardCharsets.UTF_8))
                        .select("[role=alert] a[href=#lewati]"))
                .hasSize(1);
        assertThat(uji.tugas()).isEmpty();
        mvc.perform(post(url + "/penerapan").param("lewati", "true")).andExpect(status().isSeeOther());
        assertThat(uji.tugas()).hasSize(1);
    }

    @Test
    void centang_di_halaman_disimpan_dan_ikut_saat_menerapkan() throws Exception {
        uji.harusDiterapkan(uji.satuSekolah());
        Berkas tanpaYosef = contoh(
                "getGtk.json",
                "\"Yosef Contoh\"",
                "\"Dewa Contoh\"",
                "\"199311022024211999\"",
                "null",
                "0000A1B2-0003-4E00-8A00-000000000003",
                "0000A1B2-0003-4E00-8A00-000000000044");
        String url = unggah("dapodik", contoh("getSekolah.json"), tanpaYosef);
        Document d = tunggu(url);
        String nomor = d.select("input[name=pilih]").attr("value");
        assertThat(d.select("input[name=pilih][checked]")).isEmpty();
        mvc.perform(post(url + "/pilihan")
                        .param("tampil", nomor)
                        .param("pilih", nomor)
                        .param("aksi", "AKHIRI")
                        .param("halaman", "1"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", url + "?aksi=akhiri&halaman=1"));
        assertThat(buka(url).select("input[name=pilih][checked]")).hasSize(1);
        mvc.perform(post(url + "/penerapan").param("tampil", nomor)).andExpect(status().isSeeOther());
        assertThat(uji.tugas()).contains("Yosef Contoh|GURU|SD NEGERI MELATI 1|true|2019-07-15|");
    }

    @Test
    void pratinjau_panjang_dibagi_seratus_sehalaman() throws Exception {
        List<String> baris = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            baris.add("69999901;SDN Melati 1;SD;Negeri;Orang " + i + ";" + UjiImpor.nip(i) + ";;;PNS;;;;Guru;;;;");
        }
        String url = unggah("pegawai", csv(baris.toArray(String[]::new)));
        Document d = tunggu(url);
        assertThat(d.select(".butir")).hasSize(100);
        assertThat(d.text()).contains("1–100 dari 241 baris");
        assertThat(buka(url + "?halaman=3").select(".butir")).hasSize(41);
        assertThat(buka(url + "?halaman=99").select(".butir")).hasSize(41);
    }

    @Test
    void formulir_yang_salah_kembali_dengan_alasan() throws Exception {
        mvc.perform(multipart("/admin/impor").param("jenis", "pegawai"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("Pilih berkas yang akan diimpor")));
        mvc.perform(multipart("/admin/impor")
                        .file(berkas(csv(SARI)))
                        .param("jenis", "rapor")
                        .param("npsn", "12"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("value=\"12\"")));
        mvc.perform(multipart("/admin/impor").file(berkas(csv(SARI))).param("jenis", "lain"))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void berkas_yang_ditolak_menyebut_alasan_dan_tidak_dapat_diterapkan() throws Exception {
        String url = unggah("pegawai", UjiImpor.teks("rahasia.pdf", "%PDF-1.4"));
        assertThat(tunggu(url).text()).contains("Berkas ini tidak dapat diimpor", "Ini berkas PDF");
        mvc.perform(post(url + "/penerapan")).andExpect(status().isConflict());
    }

    @Test
    void pratinjau_yang_kedaluwarsa_dijawab_409() throws Exception {
        String url = unggah("pegawai", csv(SARI));
        tunggu(url);
        uji.harusDiterapkan(uji.pegawai(csv(SARI)));
        MvcResult r = mvc.perform(post(url + "/penerapan"))
                .andExpect(status().isConflict())
                .andReturn();
        assertThat(r.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("Data berubah sejak pratinjau");
        assertThat(buka(url).text()).contains("Pratinjau ini kedaluwarsa");
    }

    @Test
    void pembacaan_yang_ditinggal_mati_disebut_terputus() throws Exception {
        UUID id = Uuid7.baru();
        uji.repo.mulai(id, uji.oleh(), new Permintaan(JenisImpor.PEGAWAI, null, List.of(csv(SARI))), uji.kini);
        mvc.perform(get("/admin/impor/" + id)).andExpect(header().string("Refresh", "2"));
        uji.kini = uji.kini.plus(ImporRepository.SUNYI).plusSeconds(1);
        assertThat(buka("/admin/impor/" + id).text())
                .contains("Pembacaan terputus", "Tidak ada yang diterapkan", "Unggah lagi");
        assertThat(buka("/admin/impor").text()).contains("Terputus");
    }

    @Test
    void impor_dinas_lain_tidak_ada_dan_guru_tidak_berwenang() throws Exception {
        UUID id = uji.pegawai(csv(SARI));
        pengguna = admin(uji.dinasLain, Peran.ADMIN_DINAS);
        mvc.perform(get("/admin/impor/" + id)).andExpect(status().isNotFound());
        mvc.perform(post("/admin/impor/" + id + "/penerapan")).andExpect(status().isNotFound());
        mvc.perform(post("/admin/impor/" + id + "/pilihan")).andExpect(status().isNotFound());
        assertThat(buka("/admin/impor").text()).contains("Belum ada impor");
        pengguna = admin(uji.dinas, Peran.KEPALA_SEKOLAH);
        for (RequestBuilder r : List.of(
                get("/admin/impor"),
                get("/admin/impor/" + id),
                get("/admin/impor/templat.xlsx"),
                get("/admin/impor/templat.csv"),
                post("/admin/impor/" + id + "/penerapan"),
                post("/admin/impor/" + id + "/pilihan"),
                multipart("/admin/impor").file(berkas(csv(SARI))).param("jenis", "pegawai"))) {
            mvc.perform(r).andExpect(status().isForbidden());
        }
        assertThat(uji.tugas()).isEmpty();
    }

    @Test
    void templat_dapat_diunduh() throws Exception {
        mvc.perform(get("/admin/impor/templat.xlsx"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"templat-pegawai.xlsx\""));
        mvc.perform(get("/admin/impor/templat.csv"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("NPSN;Nama satuan;")));
    }
}
