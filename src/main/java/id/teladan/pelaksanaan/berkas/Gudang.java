package id.teladan.pelaksanaan.berkas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where content lies, by key: {@code isi/<dinas>/<two digits>/<digest>} for files, {@code potongan/<dinas>/<upload>/<name>} for chunks
 * of uploads under way. What was put is there whole or not at all.
 */
interface Gudang {
    /** Puts a file that is on the local disk, and returns once it would survive a loss of power; the file itself may be gone then. */
    void simpan(String kunci, Path isi) throws IOException;

    /** Puts a chunk; it may be lost with the power, which the digest of the whole finds out. */
    void simpan(String kunci, byte[] isi) throws IOException;

    /** Opens what is there; what is not is a {@link java.io.FileNotFoundException}. */
    InputStream buka(String kunci) throws IOException;

    boolean ada(String kunci) throws IOException;

    /** Takes it away; what is not there is no error. */
    void hapus(String kunci) throws IOException;

    /** Tells each key that begins so, with the time at which it was last put. */
    void daftar(String awalan, Consumer<Isi> satu) throws IOException;

    /** A key of the store. */
    record Isi(String kunci, Instant diubah) {}
}
