package id.teladan.dokumen.cetak;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Letters that lie on other letters or beyond the edges: text that is there, but that nobody can read. */
final class TumpukanHuruf extends PDFTextStripper {
    private static final float TEPI = 20;

    private final Map<Integer, List<TextPosition>> baris = new HashMap<>();
    private final List<String> temuan = new ArrayList<>();
    private int halaman = -1;

    TumpukanHuruf(PDDocument pdf) throws IOException {
        getText(pdf);
    }

    List<String> temuan() {
        return temuan;
    }

    @Override
    protected void processTextPosition(TextPosition t) {
        if (halaman != getCurrentPageNo()) {
            halaman = getCurrentPageNo();
            baris.clear();
        }
        if (t.getUnicode().isBlank()) {
            return;
        }
        float kanan = t.getXDirAdj() + t.getWidthDirAdj();
        if (t.getXDirAdj() < TEPI || kanan > t.getPageWidth() - TEPI || t.getYDirAdj() > t.getPageHeight() - TEPI) {
            temuan.add("keluar " + halaman + ": " + t.getUnicode());
        }
        int y = Math.round(t.getYDirAdj());
        for (int i = y - 5; i <= y + 5; i++) {
            for (TextPosition lain : baris.getOrDefault(i, List.of())) {
                float tumpang = Math.min(kanan, lain.getXDirAdj() + lain.getWidthDirAdj())
                        - Math.max(t.getXDirAdj(), lain.getXDirAdj());
                if (tumpang > 0.5 * Math.min(t.getWidthDirAdj(), lain.getWidthDirAdj())) {
                    temuan.add("bertumpuk " + halaman + ": " + t.getUnicode() + " dan " + lain.getUnicode());
                }
            }
        }
        baris.computeIfAbsent(y, k -> new ArrayList<>()).add(t);
    }
}
