package id.teladan.dokumen.cetak;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * The square code as a PNG of two colours; correction level M, so that a stain does not spoil it. Written here because PDFBox takes a
 * picture with a palette into the PDF as it is, while a grey one is unpacked and packed again for each document.
 */
final class KodeQr {
    /** Points of one module, so that viewers that smooth pictures leave its edges alone. */
    private static final int TITIK = 4;

    private static final byte[] TANDA = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    /** One bit a point, of a palette, and the only ways of packing, filtering and order that there are. */
    private static final byte[] SIFAT = {1, 3, 0, 0, 0};

    private static final byte[] HITAM_PUTIH = {0, 0, 0, -1, -1, -1};

    private static final Map<EncodeHintType, Object> PETUNJUK =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private KodeQr() {}

    static byte[] png(String isi) throws IOException {
        BitMatrix m = kode(isi);
        int sisi = m.getWidth() * TITIK;
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(ke);
        d.write(TANDA);
        bagian(d, "IHDR", kepala(sisi));
        bagian(d, "PLTE", HITAM_PUTIH);
        bagian(d, "IDAT", baris(m, sisi));
        bagian(d, "IEND", new byte[0]);
        return ke.toByteArray();
    }

    private static byte[] kepala(int sisi) throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        DataOutputStream d = new DataOutputStream(isi);
        d.writeInt(sisi);
        d.writeInt(sisi);
        d.write(SIFAT);
        return isi.toByteArray();
    }

    private static byte[] baris(BitMatrix m, int sisi) throws IOException {
        ByteArrayOutputStream isi = new ByteArrayOutputStream();
        try (DeflaterOutputStream z = new DeflaterOutputStream(isi)) {
            for (int y = 0; y < m.getHeight(); y++) {
                byte[] satu = new byte[1 + (sisi + 7) / 8];
                for (int x = 0; x < sisi; x++) {
                    if (!m.get(x / TITIK, y)) {
                        satu[1 + x / 8] |= (byte) (0x80 >> (x % 8));
                    }
                }
                for (int ulang = 0; ulang < TITIK; ulang++) {
                    z.write(satu);
                }
            }
        }
        return isi.toByteArray();
    }

    private static void bagian(DataOutputStream d, String jenis, byte[] isi) throws IOException {
        byte[] nama = jenis.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(nama);
        crc.update(isi);
        d.writeInt(isi.length);
        d.write(nama);
        d.write(isi);
        d.writeInt((int) crc.getValue());
    }

    private static BitMatrix kode(String isi) throws IOException {
        try {
            return new QRCodeWriter().encode(isi, BarcodeFormat.QR_CODE, 0, 0, PETUNJUK);
        } catch (WriterException e) {
            throw new IOException("Alamat verifikasi terlalu panjang untuk kode kotak: " + isi.length(), e);
        }
    }
}
