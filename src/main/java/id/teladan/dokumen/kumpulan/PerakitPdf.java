package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.DokumenResmi;
import id.teladan.pelaksanaan.ArsipBerkas;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/** All pages one after the other, to be printed. Documents lie on the disk meanwhile, and each is let go once its pages are in. */
final class PerakitPdf implements Perakit {
    private final ArsipBerkas arsip;
    private final PDFMergerUtility gabung = new PDFMergerUtility();
    private final List<Path> sementara = new ArrayList<>();

    PerakitPdf(ArsipBerkas arsip, OutputStream ke) {
        this.arsip = arsip;
        gabung.setDocumentMergeMode(PDFMergerUtility.DocumentMergeMode.OPTIMIZE_RESOURCES_MODE);
        gabung.setDestinationStream(ke);
    }

    @Override
    public void tambah(String nama, DokumenResmi d, Isi isi) throws IOException {
        Path p = arsip.baru();
        sementara.add(p);
        try (OutputStream ke = new BufferedOutputStream(Files.newOutputStream(p))) {
            isi.tulis(ke);
        }
    }

    @Override
    public void selesai() throws IOException {
        for (Path p : sementara) {
            gabung.addSource(new RandomAccessReadBufferedFile(p.toFile()));
        }
        gabung.mergeDocuments(IOUtils.createTempFileOnlyStreamCache());
    }

    @Override
    public void close() throws IOException {
        for (Path p : sementara) {
            Files.deleteIfExists(p);
        }
    }
}
