package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.time.LocalDate;

/** A superior handed his work over for these days, both included. */
public record WakilDitunjuk(
        DinasId dinas,
        PegawaiId pemberi,
        String namaPemberi,
        PegawaiId wakil,
        LocalDate mulai,
        LocalDate sampai,
        String alasan,
        Instant pada) {}
