package id.teladan.penilaian;

import java.time.Instant;

/**
 * A document about angka kredit counts again, because the one that took its place was cancelled; for rooms below.
 *
 * @param isi as it was fixed then; it takes the place of nothing
 * @param pada since when it counts again
 */
public record KreditBerlakuLagi(KreditTerbit isi, Instant pada) {}
