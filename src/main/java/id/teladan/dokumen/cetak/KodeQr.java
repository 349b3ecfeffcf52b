package id.teladan.dokumen.cetak;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** The square code as a black and white picture; correction level M, so that a stain does not spoil it. */
final class KodeQr {
    /** Pixels of one module, so that viewers that smooth pictures leave its edges alone. */
    private static final int PIKSEL = 6;

    private static final Map<EncodeHintType, Object> PETUNJUK =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private KodeQr() {}

    static byte[] png(String isi) throws IOException {
        BitMatrix m = kode(isi);
        int sisi = m.getWidth();
        BufferedImage gambar =
                new BufferedImage(sisi * PIKSEL, sisi * PIKSEL, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < sisi * PIKSEL; y++) {
            for (int x = 0; x < sisi * PIKSEL; x++) {
                gambar.getRaster().setSample(x, y, 0, m.get(x / PIKSEL, y / PIKSEL) ? 0 : 1);
            }
        }
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        ImageIO.write(gambar, "png", ke);
        return ke.toByteArray();
    }

    private static BitMatrix kode(String isi) throws IOException {
        try {
            return new QRCodeWriter().encode(isi, BarcodeFormat.QR_CODE, 0, 0, PETUNJUK);
        } catch (WriterException e) {
            throw new IOException("Alamat verifikasi terlalu panjang untuk kode kotak: " + isi.length(), e);
        }
    }
}
