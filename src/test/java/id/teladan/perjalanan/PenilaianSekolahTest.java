package id.teladan.perjalanan;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.pelaksanaan.UjiSiklus;
import id.teladan.penilaian.daftar.SekolahDinilai;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pak Tono sets the PKO of his schools one by one and with a sheet; Pak Budi reads his list and decides many at once. */
class PenilaianSekolahTest {
    private static Orang masuk(UjiSiklus u, Pengguna p, Layar layar) {
        return Orang.masuk(u.r.akun(p), UjiSiklus.SANDI, layar);
    }

    private static Locator baris(Orang o, String nama) {
        return o.page().locator("tbody tr", new Page.LocatorOptions().setHasText(nama));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA_TANPA_SKRIP", "MEJA"})
    void pak_tono_menetapkan_pko_satu_per_satu_lalu_dengan_lembar(Layar layar) {
        UjiSiklus u = new UjiSiklus();
        for (String nama : List.of("SDN Kenanga 1", "SDN Kenanga 2", "SD Tunas Anggrek Bulan Purnama Kota Contoh")) {
            u.r.orang("Kepala " + nama, Peran.KEPALA_SEKOLAH, u.r.satuan(nama));
        }
        try (Orang tono = masuk(u, u.tono, layar)) {
            tono.melihat("4 sekolah belum memiliki Predikat Kinerja Organisasi").lihat("beranda-pko");
            tono.tekan("PKO").melihat("4 sekolah belum ditetapkan").lihat("pko-daftar");
            tono.tekan(baris(tono, "SDN Melati 1").locator("a[role=button]")).lihat("pko-satu");
            tono.page().locator("input[value=BAIK]").check();
            tono.tekan("Simpan").melihat("SDN Melati 1: Baik.");
            tono.tekan(baris(tono, "SDN Melati 1").locator(".aksi a"))
                    .page()
                    .locator("input[value=ISTIMEWA]")
                    .check();
            tono.page().locator("#alasan").evaluate("e => e.removeAttribute('required')");
            tono.tekan("Simpan").melihat("sebelumnya sudah ditetapkan Baik").lihat("pko-tanpa-alasan");
            tono.isi("Alasan perubahan", "Rencana aksi ternyata melampaui target pada telaah kedua.")
                    .tekan("Simpan")
                    .melihat("SDN Melati 1: Istimewa.");
            tono.tekan(baris(tono, "SDN Melati 1").locator(".aksi a")).lihat("pko-riwayat");

            StringBuilder csv = new StringBuilder("NPSN;Nama satuan;Jenjang;Kecamatan;PKO;Alasan\n");
            List<String> npsn = u.jdbc.sql("SELECT npsn FROM organisasi.satuan WHERE dinas_id = ? ORDER BY nama")
                    .param(u.dinas.nilai())
                    .query(String.class)
                    .list();
            List<String> pko = List.of("Cukup", "Baik", "Lumayan", "Baik");
            for (int i = 0; i < npsn.size(); i++) {
                csv.append(npsn.get(i) + ";;;;" + pko.get(i) + ";\n");
            }
            tono.buka("/pko");
            tono.page()
                    .locator("#berkas")
                    .setInputFiles(new FilePayload(
                            "pko-terisi.csv", "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8)));
            tono.tekan("Unggah dan lihat pratinjau")
                    .melihat("Pratinjau: 2 sekolah akan ditetapkan")
                    .lihat("pko-pratinjau");
            tono.tekan("Terapkan untuk 2 sekolah").melihat("2 baris keliru").lihat("pko-pratinjau-keliru");
            tono.page().locator("#lewati").check();
            tono.tekan("Terapkan untuk 2 sekolah")
                    .melihat("PKO 2 sekolah ditetapkan")
                    .lihat("pko-diterapkan");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "TELEPON_GELAP", "MEJA_TANPA_SKRIP", "MEJA"})
    void pak_budi_membaca_daftar_dengan_sebaran_dan_menetapkan_sekaligus(Layar layar) {
        SekolahDinilai s = new SekolahDinilai();
        try (Orang budi = masuk(s.u(), s.u().budi, layar)) {
            budi.tekan("Penilaian")
                    .melihat("Cek daftar guru")
                    .melihat("Menyimpang dari pola")
                    .lihat("penilaian-daftar");
            budi.tekan(budi.page().locator("a[role=button][href^='/penilaian/sebaran']"))
                    .melihat("Alasan penyimpangan dari pola")
                    .lihat("penilaian-sebaran");
            budi.buka("/penilaian")
                    .tekan("Tetapkan sekaligus")
                    .melihat("predikat akan ditetapkan")
                    .lihat("penilaian-pratinjau");
            budi.isi(
                            "Alasan penyimpangan dari pola",
                            "Seluruh guru memenuhi ekspektasi; tidak ada yang memerlukan perbaikan.")
                    .tekan(budi.page().locator("form[action='/penilaian/massal'] .baki button"));
            for (int i = 0;
                    i < 100 && budi.page().getByText("Perbarui sekarang").count() > 0;
                    i++) {
                budi.page().waitForTimeout(200);
                budi.buka(budi.page().url().replaceFirst("^https?://[^/]+", ""));
            }
            budi.melihat("ditetapkan").lihat("penilaian-hasil");
            budi.buka("/penilaian").melihat("Menunggu jawaban").lihat("penilaian-daftar-sesudah");
        }
        try (Orang tono = masuk(s.u(), s.u().tono, layar)) {
            tono.tekan("Penilaian").melihat("Cek daftar kepala sekolah").lihat("penilaian-daftar-dinas");
        }
    }
}
