package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.DokumenResmi;
import java.io.IOException;
import java.io.OutputStream;

/** Puts documents into one file, one after the other, without holding them. */
interface Perakit extends AutoCloseable {
    /** Writes the stored PDF of a document. */
    interface Isi {
        void tulis(OutputStream ke) throws IOException;
    }

    void tambah(String nama, DokumenResmi d, Isi isi) throws IOException;

    /** After the last one. */
    void selesai() throws IOException;

    @Override
    void close() throws IOException;
}
