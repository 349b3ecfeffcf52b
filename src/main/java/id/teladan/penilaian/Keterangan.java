package id.teladan.penilaian;

import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** What an earlier superior of the same period says of the person. */
record Keterangan(PegawaiId oleh, Instant pada, String isi) {}
