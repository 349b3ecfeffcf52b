package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.teladan.perencanaan.Rombongan;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Forty plans without changes: preview, progress, a result for each, and taking it back. */
class BanyakSekaligusTest {
    private static Orang sampaiSelesai(Orang o, Layar layar, String kalimat) {
        if (layar.skrip) {
            o.page().getByText(kalimat).first().waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            return o;
        }
        Instant batas = Instant.now().plus(Duration.ofSeconds(60));
        while (!o.page().locator("main").innerText().contains(kalimat)
                && Instant.now().isBefore(batas)) {
            o.page().waitForTimeout(300);
            o.page().reload();
        }
        return o;
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA", "MEJA_TANPA_SKRIP"})
    void kepala_sekolah_menyetujui_empat_puluh_rencana_lalu_seorang_guru_menyepakati(Layar layar) {
        Rombongan.Sekolah s = Rombongan.sekolah(40);
        try (Orang kepala = Orang.masuk(s.kepala(), Rombongan.SANDI, layar)) {
            kepala.buka("/periksa?status=DIAJUKAN").lihat("banyak-daftar").hitungDariSini();
            kepala.tekan("Setujui sekaligus").melihat("40 rencana akan disetujui");
            int pratinjau = kepala.halaman();
            kepala.tekan("Setujui 40 rencana");
            sampaiSelesai(kepala, layar, "40 dari 40 disetujui");
            kepala.hitung("kepala sekolah menyetujui empat puluh rencana dengan pratinjau", 8, 3);
            assertThat(pratinjau).isEqualTo(2);
            kepala.lihat("banyak-hasil").melihat("masih dapat dibatalkan");
            String hasil = kepala.page().url();
            kepala.buka("/periksa/sekaligus").lihat("banyak-riwayat");

            try (Orang guru = Orang.masuk(s.guru(), Rombongan.SANDI, layar)) {
                guru.buka("/").tekan("Cek").tekan("Sepakati").melihat("Perencanaan selesai");
            }
            kepala.buka(hasil).melihat("Tidak dapat dibatalkan lagi").lihat("banyak-terkunci");
        }
    }

    @Test
    void yang_terlanjur_disetujui_dibatalkan_dan_yang_belum_mulai_diingatkan() {
        Rombongan.Sekolah s = Rombongan.sekolah(12);
        for (Layar layar : new Layar[] {Layar.TELEPON, Layar.MEJA}) {
            try (Orang kepala = Orang.masuk(s.kepala(), Rombongan.SANDI, layar)) {
                kepala.buka("/periksa");
                kepala.page().locator("input[name=pilih]").nth(1).check();
                kepala.page().locator("input[name=pilih]").nth(2).check();
                kepala.lihat("banyak-dicentang").tekan("Setujui sekaligus");
                kepala.melihat("2 rencana akan disetujui").lihat("banyak-pratinjau");
                kepala.tekan("Setujui 2 rencana");
                sampaiSelesai(kepala, layar, "2 dari 2 disetujui");
                kepala.tekan(
                        kepala.page().locator("summary", new Page.LocatorOptions().setHasText("Batalkan persetujuan")));
                kepala.lihat("banyak-batalkan").tekan("Ya, batalkan");
                sampaiSelesai(kepala, layar, "2 dari 2 dibatalkan");
                kepala.lihat("banyak-dibatalkan");
                kepala.buka("/periksa").tekan("Setujui sekaligus").lihat("banyak-pratinjau-sebab");
                kepala.buka("/periksa").tekan("Ingatkan sekaligus").lihat("banyak-ingatkan-pratinjau");
            }
        }
        try (Orang kepala = Orang.masuk(s.kepala(), Rombongan.SANDI, Layar.TELEPON)) {
            kepala.buka("/periksa").tekan("Ingatkan sekaligus").melihat("3 orang akan diingatkan");
            kepala.isi("Pesan tambahan", "Ditunggu sampai Jumat.").tekan("Ingatkan 3 orang");
            sampaiSelesai(kepala, Layar.TELEPON, "3 dari 3 diingatkan");
            kepala.lihat("banyak-diingatkan");
            kepala.buka("/periksa").tekan("Ingatkan sekaligus").melihat("Sudah diingatkan hari ini");
            kepala.lihat("banyak-ingatkan-kosong");
        }
    }
}
