package id.teladan.web;

/** A line of a select: what is sent and what is read. */
public record Opsi(String nilai, String teks) {}
