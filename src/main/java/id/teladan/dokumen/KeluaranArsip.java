package id.teladan.dokumen;

import id.teladan.dokumen.PembuatDokumen.TidakTertulis;
import id.teladan.pelaksanaan.ArsipBerkas;
import id.teladan.umum.DinasId;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file for the store. What fails in that is told from what fails in the document that is written. */
final class KeluaranArsip extends FilterOutputStream {
    private static final int BLOK = 64 * 1024;

    private KeluaranArsip(OutputStream ke) {
        super(ke);
    }

    static OutputStream ke(Path p) throws TidakTertulis {
        try {
            return new KeluaranArsip(new BufferedOutputStream(Files.newOutputStream(p), BLOK));
        } catch (IOException e) {
            throw TidakTertulis.dari(e);
        }
    }

    static Path baru(ArsipBerkas arsip) throws TidakTertulis {
        try {
            return arsip.baru();
        } catch (IOException e) {
            throw TidakTertulis.dari(e);
        }
    }

    static void simpan(ArsipBerkas arsip, DinasId dinas, String nama, Path isi) throws TidakTertulis {
        try {
            arsip.simpan(dinas, nama, isi);
        } catch (IOException e) {
            throw TidakTertulis.dari(e);
        }
    }

    @Override
    public void write(int b) throws TidakTertulis {
        try {
            out.write(b);
        } catch (IOException e) {
            throw TidakTertulis.dari(e);
        }
    }

    @Override
    public void write(byte[] b, int dari, int panjang) throws TidakTertulis {
        try {
            out.write(b, dari, panjang);
        } catch (IOException e) {
            throw TidakTertulis.dari(e);
        }
    }

    @Override
    public void flush() throws TidakTertulis {
        try {
            out.flush();
        } catch (IOException e) {
            throw TidakTertulis.dari(e);
        }
    }

    @Override
    public void close() throws TidakTertulis {
        try {
            super.close();
        } catch (IOException e) {
            throw TidakTertulis.dari(e);
        }
    }
}
