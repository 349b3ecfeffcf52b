package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/**
 * The superior looked at a piece of evidence and asked for a better one; published in the transaction of the step.
 *
 * @param judul what it is evidence of; {@code oleh}, who asked, as his names are read
 * @param url page on which its owner can replace it
 */
public record BuktiPerluDiperbaiki(
        DinasId dinas, PegawaiId pemilik, String judul, String oleh, String catatan, String url, Instant pada) {}
