package id.teladan.pelaksanaan.bukti;

import static id.teladan.perencanaan.SekolahSepakat.pengembangan;
import static id.teladan.perencanaan.SekolahSepakat.tugas;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.HitungSql;
import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.berkas.PdfUji;
import id.teladan.perencanaan.SekolahSepakat;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Sidik;
import id.teladan.umum.Tanggal;
import id.teladan.web.Pengguna;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Evidence over HTTP, without scripts: Bu Sari puts it in, Pak Budi looks at it. */
class BuktiHalamanTest {
    private static final LocalDate HARI = LocalDate.now();
    private static final String TANGGAL = Tanggal.panjang(HARI.minusDays(3));

    private final SekolahSepakat s = new SekolahSepakat();
    private final PeriodeId periode = s.periode("2024-semester");
    private final Peramban sari = MasukLangsung.sebagai(s.sari());
    private final Peramban budi = MasukLangsung.sebagai(s.budi());
    private final String bukti = "/bukti?periode=" + periode;
    private final String orang = "/bukti/orang/" + s.sari().pegawai() + "?periode=" + periode;

    private void sepakat() {
        s.sepakati(
                s.sari(),
                s.budi(),
                periode,
                pengembangan("PK-01", 2),
                pengembangan("PK-03", 1),
                tugas("TT-06", "Wali kelas 4B"));
    }

    private String[] tempat(String kode, String jenis, int urutan) {
        return new String[] {
            "periode",
            periode.toString(),
            "bagian",
            jenis.equals("BUKTI") ? "PENGEMBANGAN" : "TUGAS",
            "kode",
            kode,
            "jenis",
            jenis,
            "urutan",
            "" + urutan
        };
    }

    private Peramban.Jawaban unggah(Peramban p, byte[] isi, String kode, String jenis, int urutan) {
        return p.kirimBerkas("/bukti/unggahan", "Sertifikat.pdf", isi, tempat(kode, jenis, urutan));
    }

    /** Uploads and gives the id of the draft. */
    private String draf(byte[] isi, String kode, int urutan) {
        Peramban.Jawaban j = unggah(sari, isi, kode, "BUKTI", urutan);
        assertThat(j.status()).as(j.teks()).isEqualTo(303);
        return j.ke().substring(j.ke().indexOf("#b-") + 3);
    }

    private Peramban.Jawaban kumpulkan(String id, String judul, LocalDate tanggal) {
        return sari.kirim("/bukti/" + id + "/pengumpulan", "judul", judul, "tanggal", tanggal.toString());
    }

    private Peramban.Jawaban periksa(Peramban p, String id, String nilai, String catatan) {
        return p.kirim("/bukti/" + id + "/pemeriksaan", "nilai", nilai, "catatan", catatan);
    }

    private static String berkas(Peramban p, String halaman) {
        return p.buka(halaman).html().expectFirst("a[href^=/berkas/]").attr("href");
    }

    @Test
    void tanpa_rencana_yang_disepakati_belum_ada_yang_dikumpulkan() {
        assertThat(sari.buka(bukti).teks()).contains("Belum ada rencana yang disepakati");
        Peramban.Jawaban j = unggah(sari, PdfUji.pdf("x"), "PK-01", "BUKTI", 1);
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("Belum ada yang disepakati");
        assertThat(budi.buka(orang).teks()).contains("Belum ada rencana yang disepakati");
    }

    @Test
    void bu_sari_mengunggah_saran_dari_pdf_terisi_ia_mengumpulkan_dan_pak_budi_menyatakan_sesuai() {
        sepakat();
        String id = draf(PdfUji.sertifikat("Pelatihan Kurikulum Merdeka", TANGGAL), "PK-01", 1);
        Element halaman = sari.buka(bukti).html();
        assertThat(halaman.expectFirst("#judul-" + id).attr("value")).isEqualTo("Pelatihan Kurikulum Merdeka");
        assertThat(halaman.expectFirst("#tanggal-" + id).attr("value"))
                .isEqualTo(HARI.minusDays(3).toString());
        assertThat(halaman.text()).contains("terbaca dari isi berkas", "0 poin", "52 yang direncanakan");
        assertThat(budi.buka(orang).teks()).as("draf hanya milik Bu Sari").doesNotContain("Kurikulum Merdeka");

        assertThat(kumpulkan(id, "Pelatihan Kurikulum Merdeka", HARI.minusDays(3))
                        .status())
                .isEqualTo(303);
        assertThat(budi.buka("/bukti/orang?periode=" + periode).teks())
                .contains("1 bukti menunggu Anda", "1 menunggu diperiksa");
        assertThat(budi.buka("/").teks()).contains("1 bukti menunggu diperiksa");
        assertThat(budi.buka(orang).teks())
                .contains("Pelatihan Kurikulum Merdeka", "Menunggu diperiksa", "8 menunggu diperiksa");
        assertThat(periksa(budi, id, "sesuai", "").status()).isEqualTo(303);
        assertThat(periksa(budi, id, "sesuai", "").status())
                .as("dua kali ditekan")
                .isEqualTo(303);

        String teks = sari.buka(bukti).teks();
        assertThat(teks).contains("1 dari 2 sesuai", "8 poin", "kurang 44", "Menyatakan sesuai · Budi Hartono, M.Pd.");
        assertThat(kumpulkan(id, "Lain", HARI).status()).as("sudah diperiksa").isEqualTo(409);
    }

