package id.teladan.penilaian;

import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** What the Tim Kerja recommends, signed and dated. */
record Rekomendasi(PegawaiId oleh, Instant pada, String hasil, String perilaku, String catatan) {}
