package id.teladan.organisasi;

import id.teladan.umum.Nip;
import id.teladan.umum.PegawaiId;
import org.jspecify.annotations.Nullable;

/** A person as found by a search. */
public record PegawaiRingkas(
        PegawaiId id, String nama, @Nullable Nip nip, StatusKepegawaian status, String jenisPtk) {}
