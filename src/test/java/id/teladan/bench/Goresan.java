package id.teladan.bench;

import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** What stands on the pages of a PDF, as words, lines and pictures at places; and the same drawn anew by PDFBox alone. */
final class Goresan {
    private record Kata(boolean tebal, float ukuran, float x, float y, String isi) {}

    private record Garis(float[] titik, float abu) {}

    private record Gambar(BufferedImage isi, float x, float y, float lebar, float tinggi) {}

    private record Halaman(PDRectangle ukuran, List<Kata> kata, List<Garis> garis, List<Gambar> gambar) {}

    private final List<Halaman> halaman = new ArrayList<>();

    Goresan(byte[] pdf) throws IOException {
        try (PDDocument d = Loader.loadPDF(pdf)) {
            for (PDPage p : d.getPages()) {
                halaman.add(new Pembaca(p).baca());
            }
        }
    }

    int banyakHalaman() {
        return halaman.size();
    }

    /** Without layout, tags, bookmarks and properties: the least that can give such a page. The typefaces are parsed already. */
    void gambar(TrueTypeFont biasa, TrueTypeFont tebal, java.io.OutputStream ke) throws IOException {
        try (PDDocument d = new PDDocument()) {
            PDFont b = PDType0Font.load(d, biasa, true);
            PDFont t = PDType0Font.load(d, tebal, true);
            for (Halaman h : halaman) {
                PDPage p = new PDPage(h.ukuran());
                d.addPage(p);
                try (PDPageContentStream s = new PDPageContentStream(d, p)) {
                    isi(d, s, h, b, t);
                }
            }
            d.save(ke);
        }
    }

    private static void isi(PDDocument d, PDPageContentStream s, Halaman h, PDFont biasa, PDFont tebal)
            throws IOException {
        for (Garis g : h.garis()) {
            float[] x = g.titik();
            s.setNonStrokingColor(g.abu());
            s.moveTo(x[0], x[1]);
            for (int i = 2; i < x.length; i += 2) {
                s.lineTo(x[i], x[i + 1]);
            }
            s.closePath();
            s.fill();
        }
        s.setNonStrokingColor(0f);
        for (Kata k : h.kata()) {
            s.beginText();
            s.setFont(k.tebal() ? tebal : biasa, k.ukuran());
            s.newLineAtOffset(k.x(), k.y());
            s.showText(k.isi());
            s.endText();
        }
        for (Gambar g : h.gambar()) {
            s.drawImage(LosslessFactory.createFromImage(d, g.isi()), g.x(), g.y(), g.lebar(), g.tinggi());
        }
    }

    private static final class Pembaca extends PDFGraphicsStreamEngine {
        private final Halaman hasil;
        private final List<Float> jalur = new ArrayList<>();
        private final StringBuilder kata = new StringBuilder();
        private boolean tebal;
        private float ukuran;
        private float awal;
        private float akhir;
        private float garis;

        Pembaca(PDPage p) {
            super(p);
            hasil = new Halaman(p.getMediaBox(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        Halaman baca() throws IOException {
            processPage(getPage());
            selesai();
            return hasil;
        }

        @Override
        protected void showGlyph(Matrix m, PDFont f, int kode, Vector maju) throws IOException {
            boolean b = f.getName().contains("Bold");
            float s = m.getScalingFactorX();
            boolean lanjut = b == tebal
                    && Math.abs(s - ukuran) < 0.01
                    && Math.abs(m.getTranslateY() - garis) < 0.01
                    && Math.abs(m.getTranslateX() - akhir) < 0.3;
            if (!lanjut) {
                selesai();
                tebal = b;
                ukuran = s;
                awal = m.getTranslateX();
                garis = m.getTranslateY();
            }
            kata.append(f.toUnicode(kode));
            akhir = m.getTranslateX() + maju.getX() * s;
        }

        private void selesai() {
            if (!kata.isEmpty()) {
                hasil.kata().add(new Kata(tebal, ukuran, awal, garis, kata.toString()));
                kata.setLength(0);
            }
        }

        private void titik(float x, float y) {
            jalur.add(x);
            jalur.add(y);
        }

        @Override
        public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
            for (Point2D p : List.of(a, b, c, d)) {
                titik((float) p.getX(), (float) p.getY());
            }
        }

        @Override
        public void drawImage(PDImage g) throws IOException {
            Matrix m = getGraphicsState().getCurrentTransformationMatrix();
            hasil.gambar()
                    .add(new Gambar(
                            g.getImage(),
                            m.getTranslateX(),
                            m.getTranslateY(),
                            m.getScalingFactorX(),
                            m.getScalingFactorY()));
        }

        @Override
        public void fillPath(int aturan) throws IOException {
            if (jalur.size() >= 6) {
                float[] t = new float[jalur.size()];
                for (int i = 0; i < t.length; i++) {
                    t[i] = jalur.get(i);
                }
                float[] warna = getGraphicsState().getNonStrokingColor().getComponents();
                hasil.garis().add(new Garis(t, warna.length == 0 ? 0 : warna[0]));
            }
            jalur.clear();
        }

        @Override
        public void strokePath() throws IOException {
            fillPath(0);
        }

        @Override
        public void fillAndStrokePath(int aturan) throws IOException {
            fillPath(aturan);
        }

        @Override
        public void moveTo(float x, float y) {
            titik(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            titik(x, y);
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            titik(x3, y3);
        }

        @Override
        public Point2D getCurrentPoint() {
            int n = jalur.size();
            return n == 0 ? new Point2D.Float() : new Point2D.Float(jalur.get(n - 2), jalur.get(n - 1));
        }

        @Override
        public void closePath() {}

        @Override
        public void endPath() {
            jalur.clear();
        }

        @Override
        public void clip(int aturan) {}

        @Override
        public void shadingFill(COSName nama) {}
    }
}
