package id.teladan.dokumen;

import id.teladan.pelaksanaan.ArsipBerkas;
import id.teladan.umum.DinasId;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file for the store. What fails in that is told from what fails in the document that is written. */
public final class KeluaranArsip extends FilterOutputStream {
    private static final int BLOK = 64 * 1024;

    /** The disk or the store takes nothing: no document is to blame. */
    public static final class Gagal extends IOException {
        private Gagal(IOException sebab) {
            super(sebab.getMessage(), sebab);
        }

        private static Gagal dari(IOException e) {
            return e instanceof Gagal g ? g : new Gagal(e);
        }
    }

    private KeluaranArsip(OutputStream ke) {
        super(ke);
    }

    public static OutputStream ke(Path p) throws Gagal {
        try {
            return new KeluaranArsip(new BufferedOutputStream(Files.newOutputStream(p), BLOK));
        } catch (IOException e) {
            throw Gagal.dari(e);
        }
    }

    static Path baru(ArsipBerkas arsip) throws Gagal {
        try {
            return arsip.baru();
        } catch (IOException e) {
            throw Gagal.dari(e);
        }
    }

    static void simpan(ArsipBerkas arsip, DinasId dinas, String nama, Path isi) throws Gagal {
        try {
            arsip.simpan(dinas, nama, isi);
        } catch (IOException e) {
            throw Gagal.dari(e);
        }
    }

    @Override
    public void write(int b) throws Gagal {
        try {
            out.write(b);
        } catch (IOException e) {
            throw Gagal.dari(e);
        }
    }

    @Override
    public void write(byte[] b, int dari, int panjang) throws Gagal {
        try {
            out.write(b, dari, panjang);
        } catch (IOException e) {
            throw Gagal.dari(e);
        }
    }

    @Override
    public void flush() throws Gagal {
        try {
            out.flush();
        } catch (IOException e) {
            throw Gagal.dari(e);
        }
    }

    @Override
    public void close() throws Gagal {
        try {
            super.close();
        } catch (IOException e) {
            throw Gagal.dari(e);
        }
    }
}
