package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;

/** A superior ended a delegation before its last day. */
public record WakilDiakhiri(DinasId dinas, String namaPemberi, PegawaiId wakil, Instant pada) {}
