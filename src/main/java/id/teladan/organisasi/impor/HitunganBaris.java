package id.teladan.organisasi.impor;

/** How many lines of a preview have the same object and action; {@code dipilih} of them are to be applied. */
record HitunganBaris(Objek objek, Aksi aksi, int jumlah, int dipilih) {}
