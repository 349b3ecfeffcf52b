package id.teladan.organisasi;

/** Kinds of leave of a civil servant (PP 11/2017 art. 310); for others the same words are used. */
enum JenisCuti {
    TAHUNAN("Cuti tahunan"),
    BESAR("Cuti besar"),
    SAKIT("Cuti sakit"),
    MELAHIRKAN("Cuti melahirkan"),
    ALASAN_PENTING("Cuti karena alasan penting"),
    LUAR_TANGGUNGAN("Cuti di luar tanggungan negara");

    private final String sebutan;

    JenisCuti(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
