package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** What a superior recommends for one period: items as those of a plan, none of them obligatory. */
record Templat(int versi, Isi isi, PegawaiId oleh, Instant pada) {}
