package id.teladan.dokumen.tandatangan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.dokumen.tandatangan.PembatasSandi.Izin;
import id.teladan.dokumen.tandatangan.PembatasSandi.Usaha;
import id.teladan.dokumen.tandatangan.PemeriksaPdf.Temuan;
import id.teladan.umum.PegawaiId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is looked at around a signature: the file that comes back, whose certificate it was, and how often one may try. */
class PemeriksaanTest {
    private static final Instant KINI = Instant.parse("2026-11-27T02:00:00Z");

    private static byte[] pdf(String... halaman) throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (PDDocument d = new PDDocument()) {
            for (String teks : halaman) {
                PDPage p = new PDPage();
                d.addPage(p);
                try (PDPageContentStream c = new PDPageContentStream(d, p)) {
                    c.beginText();
                    c.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    c.newLineAtOffset(72, 700);
                    c.showText(teks);
                    c.endText();
                }
            }
            d.save(ke);
        }
        return ke.toByteArray();
    }

    private static byte[] simpanUlang(byte[] pdf) throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (PDDocument d = Loader.loadPDF(pdf)) {
            d.getDocumentInformation().setProducer("Layanan lain");
            d.save(ke);
        }
        return ke.toByteArray();
    }

    @Test
    void berkas_yang_kembali_harus_berkas_yang_dikirim_dengan_tanda_tangan() throws IOException {
        byte[] dikirim = pdf("Predikat: Baik", "Halaman dua");
        assertThat(PemeriksaPdf.periksa(dikirim, BsreTiruan.bertanda(dikirim))).isEqualTo(Temuan.DITAMBAHKAN);
        assertThat(PemeriksaPdf.periksa(dikirim, BsreTiruan.bertanda(simpanUlang(dikirim))))
                .as("ditulis ulang oleh layanan, isinya sama")
                .isEqualTo(Temuan.DITULIS_ULANG);

        assertThat(PemeriksaPdf.periksa(dikirim, dikirim)).isEqualTo(Temuan.TANPA_TANDA_TANGAN);
        assertThat(PemeriksaPdf.periksa(dikirim, simpanUlang(dikirim))).isEqualTo(Temuan.TANPA_TANDA_TANGAN);
        assertThat(PemeriksaPdf.periksa(dikirim, BsreTiruan.bertanda(pdf("Predikat: Sangat Baik", "Halaman dua"))))
                .isEqualTo(Temuan.ISI_LAIN);
        assertThat(PemeriksaPdf.periksa(dikirim, BsreTiruan.bertanda(pdf("Predikat: Baik"))))
                .as("satu halaman hilang")
                .isEqualTo(Temuan.ISI_LAIN);
        assertThat(PemeriksaPdf.periksa(dikirim, "%PDF-1.7 bukan apa-apa".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Temuan.BUKAN_PDF);
    }

    @Test
    void isi_yang_diganti_di_belakang_berkas_asli_juga_ditolak() throws IOException {
        byte[] dikirim = pdf("Predikat: Baik");
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try (PDDocument d = Loader.loadPDF(dikirim)) {
            try (PDPageContentStream c = new PDPageContentStream(d, d.getPage(0))) {
                c.beginText();
                c.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                c.newLineAtOffset(72, 700);
                c.showText("Predikat: Sangat Baik");
                c.endText();
            }
            d.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            d.saveIncremental(ke);
        }
        assertThat(PemeriksaPdf.periksa(dikirim, BsreTiruan.bertanda(ke.toByteArray())))
                .isEqualTo(Temuan.ISI_LAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "Budi Hartono, 'Budi Hartono, M.Pd.', true",
        "BUDI HARTONO M, 'Drs. Budi Hartono, M.Pd.', true",
        "HARTONO BUDI, 'H. Budi Hartono, S.Pd.', true",
        "B. Hartono, Budi Hartono, true",
        "Moh. Rifa'i, 'Muhammad Rifai, S.Pd.SD.', true",
        "Suharto, 'Suharto, S.Pd.', true",
        "Siti Aminah, Siti Rahayu, false",
        "Siti, Siti Rahayu, false",
        "Hendra Wirawan, 'Budi Hartono, M.Pd.', false",
        "'', Budi Hartono, false"
    })
    void nama_di_sertifikat_dibandingkan_tanpa_gelar(String sertifikat, String nama, boolean cocok) {
        assertThat(NamaPenanda.cocok(sertifikat, nama)).isEqualTo(cocok);
    }

    @Test
    void percobaan_yang_sedang_berjalan_dihitung_salah_sampai_terbukti_tidak() {
        PembatasSandi p = new PembatasSandi();
        PegawaiId budi = PegawaiId.baru();
        for (int i = 0; i < PembatasSandi.SALAH; i++) {
            assertThat(p.mulai(budi, KINI)).isInstanceOf(Izin.Boleh.class);
        }
        assertThat(p.mulai(budi, KINI)).as("serentak").isInstanceOf(Izin.Bersamaan.class);
        p.selesai(budi, false, KINI);
        assertThat(p.mulai(budi, KINI)).as("satu ternyata benar").isInstanceOf(Izin.Boleh.class);
        for (int i = 0; i < PembatasSandi.SALAH; i++) {
            p.selesai(budi, true, KINI);
        }
        assertThat(p.mulai(budi, KINI.plusSeconds(1))).isEqualTo(new Izin.Tunggu(PembatasSandi.JEDA.minusSeconds(1)));
        assertThat(p.mulai(PegawaiId.baru(), KINI)).as("orang lain").isInstanceOf(Izin.Boleh.class);
        assertThat(p.mulai(budi, KINI.plus(PembatasSandi.JEDA))).isInstanceOf(Izin.Boleh.class);
    }

    @Test
    void melihat_sertifikat_dan_meminta_kode_dibatasi_sendiri_sendiri() {
        PembatasSandi p = new PembatasSandi();
        PegawaiId budi = PegawaiId.baru();
        for (int i = 0; i < PembatasSandi.KODE; i++) {
            assertThat(p.catat(budi, Usaha.TOTP, KINI)).isInstanceOf(Izin.Boleh.class);
        }
        assertThat(p.catat(budi, Usaha.TOTP, KINI.plus(Duration.ofMinutes(5))))
                .isEqualTo(new Izin.Tunggu(Duration.ofMinutes(10)));
        assertThat(p.catat(budi, Usaha.STATUS, KINI)).isInstanceOf(Izin.Boleh.class);
        assertThat(p.mulai(budi, KINI)).isInstanceOf(Izin.Boleh.class);
    }
}
