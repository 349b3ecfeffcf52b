package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.Zona;

/** A dinas: {@code kode} is its region code (Kepmendagri), such as 32.73 or 32. */
public record DinasRingkas(DinasId id, String kode, String nama, Zona zona) {}
