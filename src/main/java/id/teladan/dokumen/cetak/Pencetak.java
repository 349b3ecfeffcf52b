package id.teladan.dokumen.cetak;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Door of printing: from what a document says to its PDF. One document at a time, so that memory stays small. */
@Service
public class Pencetak {
    private final ReentrantLock giliran = new ReentrantLock(true);
    private @Nullable Mesin mesin;

    /** Writes the PDF; the stream stays open. The same bahan and cap give the same bytes. */
    public void cetak(Bahan bahan, CapDokumen cap, OutputStream ke) throws IOException {
        giliran.lock();
        try {
            Mesin m = mesin;
            if (m == null) {
                m = new Mesin();
                mesin = m;
            }
            m.cetak(bahan, cap, ke);
        } finally {
            giliran.unlock();
        }
    }
}
