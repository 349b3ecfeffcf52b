package id.teladan.perencanaan.kesiapan;

/** Who mends a finding. */
enum Pembetul {
    OPERATOR("Operator sekolah", "operator sekolah Anda"),
    ADMIN("Admin dinas", "admin dinas"),
    INSTANSI("Instansi kepegawaian (BKD/BKPSDM)", "bagian kepegawaian dinas Anda"),
    SENDIRI("Orangnya sendiri", "Anda sendiri");

    private final String sebutan;
    private final String bagiOrangnya;

    Pembetul(String sebutan, String bagiOrangnya) {
        this.sebutan = sebutan;
        this.bagiOrangnya = bagiOrangnya;
    }

    String sebutan() {
        return sebutan;
    }

    String bagiOrangnya() {
        return bagiOrangnya;
    }
}
