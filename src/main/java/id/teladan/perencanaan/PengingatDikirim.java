package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/**
 * A superior reminded an employee of what awaits him in his plan.
 *
 * @param judul what to do, {@code isi} in a sentence or two, {@code url} the page where it is done
 */
public record PengingatDikirim(
        DinasId dinas, PegawaiId pegawai, PegawaiId oleh, String judul, String isi, String url, Instant pada) {}
