package id.teladan.organisasi;

import static id.teladan.organisasi.UjiOrganisasi.AWAL;
import static id.teladan.organisasi.UjiOrganisasi.HARI;
import static id.teladan.organisasi.UjiOrganisasi.KINI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.teladan.umum.DinasId;
import id.teladan.umum.Nip;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.PencariNama;
import id.teladan.web.Pengguna;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class HalamanAdminTest {
    private UjiOrganisasi uji;
    private MockMvc mvc;
    private PegawaiId wati;
    private PegawaiId sari;
    private PegawaiId budi;
    private SatuanId melati;

    @BeforeEach
    void buka() {
        uji = new UjiOrganisasi();
        mvc = MockMvcBuilders.webAppContextSetup(uji.spring).build();
        wati = uji.orang("Wati Susanti, S.E.");
        uji.tugas(wati, Peran.ADMIN_DINAS, null, AWAL, null);
        melati = uji.sekolah("SDN Melati 1");
        sari = uji.orang("Sari Wulandari, S.Pd.");
        uji.tugas(sari, Peran.GURU, melati, AWAL, null);
        budi = uji.orang("Budi Hartono, M.Pd.");
    }

    @AfterEach
    void tutup() {
        uji.close();
    }

    private record Jawaban(int status, String ke, Document isi) {
        String teks(String css) {
            return isi.select(css).text();
        }

        String nilai(String id) {
            return isi.select("#" + id).val();
        }
    }

    private Jawaban jawab(MockHttpServletRequestBuilder minta, Peran peran, DinasId dinas) throws Exception {
        var j = mvc.perform(minta.requestAttr(
                        Pengguna.ATRIBUT,
                        new Pengguna(dinas, wati, "Wati Susanti, S.E.", peran, null, "Admin dinas", List.of())))
                .andReturn()
                .getResponse();
        return new Jawaban(j.getStatus(), String.valueOf(j.getRedirectedUrl()), Jsoup.parse(j.getContentAsString()));
    }

    private Jawaban buka(String url) throws Exception {
        return jawab(get(url), Peran.ADMIN_DINAS, uji.dinas);
    }

    private Jawaban kirim(String url, String... isian) throws Exception {
        MockHttpServletRequestBuilder p = post(url);
        for (int i = 0; i < isian.length; i += 2) {
            p.param(isian[i], isian[i + 1]);
        }
        return jawab(p, Peran.ADMIN_DINAS, uji.dinas);
    }

    private Jawaban simpanSari(String nama, String nip, int versi) throws Exception {
        return kirim(
                "/admin/pegawai/" + sari,
                "nama",
                nama,
                "nip",
                nip,
                "status",
                "PNS",
                "jenisPtk",
                "Guru Kelas",
                "golongan",
                "III/b",
                "jenjangJabatan",
                "Guru Ahli Pertama",
                "versi",
                "" + versi);
    }

    @Test
    void beranda_admin_menunjukkan_siapa_tanpa_atasan_dan_semua_urusannya() throws Exception {
        Jawaban j = buka("/admin");

        assertThat(j.status()).isEqualTo(200);
        assertThat(j.teks("h1")).isEqualTo("Dinas Pendidikan Kota Contoh");
        assertThat(j.teks("#tanpa")).isEqualTo("2 pegawai belum punya atasan");
        assertThat(j.isi().select("main a").eachAttr("href"))
                .contains(
                        "/admin/satuan",
                        "/admin/pegawai",
                        "/admin/tanpa-atasan",
                        "/admin/impor",
                        "/admin/periode",
                        "/admin/akun");
    }

    @Test
    void selain_admin_dinas_tidak_dapat_membuka_satu_pun_halaman() throws Exception {
        UUID tugas = uji.organisasi.penugasan(uji.dinas, sari, HARI).getFirst().id();
        for (String url : List.of(
                "/admin",
                "/admin/satuan",
                "/admin/satuan/baru",
                "/admin/satuan/pilihan",
                "/admin/satuan/" + melati,
                "/admin/satuan/" + melati + "/ubah",
                "/admin/pegawai",
                "/admin/pegawai/baru",
                "/admin/pegawai/" + sari,
                "/admin/pegawai/" + sari + "/ubah",
                "/admin/pegawai/" + sari + "/penugasan",
                "/admin/penugasan/" + tugas,
                "/admin/tanpa-atasan")) {
            assertThat(jawab(get(url), Peran.KEPALA_SEKOLAH, uji.dinas).status())
                    .as(url)
                    .isEqualTo(403);
        }
        for (String url : List.of(
                "/admin/satuan/" + melati,
                "/admin/satuan/" + melati + "/ubah",
                "/admin/pegawai/" + sari,
                "/admin/pegawai/" + sari + "/ubah",
                "/admin/pegawai/" + sari + "/penugasan",
                "/admin/penugasan/" + tugas)) {
            assertThat(jawab(get(url), Peran.ADMIN_DINAS, uji.dinasLain).status())
                    .as(url)
                    .isEqualTo(404);
        }
        for (String url : List.of(
                "/admin/satuan",
                "/admin/satuan/" + melati,
                "/admin/pegawai",
                "/admin/pegawai/" + sari,
                "/admin/pegawai/" + sari + "/penugasan",
                "/admin/penugasan/" + tugas + "/akhir",
                "/admin/penugasan/" + tugas + "/tanggal",
                "/admin/penugasan/" + tugas + "/batal")) {
            assertThat(jawab(post(url), Peran.GURU, uji.dinas).status()).as(url).isEqualTo(403);
            if (url.contains(melati.toString()) || url.contains(sari.toString()) || url.contains(tugas.toString())) {
                assertThat(jawab(post(url), Peran.ADMIN_DINAS, uji.dinasLain).status())
                        .as(url)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void satuan_ditambahkan_lalu_ditemukan_dengan_pencarian() throws Exception {
        Jawaban kosong = kirim("/admin/satuan", "npsn", "12", "nama", "SDN Kenanga", "status", "NEGERI", "versi", "0");
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.teks(".galat li")).contains("NPSN harus 8 angka").contains("Pilih jenjang");
        assertThat(kosong.nilai("nama")).isEqualTo("SDN Kenanga");
        assertThat(kosong.isi().select("#npsn").attr("aria-invalid")).isEqualTo("true");

        Jawaban jadi = kirim(
                "/admin/satuan",
                "npsn",
                "20999001",
                "nama",
                "SDN Kenanga",
                "jenjang",
                "SD",
                "status",
                "SWASTA",
                "kecamatan",
                "Contoh Tengah",
                "versi",
                "0");
        assertThat(jadi.status()).isEqualTo(303);
        assertThat(buka(jadi.ke()).teks("h1")).isEqualTo("SDN Kenanga");
        assertThat(buka("/admin/satuan?q=kenang").isi().select("tbody tr")).hasSize(1);
        assertThat(buka("/admin/satuan?q=20999001").teks("tbody")).contains("SDN Kenanga", "Swasta", "Belum ada");
        assertThat(buka("/admin/satuan?q=tidak-ada").teks(".kosong")).contains("Tidak ada satuan yang cocok");

        Jawaban ganda = kirim(
                "/admin/satuan",
                "npsn",
                "20999001",
                "nama",
                "SDN Tiruan",
                "jenjang",
                "SD",
                "status",
                "NEGERI",
                "versi",
                "0");
        assertThat(ganda.status()).isEqualTo(422);
        assertThat(ganda.teks("#npsn-galat")).contains("NPSN 20999001 sudah dipakai SDN Kenanga.");
    }

    @Test
    void perubahan_satuan_yang_terlambat_menunjukkan_kedua_isian() throws Exception {
        String[] isian = {
            "npsn", "20999002", "nama", "SDN Melati Satu", "jenjang", "SD", "status", "NEGERI", "versi", "0"
        };
        assertThat(kirim("/admin/satuan/" + melati, isian).status()).isEqualTo(303);
        isian[3] = "SDN Melati I";
        Jawaban bentrok = kirim("/admin/satuan/" + melati, isian);

        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.teks(".beda .lama")).contains("SDN Melati Satu");
        assertThat(bentrok.teks(".beda .baru")).contains("SDN Melati I");
        assertThat(bentrok.nilai("nama")).isEqualTo("SDN Melati I");
        assertThat(bentrok.isi().select("input[name=versi]").val()).isEqualTo("1");
        isian[9] = "1";
        assertThat(kirim("/admin/satuan/" + melati, isian).status()).isEqualTo(303);
        assertThat(buka("/admin/satuan/" + melati).teks(".riwayat"))
                .contains("Wati Susanti", "SDN Melati Satu → SDN Melati I");
    }

    @Test
    void pegawai_ditambahkan_dengan_pesan_jelas_untuk_setiap_isian() throws Exception {
        Jawaban salah = kirim(
                "/admin/pegawai",
                "nama",
                "",
                "nip",
                "12345",
                "nuptk",
                "1",
                "status",
                "PNS",
                "jenisPtk",
                "",
                "golongan",
                "3b",
                "surel",
                "bukan surel",
                "versi",
                "0");
        assertThat(salah.status()).isEqualTo(422);
        assertThat(salah.isi().select(".galat li a").eachAttr("href"))
                .containsExactly("#nama", "#nip", "#nuptk", "#golongan", "#jenisPtk", "#surel");
        assertThat(salah.nilai("golongan")).isEqualTo("3b");

        Jawaban jadi = kirim(
                "/admin/pegawai",
                "nama",
                "  Made   Lestari, S.Pd. ",
                "nip",
                "19850315 201001 2 999",
                "status",
                "PPPK",
                "jenisPtk",
                "Guru Kelas",
                "golongan",
                "IX",
                "versi",
                "0");
        assertThat(jadi.status()).isEqualTo(303);
        Jawaban halaman = buka(jadi.ke());
        assertThat(halaman.teks("h1")).isEqualTo("Made Lestari, S.Pd.");
        assertThat(halaman.teks(".rincian")).contains("19850315 201001 2 999");
        assertThat(halaman.teks("main")).contains("Tidak ada penugasan yang berlaku hari ini.");
    }

    @Test
    void nip_ganda_dan_nip_dinas_lain_ditolak_dengan_jelas() throws Exception {
        Nip nip = new Nip("197505052000031005");
        uji.tata.buatPegawai(uji.dinasLain, UjiOrganisasi.guru("Orang Kabupaten", nip), "uji", KINI);

        Jawaban lain = simpanSari("Sari Wulandari, S.Pd.", nip.angka(), 0);
        assertThat(lain.status()).isEqualTo(422);
        assertThat(lain.teks("#nip-galat")).contains("tercatat di dinas lain (Dinas Pendidikan Kabupaten Contoh)");
        assertThat(lain.teks("main")).doesNotContain("Orang Kabupaten");
        assertThat(lain.nilai("nip")).isEqualTo(nip.angka());

        uji.tata.ubahPegawai(
                uji.dinas,
                new Pegawai(budi, UjiOrganisasi.guru("Budi Hartono, M.Pd.", new Nip("197606062000031006")), 0),
                "uji",
                KINI);
        Jawaban ganda = simpanSari("Sari Wulandari, S.Pd.", "19760606 200003 1 006", 0);
        assertThat(ganda.status()).isEqualTo(422);
        assertThat(ganda.teks("#nip-galat")).contains("sudah dipakai Budi Hartono, M.Pd. di dinas ini");
    }

    @Test
    void perubahan_pegawai_yang_terlambat_menunjukkan_kedua_isian() throws Exception {
        assertThat(simpanSari("Sari W.", "", 0).status()).isEqualTo(303);
        Jawaban bentrok = simpanSari("Sari Wulandari, M.Pd.", "", 0);

        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.teks(".galat")).contains("diubah orang lain");
        assertThat(bentrok.teks(".beda .lama")).contains("Sari W.");
        assertThat(bentrok.teks(".beda .baru")).contains("Sari Wulandari, M.Pd.");
        assertThat(simpanSari("Sari Wulandari, M.Pd.", "", 1).ke()).isEqualTo("/admin/pegawai/" + sari);
    }

    @Test
    void penugasan_dimulai_dengan_nama_sekolah_dan_sekolah_yang_mirip_ditanyakan() throws Exception {
        uji.sekolah("SDN Melati 2");
        String url = "/admin/pegawai/" + budi + "/penugasan";
        Jawaban mirip = kirim(url, "peran", "KEPALA_SEKOLAH", "satuan", "melati", "mulai", "2022-01-02");
        assertThat(mirip.status()).isEqualTo(422);
        assertThat(mirip.teks("#satuan-galat")).contains("SDN Melati 1 (NPSN", "SDN Melati 2 (NPSN");
        assertThat(mirip.nilai("satuan")).isEqualTo("melati");
        assertThat(kirim(url, "peran", "KEPALA_DINAS", "satuan", "SDN Melati 1", "mulai", "x")
                        .teks(".galat"))
                .contains("kosongkan sekolahnya", "Tanggal mulai bukan tanggal");

        Jawaban jadi =
                kirim(url, "peran", "KEPALA_SEKOLAH", "satuan", "sdn melati 1", "induk", "true", "mulai", "02-01-2022");
        assertThat(jadi.status()).isEqualTo(303);
        assertThat(buka(jadi.ke()).teks("main")).contains("Kepala sekolah SDN Melati 1", "2 Januari 2022 – sekarang");
        assertThat(buka("/admin/pegawai/" + sari).teks("main")).contains("Budi Hartono, M.Pd. · Kepala SDN Melati 1");
        assertThat(buka("/admin/satuan/pilihan?satuan=melati").isi().select("option"))
                .hasSize(2);
        Jawaban dua = kirim(url, "peran", "KEPALA_SEKOLAH", "satuan", "sdn melati 1", "mulai", "2023-01-02");
        assertThat(dua.status()).isEqualTo(422);
        assertThat(dua.teks(".galat")).contains("sudah ditugaskan sebagai Kepala sekolah di SDN Melati 1");
    }

    @Test
    void penugasan_diakhiri_dibetulkan_dan_dinyatakan_salah_catat_dengan_alasan() throws Exception {
        UUID id = uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati, AWAL, null);
        String url = "/admin/penugasan/" + id;
        Jawaban tanpaAlasan = kirim(url + "/akhir", "akhirSampai", "2024-07-31", "versi", "0");
        assertThat(tanpaAlasan.status()).isEqualTo(422);
        assertThat(tanpaAlasan.teks("#akhirAlasan-galat")).contains("Alasan wajib diisi");
        assertThat(tanpaAlasan.nilai("akhirSampai")).isEqualTo("2024-07-31");
        assertThat(tanpaAlasan.nilai("mulai")).isEqualTo("2022-01-02");

        assertThat(kirim(url + "/akhir", "akhirSampai", "2024-07-31", "akhirAlasan", "Mutasi", "versi", "0")
                        .ke())
                .isEqualTo("/admin/pegawai/" + budi);
        Jawaban terlambat =
                kirim(url + "/tanggal", "mulai", "2022-02-01", "sampai", "", "alasan", "Salah tulis", "versi", "0");
        assertThat(terlambat.status()).isEqualTo(409);
        assertThat(terlambat.teks(".beda .lama")).contains("31 Juli 2024");
        assertThat(terlambat.nilai("alasan")).isEqualTo("Salah tulis");
        assertThat(kirim(url + "/tanggal", "mulai", "2022-02-01", "sampai", "2024-07-31", "alasan", "TMT", "versi", "1")
                        .status())
                .isEqualTo(303);
        assertThat(buka(url).teks(".riwayat"))
                .contains("Alasan: Mutasi", "Alasan: TMT", "2 Januari 2022 → 1 Februari 2022");

        assertThat(kirim(url + "/batal", "batalAlasan", "", "versi", "2").status())
                .isEqualTo(422);
        assertThat(kirim(url + "/batal", "batalAlasan", "Bukan dia", "versi", "1")
                        .status())
                .isEqualTo(409);
        assertThat(kirim(url + "/batal", "batalAlasan", "Bukan dia", "versi", "2")
                        .status())
                .isEqualTo(303);
        Jawaban akhir = buka(url);
        assertThat(akhir.isi().select("main form")).isEmpty();
        assertThat(akhir.teks("main")).contains("Salah catat");
        assertThat(buka("/admin/pegawai/" + budi).teks(".riwayat")).contains("Penugasan dinyatakan salah catat");
    }

    @Test
    void daftar_pegawai_dicari_disaring_dan_dibagi_per_halaman() throws Exception {
        for (int i = 0; i < 60; i++) {
            uji.orang("Pegawai %02d dengan nama yang sangat panjang sekali, S.Pd., M.Pd., Gr.".formatted(i));
        }
        Jawaban satu = buka("/admin/pegawai");
        assertThat(satu.isi().select("tbody tr")).hasSize(50);
        assertThat(satu.teks(".halamanan")).contains("1–50 dari 63 pegawai");
        assertThat(buka("/admin/pegawai?halaman=2").isi().select("tbody tr")).hasSize(13);
        assertThat(buka("/admin/pegawai?halaman=99").ke()).isEqualTo("/admin/pegawai");
        assertThat(buka("/admin/pegawai?q=melati").teks("tbody th")).startsWith("Sari Wulandari, S.Pd.");
        assertThat(buka("/admin/pegawai?peran=ADMIN_DINAS").teks("tbody")).contains("Wati", "Admin dinas");
        assertThat(buka("/admin/pegawai?status=PPPK").teks(".kosong")).contains("Tidak ada pegawai yang cocok");
        assertThat(uji.sql.hitung(() -> uji.organisasi.daftarPegawai(
                        uji.dinas, new DaftarRepository.Saringan("sari", null, null), 1, HARI)))
                .isEqualTo(1);
    }

    @Test
    void halaman_tanpa_atasan_menyebut_sebab_pemecah_dan_akibat_menurut_kedua_ketentuan() throws Exception {
        Jawaban j = buka("/admin/tanpa-atasan?sebab=TANPA_KEPALA_DAN_PLT");
        assertThat(j.teks("#sebab")).isEqualTo("Guru di sekolah tanpa kepala sekolah definitif dan tanpa Plt.");
        assertThat(j.teks(".rincian"))
                .contains(
                        "Admin dinas: mulai penugasan", "disetujui sistem saat diajukan", "Tidak ada pejabat penilai");
        assertThat(j.teks("section h3")).contains("SDN Melati 1");
        assertThat(j.isi().select("a[href=/admin/pegawai/" + sari + "]").text()).isEqualTo("Sari Wulandari, S.Pd.");
        assertThat(j.teks(".saring")).contains("Pegawai tanpa penugasan 1");

        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati, AWAL, null);
        uji.tugas(uji.orang("Tono Prasetyo, M.M."), Peran.KEPALA_DINAS, null, AWAL, null);
        assertThat(buka("/admin/tanpa-atasan").teks(".kosong")).contains("Semua pegawai punya atasan");
        assertThat(uji.sql.hitung(
                        () -> uji.organisasi.orangTanpaAtasan(uji.dinas, HARI, SebabTanpaAtasan.TANPA_KEPALA, 1)))
                .isEqualTo(1);
    }

    @Test
    void dua_kepala_definitif_tampil_sebagai_temuan() throws Exception {
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati, AWAL, null);
        uji.jdbc
                .sql(
                        "INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, mulai) VALUES (?, ?, ?, 'KEPALA_SEKOLAH', ?, ?)")
                .params(uji.dinas.nilai(), UUID.randomUUID(), wati.nilai(), melati.nilai(), AWAL.plusDays(1))
                .update();

        assertThat(buka("/admin/tanpa-atasan").teks("section:has(#temuan)"))
                .contains(
                        "Lebih dari satu kepala sekolah definitif: SDN Melati 1",
                        "Wati Susanti, S.E.; Budi Hartono, M.Pd.");
        assertThat(buka("/admin/satuan/" + melati).teks("main")).contains("lebih dari satu kepala sekolah definitif");
    }

    @Test
    void nama_pegawai_hanya_ditemukan_di_dinasnya_sendiri() {
        PencariNama pencari = uji.spring.getBean(PencariNama.class);
        PegawaiId lain = uji.tata.buatPegawai(
                uji.dinasLain, UjiOrganisasi.guru("Orang Kabupaten", new Nip("197505052000031005")), "uji", KINI);
        assertThat(pencari.nama(uji.dinasLain, lain)).contains("Orang Kabupaten");
        assertThat(pencari.nama(uji.dinas, lain)).isEmpty();
        assertThat(pencari.nama(uji.dinas, PegawaiId.baru())).isEmpty();
    }
}
