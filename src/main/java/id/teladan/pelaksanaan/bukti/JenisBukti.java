package id.teladan.pelaksanaan.bukti;

/** What a place is for. */
enum JenisBukti {
    /** Evidence of Pengembangan Kompetensi: certificate, report, or what the rule set names. */
    BUKTI("Bukti dukung"),
    SK("SK atau surat tugas"),
    LAPORAN("Laporan"),
    /** Nothing is uploaded: the superior confirms. */
    KONFIRMASI("Konfirmasi atasan");

    private final String sebutan;

    JenisBukti(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }
}
