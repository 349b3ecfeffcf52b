package id.teladan.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

/** A scan as a PDF of exactly so many bytes: one page of text with one grey picture, another one for every seed. */
final class PdfKarangan {
    private static final int LEBAR = 1024;
    /** Room for all but the picture. */
    private static final int SISA = 4096;

    private final ByteArrayOutputStream isi = new ByteArrayOutputStream();
    private final int[] letak = new int[7];

    private PdfKarangan() {}

    static byte[] sebesar(int bita, long benih) {
        return new PdfKarangan().susun(bita, benih);
    }

    private byte[] susun(int bita, long benih) {
        int tinggi = (bita - SISA) / LEBAR;
        byte[] gambar = new byte[LEBAR * tinggi];
        new SplittableRandom(benih).nextBytes(gambar);
        for (int i = 0; i < gambar.length; i++) {
            // Grey levels that are letters: no mark of another kind of file can come about in them.
            gambar[i] = (byte) ('a' + (gambar[i] & 15));
        }
        String teks = "BT /F1 14 Tf 60 780 Td (Laporan pindaian) Tj ET q 480 0 0 640 60 100 cm /Im1 Do Q";
        tulis("%PDF-1.4\n");
        objek(1, "<< /Type /Catalog /Pages 2 0 R >>");
        objek(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        objek(
                3,
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                        + " /Resources << /Font << /F1 5 0 R >> /XObject << /Im1 6 0 R >> >> >>");
        objek(4, "<< /Length " + teks.length() + " >>\nstream\n" + teks + "\nendstream");
        objek(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        letak[6] = isi.size();
        tulis("6 0 obj\n<< /Type /XObject /Subtype /Image /Width " + LEBAR + " /Height " + tinggi
                + " /ColorSpace /DeviceGray /BitsPerComponent 8 /Length " + gambar.length + " >>\nstream\n");
        isi.writeBytes(gambar);
        tulis("\nendstream\nendobj\n");
        // A comment makes up the size; the place of the table that follows it has as many figures whatever its length
        // is.
        int ekor = ekor(isi.size()).length();
        tulis("%" + "x".repeat(bita - isi.size() - ekor - 2) + "\n");
        tulis(ekor(isi.size()));
        return isi.toByteArray();
    }

    private String ekor(int di) {
        StringBuilder s = new StringBuilder("xref\n0 7\n0000000000 65535 f \n");
        for (int i = 1; i < letak.length; i++) {
            s.append("%010d 00000 n \n".formatted(letak[i]));
        }
        return s.append("trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n%07d\n%%%%EOF\n".formatted(di))
                .toString();
    }

    private void objek(int nomor, String teks) {
        letak[nomor] = isi.size();
        tulis(nomor + " 0 obj\n" + teks + "\nendobj\n");
    }

    private void tulis(String s) {
        isi.writeBytes(s.getBytes(StandardCharsets.ISO_8859_1));
    }
}
