package id.teladan_pelanggaran.panah.umum;

import id.teladan_pelanggaran.panah.web.Atas;

record Bawah(Atas atas) {}
