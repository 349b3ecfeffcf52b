package id.teladan.periode;

import static id.teladan.periode.UjiPeriode.BU_SARI;
import static id.teladan.periode.UjiPeriode.KINI;
import static id.teladan.periode.UjiPeriode.KOTA_CONTOH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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

/** The pages of windows: for all, for one person, closing now, and two people at once. */
class HalamanJendelaTest {
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
    void bu_wati_memperpanjang_jendela_untuk_bu_sari_saja() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIT));
        Document pilih = buka("/admin/periode/jendela?pegawai=" + BU_SARI + "&nama=Orang%20Lain");
        assertThat(pilih.select("h1").text()).isEqualTo("Jendela untuk Sari Wulandari");
        Document form = buka(pilih.select(".butir a").attr("href"));
        assertThat(form.select("#sampai").val()).isEqualTo("2026-07-31");
        form.select("#sampai").val("2026-08-15");
        form.select("#alasan").val("Cuti sakit");
        MockHttpServletResponse jawab = minta(UjiHalaman.kirim(form.expectFirst("form")));
        assertThat(jawab.getStatus()).isEqualTo(303);
        Document rincian = buka(Objects.requireNonNull(jawab.getRedirectedUrl()));
        assertThat(rincian.text()).contains("Sari Wulandari · Perencanaan", "15 Agustus 2026, 23.59 WIT", "Cuti sakit");
        Document lagi =
                buka(rincian.select("a:contains(Ubah jendela Perencanaan Sari)").attr("href"));
        assertThat(lagi.select("#sampai").val()).isEqualTo("2026-08-15");
        assertThat(lagi.text()).contains("khusus untuk orang ini", "Alasan: Cuti sakit");
        assertThat(uji.periode().jendela(p, BU_SARI).get(Tahap.PERENCANAAN)).matches(Jendela::khusus);
    }

    @Test
    void jendela_untuk_orang_yang_tidak_ada_di_dinas_ini_dijawab_404_dan_nama_dari_permintaan_tidak_tersimpan() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        String url = "/admin/periode/" + p.id() + "/jendela";
        for (String asing :
                new String[] {UjiPeriode.PAK_BUDI.toString(), UUID.randomUUID().toString()}) {
            assertThat(minta(get("/admin/periode/jendela").param("pegawai", asing))
                            .getStatus())
                    .isEqualTo(404);
            assertThat(minta(get(url).param("pegawai", asing)).getStatus()).isEqualTo(404);
            assertThat(minta(jendela(url, "2026-07-01", "2026-08-15", "x").param("pegawai", asing))
                            .getStatus())
                    .isEqualTo(404);
            assertThat(minta(jendela(url + "/penutupan", "2026-07-01", "2026-08-15", "x")
                                    .param("pegawai", asing))
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(uji.periode().riwayat(p, 10)).hasSize(3);
        MockHttpServletRequestBuilder sari = jendela(url, "2026-07-01", "2026-08-15", "Cuti sakit")
                .param("pegawai", BU_SARI.toString())
                .param("nama", "Nama palsu");
        assertThat(minta(sari).getStatus()).isEqualTo(303);
        assertThat(uji.periode().riwayat(p, 10).getFirst().pegawaiNama()).isEqualTo("Sari Wulandari");
    }

    @Test
    void jendela_tanpa_alasan_atau_di_luar_periode_ditolak_422_dan_isian_tetap() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        String url = "/admin/periode/" + p.id() + "/jendela";
        Document tanpa = UjiHalaman.html(minta(jendela(url, "2026-07-01", "2026-08-15", "")), 422);
        assertThat(tanpa.select("[role=alert] a").attr("href")).isEqualTo("#alasan");
        assertThat(tanpa.select("#sampai").val()).isEqualTo("2026-08-15");
        Document luar = UjiHalaman.html(minta(jendela(url, "2026-07-01", "2027-02-01", "Sisa <i>berkas</i>")), 422);
        assertThat(luar.select("[role=alert]").text())
                .contains("di dalam periode, yaitu 1 Juli 2026 sampai 31 Desember 2026");
        assertThat(luar.select("#alasan").val()).isEqualTo("Sisa <i>berkas</i>");
        Document terbalik = UjiHalaman.html(minta(jendela(url, "2026-08-01", "2026-07-01", "x")), 422);
        assertThat(terbalik.select("#sampai-galat").text()).contains("mendahului");
        assertThat(uji.periode().riwayat(p, 10)).hasSize(3);
    }

    @Test
    void menutup_sekarang_perlu_alasan_lalu_tombolnya_hilang() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        String url = "/admin/periode/" + p.id() + "/jendela";
        assertThat(buka(url + "?tahap=PERENCANAAN").select("button[formaction]").attr("formaction"))
                .isEqualTo(url + "/penutupan");
        assertThat(minta(jendela(url + "/penutupan", "2026-07-01", "2026-07-31", ""))
                        .getStatus())
                .isEqualTo(422);
        assertThat(minta(jendela(url + "/penutupan", "2026-07-01", "2026-07-31", "Semua selesai"))
                        .getStatus())
                .isEqualTo(303);
        Document d = buka(url + "?tahap=PERENCANAAN");
        assertThat(d.text()).contains("✕ Tertutup", "Semua selesai");
        assertThat(d.select("button[formaction]")).isEmpty();
        Document lagi =
                UjiHalaman.html(minta(jendela(url + "/penutupan", "2026-07-01", "2026-07-31", "Sekali lagi")), 422);
        assertThat(lagi.select("[role=alert]").text()).contains("memang tidak sedang terbuka");
    }

    @Test
    void jendela_yang_didahului_orang_lain_dijawab_409_dengan_kedua_isian_dan_klik_ganda_sekali_saja() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        Element form = buka("/admin/periode/" + p.id() + "/jendela").expectFirst("form");
        form.select("#sampai").val("2026-08-20");
        form.select("#alasan").val("Listrik padam");
        assertThat(minta(UjiHalaman.kirim(form)).getStatus()).isEqualTo(303);
        assertThat(minta(UjiHalaman.kirim(form)).getStatus()).isEqualTo(303);
        assertThat(uji.periode().riwayat(p, 10)).hasSize(4);
        form.select("#sampai").val("2026-08-05");
        form.select("#alasan").val("Surat kepala dinas");
        Document d = UjiHalaman.html(minta(UjiHalaman.kirim(form)), 409);
        assertThat(d.select("[role=alert]").text()).contains("sudah diubah Wati Lestari");
        assertThat(d.select(".giliran").text()).contains("20 Agustus 2026, 23.59 WIB", "Listrik padam");
        assertThat(d.select("#sampai").val()).isEqualTo("2026-08-05");
        assertThat(d.select("#alasan").val()).isEqualTo("Surat kepala dinas");
        assertThat(minta(UjiHalaman.kirim(d.expectFirst("form"))).getStatus()).isEqualTo(303);
        assertThat(uji.periode().riwayat(p, 10).getFirst().alasan()).isEqualTo("Surat kepala dinas");
    }

    private static MockHttpServletRequestBuilder jendela(String url, String mulai, String sampai, String alasan) {
        return post(url)
                .param("tahap", "PERENCANAAN")
                .param("mulai", mulai)
                .param("sampai", sampai)
                .param("alasan", alasan);
    }
}
