package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Akun;
import id.teladan.akun.Peramban;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pages about superiors over HTTP: handing over, leave, a wrong superior; what wrong input answers, and that nothing typed is lost. */
class HalamanAtasanTest {
    private static final String SANDI = "melati-biru-2024";
    private static final LocalDate KINI = LocalDate.now(Zona.WIB.id());

    private final UjiSekolah s = new UjiSekolah();
    private final Pengguna wulan = s.orang("Wulan Kinanti", Peran.GURU, s.melati);

    private static Peramban masuk(Pengguna p) {
        String nama = "uji-" + UUID.randomUUID().toString().substring(0, 12);
        Panggung.buka().bean(Akun.class).buat(p.dinas(), p.pegawai(), nama, SANDI, false);
        Peramban b = new Peramban(Panggung.buka().porta());
        assertThat(b.masuk(nama, SANDI).status()).isEqualTo(303);
        return b;
    }

    private Peramban.Jawaban tunjuk(Peramban b, LocalDate sampai) {
        return b.kirim(
                "/wakil",
                "wakil",
                wulan.pegawai().toString(),
                "mulai",
                KINI.toString(),
                "sampai",
                sampai.toString(),
                "alasan",
                "Diklat di ibu kota");
    }

    @Test
    void menunjuk_wakil_yang_ditolak_menyebut_sebabnya_di_bidangnya_dan_menyimpan_ketikan() {
        Peramban budi = masuk(s.budi);
        budi.buka("/wakil");
        Peramban.Jawaban lama = tunjuk(budi, KINI.plusYears(1));
        assertThat(lama.status()).isEqualTo(422);
        assertThat(lama.html().expectFirst("#sampai-galat").text()).contains("Paling lama enam bulan");
        assertThat(lama.html().expectFirst("#alasan").attr("value")).isEqualTo("Diklat di ibu kota");
        assertThat(lama.html().expectFirst("#wakil option[selected]").attr("value"))
                .isEqualTo(wulan.pegawai().toString());
        Peramban.Jawaban kosong = budi.kirim("/wakil");
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.teks()).contains("Pilih siapa yang mewakili Anda").contains("Alasan wajib diisi");
        assertThat(budi.kirim("/wakil", "wakil", "bukan-id", "mulai", "kemarin", "sampai", "x", "alasan", "y")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void menunjuk_wakil_dua_kali_pada_hari_yang_sama_ditolak_dan_mengakhiri_dua_kali_bukan_kesalahan() {
        Peramban budi = masuk(s.budi);
        budi.buka("/wakil");
        assertThat(tunjuk(budi, KINI.plusDays(3)).status()).isEqualTo(303);
        assertThat(tunjuk(budi, KINI.plusDays(3)).teks()).contains("sudah mewakilkan kepada Wulan Kinanti");
        String akhir =
                budi.buka("/wakil").html().expectFirst("form[action$=/akhir]").attr("action");
        assertThat(masuk(wulan).buka("/wakil").teks()).contains("Anda mewakili Budi Hartono");
        assertThat(budi.kirim(akhir).status()).isEqualTo(303);
        assertThat(budi.kirim(akhir).status()).isEqualTo(303);
        assertThat(budi.buka("/wakil").teks()).contains("Ditarik kembali");
    }

    @Test
    void guru_tanpa_perwakilan_membaca_siapa_yang_dapat_mewakilkan_dan_tidak_dapat_menunjuk() {
        Peramban sari = masuk(s.sari);
        assertThat(sari.buka("/wakil").teks()).contains("Anda tidak sedang mewakili siapa pun");
        assertThat(tunjuk(sari, KINI).status()).isEqualTo(403);
        assertThat(sari.buka("/putusan").teks()).contains("Belum ada yang Anda putuskan");
    }

    @Test
    void laporan_kedua_tentang_atasan_menunggu_yang_pertama_dan_jawaban_admin_sampai_ke_pegawai() {
        Peramban sari = masuk(s.sari);
        String skp = "/skp/" + s.mulai(s.sari);
        String bukan = skp + "/bukan-atasan";
        sari.buka(bukan);
        assertThat(sari.kirim(bukan, "laporan", "  ").teks()).contains("Tuliskan siapa atasan Anda");
        assertThat(sari.kirim(bukan, "laporan", "Kepala sekolah kami Bu Ratna").status())
                .isEqualTo(303);
        Peramban.Jawaban kedua = sari.kirim(bukan, "laporan", "Sudah sejak Maret");
        assertThat(kedua.status()).isEqualTo(422);
        assertThat(kedua.teks()).contains("sudah menunggu admin dinas").contains("Sudah sejak Maret");
        assertThat(sari.kirim(skp + "/praktik", "praktik", "MK-1", "aksi", "lanjut")
                        .status())
                .as("the draft goes on")
                .isEqualTo(303);
        assertThat(sari.buka(skp + "/praktik")
                        .html()
                        .select("input[value=MK-1]")
                        .hasAttr("checked"))
                .isTrue();

        Peramban wati = masuk(s.wati);
        assertThat(wati.buka("/admin").teks()).contains("1 menyatakan atasannya keliru");
        Peramban.Jawaban daftar = wati.buka("/admin/laporan");
        assertThat(daftar.teks())
                .contains("Kepala sekolah kami Bu Ratna")
                .contains("Menurut Teladan waktu itu: Budi Hartono");
        String jawab = daftar.html().expectFirst("form[action$=/penyelesaian]").attr("action");
        assertThat(wati.kirim(jawab, "jawaban", "Sudah dibetulkan").status()).isEqualTo(303);
        assertThat(sari.buka(bukan).teks()).contains("Dijawab").contains("Sudah dibetulkan");
        assertThat(sari.buka("/kabar").teks()).contains("Admin dinas menjawab laporan tentang atasan Anda");
        assertThat(sari.kirim(bukan, "laporan", "Ternyata belum").status())
                .as("after the answer a new one may be sent")
                .isEqualTo(303);
    }

    @Test
    void admin_dinas_mencatat_cuti_kepala_sekolah_yang_sakit_beserta_wakilnya() {
        Peramban wati = masuk(s.wati);
        String cuti = "/admin/pegawai/" + s.budi.pegawai() + "/cuti";
        assertThat(wati.buka("/admin/pegawai/" + s.sari.pegawai() + "/cuti").teks())
                .as("Bu Sari assesses nobody")
                .doesNotContain("Wakil selama cuti");
        assertThat(wati.buka(cuti).teks()).contains("Wakil selama cuti");
        String[] isi = {
            "jenis",
            "SAKIT",
            "mulai",
            KINI.minusDays(2).toString(),
            "sampai",
            KINI.plusDays(3).toString(),
            "wakil",
            wulan.pegawai().toString()
        };
        assertThat(wati.kirim(cuti, isi).status()).isEqualTo(303);
        assertThat(wati.buka(cuti).teks())
                .contains("Cuti dicatat; selama itu Wulan Kinanti")
                .contains(" mewakilinya.");
        assertThat(masuk(wulan).buka("/wakil").teks())
                .contains("Anda mewakili Budi Hartono")
                .contains("Cuti sakit");
        assertThat(wati.buka("/admin/pegawai/" + s.budi.pegawai()).teks()).contains("Wakil ditunjuk: Wulan Kinanti");
        assertThat(wati.buka("/admin/pegawai/" + s.sari.pegawai()).teks()).contains("diwakili Wulan Kinanti");
    }

    @Test
    void orang_yang_sedang_cuti_tidak_dapat_ditunjuk_sebagai_wakil() {
        Peramban wati = masuk(s.wati);
        String cuti = "/admin/pegawai/" + wulan.pegawai() + "/cuti";
        wati.buka(cuti);
        wati.kirim(
                cuti,
                "jenis",
                "TAHUNAN",
                "mulai",
                KINI.toString(),
                "sampai",
                KINI.plusDays(3).toString());
        Peramban budi = masuk(s.budi);
        budi.buka("/wakil");
        assertThat(tunjuk(budi, KINI.plusDays(9)).teks()).contains("Orang itu sendiri cuti sampai");
    }

    @Test
    void cuti_yang_bertemu_dengan_cuti_lain_ditolak_dan_yang_salah_catat_tidak_menghalangi() {
        Peramban wati = masuk(s.wati);
        String cuti = "/admin/pegawai/" + s.sari.pegawai() + "/cuti";
        wati.buka(cuti);
        String[] isi = {
            "jenis",
            "SAKIT",
            "mulai",
            KINI.toString(),
            "sampai",
            KINI.plusDays(3).toString(),
            "keterangan",
            "Surat 12"
        };
        assertThat(wati.kirim(cuti, isi).status()).isEqualTo(303);
        Peramban.Jawaban lagi = wati.kirim(cuti, isi);
        assertThat(lagi.status()).isEqualTo(422);
        assertThat(lagi.teks()).contains("Bertemu dengan cuti sakit yang sudah dicatat");
        assertThat(lagi.html().expectFirst("#keterangan").attr("value")).isEqualTo("Surat 12");
        assertThat(wati.kirim(cuti, "jenis", "LIBUR", "mulai", "besok").teks())
                .contains("Pilih jenis cuti")
                .contains("Mulai tanggal bukan tanggal")
                .contains("Hari terakhir wajib diisi");
        String batal =
                wati.buka(cuti).html().expectFirst("form[action$=/batal]").attr("action");
        assertThat(wati.kirim(batal).status()).isEqualTo(303);
        assertThat(wati.kirim(batal).status()).as("twice is no error").isEqualTo(303);
        assertThat(wati.kirim(cuti, isi).status()).isEqualTo(303);
        assertThat(wati.buka("/admin/pegawai/" + s.sari.pegawai()).teks()).contains("Cuti sakit dicatat");
    }
}
