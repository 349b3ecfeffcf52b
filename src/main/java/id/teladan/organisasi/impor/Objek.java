package id.teladan.organisasi.impor;

/** What a line of a preview is about. */
enum Objek {
    SATUAN("Satuan pendidikan"),
    PEGAWAI("Pegawai"),
    PENUGASAN("Penugasan"),
    INDIKATOR("Indikator rapor"),
    BERKAS("Baris berkas");

    private final String sebutan;

    Objek(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
