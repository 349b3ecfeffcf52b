package id.teladan.dokumen.cetak;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** What a screen reader reads: the text of the tags in their order, without heads and feet of pages. Blanks are left out. */
final class BacaanPdf {
    private final Map<PDPage, Map<Integer, String>> isi = new HashMap<>();
    private final StringBuilder hasil = new StringBuilder();
    private final Map<String, Integer> tag = new HashMap<>();

    BacaanPdf(PDDocument pdf) throws IOException {
        for (PDPage p : pdf.getPages()) {
            PDFMarkedContentExtractor e = new PDFMarkedContentExtractor();
            e.processPage(p);
            Map<Integer, String> m = new HashMap<>();
            e.getMarkedContents().forEach(c -> kumpul(c, m));
            isi.put(p, m);
        }
        jalan(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
    }

    static String rapat(String s) {
        return s.replaceAll("[\\s\u00a0]+", "");
    }

    String teks() {
        return rapat(hasil.toString());
    }

    Map<String, Integer> tag() {
        return tag;
    }

    private static void kumpul(PDMarkedContent c, Map<Integer, String> ke) {
        int mcid = c.getMCID();
        List<Object> anak = c.getContents();
        if (mcid >= 0) {
            ke.merge(
                    mcid,
                    anak.stream()
                            .filter(TextPosition.class::isInstance)
                            .map(t -> ((TextPosition) t).getUnicode())
                            .collect(Collectors.joining()),
                    String::concat);
        }
        anak.stream().filter(PDMarkedContent.class::isInstance).forEach(a -> kumpul((PDMarkedContent) a, ke));
    }

    private void jalan(PDStructureNode n, @Nullable PDPage halaman) {
        @Nullable PDPage di = halaman;
        if (n instanceof PDStructureElement e) {
            tag.merge(e.getStructureType(), 1, Integer::sum);
            di = e.getPage() == null ? halaman : e.getPage();
        }
        for (Object k : n.getKids()) {
            if (k instanceof PDStructureNode s) {
                jalan(s, di);
            } else if (k instanceof PDMarkedContentReference r) {
                tambah(r.getPage() == null ? di : r.getPage(), r.getMCID());
            } else if (k instanceof Integer mcid) {
                tambah(di, mcid);
            }
        }
    }

    private void tambah(@Nullable PDPage p, int mcid) {
        if (p == null) {
            throw new IllegalStateException("Isi bertag tanpa halaman: " + mcid);
        }
        isi.entrySet().stream()
                .filter(e -> e.getKey().getCOSObject() == p.getCOSObject())
                .findFirst()
                .map(e -> e.getValue().getOrDefault(mcid, ""))
                .ifPresent(hasil::append);
    }

    static boolean fontTertanam(PDDocument pdf) throws IOException {
        boolean ada = false;
        for (PDPage p : pdf.getPages()) {
            for (COSName n : p.getResources().getFontNames()) {
                ada = true;
                if (!p.getResources().getFont(n).isEmbedded()) {
                    return false;
                }
            }
        }
        return ada;
    }
}