    @Test
    void yang_perlu_diperbaiki_diganti_dan_yang_lama_tetap_terbaca() {
        sepakat();
        String lama = draf(PdfUji.sertifikat("Pelatihan Lama", TANGGAL), "PK-01", 1);
        kumpulkan(lama, "Pelatihan Lama", HARI.minusDays(3));
        Peramban.Jawaban tanpa = periksa(budi, lama, "perbaiki", " ");
        assertThat(tanpa.status()).isEqualTo(422);
        assertThat(tanpa.html().select(".galat a[href=#catatan-" + lama + "]")).hasSize(1);
        assertThat(periksa(budi, lama, "perbaiki", "Tanda tangannya tidak terbaca")
                        .status())
                .isEqualTo(303);
        assertThat(s.kabar(s.sari())).contains("Bukti Anda perlu diperbaiki");
        assertThat(sari.buka("/").teks()).contains("1 bukti perlu diperbaiki");

        String baru = draf(PdfUji.sertifikat("Pelatihan Baru", TANGGAL), "PK-01", 1);
        assertThat(periksa(budi, lama, "sesuai", "").status())
                .as("penggantinya sedang ditulis")
                .isEqualTo(409);
        assertThat(sari.buka("/").teks()).doesNotContain("bukti perlu diperbaiki");
        kumpulkan(baru, "Pelatihan Baru", HARI.minusDays(2));

        Element p = budi.buka(orang).html();
        assertThat(p.text())
                .contains("Pelatihan Baru", "Sebelumnya (1)", "Sudah diganti", "Tanda tangannya tidak terbaca");
        List<String> semua = p.select("a[href^=/berkas/]").eachAttr("href");
        assertThat(semua)
                .hasSize(2)
                .allSatisfy(b -> assertThat(budi.unduh(b).statusCode()).isEqualTo(200));
        assertThat(periksa(budi, lama, "sesuai", "").status())
                .as("yang lama tidak berubah lagi")
                .isEqualTo(409);
    }

    @Test
    void tanggal_di_luar_periode_ditolak_dengan_sebabnya_dan_isian_tetap_ada() {
        sepakat();
        String id = draf(PdfUji.pdf("Tanpa tanggal"), "PK-01", 1);
        Peramban.Jawaban j = kumpulkan(id, "Pelatihan 2019", LocalDate.of(2019, 5, 1));
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("1 Mei 2019 di luar periode ini", "Perdirjen GTK 7607");
        assertThat(j.html().expectFirst("#judul-" + id).attr("value")).isEqualTo("Pelatihan 2019");
        assertThat(j.html().expectFirst("#tanggal-" + id).attr("value")).isEqualTo("2019-05-01");
        assertThat(j.html().select(".galat a[href=#tanggal-" + id + "]")).hasSize(1);
    }

    @Test
    void sebanyak_targetnya_dan_hanya_yang_ada_di_rencana() {
        sepakat();
        draf(PdfUji.pdf("Satu"), "PK-01", 1);
        assertThat(unggah(sari, PdfUji.pdf("Satu lagi"), "PK-01", "BUKTI", 1).status())
                .isEqualTo(409);
        draf(PdfUji.pdf("Dua"), "PK-01", 2);
        for (Peramban.Jawaban j : List.of(
                unggah(sari, PdfUji.pdf("Tiga"), "PK-01", "BUKTI", 3),
                unggah(sari, PdfUji.pdf("Lain"), "PK-02", "BUKTI", 1),
                unggah(sari, PdfUji.pdf("Lain"), "TT-06", "BUKTI", 1))) {
            assertThat(j.status()).isEqualTo(422);
            assertThat(j.teks()).contains("tidak memuat butir ini");
        }
        assertThat(unggah(sari, PdfUji.pdf("SK"), "TT-06", "SK", 1).status()).isEqualTo(303);
        assertThat(unggah(sari, PdfUji.pdf("Laporan"), "TT-06", "LAPORAN", 1).status())
                .isEqualTo(303);
    }

