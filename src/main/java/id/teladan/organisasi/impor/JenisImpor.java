package id.teladan.organisasi.impor;

/** What kind of files an import reads. */
enum JenisImpor {
    DAPODIK("Dapodik"),
    RAPOR("Rapor Pendidikan"),
    PEGAWAI("Templat pegawai");

    private final String sebutan;

    JenisImpor(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
