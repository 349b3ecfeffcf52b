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

    private Peramban.Jawaban konversi(String masa, String bulan, String alasan) {
        return budi.kirim(url + "/konversi", "masa", masa, "bulan", bulan, "nomor", "800/12/2025", "alasan", alasan);
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

        assertThat(konversi("tahun-2024", "12", "").status()).isEqualTo(303);
        assertThat(konversi(u.setahun.toString(), "2", "").teks()).contains("Bulan yang diusulkan 12");
        assertThat(konversi(u.setahun.toString(), "2", "Cuti di luar tanggungan negara sejak Maret")
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
                        LocalDate.of(2025, 11, 1),
                        LocalDate.of(2025, 12, 31),
                        2,
                        new Nilai("BAIK", "Baik"),
                        100,
                        new BigDecimal("12.5"),
                        new BigDecimal("2.08")));
        assertThat(k.pegawai().jabatan()).isEqualTo("Guru Ahli Pertama");
        assertThat(k.penilai().nama()).isEqualTo(u.budi.nama());
        assertThat(u.kredit.ditetapkan(u.r.dinas, u.sari.pegawai(), k.id())).contains(k);
    }

    @Test
    void tidak_ada_hari_yang_dikonversi_dua_kali() {
        u.akhir(u.sari, u.setahun, "BAIK");
        assertThat(konversi(u.setahun.toString(), "12", "").status()).isEqualTo(303);
        Peramban.Jawaban lagi = konversi(u.setahun.toString(), "12", "");
        assertThat(lagi.status()).isEqualTo(409);
        assertThat(lagi.teks()).contains("Predikat itu sudah dikonversi");
        assertThat(u.dokumen(u.sari)).hasSize(1);
    }

    @Test
    void konversi_periodik_meminta_alasan_dan_sisa_tahunnya_dihitung_dari_predikat_setahun() {
        u.akhir(u.sari, u.satu, "BAIK");
        assertThat(konversi(u.satu.toString(), "6", "").teks()).contains("untuk apa angka kredit diperlukan sekarang");
        assertThat(konversi(u.satu.toString(), "6", "Uji kompetensi Agustus").status())
                .isEqualTo(303);
        u.akhir(u.sari, u.dua, "BAIK");
        u.tahunan(u.sari, "BAIK", "");
        assertThat(konversi("tahun-2024", "7", "Lebih").teks()).contains("dari 1 sampai 6");
        assertThat(konversi("tahun-2024", "6", "").status()).isEqualTo(303);
        assertThat(sari.buka("/angka-kredit").teks()).contains("Angka kredit 12,5");
        assertThat(budi.buka("/predikat-tahunan/" + u.sari.pegawai() + "?tahun=2024")
                        .teks())
                .contains("sudah dikonversi menjadi angka kredit");
    }

    @Test
    void bulan_pengangkatan_dalam_nip_mengurangi_bulan_yang_diusulkan() {
        u.nip(u.sari, "199503152025032001");
        u.akhir(u.sari, u.setahun, "BAIK");
        assertThat(budi.buka(url).teks()).contains("paling banyak 12, diusulkan 10");
        assertThat(konversi(u.setahun.toString(), "10", "").status()).isEqualTo(303);
        KreditDitetapkan k = u.dokumen(u.sari).getFirst().isi();
        assertThat(k.jumlah()).isEqualTo("10.42");
        assertThat(k.tanggalLahir()).isEqualTo("1995-03-15");
        assertThat(k.jenisKelamin()).isEqualTo("Perempuan");
        assertThat(k.labelMasa()).isEqualTo("Januari - Desember 2025 (10 bulan)");
    }

    @Test
    void yang_dinilai_perilakunya_saja_diusulkan_dua_bulan_terakhir() {
        u.akhir(u.sari, u.setahun, "BAIK");
        u.jdbc.sql("UPDATE penilaian.penilaian SET hanya_perilaku = true WHERE dinas_id = ?")
                .param(u.r.dinas.nilai())
                .update();
        assertThat(budi.buka(url).teks()).contains("paling banyak 12, diusulkan 2");
        assertThat(konversi(u.setahun.toString(), "2", "").status()).isEqualTo(303);
    }

    @Test
    void hasil_yang_lewat_hari_keberatannya_langsung_dihitung_dan_yang_belum_tidak() {
        u.akhir(u.sari, u.setahun, "BAIK");
        u.jdbc.sql(
                        "UPDATE penilaian.penilaian SET status = 'DITETAPKAN', tenggat = now() + interval '1 day' WHERE dinas_id = ?")
                .param(u.r.dinas.nilai())
                .update();
        assertThat(konversi(u.setahun.toString(), "12", "").status()).isEqualTo(409);
        u.jdbc.sql("UPDATE penilaian.penilaian SET tenggat = now() - interval '1 minute' WHERE dinas_id = ?")
                .param(u.r.dinas.nilai())
                .update();
        assertThat(konversi(u.setahun.toString(), "12", "").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"0", "13", "dua", "''", "-1", "999999999999"})
    void bulan_yang_tidak_masuk_akal_ditolak_dan_yang_diketik_tidak_hilang(String bulan) {
        u.akhir(u.sari, u.setahun, "BAIK");
        Peramban.Jawaban j = konversi(u.setahun.toString(), bulan, "Alasan saya");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("Isi banyaknya bulan dengan angka dari 1 sampai 12", "Alasan saya");
    }

    @Test
    void admin_mencatat_angka_kredit_lama_dengan_asalnya_dan_penetapan_membekukan_semuanya() {
        assertThat(catat(wati, "LAMA", "37,417", "2022-12-31").status()).isEqualTo(303);
        assertThat(catat(wati, "LAMA", "37,417", "2022-12-31").status())
                .as("sekali lagi")
                .isEqualTo(303);
        u.akhir(u.sari, u.setahun, "SANGAT_BAIK");
        konversi(u.setahun.toString(), "12", "");
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
        konversi(u.setahun.toString(), "12", "");
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
        assertThat(konversi(u.setahun.toString(), "12", "").status())
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
        assertThat(konversi("tahun-2024", "12", "").status()).isEqualTo(422);
        assertThat(catat(wati, "LAMA", "10", "2022-12-31").status()).isEqualTo(422);
        assertThat(budi.kirim(url + "/penetapan", "nomor", "").status()).isEqualTo(422);
        u.pns(u.sari, "III/b", "Guru Ahli Muda");
        assertThat(sari.buka("/angka-kredit").teks()).contains("koefisien setahun 25", "tidak sepadan");
        assertThat(budi.kirim(url + "/penetapan", "nomor", "").teks()).contains("tidak sepadan");
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
