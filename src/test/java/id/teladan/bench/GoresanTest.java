package id.teladan.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.dokumen.cetak.ContohBahan;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.dokumen.cetak.Pencetak;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What bench/cetak compares with is the same page: the same words at the same places, and the same lines. */
class GoresanTest {
    @Test
    void gambar_pdfbox_saja_memuat_kata_yang_sama_dan_tampak_sama() throws IOException {
        ByteArrayOutputStream kami = new ByteArrayOutputStream();
        new Pencetak().cetak(ContohBahan.biasa(JenisDokumen.PAK), ContohBahan.CAP, kami);
        Goresan g = new Goresan(kami.toByteArray());
        ByteArrayOutputStream polos = new ByteArrayOutputStream();
        g.gambar(UkurCetak.huruf("Regular"), UkurCetak.huruf("Bold"), polos);

        try (PDDocument a = Loader.loadPDF(kami.toByteArray());
                PDDocument b = Loader.loadPDF(polos.toByteArray())) {
            assertThat(kata(b)).isEqualTo(kata(a)).hasSizeGreaterThan(500);
            assertThat(hitam(b)).isBetween((int) (hitam(a) * 0.97), (int) (hitam(a) * 1.03));
            Path gambar = Files.createDirectories(Path.of("target/screenshots")).resolve("cetak-polos.png");
            javax.imageio.ImageIO.write(new PDFRenderer(b).renderImageWithDPI(0, 72), "png", gambar.toFile());
        }
    }

    private static String kata(PDDocument d) throws IOException {
        return new PDFTextStripper().getText(d).replaceAll("\\s+", "");
    }

    private static int hitam(PDDocument d) throws IOException {
        var g = new PDFRenderer(d).renderImageWithDPI(0, 72);
        int n = 0;
        for (int y = 0; y < g.getHeight(); y++) {
            for (int x = 0; x < g.getWidth(); x++) {
                n += 255 - (g.getRGB(x, y) & 0xff);
            }
        }
        return n / 255;
    }
}
