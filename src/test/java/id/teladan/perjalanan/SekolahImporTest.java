package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A real school comes in by its Dapodik files, gets its accounts, and takes its plans to agreement. */
class SekolahImporTest {
    private static final String SANDI_BARU = "pohon-rindang-7412";

    @Test
    void sekolah_dari_dapodik_menyelesaikan_rencana_guru_dan_rencana_kepala_sekolah() {
        Map<String, String[]> akun = ketika_bu_wati_mengimpor_dan_membuat_akun();
        String[] sari = Objects.requireNonNull(akun.get("Sari Wulandari"));
        String[] budi = Objects.requireNonNull(akun.get("Budi Hartono"));
        try (Orang guru = masukPertama(sari);
                Orang kepala = masukPertama(budi);
                Orang tono = Orang.masuk("tono", Layar.MEJA)) {
            ajukan(guru, "Menunggu persetujuan atasan");
            guru.lihat("sekolah-impor-beranda");
            kepala.buka("/periksa").lihat("sekolah-impor-daftar");
            setujui(kepala, "Sari Wulandari");
            sepakati(guru);
            ajukan(kepala, "Menunggu persetujuan atasan");
            setujui(tono, "Budi Hartono");
            sepakati(kepala);
        }
    }

    private static Map<String, String[]> ketika_bu_wati_mengimpor_dan_membuat_akun() {
        Map<String, String[]> akun = new HashMap<>();
        try (Orang wati = Orang.masuk("wati", Layar.MEJA)) {
            wati.lihat("admin").buka("/admin/impor").lihat("impor");
            wati.page()
                    .setInputFiles(
                            "#berkas-dapodik",
                            Stream.of("getSekolah.json", "getGtk.json", "getPengguna.json")
                                    .map(f -> Path.of("src/test/resources/impor", f))
                                    .toArray(Path[]::new));
            wati.tekan("Unggah berkas Dapodik");
            wati.page().waitForURL("**/admin/impor/*");
            wati.page().getByText("perubahan siap diterapkan").waitFor();
            wati.lihat("impor-pratinjau");
            Locator lewati = wati.page().locator("#lewati");
            if (lewati.count() > 0) {
                lewati.check();
            }
            wati.tekan("Terapkan");
            wati.melihat("perubahan diterapkan").lihat("impor-diterapkan");
            wati.buka("/admin/akun?cari=Yosef");
            wati.tekan(wati.page()
                    .locator("tbody tr td[data-judul] a, tbody tr td a")
                    .first());
            wati.lihat("akun-satuan");
            wati.tekan(wati.page().locator("form[action^='/admin/akun/satuan/'] button"));
            wati.lihat("akun-lembar");
            for (Locator baris : wati.page().locator("tbody tr").all()) {
                akun.put(baris.locator("th").innerText().strip(), new String[] {
                    baris.locator("td").nth(0).innerText().strip(),
                    baris.locator("code").innerText().strip()
                });
            }
        }
        assertThat(akun).containsKeys("Sari Wulandari", "Budi Hartono");
        return akun;
    }

    private static Orang masukPertama(String[] akun) {
        Orang o = Orang.masuk(akun[0], akun[1], Layar.TELEPON);
        o.lihat("kata-sandi-pertama");
        for (Locator bidang : o.page().locator("input[type=password]").all()) {
            bidang.fill(bidang.getAttribute("autocomplete").equals("current-password") ? akun[1] : SANDI_BARU);
        }
        o.tekan(o.page().locator("main form button").first());
        return o.buka("/").lihat("beranda-pertama-" + akun[0]);
    }

    private static void ajukan(Orang o, String sesudah) {
        o.buka("/").tekan("Mulai").tekan("Data sudah sesuai").tekan("Saya mengerti");
        o.tekan(o.page().locator(".opsi label").first()).tekan("Lanjut");
        o.tekan(o.page().locator("button[value='tambah:PK-03']")).tekan("Lanjut");
        if (o.page().url().endsWith("/tugas")) {
            o.tekan("Ke Perilaku Kerja");
        }
        for (Locator aspek : o.page().locator("fieldset").all()) {
            o.tekan(aspek.locator("label").first());
        }
        o.tekan("Lanjut").tekan(o.page().locator("summary[role=button]"));
        o.tekan(o.page().locator("details[open] button")).melihat(sesudah);
    }

    private static void setujui(Orang atasan, String nama) {
        atasan.buka("/periksa");
        atasan.tekan(atasan.page()
                .locator("tr", new Page.LocatorOptions().setHasText(nama))
                .filter(new Locator.FilterOptions().setHasText("Perlu disetujui"))
                .locator("a[role=button]")
                .first());
        atasan.lihat("sekolah-impor-periksa");
        atasan.tekan("Setujui").melihat("Rencana disetujui");
    }

    private static void sepakati(Orang o) {
        o.buka("/").tekan("Cek").tekan("Sepakati").melihat("Perencanaan selesai");
    }
}
