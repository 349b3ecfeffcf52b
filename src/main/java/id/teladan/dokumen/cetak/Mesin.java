package id.teladan.dokumen.cetak;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the XHTML of a layout into PDF/A. Typeface, colours and style are read once. Not for two threads at the same time. */
final class Mesin {
    private static final String SKEMA = "teladan";
    private static final String KELUARGA = "Teladan";

    private final Huruf huruf = new Huruf();
    private final byte[] warna = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private final Map<String, byte[]> gaya = new HashMap<>();
    private final DocumentBuilder pembaca = pembaca();
    private final PropertiBawaan properti = new PropertiBawaan();

    Mesin() throws IOException {
        // The size of the square code is read through a file on the disk otherwise.
        ImageIO.setUseCache(false);
        XRLog.listRegisteredLoggers().forEach(l -> XRLog.setLevel(l, Level.SEVERE));
        for (String nama : new String[] {"cetak.css", "mendatar.css"}) {
            gaya.put(SKEMA + ":" + nama, Sumber.isi(nama));
        }
    }

    void cetak(Bahan bahan, CapDokumen cap, OutputStream ke) throws IOException {
        String judul = huruf.bersih(bahan.judulBerkas()).replace('\n', ' ');
        Map<String, byte[]> sumber = new HashMap<>(gaya);
        if (cap.berkode()) {
            sumber.put(SKEMA + ":qr.png", KodeQr.png(cap.alamatVerifikasi()));
        }
        try (PDDocument pdf = new PDDocument()) {
            susun(pdf, huruf.bersih(Naskah.tulis(bahan, cap)), sumber);
            Metadata.pasang(pdf, judul, bahan.jenis().judul(), cap.dibuat());
            pdf.setDocumentId(cap.dibuat().toEpochMilli());
            pdf.save(new Terbuka(ke));
        }
    }

    /** Lays out and draws; loads what is in sumber, by its whole address, and nothing else. */
    void susun(PDDocument pdf, String xhtml, Map<String, byte[]> sumber) throws IOException {
        PdfRendererBuilder p = new PdfRendererBuilder();
        p.usePDDocument(pdf);
        p.usePdfAConformance(PdfAConformance.PDFA_2_A);
        p.usePdfUaAccessibility(true);
        p.useColorProfile(warna);
        pakai(p, pdf, huruf.biasa(), 400);
        pakai(p, pdf, huruf.tebal(), 700);
        p.useUnicodeLineBreaker(new Pemenggal());
        p.useUriResolver((dasar, alamat) -> alamat);
        p.useExternalResourceAccessControl(
                (alamat, jenis) -> sumber.containsKey(alamat),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        p.useExternalResourceAccessControl(
                (alamat, jenis) -> sumber.containsKey(alamat), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        p.useProtocolsStreamImplementation(
                alamat -> new Sumber.Aliran(sumber.getOrDefault(alamat, new byte[0])), SKEMA);
        p.withW3cDocument(dom(xhtml), SKEMA + ":");
        try (PdfBoxRenderer r = p.buildPdfRenderer()) {
            properti.lewati(r);
            r.createPDFWithoutClosing();
        }
    }

    private static void pakai(PdfRendererBuilder p, PDDocument pdf, TrueTypeFont huruf, int tebal) throws IOException {
        PDType0Font f = PDType0Font.load(pdf, huruf, true);
        p.useFont(new PDFontSupplier(f), KELUARGA, tebal, FontStyle.NORMAL, true);
    }

    private Document dom(String xhtml) throws IOException {
        try {
            return pembaca.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IOException("Templat bukan XHTML: " + e.getMessage(), e);
        }
    }

    private static DocumentBuilder pembaca() throws IOException {
        try {
            DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();
            f.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            f.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder b = f.newDocumentBuilder();
            // Throws what is fatal; the default would print it as well.
            b.setErrorHandler(new DefaultHandler());
            return b;
        } catch (ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** Saving closes what it writes to; this stays open for its owner. */
    private static final class Terbuka extends FilterOutputStream {
        Terbuka(OutputStream ke) {
            super(ke);
        }

        @Override
        public void write(byte[] b, int dari, int panjang) throws IOException {
            out.write(b, dari, panjang);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
