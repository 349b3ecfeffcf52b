package id.teladan.organisasi;

import id.teladan.umum.SatuanId;

/** A school as stored, with the version for the optimistic check. */
record Satuan(SatuanId id, TataOrganisasi.SatuanBaru isi, int versi) {}
