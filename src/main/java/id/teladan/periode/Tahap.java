package id.teladan.periode;

/** The three stages of a period. */
public enum Tahap {
    PERENCANAAN("Perencanaan"),
    PELAKSANAAN("Pelaksanaan"),
    PENILAIAN("Penilaian");

    private final String sebutan;

    Tahap(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }
}
