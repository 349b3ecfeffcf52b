package id.teladan.penilaian.kredit;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.penilaian.kredit.KreditDitetapkan.Baris;
import id.teladan.penilaian.kredit.KreditDitetapkan.Jenis;
import id.teladan.penilaian.kredit.KreditDitetapkan.Kesimpulan;
import id.teladan.perencanaan.RencanaSepakat;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From final predikat to angka kredit, as pages show it. */
class KreditTest {
    private final UjiKredit u = new UjiKredit();
    private final Peramban sari = MasukLangsung.sebagai(u.sari);
    private final Peramban budi = MasukLangsung.sebagai(u.budi);
    private final Peramban wati = MasukLangsung.sebagai(u.wati);
    private final String url = "/angka-kredit/" + u.sari.pegawai();

    /** @param bulan ticked, from the first to the last of a year, as {@code 2025-01..12} */
    private Peramban.Jawaban konversi(String masa, String bulan, String alasan) {
        return konversi(masa, bulan, "", alasan);
    }

    private Peramban.Jawaban konversi(String masa, String bulan, String golongan, String alasan) {
        List<String> isi = new ArrayList<>(List.of("masa", masa, "golongan", golongan, "nomor", "800/12/2025"));
        isi.addAll(List.of("alasan", alasan));
        if (bulan.contains("..")) {
            YearMonth awal = YearMonth.parse(bulan.substring(0, 7));
            int sampai = Integer.parseInt(bulan.substring(9));
            for (int i = awal.getMonthValue(); i <= sampai; i++) {
                isi.addAll(List.of("bulan", YearMonth.of(awal.getYear(), i).toString()));
            }
        } else {
            isi.addAll(List.of("bulan", bulan));
        }
        return budi.kirim(url + "/konversi", isi.toArray(String[]::new));
    }

    private Peramban.Jawaban catat(Peramban p, String sumber, String jumlah, String tanggal) {
        return p.kirim(
                url + "/lain",
                "sumber",
                sumber,
                "jumlah",
                jumlah,
                "tanggal",
                tanggal,
                "asal",
                "DISPAKATI 123",
                "alasan",
                "Dibawa dari sistem lama");
    }

