package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import java.time.LocalDate;

/** Who acts for a superior on these days, both included, and why (Wakilkan). */
public record Wakil(PegawaiId id, String nama, LocalDate mulai, LocalDate sampai, String alasan) {}
