package id.teladan_pelanggaran.templat.perencanaan;

public record Isi(String nama) {}
