package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.DokumenResmi;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** All pages one after the other, to be printed. One document is in memory at a time. */
final class PerakitPdf implements Perakit {
    private final PenyambungPdf penyambung;

    PerakitPdf(OutputStream ke) throws IOException {
        penyambung = new PenyambungPdf(ke);
    }

    @Override
    public void tambah(String nama, DokumenResmi d, Isi isi) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        isi.tulis(pdf);
        try (PDDocument satu = Loader.loadPDF(pdf.toByteArray())) {
            penyambung.tambah(satu);
        }
    }

    @Override
    public void selesai() throws IOException {
        penyambung.selesai();
    }

    @Override
    public void close() {}
}