    @Test
    void berkas_yang_tidak_sah_ditolak_di_halaman_yang_sama_dan_tidak_meninggalkan_apa_pun() {
        sepakat();
        byte[] besar = new byte[10 * 1024 * 1024 + 1];
        Peramban.Jawaban lebih = unggah(sari, besar, "PK-01", "BUKTI", 1);
        assertThat(lebih.status()).isEqualTo(422);
        assertThat(lebih.teks()).contains("lebih besar dari 10 MB");
        assertThat(lebih.html().select(".galat a[href=#berkas-PK-01-bukti-1]")).hasSize(1);
        Peramban.Jawaban jauh = unggah(sari, new byte[12 * 1024 * 1024], "PK-01", "BUKTI", 1);
        assertThat(jauh.status()).isEqualTo(413);
        assertThat(jauh.teks()).contains("Batasnya 10 MB untuk satu berkas");
        Peramban.Jawaban exe =
                unggah(sari, "MZ bukan pdf".getBytes(java.nio.charset.StandardCharsets.US_ASCII), "PK-01", "BUKTI", 1);
        assertThat(exe.status()).isEqualTo(422);
        assertThat(exe.teks()).contains("bukan PDF, apa pun nama berkasnya");
        Peramban.Jawaban tanpa = sari.kirim("/bukti/unggahan", tempat("PK-01", "BUKTI", 1));
        assertThat(tanpa.status()).isEqualTo(422);
        assertThat(tanpa.teks()).contains("Pilih berkas yang akan diunggah");
        assertThat(sari.buka(bukti).html().select("a[href^=/berkas/]")).isEmpty();
    }

