package id.teladan.dokumen.kumpulan;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pages of many PDFs into one, each as it comes and nothing kept of it but where it lies: PDFBox's own way holds all pages
 * until the last, and those of a school of 60 are more than the whole memory. What is seen goes along (content, letters, pictures, the
 * look of a signature); tags, bookmarks and what a signature proves do not, for that is in the documents themselves.
 */
final class PenyambungPdf {
    private static final int KATALOG = 1;
    private static final int POHON = 2;
    private static final String ACUAN = " 0 R";
    /** They lead into the tree of tags, or back to what holds them. */
    private static final Set<COSName> TINGGAL = Set.of(
            COSName.STRUCT_PARENT, COSName.STRUCT_PARENTS, COSName.PARENT, COSName.P, COSName.getPDFName("PieceInfo"));

    private static final Set<COSName> TANDA =
            Set.of(COSName.TYPE, COSName.SUBTYPE, COSName.RECT, COSName.F, COSName.AP, COSName.AS);

    private final OutputStream ke;
    private final List<Long> tempat = new ArrayList<>();
    private final List<Integer> halaman = new ArrayList<>();
    private long sudah;

    PenyambungPdf(OutputStream ke) throws IOException {
        this.ke = ke;
        tempat.add(0L);
        tempat.add(0L);
        tulis("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** All pages of this document; it can be closed afterwards. */
    void tambah(PDDocument d) throws IOException {
        Satu satu = new Satu();
        for (PDPage p : d.getPages()) {
            COSDictionary h = new COSDictionary();
            h.setItem(COSName.TYPE, COSName.PAGE);
            h.setItem(COSName.MEDIA_BOX, p.getMediaBox().getCOSArray());
            h.setItem(COSName.CROP_BOX, p.getCropBox().getCOSArray());
            h.setInt(COSName.ROTATE, p.getRotation());
            h.setItem(COSName.RESOURCES, p.getResources());
            h.setItem(COSName.CONTENTS, p.getCOSObject().getItem(COSName.CONTENTS));
            COSArray tampak = tampak(p.getCOSObject().getCOSArray(COSName.ANNOTS));
            if (tampak.size() > 0) {
                h.setItem(COSName.ANNOTS, tampak);
            }
            int nomor = nomorBaru();
            halaman.add(nomor);
            ByteArrayOutputStream isi = new ByteArrayOutputStream();
            satu.kamus(h, isi, "/Parent " + POHON + ACUAN);
            objek(nomor, isi.toByteArray());
            satu.selesaikan();
        }
    }

    /** What lies on the page with a look of its own, as a signature does. */
    private static COSArray tampak(@Nullable COSArray semua) {
        COSArray hasil = new COSArray();
        for (int i = 0; semua != null && i < semua.size(); i++) {
            if (semua.getObject(i) instanceof COSDictionary a && a.containsKey(COSName.AP)) {
                COSDictionary satu = new COSDictionary();
                TANDA.stream().filter(a::containsKey).forEach(k -> satu.setItem(k, a.getItem(k)));
                hasil.add(satu);
            }
        }
        return hasil;
    }

    /** The tree of pages and the table of where everything lies; the stream stays open. */
    void selesai() throws IOException {
        StringBuilder anak = new StringBuilder();
        halaman.forEach(n -> anak.append(n).append(ACUAN).append('\n'));
        objek(KATALOG, ascii("<</Type/Catalog/Pages " + POHON + ACUAN + "/Lang(id-ID)>>"));
        objek(POHON, ascii("<</Type/Pages/Count " + halaman.size() + "/Kids[" + anak + "]>>"));
        long daftar = sudah;
        StringBuilder x = new StringBuilder("xref\n0 " + (tempat.size() + 1) + "\n0000000000 65535 f \n");
        tempat.forEach(t -> x.append("%010d 00000 n \n".formatted(t)));
        x.append("trailer\n<</Size ")
                .append(tempat.size() + 1)
                .append("/Root ")
                .append(KATALOG)
                .append(ACUAN);
        tulis(ascii(
                x.append(">>\nstartxref\n").append(daftar).append("\n%%EOF\n").toString()));
    }

    private int nomorBaru() {
        tempat.add(0L);
        return tempat.size();
    }

    private void objek(int nomor, byte[] isi) throws IOException {
        tempat.set(nomor - 1, sudah);
        tulis(ascii(nomor + " 0 obj\n"));
        tulis(isi);
        tulis(ascii("\nendobj\n"));
    }

    private void tulis(byte[] b) throws IOException {
        ke.write(b);
        sudah += b.length;
    }

    private static byte[] ascii(String s) {
        return s.getBytes(StandardCharsets.US_ASCII);
    }

    /** One document while its pages are written: what they share is written once. */
    private final class Satu {
        private final IdentityHashMap<COSBase, Integer> nomor = new IdentityHashMap<>();
        private final ArrayDeque<COSBase> antre = new ArrayDeque<>();

        void selesaikan() throws IOException {
            for (COSBase b = antre.poll(); b != null; b = antre.poll()) {
                ByteArrayOutputStream isi = new ByteArrayOutputStream();
                if (b instanceof COSStream s) {
                    aliran(s, isi);
                } else {
                    langsung(b, isi);
                }
                objek(requireNonNull(nomor.get(b)), isi.toByteArray());
            }
        }

        private void aliran(COSStream s, ByteArrayOutputStream isi) throws IOException {
            byte[] mentah;
            try (InputStream dari = s.createRawInputStream()) {
                mentah = dari.readAllBytes();
            }
            kamus(s, isi, "/Length " + mentah.length);
            isi.writeBytes(ascii("\nstream\n"));
            isi.writeBytes(mentah);
            isi.writeBytes(ascii("\nendstream"));
        }

        /** @param tambahan written instead of what the dictionary says itself */
        void kamus(COSDictionary d, ByteArrayOutputStream isi, String tambahan) throws IOException {
            isi.writeBytes(ascii("<<" + tambahan));
            for (Map.Entry<COSName, COSBase> e : d.entrySet()) {
                boolean panjang = d instanceof COSStream && e.getKey().equals(COSName.LENGTH);
                if (!panjang && !TINGGAL.contains(e.getKey())) {
                    e.getKey().writePDF(isi);
                    isi.write(' ');
                    nilai(e.getValue(), isi);
                }
            }
            isi.writeBytes(ascii(">>"));
        }

        private void nilai(@Nullable COSBase b, ByteArrayOutputStream isi) throws IOException {
            COSBase sungguh = b instanceof COSObject o ? o.getObject() : b;
            boolean sendiri = sungguh instanceof COSStream
                    || b instanceof COSObject && (sungguh instanceof COSDictionary || sungguh instanceof COSArray);
            if (!sendiri || sungguh == null) {
                langsung(sungguh, isi);
                return;
            }
            Integer n = nomor.get(sungguh);
            if (n == null) {
                n = nomorBaru();
                nomor.put(sungguh, n);
                antre.add(sungguh);
            }
            isi.writeBytes(ascii(n + ACUAN));
        }

        private void langsung(@Nullable COSBase b, ByteArrayOutputStream isi) throws IOException {
            switch (b) {
                case COSDictionary d -> kamus(d, isi, "");
                case COSArray a -> {
                    isi.write('[');
                    for (COSBase x : a) {
                        nilai(x, isi);
                        isi.write(' ');
                    }
                    isi.write(']');
                }
                case COSName n -> n.writePDF(isi);
                case COSInteger n -> n.writePDF(isi);
                case COSFloat n -> n.writePDF(isi);
                case COSBoolean n -> n.writePDF(isi);
                case COSString s -> COSWriter.writeString(s, isi);
                case null, default -> isi.writeBytes(ascii("null"));
            }
        }
    }
}
