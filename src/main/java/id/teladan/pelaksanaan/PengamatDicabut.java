package id.teladan.pelaksanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** A person is no longer an observer at a school; published in the transaction of the act. */
public record PengamatDicabut(
        DinasId dinas, PegawaiId pengamat, String sekolah, String namaPenunjuk, String sk, Instant pada) {}
