package id.teladan.perjalanan;

import id.teladan.organisasi.impor.DapodikTiruan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bu Wati connects the Dapodik of a school, pulls, and reads what would change. */
class SambunganDapodikTest {
    private final DapodikTiruan dapodik = new DapodikTiruan();

    @AfterEach
    void tutup() {
        Panggung.buka().jdbc().sql("DELETE FROM organisasi.sambungan").update();
        dapodik.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"TELEPON", "MEJA", "MEJA_TANPA_SKRIP"})
    void sekolah_ditarik_langsung_dari_dapodik(Layar layar) {
        try (Orang wati = Orang.masuk("wati", layar)) {
            wati.buka("/admin/impor")
                    .tekan("tarik langsung dari Dapodik sekolah")
                    .lihat("dapodik-kosong");
            wati.tekan("Tambah sambungan").lihat("dapodik-baru");
            wati.isi("NPSN", DapodikTiruan.NPSN)
                    .isi("Alamat layanan web Dapodik", dapodik.alamat().toString());
            wati.tekan("Simpan dan uji").melihat("Token wajib diisi").lihat("dapodik-tanpa-token");
            wati.isi("Token", DapodikTiruan.TOKEN).tekan("Simpan dan uji");
            sampai(wati, "Menjawab sebagai SD NEGERI MELATI 1");
            wati.lihat("dapodik-tersambung").tekan("Tarik sekarang");
            sampai(wati, "menunggu Anda periksa");
            wati.lihat("dapodik-berubah");
            wati.buka("/admin/impor/dapodik").lihat("dapodik-daftar");
            wati.buka("/admin").melihat("punya perubahan dari Dapodik").lihat("dapodik-admin");
            wati.tekan(wati.page()
                    .locator("a[role=button][href='/admin/impor/dapodik']")
                    .first());
            wati.tekan(wati.page().locator("td.aksi a").first())
                    .melihat("Sari Wulandari")
                    .lihat("dapodik-pratinjau");
        }
    }

    /** The page moves on by itself, also without scripts. */
    private static void sampai(Orang o, String teks) {
        o.page().getByText(teks).first().waitFor();
    }
}
