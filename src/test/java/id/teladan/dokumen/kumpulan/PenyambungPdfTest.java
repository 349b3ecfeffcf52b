package id.teladan.dokumen.kumpulan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.dokumen.cetak.ContohBahan;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.dokumen.cetak.Pencetak;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PenyambungPdfTest {
    private static byte[] cetak(JenisDokumen j) throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        new Pencetak().cetak(ContohBahan.biasa(j), ContohBahan.CAP, ke);
        return ke.toByteArray();
    }

    private static byte[] sambung(List<byte[]> semua) throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        PenyambungPdf p = new PenyambungPdf(ke);
        for (byte[] b : semua) {
            try (PDDocument d = Loader.loadPDF(b)) {
                p.tambah(d);
            }
        }
        p.selesai();
        return ke.toByteArray();
    }

    private static int[] gambar(PDDocument d, int halaman) throws IOException {
        BufferedImage g = new PDFRenderer(d).renderImageWithDPI(halaman, 40);
        return g.getRGB(0, 0, g.getWidth(), g.getHeight(), null, 0, g.getWidth());
    }

    @Test
    void tiap_halaman_tampak_dan_terbaca_seperti_di_dokumennya() throws Exception {
        List<byte[]> semua = new ArrayList<>();
        for (JenisDokumen j : JenisDokumen.values()) {
            semua.add(cetak(j));
        }
        try (PDDocument satu = Loader.loadPDF(sambung(semua))) {
            int ke = 0;
            for (byte[] b : semua) {
                try (PDDocument d = Loader.loadPDF(b)) {
                    for (int h = 0; h < d.getNumberOfPages(); h++, ke++) {
                        assertThat(teks(satu, ke)).isEqualTo(teks(d, h)).isNotBlank();
                        assertThat(gambar(satu, ke)).isEqualTo(gambar(d, h));
                    }
                }
            }
            assertThat(satu.getNumberOfPages()).isEqualTo(ke);
            for (COSName n : satu.getPage(0).getResources().getFontNames()) {
                assertThat(satu.getPage(0).getResources().getFont(n).isEmbedded())
                        .isTrue();
            }
        }
    }

    private static String teks(PDDocument d, int halaman) throws IOException {
        PDFTextStripper s = new PDFTextStripper();
        s.setStartPage(halaman + 1);
        s.setEndPage(halaman + 1);
        return s.getText(d);
    }

    @Test
    void rupa_tanda_tangan_ikut_terlihat() throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (PDDocument d = new PDDocument()) {
            PDPage p = new PDPage(PDRectangle.A4);
            p.setRotation(90);
            d.addPage(p);
            PDAnnotationWidget w = new PDAnnotationWidget();
            w.setRectangle(new PDRectangle(100, 100, 200, 100));
            w.setPage(p);
            w.setPrinted(true);
            PDAppearanceStream rupa = new PDAppearanceStream(d);
            rupa.setBBox(new PDRectangle(200, 100));
            try (PDPageContentStream s = new PDPageContentStream(d, rupa)) {
                s.addRect(10, 10, 150, 60);
                s.fill();
            }
            PDAppearanceDictionary ap = new PDAppearanceDictionary(new COSDictionary());
            ap.setNormalAppearance(rupa);
            w.setAppearance(ap);
            p.setAnnotations(List.of(w));
            d.save(b);
        }
        try (PDDocument asli = Loader.loadPDF(b.toByteArray());
                PDDocument satu = Loader.loadPDF(sambung(List.of(b.toByteArray())))) {
            assertThat(gambar(satu, 0)).isEqualTo(gambar(asli, 0)).contains(0xFF000000);
        }
    }

    /** PDFBox's own merging took more than a megabyte for each document until the last one. */
    @Test
    void ingatan_tidak_bertambah_bersama_banyaknya_dokumen() throws Exception {
        byte[] b = cetak(JenisDokumen.EVALUASI_KINERJA);
        PenyambungPdf p = new PenyambungPdf(OutputStream.nullOutputStream());
        long awal = 0;
        for (int i = 0; i < 120; i++) {
            try (PDDocument d = Loader.loadPDF(b)) {
                p.tambah(d);
            }
            if (i == 20) {
                awal = terpakai();
            }
        }
        assertThat(terpakai() - awal).isLessThan(20_000_000);
        p.selesai();
    }

    private static long terpakai() {
        System.gc();
        Runtime r = Runtime.getRuntime();
        return r.totalMemory() - r.freeMemory();
    }
}
