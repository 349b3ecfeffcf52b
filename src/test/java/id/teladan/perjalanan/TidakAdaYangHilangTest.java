package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.LoadState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was typed survives: drafts that save themselves, a session that ends, a signal that is gone, the back button. */
class TidakAdaYangHilangTest {
    private static Orang mulai(String akun, Layar layar) {
        Orang o = Orang.masuk(akun, layar);
        Locator mulai = o.page().locator("form[action='/skp'] button");
        if (mulai.count() > 0) {
            o.tekan(mulai);
        } else {
            o.tekan(o.page().locator(".giliran a[role=button]").last());
        }
        return o;
    }

    private static String rencana(Orang o) {
        return o.page().url().replaceAll("(/skp/[^/]+)/.*", "$1");
    }

    /** Revokes the session at the server; its copy in memory lives 20 seconds. */
    private static void akhiriSesi(String akun) throws InterruptedException {
        Panggung.buka().jdbc().sql("""
                        UPDATE akun.sesi SET dicabut = now() WHERE dicabut IS NULL AND akun_id =
                            (SELECT akun_id FROM akun.nama_masuk WHERE nama = ?)
                        """).param(akun).update();
        Thread.sleep(21_000);
    }

    @Test
    void draf_tersimpan_sendiri_saat_memilih_dan_masih_ada_setelah_halaman_dibuka_lagi() {
        try (Orang maria = mulai("maria", Layar.TELEPON)) {
            String skp = rencana(maria);
            maria.page().navigate(skp + "/praktik");
            maria.page().locator("input[value='MK-2']").check();
            maria.page().getByText("Draf tersimpan").waitFor();
            maria.page().reload();
            assertThat(maria.page().locator("input[value='MK-2']").isChecked()).isTrue();
        }
    }

    @Test
    void tanpa_sinyal_halaman_berkata_belum_tersimpan_dan_menyimpan_sendiri_sesudahnya() {
        try (Orang yohanis = mulai("yohanis", Layar.TELEPON)) {
            String skp = rencana(yohanis);
            yohanis.page().navigate(skp + "/praktik");
            yohanis.page().context().setOffline(true);
            yohanis.page().locator("input[value='DP-2']").check();
            yohanis.page().getByText("Belum tersimpan").waitFor();
            yohanis.page().context().setOffline(false);
            yohanis.page().getByText("✓ Draf tersimpan").waitFor(new Locator.WaitForOptions().setTimeout(30_000));
            yohanis.page().reload();
            assertThat(yohanis.page().locator("input[value='DP-2']").isChecked())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON_TANPA_SKRIP", "MEJA"})
    void sesi_yang_berakhir_kembali_ke_formulir_yang_sama_dengan_isian_yang_sama(Layar layar)
            throws InterruptedException {
        try (Orang fatimah = mulai("fatimah", layar)) {
            String skp = rencana(fatimah);
            fatimah.page().navigate(skp + "/perilaku");
            fatimah.page().locator("input[value='AK-3']").check();
            akhiriSesi("fatimah");
            fatimah.tekan("Lanjut");
            fatimah.page().waitForLoadState(LoadState.LOAD);
            fatimah.melihat("Sesi").lihat("sesi-berakhir");
            fatimah.isi("Akun", "fatimah");
            fatimah.isi("Kata sandi", Panggung.buka().sandi("fatimah"));
            fatimah.tekan("Masuk").melihat("Isian Anda masih ada").lihat("isian-masih-ada");
            fatimah.tekan("Lanjutkan");
            fatimah.page().navigate(skp + "/perilaku");
            assertThat(fatimah.page().locator("input[value='AK-3']").isChecked())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA"})
    void isi_yang_terganti_dapat_dilihat_dan_dipakai_lagi(Layar layar) {
        try (Orang yohanis = mulai("yohanis", layar)) {
            String skp = rencana(yohanis);
            for (String kode : new String[] {"MK-1", "MK-2"}) {
                yohanis.page().navigate(skp + "/praktik");
                yohanis.page().locator("input[value='" + kode + "']").check();
                yohanis.tekan("Simpan Draf");
            }
            yohanis.tekan("Isi sebelumnya");
            yohanis.tekan(yohanis.page()
                    .locator("section[aria-labelledby=praktik] summary")
                    .first());
            yohanis.melihat("tidak ada dalam isi sekarang").lihat("isi-sebelumnya");
            yohanis.tekan(yohanis.page()
                    .locator("section[aria-labelledby=praktik] form button")
                    .first());
            assertThat(yohanis.page().locator("input[value='MK-1']").isChecked())
                    .isTrue();
        }
    }
}
