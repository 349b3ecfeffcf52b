package id.teladan.organisasi.impor;

/** A line of a preview as its page shows it; {@code nomor} is its place in the preview. */
record BarisTampil(
        int nomor,
        int baris,
        Objek objek,
        Aksi aksi,
        String judul,
        BarisPratinjau.Isi isi,
        boolean bolehPilih,
        boolean dipilih) {}
