package id.teladan.organisasi;

import org.jspecify.annotations.Nullable;

/** An assignment as stored, with what only the pages of the admin need. */
record Penugasan(FaktaPenugasan fakta, @Nullable String nomorSk, int versi) {}
