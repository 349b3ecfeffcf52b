package id.teladan.pelaksanaan;

/** What can be done about the date of an observation. */
enum LangkahJadwal {
    JADWAL_DIUSULKAN("Mengusulkan jadwal"),
    JADWAL_DIPINDAH("Memindahkan jadwal"),
    JADWAL_DISETUJUI("Menyetujui jadwal");

    private final String sebutan;

    LangkahJadwal(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
