package id.teladan.penilaian;

/** Where an assessment stands. A recommendation of the Tim Kerja is no status: it lies beside the draft. */
public enum StatusPenilaian {
    /** Nothing has been written; there may be no row yet. */
    BELUM("Belum dinilai"),
    /** The pejabat penilai is rating. */
    DRAF("Sedang dinilai"),
    /** Decided, and sent to the employee. */
    DITETAPKAN("Menunggu jawaban pegawai"),
    /** The employee objected; the atasan pejabat penilai has it. */
    KEBERATAN("Keberatan"),
    /** Accepted, or the days passed without a word, or the objection was decided. */
    FINAL("Selesai"),
    /** Closed without a predicate, with a reason. */
    DITUTUP("Ditutup tanpa predikat");

    private final String sebutan;

    StatusPenilaian(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /** Whether a predicate was decided, so that there is a frozen result. */
    public boolean ditetapkan() {
        return this == DITETAPKAN || this == KEBERATAN || this == FINAL;
    }
}
