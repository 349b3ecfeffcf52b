package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Presses that come twice or too late, sums that follow what is typed, and forms beside the one that is sent. */
class TekananGandaTest {
    /** To the page Pengembangan Kompetensi, with one activity chosen. */
    private static Orang sampaiPengembangan(GuruBaru guru, Layar layar) {
        Orang o = guru.masuk(layar);
        o.tekan("Mulai").tekan("Data sudah sesuai").tekan("Saya mengerti");
        o.tekan(o.page().locator(".opsi label").first()).tekan("Lanjut");
        return o.tekan(o.page().locator("button[value='tambah:PK-03']"));
    }

    private static Orang sampaiRangkuman(GuruBaru guru, Layar layar) {
        Orang o = sampaiPengembangan(guru, layar).tekan("Lanjut");
        if (o.page().url().endsWith("/tugas")) {
            o.tekan("Ke Perilaku Kerja");
        }
        for (Locator aspek : o.page().locator("fieldset").all()) {
            o.tekan(aspek.locator("label").first());
        }
        return o.tekan("Lanjut");
    }

    private static void ajukan(Orang o) {
        o.tekan(o.page().locator("summary[role=button]"));
        o.tekan(o.page().locator("details[open] button"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "TELEPON_TANPA_SKRIP"})
    void ajukan_yang_ditekan_dua_kali_mengajukan_satu_kali_dan_menampilkan_beranda(Layar layar) {
        GuruBaru guru = GuruBaru.di("fatimah");
        try (Orang o = sampaiRangkuman(guru, layar)) {
            o.tekan(o.page().locator("summary[role=button]"));
            o.page().locator("details[open] button").dblclick();
            o.page().waitForURL(Panggung.buka().alamat() + "/");
            o.melihat("Menunggu persetujuan atasan");
            assertThat(guru.riwayat("AJUKAN")).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA_TANPA_SKRIP"})
    void formulir_lama_yang_dikirim_setelah_mengajukan_ditolak_dengan_isiannya_tetap_terlihat(Layar layar) {
        GuruBaru guru = GuruBaru.di("fatimah");
        try (Orang o = sampaiRangkuman(guru, layar)) {
            Page lama = o.page().context().newPage();
            lama.navigate(o.page().url().replace("rangkuman", "pengembangan"));
            ajukan(o);
            lama.locator("input[name='target.PK-03']").fill("3");
            tombol(lama, "Lanjut").click();
            lama.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("belum tersimpan"))
                    .waitFor();
            assertThat(lama.locator("main").innerText())
                    .contains("Isian Anda", "target 3", "Yang tersimpan", "target 1");

            o.page().goBack();
            assertThat(o.page().url()).endsWith("/rangkuman");
            assertThat(o.page().locator("summary[role=button]").count()).isZero();
            o.page().goBack();
            assertThat(o.page().url()).endsWith("/rangkuman");
            assertThat(guru.riwayat("AJUKAN")).isEqualTo(1);
        }
    }

    private static Locator tombol(Page p, String nama) {
        return p.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nama).setExact(true));
    }

    @Test
    void jumlah_poin_mengikuti_target_yang_tersimpan_sendiri_juga_di_peramban_telepon_lama() {
        try (Orang o = sampaiPengembangan(GuruBaru.di("nyoman"), Layar.TELEPON)) {
            Page p = o.page();
            p.addInitScript("AbortSignal.timeout = undefined; HTMLFormElement.prototype.requestSubmit = undefined;");
            p.reload();
            int satu = Integer.parseInt(p.locator("#jumlah-PK-03 b").innerText());
            Locator target = p.locator("input[name='target.PK-03']");
            target.fill("2");
            p.getByText("✓ Draf tersimpan").waitFor();
            berbunyi(p, "#jumlah-PK-03 b", String.valueOf(2 * satu));
            berbunyi(p, "#poin .angka", 2 * satu + " poin");
            assertThat(target.evaluate("e => document.activeElement === e")).isEqualTo(true);
            o.lihat("pengembangan-disegarkan");

            target.fill("99");
            p.getByText("● Belum tersimpan: Jumlah " + 99 * satu + " poin melebihi batas")
                    .waitFor();
            target.fill("3");
            o.tekan("Lanjut");
            p.goBack();
            assertThat(target.inputValue()).isEqualTo("3");
        }
    }

    private static void berbunyi(Page p, String pilih, String teks) {
        p.locator(pilih, new Page.LocatorOptions().setHasText(teks)).waitFor();
    }

    @Test
    void menyetujui_selagi_catatan_pengembalian_belum_terkirim_bertanya_dahulu() {
        GuruBaru guru = GuruBaru.di("fatimah");
        try (Orang o = sampaiRangkuman(guru, Layar.TELEPON);
                Orang fatimah = Orang.masuk("fatimah", Layar.MEJA)) {
            ajukan(o);
            fatimah.buka("/periksa");
            Page p = fatimah.page();
            fatimah.tekan(p.locator("tr", new Page.LocatorOptions().setHasText(guru.nama()))
                    .locator("a[role=button]"));
            fatimah.tekan(p.locator("summary", new Page.LocatorOptions().setHasText("Kembalikan")));
            p.locator("#catatan-kembali").fill("Tambahkan kegiatan.");

            List<String> tanya = new ArrayList<>();
            p.onceDialog(d -> {
                tanya.add(d.message());
                d.dismiss();
            });
            tombol(p, "Setujui").click();
            assertThat(tanya).singleElement().asString().startsWith("Ada penyesuaian yang belum disimpan");
            assertThat(guru.riwayat("SETUJUI")).isZero();
            assertThat(tombol(p, "Setujui").isEnabled()).isTrue();
            assertThat(p.locator("#catatan-kembali").inputValue()).isEqualTo("Tambahkan kegiatan.");

            p.onDialog(d -> {
                tanya.add(d.message());
                d.accept();
            });
            fatimah.tekan("Setujui").melihat("Rencana disetujui");
            assertThat(tanya).as("satu pertanyaan setiap kali").hasSize(2);
            assertThat(guru.riwayat("SETUJUI")).isEqualTo(1);
        }
    }
}
