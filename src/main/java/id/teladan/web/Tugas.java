package id.teladan.web;

/** A card of work: what, why, and one link in the form of a verb. {@code anda}: it is the reader's turn. */
public record Tugas(String judul, String keterangan, String tombol, String url, boolean anda) {}
