package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.akun.Peramban;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An agreed plan is changed in one item, by the people of the demo; the old version stays readable. */
class PerubahanRencanaTest {
    private static final Panggung PANGGUNG = Panggung.buka();

    /** A guru whose plan is agreed. */
    private static GuruBaru bersepakat() {
        GuruBaru guru = GuruBaru.tambahan("budi");
        Peramban b = masuk(guru.akun(), GuruBaru.SANDI);
        String periode = b.buka("/").html().expectFirst("input[name=periode]").attr("value");
        String skp = b.kirim("/skp", "periode", periode).ke().replace("/data-diri", "");
        b.kirim(skp + "/data-diri/kesesuaian");
        b.kirim(skp + "/praktik", "praktik", "MK-1");
        b.kirim(skp + "/pengembangan", "rhk", "PK-03", "target.PK-03", "1");
        String[] aspek = {"BP", "AK", "KO", "HA", "LO", "AD", "KL"};
        String[] perilaku = new String[2 * aspek.length];
        for (int i = 0; i < aspek.length; i++) {
            perilaku[2 * i] = "perilaku." + aspek[i];
            perilaku[2 * i + 1] = aspek[i] + "-1";
        }
        b.kirim(skp + "/perilaku", perilaku);
        b.kirim(skp + "/pengajuan");
        Peramban budi = masuk("budi", PANGGUNG.sandi("budi"));
        budi.kirim(skp.replace("/skp/", "/periksa/") + "/persetujuan");
        assertThat(b.kirim(skp + "/kesepakatan").status()).isEqualTo(303);
        assertThat(guru.riwayat("SEPAKATI")).isEqualTo(1);
        return guru;
    }

    private static Peramban masuk(String akun, String sandi) {
        Peramban b = new Peramban(PANGGUNG.porta());
        assertThat(b.masuk(akun, sandi).status()).isEqualTo(303);
        return b;
    }

    private static Locator diBaris(Orang atasan, String nama, String pilih) {
        return atasan.page()
                .locator("tr", new Page.LocatorOptions().setHasText(nama))
                .locator(pilih);
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA", "TELEPON_TANPA_SKRIP"})
    void bu_sari_mengubah_satu_butir_pak_budi_menyetujui_lalu_ia_menyepakati(Layar layar) {
        GuruBaru sari = bersepakat();
        try (Orang guru = sari.masuk(layar);
                Orang budi = Orang.masuk("budi", layar)) {
            ketika_guru_mengubah_satu_perilaku(guru);
            guru.isi("Alasan perubahan", "Tahun ini saya mendampingi guru baru.");
            guru.lihat("ubah-rangkuman").tekan("Ajukan");
            guru.melihat("Perubahan menunggu persetujuan atasan").lihat("ubah-beranda-menunggu");

            budi.buka("/periksa").melihat("Perubahan: perlu disetujui").lihat("ubah-daftar");
            budi.tekan(diBaris(budi, sari.nama(), "a[role=button]"));
            budi.melihat("Tahun ini saya mendampingi guru baru.").melihat("Sudah disepakati: 8 butir");
            budi.lihat("ubah-periksa").tekan("Setujui");
            budi.melihat("Disetujui");

            guru.buka("/").tekan("Cek").melihat("hanya yang berubah").lihat("ubah-sepakati");
            guru.tekan("Sepakati").melihat("Perencanaan selesai");
            guru.tekan("Lihat rencana").melihat("Versi 2").lihat("ubah-berlaku");
            guru.tekan(guru.page().locator("section[aria-labelledby=versi] a").first());
            guru.melihat("Versi ini sudah diganti perubahannya").lihat("ubah-versi-lama");
        }
        assertThat(sari.riwayat("GANTI")).isEqualTo(1);
    }

    private static void ketika_guru_mengubah_satu_perilaku(Orang guru) {
        guru.tekan("Lihat rencana").lihat("ubah-disepakati").tekan("Ubah rencana");
        guru.melihat("Belum ada yang berubah").lihat("ubah-mulai");
        guru.tekan(guru.page().locator("a[href$='/perilaku']:not(.langkah a)").last());
        guru.melihat("Perubahan rencana: yang Anda ubah di sini").lihat("ubah-perilaku");
        guru.tekan(guru.page()
                .locator("fieldset")
                .nth(1)
                .locator("label:has(input:not([checked]))")
                .first());
        guru.tekan("Lanjut").melihat("1 hal berubah");
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON"})
    void perubahan_dibatalkan_dan_rencana_yang_disepakati_tetap_berlaku(Layar layar) {
        GuruBaru sari = bersepakat();
        try (Orang guru = sari.masuk(layar)) {
            ketika_guru_mengubah_satu_perilaku(guru);
            guru.tekan(guru.page().locator("summary", new Page.LocatorOptions().setHasText("Batalkan perubahan")));
            guru.lihat("ubah-batalkan");
            guru.tekan(guru.page().locator("form[action$='/pembatalan'] button"));
            guru.melihat("Perubahan dibatalkan").melihat("Perencanaan selesai");
        }
    }
}
