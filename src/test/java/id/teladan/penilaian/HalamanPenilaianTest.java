package id.teladan.penilaian;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages of the assessment over HTTP: what they answer, that nothing typed is lost, and how many statements they cost. */
class HalamanPenilaianTest {
    private final UjiPenilaian t = new UjiPenilaian();

    private static String[] pasangan(Map<String, String> isi, String... lain) {
        List<String> hasil = new ArrayList<>(List.of(lain));
        isi.forEach((k, v) -> hasil.addAll(List.of(k, v)));
        return hasil.toArray(String[]::new);
    }

    private static int pernyataan(Supplier<Peramban.Jawaban> minta, int status) {
        assertThat(minta.get().status()).as("pemanasan").isEqualTo(status);
        return UjiSiklus.sql().selama(() -> assertThat(minta.get().status()).isEqualTo(status));
    }

    @Test
    void pak_budi_membuka_menyimpan_dan_menetapkan_bu_sari_menerima() {
        Peramban budi = t.u.masuk(t.u.budi);
        String buka = "/penilaian/" + t.u.periode + "/" + t.u.sari.pegawai();
        Peramban.Jawaban j = budi.kirim(buka, "peran", "GURU");
        assertThat(j.status()).isEqualTo(303);
        String url = j.ke();
        assertThat(budi.kirim(buka, "peran", "GURU").ke()).as("sekali saja").isEqualTo(url);
        Peramban.Jawaban halaman = budi.buka(url);
        assertThat(halaman.html().text())
                .contains(
                        "Yang direncanakan dan hasilnya",
                        "Upaya Refleksi",
                        "Usulan: Di Atas Ekspektasi",
                        "Yang belum ada");
        assertThat(halaman.html().select("#usul .samar, #kurang .butir > div > p.samar:has(span.label)"))
                .as("tiap klausul dengan kepastiannya")
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p.text()).containsPattern("✓ Pasti|◐ Mungkin|● Usulan Teladan"));
        assertThat(halaman.html().select("#usul p.samar")).hasSize(4);
        assertThat(budi.kirim(url, Map.of("X-Simpan", "otomatis"), "hasil", "DI_ATAS", "perilaku", "SESUAI")
                        .status())
                .isEqualTo(204);
        assertThat(budi.buka(url).html().select("#kuadran .pilih").text()).contains("Baik");
        Peramban.Jawaban kurang = budi.kirim(url + "/penetapan", "hasil", "DI_ATAS", "catatan", "Catatan saya");
        assertThat(kurang.status()).isEqualTo(422);
        assertThat(kurang.html().select("textarea[name=catatan]").text()).isEqualTo("Catatan saya");
        assertThat(kurang.html().select(".galat").text()).contains("Umpan balik");
        Peramban sari = t.u.masuk(t.u.sari);
        assertThat(sari.buka("/penilaian/saya").isi())
                .contains("Belum ditetapkan")
                .doesNotContain("Catatan saya");
        assertThat(budi.kirim(url + "/penetapan", pasangan(UjiPenilaian.isi("DI_ATAS", "SESUAI")))
                        .status())
                .isEqualTo(303);
        assertThat(sari.buka("/").isi())
                .contains("Hasil penilaian Anda sudah ditetapkan", "14 hari sejak Anda membukanya");
        assertThat(sari.buka(url).ke()).startsWith("/penilaian/saya");
        assertThat(sari.buka("/penilaian/saya").html().text())
                .contains("Predikat Kinerja: Baik", "Umpan balik AK berdasarkan bukti.", "Ajukan keberatan");
        assertThat(sari.buka("/penilaian/saya").html().select("details.tanya").text())
                .as("menerima ditanya dulu, juga tanpa skrip")
                .contains("Terima", "hasil ini final", "14 hari", "Sudah yakin?", "Ya, saya terima");
        assertThat(sari.kirim(url + "/penerimaan").status()).isEqualTo(303);
        assertThat(sari.kirim(url + "/penerimaan").status())
                .as("dua kali tekan")
                .isEqualTo(303);
        assertThat(sari.kirim(url + "/keberatan", "alasan", "Terlambat").status())
                .isEqualTo(409);
        assertThat(budi.buka(url).html().text()).contains("Penilaian selesai");
        assertThat(t.kabar(t.u.budi.pegawai())).containsOnlyOnce(t.u.sari.nama() + " menerima hasil penilaiannya");
        assertThat(sari.buka("/").html().text())
                .contains("Predikat Kinerja Anda: Baik", "Penilaian selesai dan hasilnya final", "Buka Dokumen");
    }

    @Test
    void yang_sudah_dinilai_tanpa_observasi_tidak_diminta_memulai_siklus() {
        Pengguna ani = t.u.guru("Ani Lestari");
        Peramban guru = t.u.masuk(ani);
        assertThat(guru.buka("/").teks()).contains("Mulai Diskusi Persiapan");
        t.tetapkan(t.u.budi, ani, "SESUAI", "SESUAI");
        assertThat(guru.buka("/").teks()).doesNotContain("Mulai Diskusi Persiapan");
        assertThat(guru.buka("/pelaksanaan").teks())
                .contains("sudah ditetapkan; siklus observasi tidak dimulai lagi")
                .doesNotContain("Giliran Anda");
        assertThat(guru.kirim("/pelaksanaan", "periode", t.u.periode.toString()).ke())
                .as("juga dari tab lama")
                .startsWith("/pelaksanaan");
    }

    @Test
    void realisasi_usulan_yang_tidak_diubah_tidak_disimpan_supaya_mengikuti_keadaannya() {
        PenilaianId id = t.buka(t.u.budi, t.u.sari);
        String url = "/penilaian/" + id;
        Peramban budi = t.u.masuk(t.u.budi);
        String kunci =
                budi.buka(url).html().expectFirst("textarea[name^=realisasi.]").attr("name");
        String usulan = budi.buka(url)
                .html()
                .expectFirst("input[name=" + FormPenilaian.NYATA + kunci + "]")
                .attr("value");
        assertThat(usulan).isNotBlank();
        String[] semula = {"catatan", "Satu", FormPenilaian.NYATA + kunci, usulan, kunci, usulan + "\r\n"};
        assertThat(budi.kirim(url, semula).status()).isEqualTo(303);
        assertThat(isi(id)).containsEntry("catatan", "Satu").doesNotContainKey(kunci);
        String[] diubah = {FormPenilaian.NYATA + kunci, usulan, kunci, "Tulisan saya"};
        assertThat(budi.kirim(url, diubah).status()).isEqualTo(303);
        assertThat(isi(id)).containsEntry(kunci, "Tulisan saya");
    }

    private Map<String, String> isi(PenilaianId id) {
        return Panggung.buka()
                .bean(PenilaianRepository.class)
                .cari(t.u.dinas, id)
                .orElseThrow()
                .penilaian()
                .isi()
                .nilai();
    }

    @Test
    void simpanan_yang_kalah_cepat_dijawab_409_dengan_kedua_isi() {
        PenilaianId id = t.buka(t.u.budi, t.u.sari);
        String url = "/penilaian/" + id;
        Peramban budi = t.u.masuk(t.u.budi);
        String awal = IsiPenilaian.KOSONG.sidik();
        assertThat(budi.kirim(url, "versi", awal, "catatan", "Satu").status()).isEqualTo(303);
        Peramban.Jawaban bentrok = budi.kirim(url, "versi", awal, "catatan", "Dua", "perilaku", "");
        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.html().text()).contains("Satu", "Dua", "Pakai tulisan saya");
        assertThat(budi.kirimFormulir(bentrok, url).status()).isEqualTo(303);
        assertThat(budi.buka(url).html().select("textarea[name=catatan]").text())
                .isEqualTo("Dua");
    }

    @Test
    void keberatan_lewat_halaman_sampai_diputus_kepala_dinas() {
        PenilaianId id = t.tetapkan(t.u.budi, t.u.sari, "SESUAI", "DI_BAWAH");
        Peramban sari = t.u.masuk(t.u.sari);
        Peramban budi = t.u.masuk(t.u.budi);
        Peramban tono = t.u.masuk(t.u.tono);
        assertThat(tono.buka("/penilaian/" + id).status()).isEqualTo(404);
        assertThat(sari.kirim("/penilaian/" + id + "/keberatan", "alasan", " ").status())
                .isEqualTo(422);
        assertThat(sari.kirim("/penilaian/" + id + "/keberatan", "alasan", "Tidak tepat")
                        .status())
                .isEqualTo(303);
        assertThat(budi.buka("/keberatan").html().text()).contains(t.u.sari.nama(), "Tanggapi");
        assertThat(tono.buka("/keberatan").html().text()).contains("Menunggu tanggapan");
        String url = "/keberatan/" + id;
        assertThat(tono.kirim(url + "/putusan", "hasil", "SESUAI", "perilaku", "SESUAI", "alasan", "x")
                        .status())
                .as("belum didengar")
                .isEqualTo(409);
        assertThat(budi.kirim(url + "/tanggapan", "tanggapan", "").status()).isEqualTo(422);
        assertThat(budi.kirim(url + "/tanggapan", "tanggapan", "Ada catatan piket")
                        .status())
                .isEqualTo(303);
        assertThat(budi.kirim(url + "/putusan", "hasil", "SESUAI", "perilaku", "SESUAI", "alasan", "x")
                        .status())
                .isEqualTo(403);
        assertThat(tono.buka("/").isi()).contains("1 keberatan atas penilaian menunggu Anda");
        Peramban.Jawaban kurang = tono.kirim(url + "/putusan", "hasil", "SESUAI", "perilaku", "SESUAI");
        assertThat(kurang.status()).isEqualTo(422);
        assertThat(kurang.html().select("input[name=perilaku][value=SESUAI]").hasAttr("checked"))
                .isTrue();
        assertThat(tono.kirim(url + "/putusan", "hasil", "SESUAI", "perilaku", "SESUAI", "alasan", "Tidak terbukti")
                        .status())
                .isEqualTo(303);
        assertThat(sari.buka("/penilaian/saya").html().text())
                .contains("Putusan: rating diubah", "Tidak terbukti", "Ada catatan piket", "Versi 2");
        assertThat(t.u.masuk(t.u.wati).buka("/penilaian/" + id).html().text())
                .contains("Selesai")
                .doesNotContain("Tidak terbukti");
    }

    @Test
    void rekan_tidak_menemukan_dan_pengawas_yang_bukan_tim_kerja_juga_tidak() {
        PenilaianId id = t.tetapkan(t.u.budi, t.u.sari, "SESUAI", "SESUAI");
        Peramban rekan = t.u.masuk(t.u.r.orang("Rekan Lain", Peran.GURU, t.u.melati));
        for (String url : List.of("/penilaian/" + id, "/keberatan/" + id)) {
            assertThat(rekan.buka(url).status()).as(url).isEqualTo(404);
            assertThat(t.u.masuk(t.u.rina).buka(url).status()).as(url).isEqualTo(404);
        }
        assertThat(rekan.kirim("/penilaian/" + id + "/penetapan").status()).isEqualTo(404);
        assertThat(rekan.buka("/penilaian/saya").isi()).contains("Belum ada penilaian");
        assertThat(rekan.buka("/penilaian/" + Uuid7.baru()).status()).isEqualTo(404);
        assertThat(t.u.masuk(t.u.sari)
                        .kirim("/penilaian/" + t.u.periode + "/" + t.u.sari.pegawai())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void keberatan_kepala_sekolah_dicatat_admin_menurut_suratnya_tanpa_melihat_rating() {
        PenilaianId id = t.tetapkan(t.u.tono, t.u.budi, "SESUAI", "DI_ATAS");
        Peramban budi = t.u.masuk(t.u.budi);
        assertThat(budi.kirim("/penilaian/" + id + "/keberatan", "alasan", "Capaian sekolah naik.")
                        .status())
                .isEqualTo(303);
        assertThat(t.u.masuk(t.u.tono)
                        .kirim("/keberatan/" + id + "/tanggapan", "tanggapan", "Sudah ditimbang.")
                        .status())
                .isEqualTo(303);
        Peramban wati = t.u.masuk(t.u.wati);
        Peramban.Jawaban halaman = wati.buka("/keberatan/" + id);
        assertThat(halaman.html().select("input[type=radio][checked]")).isEmpty();
        assertThat(halaman.html().select("main").text())
                .doesNotContain("Sebelumnya", "Predikat", "Capaian sekolah naik.");
        String url = "/keberatan/" + id + "/putusan";
        String[] tanpaNomor = {"pemutus", "Sekretaris Daerah", "putusan", "DIKUATKAN", "alasan", "Sesuai bukti"};
        Peramban.Jawaban kurang = wati.kirim(url, tanpaNomor);
        assertThat(kurang.status()).isEqualTo(422);
        assertThat(kurang.html().select(".galat a[href=#nomor]")).hasSize(1);
        assertThat(kurang.html().select("#pemutus").val()).isEqualTo("Sekretaris Daerah");
        assertThat(kurang.html().select("input[value=DIKUATKAN]").hasAttr("checked"))
                .isTrue();
        List<String> lengkap = new ArrayList<>(List.of(tanpaNomor));
        lengkap.addAll(
                List.of("nomor", "800/77/2026", "tanggal", Panggung.hari().toString()));
        assertThat(wati.kirim(url, lengkap.toArray(String[]::new)).status()).isEqualTo(303);
        String surat = "Sekretaris Daerah dengan surat 800/77/2026 tanggal " + Tanggal.panjang(Panggung.hari());
        Document saya = budi.buka("/penilaian/saya").html();
        assertThat(saya.text()).contains("hasil dikuatkan oleh " + surat);
        assertThat(saya.select("section:not([aria-labelledby=riwayat])").text())
                .as("bukan atas nama yang mencatat")
                .doesNotContain(t.u.wati.nama());
        assertThat(wati.buka("/keberatan/" + id).teks()).doesNotContain("Sangat Baik", "Di Atas");
    }

    @Test
    void surat_putusan_yang_mengubah_satu_rating_membiarkan_yang_lain() {
        PenilaianId id = t.tetapkan(t.u.tono, t.u.budi, "SESUAI", "DI_ATAS");
        t.u.masuk(t.u.budi).kirim("/penilaian/" + id + "/keberatan", "alasan", "Capaian sekolah naik.");
        t.u.masuk(t.u.tono).kirim("/keberatan/" + id + "/tanggapan", "tanggapan", "Sudah ditimbang.");
        Peramban wati = t.u.masuk(t.u.wati);
        String url = "/keberatan/" + id + "/putusan";
        List<String> surat = List.of(
                "pemutus",
                "Sekretaris Daerah",
                "nomor",
                "800/77/2026",
                "tanggal",
                Panggung.hari().toString(),
                "alasan",
                "Sesuai bukti");
        for (List<String> belum : List.of(List.<String>of(), List.of("putusan", "DIUBAH"))) {
            Peramban.Jawaban j = wati.kirim(url, gabung(surat, belum));
            assertThat(j.status()).isEqualTo(422);
            assertThat(j.html().select(".galat a[href=#putusan]")).hasSize(1);
            assertThat(j.html().select("#pemutus").val()).isEqualTo("Sekretaris Daerah");
        }
        assertThat(wati.kirim(url, gabung(surat, List.of("putusan", "DIUBAH", "hasil", "DI_ATAS")))
                        .status())
                .isEqualTo(303);
        assertThat(t.u.jdbc
                        .sql(
                                "SELECT rating_hasil || ' ' || rating_perilaku FROM penilaian.penilaian WHERE dinas_id = ? AND penilaian_id = ?")
                        .params(t.u.dinas.nilai(), id.nilai())
                        .query(String.class)
                        .single())
                .isEqualTo("DI_ATAS DI_ATAS");
    }

    private static String[] gabung(List<String> a, List<String> b) {
        List<String> hasil = new ArrayList<>(a);
        hasil.addAll(b);
        return hasil.toArray(String[]::new);
    }

    @Test
    void pejabat_penilai_sebelumnya_hanya_membaca_yang_perlu_bagi_keterangannya() {
        SatuanId kenanga = t.u.r.satuan("SDN Kenanga 2");
        t.pko(kenanga, "BAIK");
        Pengguna kepala = t.u.r.orang("Kepala Kenanga", Peran.KEPALA_SEKOLAH, kenanga);
        t.u.jdbc
                .sql("UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(
                        Panggung.hari().minusDays(10),
                        t.u.dinas.nilai(),
                        t.u.sari.pegawai().nilai())
                .update();
        t.u.jdbc
                .sql("""
                        INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                        VALUES (?, ?, ?, 'GURU', ?, true, ?)""")
                .params(
                        t.u.dinas.nilai(),
                        Uuid7.baru(),
                        t.u.sari.pegawai().nilai(),
                        kenanga.nilai(),
                        Panggung.hari().minusDays(9))
                .update();
        String url = "/penilaian/" + t.buka(kepala, t.u.sari);
        Peramban budi = t.u.masuk(t.u.budi);
        assertThat(budi.buka(url).teks()).contains("Keterangan Anda", "Yang direncanakan dan hasilnya");
        assertThat(budi.kirim(url + "/keterangan", "isi", "Rajin dan tuntas.").status())
                .isEqualTo(303);
        t.tetapkan(kepala, t.u.sari, "DI_ATAS", "SESUAI");
        assertThat(t.u.masuk(kepala).buka(url).teks()).contains("Rajin dan tuntas.", "Predikat Kinerja: Baik");
        assertThat(budi.buka(url).html().select("main").text())
                .contains("Rajin dan tuntas.", "Penilaian sudah ditetapkan")
                .doesNotContain("Predikat", "Umpan balik", "Yang direncanakan", "Menimbang seluruh bukti");
        t.u.masuk(t.u.sari).kirim(url + "/keberatan", "alasan", "Tidak tepat");
        assertThat(budi.buka(url.replace("/penilaian/", "/keberatan/")).status())
                .as("keberatannya bukan urusannya")
                .isEqualTo(404);
    }

    @Test
    void kepala_sekolah_disandingkan_dengan_capaian_sekolahnya_dengan_klausulnya() {
        PenilaianId id = t.buka(t.u.tono, t.u.budi);
        assertThat(t.u.masuk(t.u.tono).buka("/penilaian/" + id).teks())
                .contains(
                        "Menurut capaian sekolah: Sesuai Ekspektasi",
                        "Capaian unit Baik sepadan dengan Sesuai Ekspektasi (usulan Teladan, bertolak dari SE MenPANRB 3/2023)");
        assertThat(t.u.masuk(t.u.budi)
                        .buka("/penilaian/" + t.buka(t.u.budi, t.u.sari))
                        .teks())
                .as("guru tidak memimpin unit")
                .doesNotContain("Menurut capaian sekolah");
    }

    @Test
    void penutupan_tanpa_sebab_ditolak_dengan_yang_sudah_ditulis() {
        PenilaianId id = t.buka(t.u.budi, t.u.sari);
        Peramban budi = t.u.masuk(t.u.budi);
        Peramban.Jawaban j =
                budi.kirim("/penilaian/" + id + "/penutupan", "keterangan", "SK 882/2026", "sejak", "besok");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.html().text()).contains("SK 882/2026", "Pilih sebab");
        assertThat(budi.kirim("/penilaian/" + id + "/penutupan", "sebab", "PENSIUN", "sejak", "2026-01-31")
                        .status())
                .isEqualTo(303);
        assertThat(budi.buka("/penilaian/" + id).html().text()).contains("Ditutup tanpa predikat", "Pensiun sejak");
        assertThat(budi.kirim("/penilaian/" + id, "catatan", "Masih menulis")
                        .html()
                        .text())
                .contains("Masih menulis");
        assertThat(budi.kirim("/penilaian/" + id + "/pembukaan", "alasan", "Keliru")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void pernyataan_sql_tiap_halaman_sedikit() {
        PenilaianId id = t.buka(t.u.budi, t.u.sari);
        Peramban budi = t.u.masuk(t.u.budi);
        int[] n = {0};
        int halaman = pernyataan(() -> budi.buka("/penilaian/" + id), 200);
        int simpan = pernyataan(
                () -> budi.kirim("/penilaian/" + id, Map.of("X-Simpan", "otomatis"), "catatan", "Draf " + n[0]++), 204);
        t.tetapkan(t.u.budi, t.u.sari, "SESUAI", "SESUAI");
        Peramban sari = t.u.masuk(t.u.sari);
        int saya = pernyataan(() -> sari.buka("/penilaian/saya"), 200);
        int keberatan = pernyataan(() -> budi.buka("/keberatan"), 200);
        System.out.printf(
                "penilaian: halaman %d, simpan %d, saya %d, keberatan %d pernyataan%n",
                halaman, simpan, saya, keberatan);
        assertThat(halaman).isLessThanOrEqualTo(8);
        assertThat(simpan).isLessThanOrEqualTo(8);
        assertThat(saya).isLessThanOrEqualTo(8);
        assertThat(keberatan).isLessThanOrEqualTo(4);
    }
}
