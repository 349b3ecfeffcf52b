package id.teladan.perjalanan;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages that no other journey meets, for the people who open them; each at both widths, with and without scripts. */
class SetiapHalamanTest {
    private static final List<String> ADMIN = List.of(
            "/admin",
            "/admin/satuan",
            "/admin/satuan/baru",
            "/admin/pegawai",
            "/admin/pegawai/baru",
            "/admin/tanpa-atasan",
            "/admin/laporan",
            "/admin/impor",
            "/admin/periode",
            "/admin/periode/baru",
            "/admin/akun",
            "/kabar",
            "/kata-sandi");

    @ParameterizedTest
    @EnumSource(Layar.class)
    void halaman_admin_dinas(Layar layar) {
        try (Orang wati = Orang.masuk("wati", layar)) {
            for (String alamat : ADMIN) {
                wati.buka(alamat).lihat(alamat.substring(1).replace('/', '-'));
            }
            wati.buka("/admin/satuan").tekan(pertama(wati, "tbody a")).lihat("satuan-rincian");
            wati.buka("/admin/pegawai?cari=Sari")
                    .tekan(pertama(wati, "tbody a"))
                    .lihat("pegawai-rincian");
            wati.buka("/admin/periode")
                    .tekan(pertama(wati, "main a[href^='/admin/periode/0']"))
                    .lihat("periode-rincian");
            wati.buka("/admin/akun?cari=Sari")
                    .tekan(pertama(wati, "tbody td.aksi a"))
                    .lihat("akun-rincian");
            wati.buka("/tidak-ada").lihat("kesalahan-404");
        }
    }

    @ParameterizedTest
    @EnumSource(Layar.class)
    void halaman_pegawai_lain(Layar layar) {
        try (Orang rina = Orang.masuk("rina", layar)) {
            rina.lihat("beranda-pengawas").buka("/periksa").lihat("kesalahan-403");
        }
        try (Orang darwis = Orang.masuk("darwis", layar)) {
            darwis.tekan(darwis.page().locator("details.orang summary")).lihat("ganti-peran");
            darwis.buka("/")
                    .tekan(pertama(darwis, "main a[href^='/ketentuan/']"))
                    .lihat("ketentuan");
        }
    }

    private static Locator pertama(Orang o, String pilih) {
        return o.page().locator(pilih).first();
    }
}
