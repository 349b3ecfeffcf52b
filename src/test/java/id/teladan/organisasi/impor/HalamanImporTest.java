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

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Uuid7;
import id.teladan.web.Konteks;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.view.RedirectView;

class HalamanImporTest {
    private static final String SARI = "69999901;SDN Melati 1;SD;Negeri;Sari Wulandari;198503152010012999;;;PNS;;;;Guru;;;;";
    private final UjiImpor uji = new UjiImpor();
    private Pengguna pengguna = admin(uji.dinas, Peran.ADMIN_DINAS);
    private final MockMvc mvc = mvc();

    private static Pengguna admin(DinasId dinas, Peran peran) {
        return new Pengguna(dinas, PegawaiId.baru(), "Wati Contoh", peran, null, peran.sebutan(), List.of());
    }

    private MockMvc mvc() {
        java.time.InstantSource jam = () -> uji.kini;
        ImporController impor = new ImporController(uji.impor, uji.repo, uji.keadaan, jam);
        TemplateEngine mesin = TemplateEngine.createPrecompiled(
                null, ContentType.Html, getClass().getClassLoader(), "id.teladan");
        mesin.setBinaryStaticContent(true);
        return MockMvcBuilders.standaloneSetup(
                        impor, new PenerapanController(uji.impor, uji.repo, impor), new TemplatController())
                .setCustomArgumentResolvers(new PenggunaUji())
                .setControllerAdvice(new GalatUji())
                .setViewResolvers((nama, bahasa) -> nama.startsWith("redirect:")
                        ? alihkan(nama.substring("redirect:".length()))
                        : (model, permintaan, jawaban) -> {
                            StringOutput teks = new StringOutput();
                            mesin.render(
                                    nama + ".jte", Map.of("k", konteks(), "t", Objects.requireNonNull(model).get("t")), teks);
                            jawaban.setContentType("text/html;charset=UTF-8");
                            jawaban.getWriter().write(teks.toString());
                        })
                .build();
    }

    private static RedirectView alihkan(String ke) {
        RedirectView v = new RedirectView(ke);
        v.setStatusCode(HttpStatus.SEE_OTHER);
        return v;
    }

    private Konteks konteks() {
        return new Konteks(pengguna, "tanda", "/admin/impor", null, new Konteks.Aset("a", "b", "c", "d"), List.of());
    }

