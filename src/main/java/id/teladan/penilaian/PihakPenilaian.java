package id.teladan.penilaian;

/** What a person is to one assessment on one day. */
public enum PihakPenilaian {
    PEMILIK("Pegawai"),
    /** The pejabat penilai of the day, or his delegate. */
    PENILAI("Pejabat penilai"),
    /** A pengawas whom the kepala dinas named with an SK, for a kepala sekolah: recommends. */
    TIM_KERJA("Tim Kerja"),
    /** Was pejabat penilai earlier in the same period: is heard. */
    PENDAHULU("Pejabat penilai sebelumnya"),
    /** The pejabat penilai of the pejabat penilai, or his delegate: decides on objections. */
    ATASAN_PENILAI("Atasan pejabat penilai"),
    /** Closes, opens again, and records what came or was decided in writing outside Teladan; sees no rating. */
    ADMIN("Admin dinas"),
    SISTEM("Sistem");

    private final String sebutan;

    PihakPenilaian(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