    @Test
    void predikat_setahun_2024_dan_dua_bulan_2025_seperti_contoh_peraturan() {
        u.akhir(u.sari, u.satu, "SANGAT_BAIK");
        u.akhir(u.sari, u.dua, "SANGAT_BAIK");
        u.tahunan(u.sari, "SANGAT_BAIK", "");
        u.akhir(u.sari, u.setahun, "BAIK");
        assertThat(budi.buka(url).teks()).contains("Tahun 2024: Sangat Baik", "Januari - Desember 2025: Baik");

        assertThat(konversi("tahun-2024", "2024-01..12", "").status()).isEqualTo(303);
        assertThat(konversi(u.setahun.toString(), "2025-01..02", "").teks())
                .contains("Bulan yang diusulkan Januari sampai Desember 2025 (12)");
        assertThat(konversi(u.setahun.toString(), "2025-01..02", "Cuti di luar tanggungan negara sejak Maret")
                        .status())
                .isEqualTo(303);
        assertThat(sari.buka("/angka-kredit").teks())
                .contains(
                        "Angka kredit 20,83",
                        "Kenaikan pangkat ke III/b: Kurang 29,17 dari 50",
                        "Kenaikan jenjang ke Guru Ahli Muda: Kurang 79,17 dari 100",
                        "Sangat Baik 150% × 12,5 = 18,75",
                        "2 bulan: Baik 100% × 12,5 = 2,08",
                        "Nomor 800/12/2025");
        assertThat(sari.buka("/kabar").teks()).contains("Predikat Kinerja Anda sudah dikonversi menjadi angka kredit");
        KreditDitetapkan k = u.dokumen(u.sari).getFirst().isi();
        assertThat(k.jenis()).isEqualTo(Jenis.KONVERSI);
        assertThat(k.konversi())
                .containsExactly(new Baris(
                        2025,
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 2, 28),
                        2,
                        new Nilai("BAIK", "Baik"),
                        100,
                        new BigDecimal("12.5"),
                        new BigDecimal("2.08")));
        assertThat(k.pegawai().jabatan()).isEqualTo("Guru Ahli Pertama");
        assertThat(k.sampai()).isEqualTo("2025-02-28");
        assertThat(k.labelMasa()).isEqualTo("Januari sampai Februari 2025 (2 bulan)");
        assertThat(k.penilai().nama()).isEqualTo(u.budi.nama());
        assertThat(u.kredit.ditetapkan(u.r.dinas, u.sari.pegawai(), k.id())).contains(k);
    }

    @Test
    void tidak_ada_hari_yang_dikonversi_dua_kali() {
        u.akhir(u.sari, u.setahun, "BAIK");
        assertThat(konversi(u.setahun.toString(), "2025-01..12", "").status()).isEqualTo(303);
        Peramban.Jawaban lagi = konversi(u.setahun.toString(), "2025-01..12", "");
        assertThat(lagi.status()).isEqualTo(409);
        assertThat(lagi.teks()).contains("Predikat itu sudah dikonversi");
        assertThat(u.dokumen(u.sari)).hasSize(1);
    }

    @Test
    void konversi_periodik_meminta_alasan_dan_sisa_tahunnya_dihitung_dari_predikat_setahun() {
        u.akhir(u.sari, u.satu, "BAIK");
        assertThat(konversi(u.satu.toString(), "2024-01..06", "").teks())
                .contains("untuk apa angka kredit diperlukan sekarang");
        assertThat(konversi(u.satu.toString(), "2024-01..06", "Uji kompetensi Agustus")
                        .status())
                .isEqualTo(303);
        u.akhir(u.sari, u.dua, "BAIK");
        u.tahunan(u.sari, "BAIK", "");
        assertThat(konversi("tahun-2024", "2024-06..12", "Lebih").teks())
                .contains("yang sudah dikonversi tidak dihitung lagi");
        assertThat(konversi("tahun-2024", "2024-07..12", "").status()).isEqualTo(303);
        assertThat(sari.buka("/angka-kredit").teks()).contains("Angka kredit 12,5");
        assertThat(budi.buka("/predikat-tahunan/" + u.sari.pegawai() + "?tahun=2024")
                        .teks())
                .contains("sudah dikonversi menjadi angka kredit");
    }

    @Test
    void bulan_pengangkatan_dalam_nip_mengurangi_bulan_yang_diusulkan() {
        u.nip(u.sari, "199503152025032001");
        u.akhir(u.sari, u.setahun, "BAIK");
        assertThat(budi.buka(url).teks()).contains("Diusulkan 10 bulan: Maret sampai Desember 2025");
        assertThat(konversi(u.setahun.toString(), "2025-03..12", "").status()).isEqualTo(303);
        KreditDitetapkan k = u.dokumen(u.sari).getFirst().isi();
        assertThat(k.jumlah()).isEqualTo("10.42");
        assertThat(k.tanggalLahir()).isEqualTo("1995-03-15");
        assertThat(k.jenisKelamin()).isEqualTo("Perempuan");
        assertThat(k.labelMasa()).isEqualTo("Maret sampai Desember 2025 (10 bulan)");
    }

    @Test
    void yang_dinilai_perilakunya_saja_diusulkan_dua_bulan_terakhir() {
        u.akhir(u.sari, u.setahun, "BAIK");
        u.jdbc.sql("UPDATE penilaian.penilaian SET hanya_perilaku = true WHERE dinas_id = ?")
                .param(u.r.dinas.nilai())
                .update();
        assertThat(budi.buka(url).teks()).contains("Diusulkan 2 bulan: November sampai Desember 2025");
        assertThat(konversi(u.setahun.toString(), "2025-11..12", "").status()).isEqualTo(303);
    }

    @Test
    void hasil_yang_lewat_hari_keberatannya_langsung_dihitung_dan_yang_belum_tidak() {
        u.akhir(u.sari, u.setahun, "BAIK");
        u.jdbc.sql(
                        "UPDATE penilaian.penilaian SET status = 'DITETAPKAN', tenggat = now() + interval '1 day' WHERE dinas_id = ?")
                .param(u.r.dinas.nilai())
                .update();
        assertThat(konversi(u.setahun.toString(), "2025-01..12", "").status()).isEqualTo(409);
        u.jdbc.sql("UPDATE penilaian.penilaian SET tenggat = now() - interval '1 minute' WHERE dinas_id = ?")
                .param(u.r.dinas.nilai())
                .update();
        assertThat(konversi(u.setahun.toString(), "2025-01..12", "").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"0", "13", "dua", "''", "-1", "2024-01", "2026-13"})
    void bulan_yang_tidak_masuk_akal_ditolak_dan_yang_diketik_tidak_hilang(String bulan) {
        u.akhir(u.sari, u.setahun, "BAIK");
        Peramban.Jawaban j = konversi(u.setahun.toString(), bulan, "Alasan saya");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("Centang paling sedikit satu bulan", "Alasan saya");
    }

    @Test
    void admin_mencatat_angka_kredit_lama_dengan_asalnya_dan_penetapan_membekukan_semuanya() {
        assertThat(catat(wati, "LAMA", "37,417", "2022-12-31").status()).isEqualTo(303);
        assertThat(catat(wati, "LAMA", "37,417", "2022-12-31").status())
                .as("sekali lagi")
                .isEqualTo(303);
        u.akhir(u.sari, u.setahun, "SANGAT_BAIK");
        konversi(u.setahun.toString(), "2025-01..12", "");
        assertThat(sari.buka("/angka-kredit").teks())
                .contains("Angka kredit 56,167", "Kenaikan pangkat ke III/b: Lebih 6,167 dari 50", "DISPAKATI 123");
        assertThat(wati.kirim(url + "/penetapan", "nomor", "").status()).isEqualTo(403);
        assertThat(budi.kirim(url + "/penetapan", "nomor", "821/1/2026").status())
                .isEqualTo(303);
        assertThat(budi.kirim(url + "/penetapan", "nomor", "821/1/2026").status())
                .as("tidak ada yang baru")
                .isEqualTo(422);

        KreditDitetapkan pak = u.dokumen(u.sari).getFirst().isi();
        assertThat(pak.jenis()).isEqualTo(Jenis.PAK);
        assertThat(pak.jumlah()).isEqualTo("56.167");
        assertThat(pak.sumber())
                .extracting(s -> s.kode() + " " + s.lama() + " " + s.baru() + " " + s.jumlah())
                .containsExactly(
                        "DASAR 0 0 0",
                        "LAMA 37.417 0 37.417",
                        "PENYESUAIAN 0 0 0",
                        "KONVERSI 0 18.75 18.75",
                        "PENDIDIKAN 0 0 0");
        assertThat(pak.kesimpulan())
                .isEqualTo(new Kesimpulan(
                        true, "kenaikan pangkat setingkat lebih tinggi menjadi Penata Muda Tingkat I, III/b"));
        assertThat(u.dokumen(u.sari))
                .extracting(k -> k.isi().jenis())
                .containsExactly(Jenis.PAK, Jenis.AKUMULASI, Jenis.KONVERSI);

        assertThat(catat(budi, "PENDIDIKAN", "12.5", "2025-08-01").status()).isEqualTo(303);
        assertThat(budi.kirim(url + "/penetapan", "nomor", "").status()).isEqualTo(303);
        assertThat(u.dokumen(u.sari).getFirst().isi().sumber())
                .extracting(s -> s.kode() + " " + s.lama() + " " + s.baru())
                .contains("LAMA 37.417 0", "KONVERSI 18.75 0", "PENDIDIKAN 0 12.5");
    }

    @Test
    void catatan_yang_salah_ditolak_dengan_kalimat_untuk_tiap_isian() {
        Peramban.Jawaban j = wati.kirim(
                url + "/lain", "sumber", "X", "jumlah", "banyak", "tanggal", "2999-01-01", "asal", "", "alasan", "");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks())
                .contains(
                        "Ada 5 hal",
                        "Pilih asal angka kredit",
                        "seperti 18,75",
                        "paling akhir hari ini",
                        "Tulis nomor dan nama dokumen",
                        "Tulis alasan pencatatan");
        assertThat(sari.kirim(url + "/lain", "sumber", "LAMA").status()).isEqualTo(403);
    }

    @Test
    void pembatalan_beralasan_mengeluarkan_dari_hitungan_dan_penetapan_dibatalkan_lebih_dulu() {
        u.akhir(u.sari, u.setahun, "BAIK");
        konversi(u.setahun.toString(), "2025-01..12", "");
        String konversi = u.dokumen(u.sari).getFirst().isi().id().toString();
        catat(wati, "DASAR", "50", "2023-01-01");
        budi.kirim(url + "/penetapan", "nomor", "");
        String lain = wati.buka(url)
                .html()
                .select("input[name=catatan][value=true]")
                .parents()
                .select("input[name=id]")
                .val();
        String pak = u.dokumen(u.sari).getFirst().isi().id().toString();
        String batal = url + "/pembatalan";

        assertThat(budi.kirim(batal, "id", konversi, "alasan", "Keliru").teks())
                .contains("Batalkan dahulu Penetapan Angka Kredit");
        assertThat(wati.kirim(batal, "id", konversi, "alasan", "Keliru").status())
                .isEqualTo(403);
        assertThat(budi.kirim(batal, "id", pak, "alasan", " ").teks()).contains("Tulis alasan pembatalan");
        Peramban.Jawaban panjang = budi.kirim(batal, "id", pak, "alasan", "a".repeat(501));
        assertThat(panjang.html()
                        .expectFirst("details[open] textarea[id=alasan-" + pak + "]")
                        .wholeText())
                .as("yang ditulis tetap ada")
                .contains("a".repeat(501));
        assertThat(panjang.html().select(".galat a[href=#alasan-" + pak + "]")).hasSize(1);
        assertThat(budi.kirim(batal, "id", pak, "alasan", "Nomor keliru").status())
                .isEqualTo(303);
        assertThat(u.dokumen(u.sari)).extracting(KreditTersimpan::berlaku).containsExactly(false, false, true);
        assertThat(budi.kirim(batal, "id", pak, "alasan", "Lagi").status()).isEqualTo(409);
        assertThat(budi.kirim(batal, "id", konversi, "alasan", "Keliru bulan").status())
                .isEqualTo(303);
        assertThat(lain).isNotEmpty();
        assertThat(sari.buka("/angka-kredit").teks()).contains("Angka kredit 50", "Dibatalkan: Keliru bulan");
        assertThat(konversi(u.setahun.toString(), "2025-01..12", "").status())
                .as("konversi baru")
                .isEqualTo(303);
        assertThat(budi.kirim(batal, "id", java.util.UUID.randomUUID().toString(), "alasan", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void yang_bukan_pns_atau_tanpa_golongan_mendapat_kalimat_yang_menyebut_siapa_memperbaikinya() {
        u.status(u.sari, "PPPK", "IX", null);
        assertThat(sari.buka("/angka-kredit").teks()).contains("PPPK tidak memiliki angka kredit");
        u.status(u.sari, "NON_ASN", null, null);
        assertThat(sari.buka("/angka-kredit").teks()).contains("Pegawai non-ASN tidak memiliki angka kredit");
        u.pns(u.sari, null, null);
        assertThat(sari.buka("/angka-kredit").teks()).contains("Golongan belum tercatat", "admin dinas");
        u.pns(u.sari, "II/c", null);
        assertThat(sari.buka("/angka-kredit").teks()).contains("Golongan II/c bukan golongan jabatan fungsional guru");
        assertThat(konversi("tahun-2024", "2024-01..12", "").status()).isEqualTo(422);
        assertThat(catat(wati, "LAMA", "10", "2022-12-31").status()).isEqualTo(422);
        assertThat(budi.kirim(url + "/penetapan", "nomor", "").status()).isEqualTo(422);
        u.pns(u.sari, "III/b", "Guru Ahli Muda");
        assertThat(sari.buka("/angka-kredit").teks()).contains("koefisien setahun 25", "tidak sepadan");
        assertThat(budi.buka(url).teks()).contains("tidak sepadan").doesNotContain("sejak penetapan terakhir");
        assertThat(budi.kirim(url + "/penetapan", "nomor", "").teks()).contains("tidak sepadan");
    }

    @Test
    void predikat_dihitung_menurut_golongan_pada_hari_terakhir_masanya_bukan_hari_ini() {
        u.riwayat(u.sari, "2026-04-01", "III/b");
        u.pns(u.sari, "III/c", null);
        u.akhir(u.sari, u.setahun, "BAIK");
        Peramban.Jawaban buka = budi.buka(url);
        assertThat(buka.teks()).contains("Menurut data pada 31 Desember 2025", "koefisien setahun 25");
        assertThat(buka.html().select("select[name=golongan] option[selected]").text())
                .isEqualTo("III/b, Guru Ahli Pertama (koefisien 12,5)");
        assertThat(konversi(u.setahun.toString(), "2025-01..12", "III/c AHLI_MUDA", "")
                        .teks())
                .contains("Golongan yang diusulkan III/b: tulis alasan memakai III/c");
        assertThat(konversi(u.setahun.toString(), "2025-01..12", "III/z AHLI_MUDA", "x")
                        .teks())
                .contains("Pilih golongan dari daftar");
        assertThat(konversi(u.setahun.toString(), "2025-01..12", "").status()).isEqualTo(303);
        KreditDitetapkan k = u.dokumen(u.sari).getFirst().isi();
        assertThat(k.jumlah()).isEqualTo("12.5");
        assertThat(k.jenjang().kode()).isEqualTo("AHLI_PERTAMA");
        assertThat(k.pegawai().pangkatGolongan()).contains("III/b");
        assertThat(k.pegawai().jabatan()).isEqualTo("Guru Ahli Pertama");
    }

    @Test
    void golongan_yang_waktu_itu_tidak_tercatat_disebut_dan_dapat_dipilih_dengan_alasan() {
        u.riwayat(u.sari, "2026-04-01", "-");
        u.akhir(u.sari, u.setahun, "BAIK");
        assertThat(budi.buka(url).teks())
                .contains("Golongan pada 31 Desember 2025 tidak tercatat di Teladan", "cocokkan dengan SK-nya");
        assertThat(konversi(u.setahun.toString(), "2025-01..12", "III/c AHLI_MUDA", "SK 15 Maret 2025")
                        .status())
                .isEqualTo(303);
        KreditDitetapkan k = u.dokumen(u.sari).getFirst().isi();
        assertThat(k.jumlah()).isEqualTo("25");
        assertThat(k.catatan()).isEqualTo("SK 15 Maret 2025");
    }

    @Test
    void yang_waktu_itu_pppk_tidak_dikonversi_walau_sekarang_pns() {
        u.riwayat(u.sari, "2026-04-01", "IX");
        u.jdbc.sql("UPDATE organisasi.pegawai SET jenjang_jabatan = NULL WHERE dinas_id = ?")
                .param(u.r.dinas.nilai())
                .update();
        u.akhir(u.sari, u.setahun, "BAIK");
        assertThat(budi.buka(url).teks()).contains("Menurut data 31 Desember 2025: PPPK tidak memiliki angka kredit");
        assertThat(konversi(u.setahun.toString(), "2025-01..12", "").status()).isEqualTo(422);
    }

    @Test
    void sisa_bulan_setelah_naik_jenjang_di_tengah_tahun_dikonversi_menurut_jenjang_barunya() {
        u.riwayat(u.sari, "2025-07-02", "III/b");
        u.pns(u.sari, "III/c", null);
        u.akhir(u.sari, u.setahun, "BAIK");
        assertThat(konversi(u.setahun.toString(), "2025-01..06", "III/b AHLI_PERTAMA", "Guru Ahli Muda sejak Juli")
                        .status())
                .isEqualTo(303);
        assertThat(budi.buka(url).teks()).contains("sisa 6 bulan", "Diusulkan 6 bulan: Juli sampai Desember 2025");
        assertThat(konversi(u.setahun.toString(), "2025-07..12", "").status()).isEqualTo(303);
        assertThat(u.dokumen(u.sari))
                .extracting(k -> k.isi().jenjang().kode() + " " + k.isi().jumlah())
                .containsExactly("AHLI_MUDA 12.5", "AHLI_PERTAMA 6.25");
        assertThat(budi.buka(url).teks()).contains("Semua predikat yang selesai sudah dikonversi");
    }

    @Test
    void angka_kredit_yang_belum_pernah_dicatat_tidak_ditampilkan_sebagai_nol() {
        assertThat(sari.buka("/angka-kredit").teks())
                .contains(
                        "Angka kredit belum tercatat",
                        "Angka kredit sebelum Teladan belum dicatat",
                        "Kenaikan pangkat ke III/b memerlukan 50")
                .doesNotContain("Angka kredit 0", "Kurang 50");
        assertThat(budi.buka(url).teks()).contains("Belum ada angka kredit untuk ditetapkan");
        assertThat(budi.buka("/angka-kredit").teks()).contains("belum tercatat");
        u.akhir(u.sari, u.setahun, "BAIK");
        konversi(u.setahun.toString(), "2025-01..12", "");
        assertThat(sari.buka("/angka-kredit").teks())
                .contains("Angka kredit 12,5", "jumlah ini hanya yang dikonversi di Teladan");
        catat(wati, "LAMA", "30", "2022-12-31");
        assertThat(sari.buka("/angka-kredit").teks())
                .contains("Angka kredit 42,5")
                .doesNotContain("sebelum Teladan belum dicatat");
    }

    @Test
    void daftar_menampilkan_yang_dinilai_dan_admin_mencari_siapa_pun() {
        catat(wati, "LAMA", "30", "2022-12-31");
        assertThat(budi.buka("/angka-kredit").teks())
                .contains(
                        "Guru Ahli Madya · golongan IV/a",
                        "Pegawai yang Anda nilai",
                        u.sari.nama(),
                        "30 (Ahli Pertama)");
        assertThat(MasukLangsung.sebagai(u.tono).buka("/angka-kredit").teks()).contains(u.budi.nama());
        assertThat(wati.buka("/angka-kredit?cari=wulandari").teks()).contains(u.sari.nama());
        assertThat(wati.buka("/angka-kredit?cari=zzz").teks()).contains("Tidak ada yang cocok");
        Pengguna melur = u.r.orang("Melur Kencana", Peran.GURU, u.r.melati);
        assertThat(MasukLangsung.sebagai(melur).buka(url).status()).isEqualTo(404);
        assertThat(sari.buka(url).status()).isEqualTo(200);
        assertThat(sari.buka("/angka-kredit/bukan-id").status()).isEqualTo(404);
    }

    @Test
    void halaman_memakai_sedikit_pernyataan_sql() {
        u.akhir(u.sari, u.setahun, "BAIK");
        budi.buka(url);
        int daftar = RencanaSepakat.sql().selama(() -> budi.buka("/angka-kredit"));
        int orang = RencanaSepakat.sql().selama(() -> budi.buka(url));
        assertThat(daftar).isLessThanOrEqualTo(12);
        assertThat(orang).isLessThanOrEqualTo(12);
        System.out.printf("Angka kredit: daftar %d pernyataan SQL, satu orang %d%n", daftar, orang);
    }
}