    @Test
    void unduhan_ditolak_bagi_setiap_orang_asing_dan_bagi_draf_juga_bagi_atasan() {
        sepakat();
        String id = draf(PdfUji.pdf("Rahasia Bu Sari"), "PK-01", 1);
        String url = berkas(sari, bukti);
        assertThat(budi.buka(url).status()).as("draf").isEqualTo(404);
        kumpulkan(id, "Judul", HARI);
        HttpResponse<byte[]> unduh = budi.unduh(url);
        assertThat(unduh.statusCode()).isEqualTo(200);
        assertThat(unduh.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");

        SekolahSepakat lain = new SekolahSepakat();
        Pengguna rekan = s.orang("Bu Melur", Peran.GURU, s.melati());
        Pengguna kepsekLain = s.orang("Pak Joko", Peran.KEPALA_SEKOLAH, s.satuan("SDN Melati 2"));
        Pengguna pengawas = s.orang("Bu Rina", Peran.PENGAWAS, null);
        for (Pengguna p : List.of(rekan, kepsekLain, pengawas, s.tono(), lain.sari(), lain.budi(), lain.tono())) {
            Peramban asing = MasukLangsung.sebagai(p);
            assertThat(asing.buka(url).status()).as(p.nama()).isEqualTo(404);
            assertThat(asing.buka(orang).status()).as(p.nama()).isEqualTo(404);
            assertThat(periksa(asing, id, "sesuai", "").status()).as(p.nama()).isEqualTo(404);
        }
        assertThat(new Peramban(Panggung.buka().porta()).buka(url).ke()).startsWith("/masuk");
    }

    @Test
    void wakil_memeriksa_atas_nama_dan_kedua_namanya_tercatat() {
        sepakat();
        Pengguna melur = s.orang("Bu Melur", Peran.GURU, s.melati());
        s.wakilkan(s.budi(), melur);
        String id = draf(PdfUji.pdf("x"), "PK-01", 1);
        kumpulkan(id, "Judul", HARI);
        Peramban w = MasukLangsung.sebagai(melur);
        assertThat(w.buka(orang).teks()).contains("sebagai wakil Budi Hartono");
        assertThat(periksa(w, id, "perbaiki", "Kurang halaman 2").status()).isEqualTo(303);
        assertThat(sari.buka(bukti).teks()).contains("Bu Melur sebagai wakil Budi Hartono", "Kurang halaman 2");
    }

    @Test
    void plt_kepala_sekolah_memeriksa_saat_kepala_definitif_tidak_ada() {
        sepakat();
        String id = draf(PdfUji.pdf("x"), "PK-01", 1);
        kumpulkan(id, "Judul", HARI);
        Peramban plt = MasukLangsung.sebagai(s.plt("Bu Ratna"));
        assertThat(periksa(plt, id, "sesuai", "").status()).isEqualTo(303);
        assertThat(budi.buka(orang).status()).as("tidak bertugas lagi").isEqualTo(303);
    }

    @Test
    void rencana_yang_diubah_meninggalkan_bukti_lama_yang_tetap_terbaca_dan_tidak_dihitung() {
        sepakat();
        String id = draf(PdfUji.pdf("x"), "PK-01", 1);
        kumpulkan(id, "Pelatihan yang lalu", HARI);
        periksa(budi, id, "sesuai", "");
        s.ubah(s.sari(), s.budi(), periode, pengembangan("PK-03", 1));

        for (Element p : List.of(sari.buka(bukti).html(), budi.buka(orang).html())) {
            Element luar = p.expectFirst("section[aria-labelledby=luar]");
            assertThat(luar.text()).contains("Tidak lagi dalam rencana", "Pelatihan yang lalu");
            assertThat(luar.select("form")).isEmpty();
            assertThat(p.text()).contains("0 poin", "36 yang direncanakan");
        }
        assertThat(budi.unduh(berkas(budi, orang)).statusCode()).isEqualTo(200);
    }

    @Test
    void dua_tab_menulis_draf_yang_sama_dan_tidak_ada_yang_hilang_diam_diam() {
        sepakat();
        String id = draf(PdfUji.pdf("x"), "PK-01", 1);
        assertThat(sari.kirim("/bukti/" + id + "/pengumpulan", "aksi", "simpan", "judul", "Dari telepon", "versi", "0")
                        .status())
                .isEqualTo(303);
        Peramban.Jawaban j =
                sari.kirim("/bukti/" + id + "/pengumpulan", "aksi", "simpan", "judul", "Dari laptop", "versi", "0");
        assertThat(j.status()).isEqualTo(409);
        assertThat(j.teks()).contains("Yang tersimpan: “Dari telepon");
        assertThat(j.html().expectFirst("#judul-" + id).attr("value")).isEqualTo("Dari laptop");
        String versi = j.html()
                .expectFirst("form[action=/bukti/" + id + "/pengumpulan] input[name=versi]")
                .attr("value");
        assertThat(sari.kirim("/bukti/" + id + "/pengumpulan", "aksi", "simpan", "judul", "Dari laptop", "versi", versi)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void dua_orang_sekaligus_ditarik_dan_diperiksa_hanya_satu_yang_berlaku() {
        sepakat();
        String id = draf(PdfUji.pdf("x"), "PK-01", 1);
        kumpulkan(id, "Judul", HARI);
        List<Integer> status = Stream.<java.util.function.Supplier<Peramban.Jawaban>>of(
                        () -> sari.kirim("/bukti/" + id + "/penarikan"), () -> periksa(budi, id, "sesuai", ""))
                .map(java.util.concurrent.CompletableFuture::supplyAsync)
                .toList()
                .stream()
                .map(f -> f.join().status())
                .toList();
        boolean ditarik = sari.buka(bukti).teks().contains("Draf, belum dikumpulkan");
        assertThat(status.get(0) == 303).isEqualTo(ditarik);
        assertThat(status.get(1)).isEqualTo(ditarik ? status.get(1) : 303).isIn(303, 404, 409);
        assertThat(status).contains(303);
    }

    @Test
    void dua_tab_mengunggah_ke_tempat_yang_sama_hanya_satu_yang_menempati() {
        sepakat();
        List<Integer> status = Stream.of("Satu", "Dua")
                .map(x -> java.util.concurrent.CompletableFuture.supplyAsync(
                        () -> unggah(sari, PdfUji.pdf(x), "PK-03", "BUKTI", 1).status()))
                .toList()
                .stream()
                .map(java.util.concurrent.CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(status).containsExactly(303, 409);
        assertThat(sari.buka(bukti).html().select("a[href^=/berkas/]")).hasSize(1);
    }

    @Test
    void sesudah_ditutup_hanya_dapat_dibaca() {
        sepakat();
        String id = draf(PdfUji.pdf("x"), "PK-01", 1);
        kumpulkan(id, "Judul", HARI);
        s.tutup(periode);
        for (Element p : List.of(sari.buka(bukti).html(), budi.buka(orang).html())) {
            assertThat(p.text()).contains("Pengumpulan bukti ditutup", "Judul");
            assertThat(p.select("main form:not([action=/keluar])")).isEmpty();
        }
        assertThat(periksa(budi, id, "sesuai", "").status()).isEqualTo(422);
        assertThat(unggah(sari, PdfUji.pdf("y"), "PK-01", "BUKTI", 2).status()).isEqualTo(422);
    }

    @Test
    void dokumen_sekolah_yang_belum_ada_menjadi_tugas_kepala_sekolah_sampai_lengkap() {
        Peramban.Jawaban beranda = budi.buka("/");
        assertThat(beranda.teks())
                .contains("4 dokumen sekolah belum ada", "Dokumen KOSP, ", "Rangkuman Kehadiran Guru");
        assertThat(beranda.html().select("a[href=/dokumen-satuan?periode=" + periode + "]"))
                .hasSize(1);
        assertThat(sari.buka("/").teks()).as("bukan tugas guru").doesNotContain("dokumen sekolah");
        for (DokumenWajib j : DokumenWajib.values()) {
            assertThat(budi.kirimBerkas(
                                    "/dokumen-satuan",
                                    j.name() + ".pdf",
                                    PdfUji.pdf(j.name()),
                                    "periode",
                                    periode.toString(),
                                    "jenis",
                                    j.name())
                            .status())
                    .isEqualTo(303);
            String sesudah = budi.buka("/").teks();
            int sisa = DokumenWajib.values().length - 1 - j.ordinal();
            if (sisa > 0) {
                assertThat(sesudah).contains(sisa + " dokumen sekolah belum ada");
            } else {
                assertThat(sesudah).doesNotContain("dokumen sekolah");
            }
        }
    }

    @Test
    void halaman_tidak_menghabiskan_banyak_perintah_sql() {
        sepakat();
        for (int i = 1; i <= 2; i++) {
            kumpulkan(draf(PdfUji.pdf("x" + i), "PK-01", i), "Judul", HARI);
        }
        HitungSql sql = (HitungSql) Panggung.buka().bean(DataSource.class);
        sari.buka(bukti);
        budi.buka(orang);
        int saya = sql.selama(() -> sari.buka(bukti));
        int satu = sql.selama(() -> budi.buka(orang));
        int daftar = sql.selama(() -> budi.buka("/bukti/orang?periode=" + periode));
        System.out.printf("perintah SQL: bukti saya %d, bukti orang %d, daftar %d%n", saya, satu, daftar);
        assertThat(saya).isLessThanOrEqualTo(11);
        assertThat(satu).isLessThanOrEqualTo(10);
        assertThat(daftar).isLessThanOrEqualTo(4);
    }

    @Test
    void berkas_lewat_potongan_dipakai_sekali_dan_hanya_oleh_pengunggahnya() {
        sepakat();
        byte[] isi = PdfUji.sertifikat("Pelatihan Daring", TANGGAL);
        String u = sari.kirim("/unggahan", "guna", "DOKUMEN", "nama", "a.pdf", "panjang", "" + isi.length)
                .isi()
                .replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
        sari.kirimBita("/unggahan/" + u + "/0", java.util.Map.of("Content-SHA-256", Sidik.dari(isi)), isi);
        String f = sari.kirim("/unggahan/" + u + "/selesai").isi().replaceAll(".*\"berkas\":\"([^\"]+)\".*", "$1");
        String[] form = Stream.concat(Stream.of(tempat("PK-01", "BUKTI", 1)), Stream.of("diunggah", f))
                .toArray(String[]::new);
        String[] lagi = Stream.concat(Stream.of(tempat("PK-01", "BUKTI", 2)), Stream.of("diunggah", f))
                .toArray(String[]::new);

        assertThat(sari.kirim("/bukti/unggahan", form).status()).isEqualTo(303);
        Peramban.Jawaban kedua = sari.kirim("/bukti/unggahan", lagi);
        assertThat(kedua.status()).isEqualTo(422);
        assertThat(kedua.teks()).contains("Pilih berkasnya sekali lagi");
        assertThat(sari.buka(bukti).html().select("input[value='Pelatihan Daring']"))
                .hasSize(1);
    }
}
