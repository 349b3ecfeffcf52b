package id.teladan.pelaksanaan.bukti;

/** What a person is to one piece of evidence on one day. */
enum PihakBukti {
    PEMILIK("Pegawai"),
    /** The pejabat penilai of the day, or his delegate. */
    PENILAI("Pejabat penilai"),
    /** What follows from another's step. */
    SISTEM("Sistem");

    private final String sebutan;

    PihakBukti(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
