package id.teladan_pelanggaran.panah.web;

public record Atas(String nama) {}
