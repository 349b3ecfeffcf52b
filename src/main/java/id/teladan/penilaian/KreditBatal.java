package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import java.time.Instant;
import java.util.UUID;

/** A document about angka kredit counts no more, for rooms below. */
public record KreditBatal(DinasId dinas, UUID id, String alasan, Instant pada) {}
