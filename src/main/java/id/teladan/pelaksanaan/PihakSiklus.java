package id.teladan.pelaksanaan;

/** What a person is to one cycle on one day. */
public enum PihakSiklus {
    PEMILIK("Pegawai"),
    /** The pejabat penilai of the day, or his delegate. */
    PENILAI("Pejabat penilai"),
    /** A guru whom the kepala sekolah named with an SK. */
    PENGAMAT("Pengamat"),
    /** A pengawas whom the kepala dinas named with an SK, for a kepala sekolah. */
    TIM_KERJA("Tim Kerja");

    private final String sebutan;

    PihakSiklus(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    boolean mengamati() {
        return this != PEMILIK;
    }
}
