package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.berkas.PenyimpananArsip;
import id.teladan.umum.DinasId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.springframework.stereotype.Service;

/** The door to the store of files for rooms below, for what they make themselves; see {@link PenyimpananArsip}. */
@Service
public class ArsipBerkas {
    private final PenyimpananArsip arsip;

    ArsipBerkas(PenyimpananArsip arsip) {
        this.arsip = arsip;
    }

    /** An empty file to be written and then put; left alone, it is swept after two days. */
    public Path baru() throws IOException {
        return arsip.baru();
    }

    /** Puts a file made by {@link #baru} under this name for good; the file itself may be gone then. */
    public void simpan(DinasId dinas, String nama, Path isi) throws IOException {
        arsip.simpan(dinas, nama, isi);
    }

    /** Opens what is there; what is not is a {@link java.io.FileNotFoundException}. */
    public InputStream buka(DinasId dinas, String nama) throws IOException {
        return arsip.buka(dinas, nama);
    }

    public boolean ada(DinasId dinas, String nama) throws IOException {
        return arsip.ada(dinas, nama);
    }

    /** Takes it away; what is not there is no error. */
    public void hapus(DinasId dinas, String nama) throws IOException {
        arsip.hapus(dinas, nama);
    }
}
