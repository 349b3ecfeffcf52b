package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import org.jspecify.annotations.Nullable;

/**
 * Who assesses a person on a day, for whole lists.
 *
 * @param peran as what he makes a plan: GURU or KEPALA_SEKOLAH
 * @param penilai null when nobody does, or the system
 */
public record PenilaiOrang(
        PegawaiId pegawai, Peran peran, @Nullable PegawaiId penilai) {}
