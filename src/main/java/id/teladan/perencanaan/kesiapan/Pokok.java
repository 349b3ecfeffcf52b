package id.teladan.perencanaan.kesiapan;

/** What is looked at, in the order of the page. */
enum Pokok {
    JENIS_PTK("Jenis PTK"),
    NIP("NIP"),
    UNIT_KERJA("Unit kerja"),
    ATASAN("Atasan"),
    AKUN("Akun");

    private final String sebutan;

    Pokok(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
