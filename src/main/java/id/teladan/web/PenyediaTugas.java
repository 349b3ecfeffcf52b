package id.teladan.web;

import java.time.Instant;
import java.util.List;

/** A room that puts work on the home page implements this; the home page asks all of them. */
public interface PenyediaTugas {
    /** Work that waits for this person in his active role, most urgent first; empty when there is none. */
    List<Tugas> tugas(Pengguna pengguna, Instant kini);
}
