package id.teladan.perjalanan;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import id.teladan.dokumen.DokumenResmi;
import id.teladan.dokumen.UjiDokumen;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.dokumen.tandatangan.BsreTiruan;
import id.teladan.umum.Uuid7;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bu Sari takes her SKP, a stranger verifies it, Pak Budi signs one and takes all documents of the school. */
class DokumenTest {
    private final UjiDokumen u = new UjiDokumen();

    private static byte[] unduh(Orang o, Locator tombol) throws IOException {
        Download d = o.page().waitForDownload(tombol::click);
        assertThat(d.suggestedFilename()).matches("[^/\\\\:]+\\.(pdf|zip)");
        return Files.readAllBytes(d.path());
    }

    private static Locator tautan(Orang o, DokumenResmi d) {
        return o.page().locator("a[href='/dokumen/" + d.id() + "']").first();
    }

    @ParameterizedTest
    @EnumSource(
            value = Layar.class,
            names = {"TELEPON", "MEJA", "TELEPON_TANPA_SKRIP", "TELEPON_GELAP"})
    void dari_rencana_yang_disepakati_sampai_diperiksa_orang_lain_dan_dikumpulkan_satu_sekolah(Layar layar)
            throws IOException {
        BsreTiruan.satu().patuh();
        u.r.sepakat(u.sari, u.budi);
        UUID nilai = Uuid7.baru();
        u.terbit(u.sari, JenisDokumen.EVALUASI_KINERJA, nilai, 1);
        u.terbit(u.sari, JenisDokumen.EVALUASI_KINERJA, nilai, 2);
        DokumenResmi pak = u.terbit(u.sari, JenisDokumen.PAK);
        String akunSari = u.r.akun(u.sari);
        String akunBudi = u.r.akun(u.budi);
        try (Orang sari = Orang.masuk(akunSari, id.teladan.perencanaan.RencanaSepakat.SANDI, layar);
                Orang budi = Orang.masuk(akunBudi, id.teladan.perencanaan.RencanaSepakat.SANDI, layar);
                Orang tamu = Orang.bertamu(layar)) {
            sari.buka("/dokumen")
                    .melihat("Sasaran Kinerja Pegawai")
                    .melihat("Digantikan")
                    .lihat("dokumen-saya");
            DokumenResmi d = u.milik(u.sari).stream()
                    .filter(x -> x.jenis() == JenisDokumen.SKP)
                    .findFirst()
                    .orElseThrow();
            byte[] skp = unduh(sari, tautan(sari, d));
            assertThat(skp).startsWith("%PDF".getBytes());
            maka_orang_lain_memeriksanya(tamu, d, skp);

            budi.buka("/dokumen/orang").melihat("Sari Wulandari").lihat("dokumen-orang");
            ketika_pak_budi_menandatangani(budi, pak);
            budi.buka("/dokumen/sekolah").lihat("dokumen-sekolah");
            budi.tekan(budi.page().locator("button[value=ZIP]").first());
            budi.lihat("dokumen-kumpulan");
            budi.page().waitForCondition(() -> {
                budi.page().waitForTimeout(500);
                return budi.page().locator("a[href$='/berkas']").count() > 0;
            });
            budi.lihat("dokumen-kumpulan-siap");
            assertThat(unduh(budi, budi.page().locator("a[href$='/berkas']"))).startsWith("PK".getBytes());
            budi.buka("/dokumen/sekolah").melihat("Siap").lihat("dokumen-sekolah-siap");
        }
    }

    private static void maka_orang_lain_memeriksanya(Orang tamu, DokumenResmi d, byte[] skp) {
        tamu.buka("/verifikasi").melihat("Anda tidak perlu akun").lihat("verifikasi");
        tamu.isi("Kode pada dokumen", d.kode().toString().toLowerCase().replace('-', ' '))
                .tekan("Periksa");
        tamu.melihat("Berlaku").melihat(d.nama()).lihat("verifikasi-berlaku");
        bandingkan(tamu, skp).melihat("sama persis").lihat("verifikasi-sama");
        byte[] ubah = skp.clone();
        ubah[ubah.length - 40] ^= 1;
        bandingkan(tamu, ubah).melihat("Salinan Anda tidak sama").lihat("verifikasi-beda");
        tamu.isi("Kode pada dokumen", "7K2M 9QXD").tekan("Periksa");
        tamu.melihat("salah ketik").lihat("verifikasi-salah-ketik");
    }

    private static Orang bandingkan(Orang tamu, byte[] isi) {
        tamu.page().getByLabel("Berkas PDF Anda").setInputFiles(new FilePayload("SKP.pdf", "application/pdf", isi));
        return tamu.tekan("Bandingkan");
    }

    private static void ketika_pak_budi_menandatangani(Orang budi, DokumenResmi d) {
        budi.buka("/tanda-tangan/" + d.id()).lihat("tanda-tangan-nik");
        budi.isi("NIK Anda", "3999012107720001").tekan("Periksa sertifikat");
        budi.lihat("tanda-tangan-passphrase")
                .isi("Passphrase", "kata-sandi-penanda")
                .tekan("Tanda tangani");
        budi.melihat("sah menurut BSrE").lihat("tanda-tangan-selesai");
    }
}
