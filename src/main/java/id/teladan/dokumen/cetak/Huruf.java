package id.teladan.dokumen.cetak;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The embedded typeface, read once, and what it can write. A character that it lacks is printed as an empty square: seen, not lost; what
 * is invisible by nature (controls, joiners, marks that turn the direction of writing) is left out.
 */
final class Huruf {
    private static final char KOTAK = '\u25a1';
    private static final int BMP = 0x10000;

    /** Letters that the typeface lacks but has an equal for. */
    private static final Map<Character, Character> SEPADAN =
            Map.of('\u2011', '-', '\u2713', '\u221a', '\u2714', '\u221a');

    private final TrueTypeFont biasa;
    private final TrueTypeFont tebal;
    private final BitSet ada = new BitSet(BMP);

    Huruf() throws IOException {
        biasa = baca("LiberationSans-Regular.ttf");
        tebal = baca("LiberationSans-Bold.ttf");
        CmapLookup a = biasa.getUnicodeCmapLookup();
        CmapLookup b = tebal.getUnicodeCmapLookup();
        for (int c = ' '; c < BMP; c++) {
            if (a.getGlyphId(c) > 0 && b.getGlyphId(c) > 0) {
                ada.set(c);
            }
        }
    }

    private static TrueTypeFont baca(String nama) throws IOException {
        try (InputStream dari = Sumber.buka(nama)) {
            TrueTypeFont f = new TTFParser().parse(new RandomAccessReadBuffer(dari.readAllBytes()));
            // Latin letters need no substitution of glyphs, and PDFBox compiles patterns for it for every word.
            f.setEnableGsub(false);
            return f;
        }
    }

    TrueTypeFont biasa() {
        return biasa;
    }

    TrueTypeFont tebal() {
        return tebal;
    }

    /** The text, composed, with only what the typeface can write. */
    String bersih(String teks) {
        String s = Normalizer.normalize(teks, Normalizer.Form.NFC);
        StringBuilder hasil = new StringBuilder(s.length());
        s.codePoints().forEach(c -> tambah(hasil, c));
        return hasil.toString();
    }

    private void tambah(StringBuilder hasil, int c) {
        if (c == '\n') {
            hasil.append('\n');
            return;
        }
        switch (Character.getType(c)) {
            case Character.FORMAT -> {}
            case Character.CONTROL -> {
                if (c == '\t') {
                    hasil.append(' ');
                }
            }
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> hasil.append('\n');
            case Character.SPACE_SEPARATOR -> hasil.append(c == '\u00a0' ? '\u00a0' : ' ');
            default -> tampak(hasil, c);
        }
    }

    private void tampak(StringBuilder hasil, int c) {
        if (c >= BMP) {
            if (c < 0xE0100 || c > 0xE01EF) {
                hasil.append(KOTAK);
            }
        } else if (ada.get(c)) {
            hasil.append((char) c);
        } else if (c < 0xFE00 || c > 0xFE0F) {
            hasil.append(SEPADAN.getOrDefault((char) c, KOTAK));
        }
    }
}
