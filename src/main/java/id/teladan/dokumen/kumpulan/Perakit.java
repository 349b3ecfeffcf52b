package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.DokumenResmi;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Puts documents into one file, one after the other, without holding them. */
interface Perakit extends AutoCloseable {
    /** Writes the stored PDF of a document. */
    interface Isi {
        void tulis(OutputStream ke) throws IOException;
    }

    void tambah(String nama, DokumenResmi d, Isi isi) throws IOException;

    /** One that could not be had, where the result can tell of it; null when it is no longer there at all. */
    default void tertinggal(String nama, @Nullable DokumenResmi d) {}

    /** After the last one. */
    void selesai() throws IOException;

    @Override
    void close() throws IOException;
}
