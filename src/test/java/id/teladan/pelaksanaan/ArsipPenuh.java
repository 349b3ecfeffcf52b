package id.teladan.pelaksanaan;

import id.teladan.pelaksanaan.berkas.PenyimpananArsip;
import id.teladan.perjalanan.Panggung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The store as it is, but nothing more fits on the disk. */
public final class ArsipPenuh extends ArsipBerkas {
    public ArsipPenuh() {
        super(Panggung.buka().bean(PenyimpananArsip.class));
    }

    /** A name for the device that is always full; taking the file away takes away the name only. */
    @Override
    public Path baru() throws IOException {
        Path p = super.baru();
        Files.delete(p);
        return Files.createSymbolicLink(p, Path.of("/dev/full"));
    }
}
