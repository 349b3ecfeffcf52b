package id.teladan.pelaksanaan.berkas;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as people send them, and as nobody should. */
public final class PdfUji {
    private PdfUji() {}

    /** A PDF of one page with these lines. */
    public static byte[] pdf(String... baris) {
        try (PDDocument d = dokumen(baris)) {
            return bita(d);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A certificate as training platforms print it. */
    public static byte[] sertifikat(String judul, String tanggal) {
        return pdf(
                "SERTIFIKAT",
                "Diberikan kepada",
                "Sari Wulandari, S.Pd.",
                "atas partisipasinya mengikuti",
                "\"" + judul + "\"",
                "Kota Contoh, " + tanggal,
                "Kepala Balai");
    }

    /** A PDF of about this size. */
    public static byte[] besar(int besar) {
        return sebesar(besar, 99);
    }

    /** A PDF of about this size that does not compress, the same for the same seed. */
    static byte[] sebesar(int besar, long benih) {
        try (PDDocument d = dokumen("Laporan pindaian")) {
            byte[] acak = new byte[besar];
            new Random(benih).nextBytes(acak);
            for (int i = 0; i < acak.length; i++) {
                acak[i] = (byte) ('a' + (acak[i] & 15));
            }
            PDStream isi = new PDStream(d, new java.io.ByteArrayInputStream(acak));
            d.getPage(0).getCOSObject().setItem("UjiLampiran", isi);
            return bita(d);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A valid PDF of exactly this many bytes: fill bytes stand in a comment before its end. */
    static byte[] tepat(int besar) {
        byte[] b = sebesar(besar - 4096, 7);
        String teks = new String(b, StandardCharsets.ISO_8859_1);
        int ekor = teks.lastIndexOf("trailer");
        if (ekor < 0) {
            ekor = teks.lastIndexOf("startxref");
        }
        return gabung(teks.substring(0, ekor), "%" + "x".repeat(besar - b.length - 2) + "\n", teks.substring(ekor));
    }

    static byte[] terkunci() {
        try (PDDocument d = dokumen("Rahasia")) {
            d.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            return bita(d);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page whose packed content grows a thousandfold. */
    static byte[] bom() {
        ByteArrayOutputStream padat = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(padat, new Deflater(9))) {
            byte[] nol = new byte[1024 * 1024];
            for (int i = 0; i < 64; i++) {
                out.write(nol);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String isi = padat.toString(StandardCharsets.ISO_8859_1);
        return gabung(
                "%PDF-1.5\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + isi.length()
                        + " >>\nstream\n",
                isi,
                "\nendstream\nendobj\ntrailer\n<< /Size 2 >>\nstartxref\n0\n%%EOF\n");
    }

    static byte[] zip() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream z = new ZipOutputStream(out)) {
            z.putNextEntry(new ZipEntry("isi.txt"));
            z.write("halo".getBytes(StandardCharsets.US_ASCII));
            z.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The first bytes of a program for Windows. */
    static byte[] exe() {
        byte[] b = new byte[2048];
        b[0] = 'M';
        b[1] = 'Z';
        b[0x3c] = (byte) 0x80;
        b[0x80] = 'P';
        b[0x81] = 'E';
        byte[] kata = "This program cannot be run in DOS mode.".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(kata, 0, b, 0x4e, kata.length);
        return b;
    }

    static byte[] gambar(String jenis) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            javax.imageio.ImageIO.write(
                    new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB), jenis, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Texts byte for byte, and arrays as they are, one after the other. */
    static byte[] gabung(Object... bagian) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object o : List.of(bagian)) {
            out.writeBytes(o instanceof byte[] b ? b : o.toString().getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }

    private static PDDocument dokumen(String... baris) throws IOException {
        PDDocument d = new PDDocument();
        PDPage h = new PDPage();
        d.addPage(h);
        try (PDPageContentStream c = new PDPageContentStream(d, h)) {
            c.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
            c.beginText();
            c.newLineAtOffset(60, 700);
            for (String b : baris) {
                c.showText(b);
                c.newLineAtOffset(0, -22);
            }
            c.endText();
        }
        return d;
    }

    private static byte[] bita(PDDocument d) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        d.save(out);
        return out.toByteArray();
    }
}
