package id.teladan_pelanggaran.panah.tanpa;

/** Deliberate violation: a room that declares no arrows. */
record Liar(String nama) {}
