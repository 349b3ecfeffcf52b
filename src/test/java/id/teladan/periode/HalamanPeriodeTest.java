package id.teladan.periode;

import static id.teladan.periode.UjiPeriode.BU_SARI;
import static id.teladan.periode.UjiPeriode.KABUPATEN_CONTOH;
import static id.teladan.periode.UjiPeriode.KINI;
import static id.teladan.periode.UjiPeriode.KOTA_CONTOH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.teladan.umum.DinasId;
import id.teladan.umum.Peran;
import id.teladan.umum.Zona;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of periods and rule sets, and who may not see them. */
class HalamanPeriodeTest {
    private final UjiPeriode uji = new UjiPeriode();
    private final UjiHalaman halaman = new UjiHalaman(
            new PeriodeController(uji.periode(), uji.tata(), uji.pustaka(), UjiPeriode.ORANG, () -> KINI),
            new JendelaController(uji.periode(), uji.tata(), UjiPeriode.ORANG, () -> KINI),
            new KetentuanController(uji.periode()));

    @AfterEach
    void tutup() {
        uji.close();
    }

    private MockHttpServletResponse minta(MockHttpServletRequestBuilder r) {
        return halaman.minta(r, KOTA_CONTOH, Peran.ADMIN_DINAS);
    }

    private Document buka(String url) {
        return UjiHalaman.html(minta(get(URI.create(url))), 200);
    }

    @Test
    void dinas_tanpa_periode_melihat_penjelasan_dan_tombol_buka() {
        Document d = buka("/admin/periode");
        assertThat(d.text()).contains("Belum ada periode", "Buka periode baru");
        assertThat(d.select("a[role=button]").attr("href")).isEqualTo("/admin/periode/baru");
    }

    @Test
    void bu_wati_membuka_periode_dari_anjuran_lalu_melihatnya() {
        Document pilih = buka("/admin/periode/baru");
        assertThat(pilih.select("section.kartu h2")).hasSize(3);
        assertThat(pilih.text()).contains("Juli - Desember 2026", "Januari - Desember 2027");
        assertThat(pilih.text()).doesNotContain("Januari - Juni 2026");
        Element tautan = pilih.expectFirst("a:contains(Juli - Desember 2026)");
        Document form = buka(tautan.attr("href"));
        assertThat(form.select("#perencanaanMulai").val()).isEqualTo("2026-07-01");
        assertThat(form.select("#penilaianSampai").val()).isEqualTo("2026-12-31");
        assertThat(form.text()).contains("Usulan Teladan", "Tanggal pasti semester kedua tidak ditemukan");
        MockHttpServletResponse jawab = minta(UjiHalaman.kirim(form.expectFirst("form")));
        assertThat(jawab.getStatus()).isEqualTo(303);
        Document rincian = buka(Objects.requireNonNull(jawab.getRedirectedUrl()));
        assertThat(rincian.select("h1").text()).isEqualTo("Juli - Desember 2026");
        assertThat(rincian.text())
                .contains(
                        "● Terbuka",
                        "○ Belum dibuka",
                        "31 Juli 2026, 23.59 WIB",
                        "Oleh Wati Lestari",
                        "Ditetapkan saat periode dibuka",
                        "Poin Pengembangan Kompetensi: 32 sampai 128",
                        "Perdirjen GTK 7607/B.B1/HK.03/2023",
                        "◐ Mungkin",
                        "● Usulan Teladan");
        assertThat(buka("/admin/periode").text()).contains("Juli - Desember 2026", "● Berjalan");
    }

    @Test
    void formulir_periode_yang_salah_ditolak_422_dengan_isian_yang_tetap() {
        MockHttpServletResponse jawab = minta(post("/admin/periode")
                .param("ketentuan", "2026-tahunan")
                .param("label", "Tahun <b>2026</b>")
                .param("kode", "2026")
                .param("mulai", "2026-12-31")
                .param("sampai", "2026-01-01")
                .param("perencanaanMulai", "kemarin"));
        Document d = UjiHalaman.html(jawab, 422);
        assertThat(d.select("#label").val()).isEqualTo("Tahun <b>2026</b>");
        assertThat(d.select("#perencanaanMulai").val()).isEqualTo("kemarin");
        assertThat(d.select("[role=alert] a").eachAttr("href"))
                .contains("#sampai", "#perencanaanMulai", "#perencanaanSampai", "#zona");
        for (String tujuan : d.select("[role=alert] a").eachAttr("href")) {
            assertThat(d.select(tujuan)).as(tujuan).hasSize(1);
        }
        assertThat(d.select("#sampai").attr("aria-invalid")).isEqualTo("true");
        assertThat(d.select("#sampai-galat").text()).contains("mendahului hari pertamanya");
        assertThat(uji.periode().semua(KOTA_CONTOH)).isEmpty();
    }

