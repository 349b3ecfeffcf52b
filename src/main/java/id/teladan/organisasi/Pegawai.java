package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;

/** A person as stored, with the version for the optimistic check. */
record Pegawai(PegawaiId id, TataOrganisasi.PegawaiBaru isi, int versi) {}
