package id.teladan.dokumen.cetak;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Every document with every content, drawn once for all tests. */
final class CetakanUji {
    static final Pencetak PENCETAK = new Pencetak();
    static final Map<String, Function<JenisDokumen, Bahan>> ISI =
            Map.of("biasa", ContohBahan::biasa, "pendek", ContohBahan::pendek, "jahat", ContohBahan::jahat);
    private static final Map<String, byte[]> JADI = new ConcurrentHashMap<>();
    private static final int HALAMAN_GAMBAR = 3;

    private CetakanUji() {}

    record Contoh(String isi, JenisDokumen jenis) {
        Bahan bahan() {
            return requireNonNull(ISI.get(isi)).apply(jenis);
        }

        byte[] pdf() {
            return JADI.computeIfAbsent(toString(), k -> cetak(bahan(), ContohBahan.CAP));
        }

        @Override
        public String toString() {
            return isi + "-" + jenis;
        }
    }

    static Stream<Contoh> semua() {
        return Stream.of("biasa", "pendek", "jahat")
                .flatMap(i -> Stream.of(JenisDokumen.values()).map(j -> new Contoh(i, j)));
    }

    static byte[] cetak(Bahan bahan, CapDokumen cap) {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        try {
            PENCETAK.cetak(bahan, cap, ke);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ke.toByteArray();
    }

    /** Pictures of the first pages and the last, for the eyes. */
    static void gambar(String nama, byte[] pdf) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/screenshots"));
        try (PDDocument d = Loader.loadPDF(pdf)) {
            PDFRenderer r = new PDFRenderer(d);
            int n = d.getNumberOfPages();
            for (int i = 0; i < n; i++) {
                if (i < HALAMAN_GAMBAR || i == n - 1) {
                    BufferedImage g = r.renderImageWithDPI(i, 72);
                    ImageIO.write(
                            g,
                            "png",
                            folder.resolve("cetak-" + nama + "-" + (i + 1) + ".png")
                                    .toFile());
                }
            }
        }
    }
}