    private final class PenggunaUji implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter p) {
            return p.getParameterType() == Pengguna.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter p,
                org.springframework.web.method.support.ModelAndViewContainer w,
                org.springframework.web.context.request.NativeWebRequest r,
                org.springframework.web.bind.support.WebDataBinderFactory f) {
            return pengguna;
        }
    }

    @ControllerAdvice
    static class GalatUji {
        @ExceptionHandler(TidakDitemukan.class)
        @ResponseStatus(HttpStatus.NOT_FOUND)
        void tiada() {}

        @ExceptionHandler(TidakBerwenang.class)
        @ResponseStatus(HttpStatus.FORBIDDEN)
        void larang() {}
    }

    private static MockMultipartFile berkas(Berkas b) {
        return new MockMultipartFile("berkas", b.nama(), null, b.isi());
    }

    private Document buka(String url) throws Exception {
        MvcResult r = mvc.perform(get(url)).andExpect(status().isOk()).andReturn();
        return Jsoup.parse(r.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private Document tunggu(String url) throws Exception {
        for (int i = 0; i < 200; i++) {
            Document d = buka(url);
            if (!d.text().contains("memperbarui diri")) {
                return d;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Impor tidak selesai dibaca");
    }

    private String unggah(String jenis, Berkas... berkas) throws Exception {
        var minta = multipart("/admin/impor");
        for (Berkas b : berkas) {
            minta.file(berkas(b));
        }
        MvcResult r = mvc.perform(minta.param("jenis", jenis)).andExpect(status().isSeeOther()).andReturn();
        return Objects.requireNonNull(r.getResponse().getRedirectedUrl());
    }

    @Test
    void unggah_pratinjau_terapkan_lalu_hasil() throws Exception {
        String url = unggah("dapodik", contoh("getSekolah.json"), contoh("getGtk.json"), contoh("getPengguna.json"));
        Document pratinjau = tunggu(url);
        assertThat(pratinjau.text()).contains("11 perubahan siap diterapkan", "Semua 12", "Ditambah 11", "Dilewati 1", "Sari Wulandari");
        assertThat(pratinjau.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(buka(url + "?aksi=lewati").text()).contains("Dewi Tatausaha").doesNotContain("Sari Wulandari");

        mvc.perform(post(url + "/penerapan")).andExpect(status().isSeeOther()).andExpect(flash().attribute("kabar", "11 perubahan diterapkan."));
        Document hasil = buka(url);
        assertThat(hasil.text()).contains("11 perubahan diterapkan", "Oleh Wati Contoh");
        assertThat(hasil.select("form button:contains(Terapkan)")).isEmpty();
        mvc.perform(post(url + "/penerapan")).andExpect(status().isSeeOther()).andExpect(flash().attribute("kabar", "Impor ini sudah diterapkan; tidak diulang."));
        assertThat(buka("/admin/impor").text()).contains("getSekolah.json, getGtk.json, getPengguna.json", "Diterapkan", "Wati Contoh");
    }

    @Test
    void baris_yang_ditolak_harus_dilewati_dengan_sengaja() throws Exception {
        String url = unggah("pegawai", csv(SARI, SARI.replace("198503152010012999", "1").replace("Sari", "Tari")));
        assertThat(tunggu(url).text()).contains("NIP: harus 18 angka", "Lewati 1 baris yang ditolak");
        MvcResult r = mvc.perform(post(url + "/penerapan")).andExpect(status().isUnprocessableContent()).andReturn();
        assertThat(Jsoup.parse(r.getResponse().getContentAsString(StandardCharsets.UTF_8)).select("[role=alert] a[href=#lewati]")).hasSize(1);
        assertThat(uji.tugas()).isEmpty();
        mvc.perform(post(url + "/penerapan").param("lewati", "true")).andExpect(status().isSeeOther());
        assertThat(uji.tugas()).hasSize(1);
    }

    @Test
    void centang_di_halaman_disimpan_dan_ikut_saat_menerapkan() throws Exception {
        uji.harusDiterapkan(uji.satuSekolah());
        Berkas tanpaYosef = contoh("getGtk.json", "\"Yosef Contoh\"", "\"Dewa Contoh\"", "\"199311022024211999\"", "null",
                "0000A1B2-0003-4E00-8A00-000000000003", "0000A1B2-0003-4E00-8A00-000000000044");
        String url = unggah("dapodik", contoh("getSekolah.json"), tanpaYosef);
        Document d = tunggu(url);
        String nomor = d.select("input[name=pilih]").attr("value");
        assertThat(d.select("input[name=pilih][checked]")).isEmpty();
        mvc.perform(post(url + "/pilihan").param("tampil", nomor).param("pilih", nomor).param("aksi", "AKHIRI").param("halaman", "1"))
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
        mvc.perform(multipart("/admin/impor").file(berkas(csv(SARI))).param("jenis", "rapor").param("npsn", "12"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(org.hamcrest.Matchers.containsString("value=\"12\"")));
        mvc.perform(multipart("/admin/impor").file(berkas(csv(SARI))).param("jenis", "lain")).andExpect(status().isUnprocessableContent());
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
        MvcResult r = mvc.perform(post(url + "/penerapan")).andExpect(status().isConflict()).andReturn();
        assertThat(r.getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("Data berubah sejak pratinjau");
        assertThat(buka(url).text()).contains("Pratinjau ini kedaluwarsa");
    }

    @Test
    void pembacaan_yang_ditinggal_mati_disebut_terputus() throws Exception {
        UUID id = Uuid7.baru();
        uji.repo.mulai(id, uji.oleh(), new Permintaan(JenisImpor.PEGAWAI, null, List.of(csv(SARI))), uji.kini);
        mvc.perform(get("/admin/impor/" + id)).andExpect(header().string("Refresh", "2"));
        uji.kini = uji.kini.plus(ImporRepository.SUNYI).plusSeconds(1);
        assertThat(buka("/admin/impor/" + id).text()).contains("Pembacaan terputus", "Tidak ada yang diterapkan", "Unggah lagi");
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
        mvc.perform(get("/admin/impor/templat.csv")).andExpect(content().string(org.hamcrest.Matchers.containsString("NPSN;Nama satuan;")));
    }
}
