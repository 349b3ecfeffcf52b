package id.teladan.penilaian.pko;

import id.teladan.umum.PegawaiId;
import java.time.Instant;

/**
 * The Predikat Kinerja Organisasi of a school in a period, as it counts now.
 *
 * @param judul its title in the rule set of the period
 * @param oleh who set it
 */
public record Pko(String kode, String judul, PegawaiId oleh, Instant pada) {}
