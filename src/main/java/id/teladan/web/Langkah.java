package id.teladan.web;

/** A page of a sequence. {@code url} is empty while it cannot be opened yet. */
public record Langkah(String judul, String url, boolean lewat, boolean kini) {}
