package id.teladan.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import id.teladan.dokumen.cetak.CetakanUji.Contoh;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The square code is read off the picture of the page, as a telephone does. */
class KodeQrTest {
    @ParameterizedTest
    @EnumSource(JenisDokumen.class)
    void kode_kotak_di_halaman_terakhir_membawa_ke_alamat_verifikasi(JenisDokumen jenis) throws Exception {
        try (PDDocument pdf = Loader.loadPDF(new Contoh("biasa", jenis).pdf())) {
            BufferedImage g = new PDFRenderer(pdf).renderImageWithDPI(pdf.getNumberOfPages() - 1, 150);
            int[] titik = g.getRGB(0, 0, g.getWidth(), g.getHeight(), null, 0, g.getWidth());
            BinaryBitmap gambar =
                    new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(g.getWidth(), g.getHeight(), titik)));

            assertThat(new QRCodeReader()
                            .decode(gambar, Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText())
                    .isEqualTo(ContohBahan.CAP.alamatVerifikasi());
        }
    }
}