    @Test
    void periode_yang_bertumpuk_ditolak_422_dengan_sebabnya() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        Document form = buka("/admin/periode/baru?ketentuan=2024-semester&anjuran=1&tahun=2026");
        form.select("#kode").val("lain");
        Document d = UjiHalaman.html(minta(UjiHalaman.kirim(form.expectFirst("form"))), 422);
        assertThat(d.select("[role=alert]").text()).contains("Bertumpuk dengan periode " + p.label());
        assertThat(d.select("#kode").val()).isEqualTo("lain");
    }

    @Test
    void selain_admin_dinas_ditolak_dan_dinas_lain_tidak_menemukan_apa_apa() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        String url = "/admin/periode/" + p.id();
        for (MockHttpServletRequestBuilder r : new MockHttpServletRequestBuilder[] {
            get("/admin/periode"),
            get("/admin/periode/baru"),
            post("/admin/periode"),
            get(url),
            get(url + "/jendela"),
            post(url + "/jendela"),
            post(url + "/jendela/penutupan"),
            get("/admin/periode/jendela").param("pegawai", BU_SARI.toString())
        }) {
            assertThat(status(r, KOTA_CONTOH, Peran.KEPALA_DINAS)).isEqualTo(403);
        }
        for (MockHttpServletRequestBuilder r : new MockHttpServletRequestBuilder[] {
            get(url),
            get(url + "/jendela"),
            jendela(url + "/jendela", "2026-07-01", "2026-08-01", "x"),
            jendela(url + "/jendela/penutupan", "2026-07-01", "2026-08-01", "x"),
            get("/ketentuan/" + p.id())
        }) {
            assertThat(status(r, KABUPATEN_CONTOH, Peran.ADMIN_DINAS)).isEqualTo(404);
        }
        assertThat(uji.periode().riwayat(p, 10)).hasSize(3);
    }

    private int status(MockHttpServletRequestBuilder r, DinasId dinas, Peran peran) {
        return halaman.minta(r, dinas, peran).getStatus();
    }

    @Test
    void alamat_yang_tidak_masuk_akal_dijawab_404() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        String url = "/admin/periode/" + p.id() + "/jendela";
        for (String alamat : new String[] {
            "/admin/periode/" + UUID.randomUUID(),
            "/admin/periode/baru?ketentuan=2019-entah",
            "/admin/periode/baru?ketentuan=2026-tahunan&anjuran=7",
            "/admin/periode/baru?ketentuan=2026-tahunan&anjuran=-1",
            url + "?tahap=LIBUR",
            url + "?pegawai=bukan-uuid",
            "/admin/periode/jendela?pegawai=bukan-uuid",
            "/admin/periode/jendela?pegawai="
        }) {
            assertThat(status(get(alamat), KOTA_CONTOH, Peran.ADMIN_DINAS))
                    .as(alamat)
                    .isEqualTo(404);
        }
    }

    @Test
    void setiap_orang_di_dinas_membaca_katalog_dengan_rubrik_dan_tautan_ke_tiap_indikator() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        Document guru = UjiHalaman.html(halaman.minta(get("/ketentuan/" + p.id()), KOTA_CONTOH, Peran.GURU), 200);
        for (String kode : new String[] {"MK-1", "MP-3", "KS-1", "KS-8", "PK-03", "TT-01", "BP-1"}) {
            assertThat(guru.getElementById(kode)).as(kode).isNotNull();
        }
        assertThat(guru.expectFirst("[id=MK-1]").text())
                .contains("Keteraturan Suasana Kelas", "Dianjurkan", "Panggil murid dengan namanya", "Dihindari");
        assertThat(guru.expectFirst("[id=MP-2.3]").text()).contains("● Usulan Teladan");
        assertThat(guru.expectFirst("[id=PK-03]").text()).contains("36 poin untuk setiap rangkaian 3 kegiatan");
        assertThat(guru.expectFirst("h2").text()).isEqualTo("Praktik Kinerja guru");
        Document kepala =
                UjiHalaman.html(halaman.minta(get("/ketentuan/" + p.id()), KOTA_CONTOH, Peran.KEPALA_SEKOLAH), 200);
        assertThat(kepala.expectFirst("h2").text()).isEqualTo("Praktik Kinerja kepala sekolah");
        assertThat(kepala.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void halaman_ketentuan_memperlihatkan_lima_langkah_pelaksanaan_dengan_isian_tingkat_dan_kepastiannya() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        Document d = UjiHalaman.html(halaman.minta(get("/ketentuan/" + p.id()), KOTA_CONTOH, Peran.GURU), 200);
        assertThat(d.select("#pelaksanaan h3").eachText())
                .containsExactly(
                        "A. Diskusi Persiapan",
                        "B. Observasi Kinerja",
                        "C. Diskusi Tindak Lanjut",
                        "D. Upaya Tindak Lanjut",
                        "E. Refleksi Tindak Lanjut");
        assertThat(d.expectFirst("#langkah-A").text())
                .contains("Dokumen Persiapan, dianjurkan pada bulan ke-2 periode", "Isian (4)");
        assertThat(d.expectFirst("[id=B-CATATAN]").text())
                .contains("✓ Pasti", "Diisi pengamat untuk tiap fokus perilaku.");
        assertThat(d.expectFirst("[id=C-DUKUNGAN]").text()).endsWith("Diisi pegawai, boleh kosong.");
        assertThat(d.expectFirst("#skala-MEMPELAJARI").text())
                .contains("● Usulan Teladan", "tingkatnya tidak ditemukan di sumber");
        assertThat(d.expectFirst("#cara-VIDEO").text()).contains("◐ Mungkin", "Untuk kepala sekolah.");
        assertThat(d.select("#pelaksanaan").text()).doesNotContain("Periode ini dibuka sebelum");
    }

    private static MockHttpServletRequestBuilder jendela(String url, String mulai, String sampai, String alasan) {
        return post(url)
                .param("tahap", "PERENCANAAN")
                .param("mulai", mulai)
                .param("sampai", sampai)
                .param("alasan", alasan);
    }
}
