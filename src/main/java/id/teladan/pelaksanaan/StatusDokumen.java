package id.teladan.pelaksanaan;

/** Where one document of the cycle stands, with the words that its owner and his observer read. */
public enum StatusDokumen {
    /** An earlier document was not handed in yet. */
    TERKUNCI("Belum terbuka", "Belum terbuka"),
    /** Open, and nothing is written. */
    KOSONG("Belum diisi", "Belum diisi"),
    /** Being written; only the writer sees it. */
    DRAF("Draf", "Draf"),
    /** B by a named observer: the pejabat penilai confirms it. */
    MENUNGGU_KONFIRMASI("Menunggu konfirmasi atasan", "Perlu dikonfirmasi"),
    DIKUMPULKAN("Dikumpulkan", "Dikumpulkan"),
    /** C and E: rated by the superior. */
    DINILAI("Dinilai", "Dinilai"),
    /** An older version, kept to be read. */
    DIGANTI("Versi lama", "Versi lama");

    private final String bagiPemilik;
    private final String bagiPengamat;

    StatusDokumen(String bagiPemilik, String bagiPengamat) {
        this.bagiPemilik = bagiPemilik;
        this.bagiPengamat = bagiPengamat;
    }

    /** Whether what follows may go on from it. */
    public boolean terkumpul() {
        return this == DIKUMPULKAN || this == DINILAI;
    }

    public String bagiPemilik() {
        return bagiPemilik;
    }

    public String bagiPengamat() {
        return bagiPengamat;
    }
}
