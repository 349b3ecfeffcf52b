package id.teladan.dokumen.tandatangan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks at what came back from signing before it is kept: the service is trusted to sign, not to say something else in our name. A
 * signature that nobody sees is added behind the file as it was sent; where a service writes the file anew, which no contract rules
 * out, its pages and all that they say must still be the same.
 */
final class PemeriksaPdf {
    private PemeriksaPdf() {}

    /** What was found; only the first two may be kept. */
    enum Temuan {
        DITAMBAHKAN,
        DITULIS_ULANG,
        TANPA_TANDA_TANGAN,
        ISI_LAIN,
        BUKAN_PDF;

        boolean bolehDisimpan() {
            return this == DITAMBAHKAN || this == DITULIS_ULANG;
        }
    }

    static Temuan periksa(byte[] dikirim, byte[] kembali) {
        boolean berawalan = kembali.length > dikirim.length
                && Arrays.equals(dikirim, 0, dikirim.length, kembali, 0, dikirim.length);
        try (PDDocument lama = Loader.loadPDF(dikirim);
                PDDocument baru = Loader.loadPDF(kembali)) {
            if (!teks(lama).equals(teks(baru))) {
                return Temuan.ISI_LAIN;
            }
            if (!bertanda(baru, berawalan ? dikirim.length : 1, kembali.length)) {
                return Temuan.TANPA_TANDA_TANGAN;
            }
            return berawalan ? Temuan.DITAMBAHKAN : Temuan.DITULIS_ULANG;
        } catch (IOException | RuntimeException e) {
            return Temuan.BUKAN_PDF;
        }
    }

    /** Page by page, so that their number counts too. */
    private static List<String> teks(PDDocument d) throws IOException {
        List<String> hasil = new ArrayList<>();
        PDFTextStripper pembaca = new PDFTextStripper();
        for (int i = 1; i <= d.getNumberOfPages(); i++) {
            pembaca.setStartPage(i);
            pembaca.setEndPage(i);
            hasil.add(pembaca.getText(d));
        }
        return hasil;
    }

    /** Whether a signature covers the file from its first byte over at least so many; what proves its time may follow behind it. */
    private static boolean bertanda(PDDocument d, int sedikitnya, int panjang) {
        for (PDSignature s : d.getSignatureDictionaries()) {
            int[] r = s.getByteRange();
            boolean utuh = r != null && r.length == 4 && r[0] == 0 && r[1] > 0 && r[2] > r[1] && r[3] > 0;
            if (utuh && (long) r[2] + r[3] >= sedikitnya && (long) r[2] + r[3] <= panjang) {
                return true;
            }
        }
        return false;
    }
}
