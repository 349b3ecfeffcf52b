package id.teladan.organisasi;

import id.teladan.umum.Jenjang;
import id.teladan.umum.Npsn;
import id.teladan.umum.SatuanId;

public record SatuanRingkas(SatuanId id, Npsn npsn, String nama, Jenjang jenjang, boolean negeri) {}
