package id.teladan.perencanaan;

/** What a person is to one plan on one day. */
enum Pihak {
    PEMILIK("Pegawai"),
    PENILAI("Pejabat penilai"),
    ATASAN_PENILAI("Atasan pejabat penilai"),
    /** Teladan itself, where the rule set lets the system approve. */
    SISTEM("Sistem");

    private final String sebutan;

    Pihak(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
