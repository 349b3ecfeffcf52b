package id.teladan.pelaksanaan.berkas;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Looks for what harms; where the dinas set none up, nothing is looked for. */
interface PemindaiVirus {
    PemindaiVirus TANPA = isi -> null;

    /** The name of what was found; null when the file is clean. Not being able to look is an {@link IOException}. */
    @Nullable
    String temuan(Path isi) throws IOException;
}
