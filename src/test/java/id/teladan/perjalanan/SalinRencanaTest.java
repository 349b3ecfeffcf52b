package id.teladan.perjalanan;

import com.microsoft.playwright.Page;
import id.teladan.perencanaan.SekolahSalin;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A guru who agreed to a plan before copies it and hands it in. */
class SalinRencanaTest {
    private static final SekolahSalin SEKOLAH = new SekolahSalin("2026-tahunan");

    @ParameterizedTest
    @EnumSource(Layar.class)
    void guru_menyalin_rencana_periode_lalu_dan_mengajukannya(Layar layar) {
        try (Orang guru = Orang.masuk(SEKOLAH.akunGuruBerencana(), SekolahSalin.SANDI, layar)) {
            guru.lihat("salin-beranda").tekan("Salin rencana periode lalu");
            guru.melihat("Kelas 4B").lihat("salin");
            guru.tekan(guru.page().locator("label", new Page.LocatorOptions().setHasText("Data sudah sesuai")));
            guru.tekan("Salin ke draf").melihat("Kelas 4B").lihat("salin-rangkuman");
            guru.tekan(guru.page().locator("summary[role=button]"));
            guru.tekan(guru.page().locator("details[open] button"));
            guru.melihat("Menunggu persetujuan atasan");
            guru.hitung("guru menyalin rencana periode lalu", 10, 4);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA_TANPA_SKRIP"})
    void draf_yang_sudah_terisi_tetap_kecuali_dicentang(Layar layar) {
        try (Orang guru = Orang.masuk(SEKOLAH.akunGuruBerencana(), SekolahSalin.SANDI, layar)) {
            guru.tekan("Mulai").lihat("salin-data-diri").tekan("Data sudah sesuai");
            guru.tekan("Saya mengerti").tekan(guru.page().locator(".opsi label").nth(1));
            guru.tekan("Simpan Draf").melihat("Draf tersimpan");
            guru.buka(guru.page().url().replace("/praktik", "/penyalinan"));
            guru.melihat("Draf Anda sekarang").lihat("salin-terisi");
            guru.tekan(guru.page().locator("label", new Page.LocatorOptions().setHasText("Ganti Praktik Kinerja")));
            guru.tekan("Salin ke draf").melihat("Keteraturan Suasana Kelas");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void kepala_sekolah_baru_membawa_yang_cocok_dari_rencananya_sebagai_guru(Layar layar) {
        try (Orang baru = Orang.masuk(SEKOLAH.akunGuruMenjadiKepala(), SekolahSalin.SANDI, layar)) {
            baru.tekan("Salin rencana periode lalu").melihat("Tidak terbawa atau berubah");
            baru.melihat("Keteraturan Suasana Kelas")
                    .lihat("salin-jabatan-lain")
                    .tekan("Salin ke draf");
            baru.melihat("Tidak terbawa dari salinan").melihat("Wali Kelas").lihat("salin-jabatan-lain-rangkuman");
        }
    }

    @ParameterizedTest
    @EnumSource(Layar.class)
    void kepala_sekolah_menyusun_templat_dan_guru_mengambilnya(Layar layar) {
        SekolahSalin sekolah = new SekolahSalin("2024-semester");
        try (Orang budi = Orang.masuk(sekolah.akunKepalaSekolah(), SekolahSalin.SANDI, layar);
                Orang guru = Orang.masuk(sekolah.akunGuru(), SekolahSalin.SANDI, layar)) {
            budi.buka("/templat").lihat("templat-kosong");
            for (String kode : List.of("BP-2", "AK-1", "TT-06")) {
                budi.tekan(budi.page().locator("label:has(input[value='" + kode + "'])"));
            }
            budi.tekan(budi.page().locator("summary", new Page.LocatorOptions().setHasText("Pengembangan Kompetensi")));
            budi.tekan(budi.page().locator("label:has(input[value='PK-03'])")).lihat("templat-terisi");
            budi.tekan("Simpan templat").melihat("Templat tersimpan").lihat("templat-tersimpan");
            guru.tekan("Mulai").lihat("templat-data-diri").tekan("Ambil templat sekolah");
            guru.melihat("Anjuran kepala sekolah Anda").lihat("templat-ambil").tekan("Ambil templat sekolah");
            guru.melihat("Wali Kelas").lihat("templat-rangkuman");
        }
    }
}
