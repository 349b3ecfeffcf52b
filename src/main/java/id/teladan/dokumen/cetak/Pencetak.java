package id.teladan.dokumen.cetak;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Service;

/** Door of printing: from what a document says to its PDF. One document at a time, so that memory stays small. */
@Service
public class Pencetak {
    /** Writes the PDF; the stream stays open. The same bahan and cap give the same bytes. */
    public void cetak(Bahan bahan, CapDokumen cap, OutputStream ke) throws IOException {
        throw new UnsupportedOperationException("Belum: " + bahan.jenis());
    }
}
