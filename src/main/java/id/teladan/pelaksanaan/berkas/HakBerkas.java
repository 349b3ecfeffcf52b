package id.teladan.pelaksanaan.berkas;

import id.teladan.web.Pengguna;
import java.time.Instant;

/** Each part of the room that mentions files answers who may read them; a file that no answer allows does not exist for the reader. */
public interface HakBerkas {
    /** Whether this person may read this file on the day; false for a file that this part does not mention. */
    boolean bolehMembaca(Pengguna pengguna, BerkasId berkas, Instant kini);
}
