package id.teladan.pelaksanaan.berkas;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens a PDF to see that it can be opened, and reads its first pages for what it says of itself; within bounds of time and size. */
final class PembacaPdf {
    private static final Logger LOG = LoggerFactory.getLogger(PembacaPdf.class);
    private static final int HALAMAN = 2;
    private static final int HURUF = 20_000;
    private static final long BUKA_NANO = 8_000_000_000L;
    private static final long BACA_NANO = 3_000_000_000L;
    private static final long MEMORI = 64L * 1024 * 1024;

    static {
        // Where it notes the fonts of the machine; else it writes into the home folder of whoever runs Teladan.
        if (System.getProperty("pdfbox.fontcache") == null) {
            System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
        }
    }

    private PembacaPdf() {}

    /** @throws BerkasDitolak when it cannot be opened */
    static Saran baca(byte[] isi) {
        try (PDDocument d =
                Loader.loadPDF(new IsiBerbatas(isi), MemoryUsageSetting.setupMainMemoryOnly(MEMORI).streamCache)) {
            if (d.getNumberOfPages() == 0) {
                throw new BerkasDitolak("PDF ini tidak berisi halaman. Simpan ulang dari sumbernya, lalu unggah lagi.");
            }
            return saran(d);
        } catch (InvalidPasswordException e) {
            throw new BerkasDitolak(
                    "PDF ini dikunci dengan kata sandi, jadi atasan Anda tidak akan dapat membukanya. Simpan salinan "
                            + "tanpa kata sandi, lalu unggah lagi.");
        } catch (BerkasDitolak e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.debug("PDF tidak terbuka", e);
            throw new BerkasDitolak(
                    "PDF ini rusak dan tidak dapat dibuka. Coba buka sendiri; bila bisa, cetak atau simpan ulang sebagai "
                            + "PDF baru, lalu unggah yang baru itu.");
        }
    }

    /** Without a suggestion a file is as good as with one: nothing that goes wrong here refuses it. */
    private static Saran saran(PDDocument d) {
        try {
            Teks t = new Teks();
            t.setEndPage(HALAMAN);
            return PencariSaran.dari(t.getText(d));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.debug("Teks PDF tidak terbaca", e);
            return Saran.KOSONG;
        }
    }

    /** The bytes, until the time to open them is up. */
    private static final class IsiBerbatas extends RandomAccessReadBuffer {
        private final long habis = System.nanoTime() + BUKA_NANO;

        IsiBerbatas(byte[] isi) {
            super(isi);
        }

        @Override
        public int read() throws IOException {
            tenggat(habis);
            return super.read();
        }

        @Override
        public int read(byte[] b, int dari, int panjang) throws IOException {
            tenggat(habis);
            return super.read(b, dari, panjang);
        }
    }

    /** The text, until there is enough of it or the time is up. */
    private static final class Teks extends PDFTextStripper {
        private final long habis = System.nanoTime() + BACA_NANO;
        private int huruf;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            tenggat(habis);
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition t) {
            if (++huruf <= HURUF) {
                super.processTextPosition(t);
            }
        }
    }

    private static void tenggat(long habis) throws IOException {
        if (System.nanoTime() - habis > 0) {
            throw new IOException("Terlalu lama");
        }
    }
}
