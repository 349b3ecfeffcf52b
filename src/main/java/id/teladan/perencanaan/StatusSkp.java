package id.teladan.perencanaan;

/** Where a plan stands, with the words that its owner and his superior read. */
public enum StatusSkp {
    /** The employee writes; nobody else sees it. */
    DRAF("Draf", "Belum mengajukan"),
    /** Handed in; the superior checks. */
    DIAJUKAN("Menunggu persetujuan atasan", "Perlu disetujui"),
    /** Returned with a note; the employee writes again. */
    DIKEMBALIKAN("Dikembalikan untuk diperbaiki", "Dikembalikan"),
    /** Approved; the employee compares and agrees or objects. */
    DISETUJUI("Disetujui, menunggu Anda sepakati", "Disetujui"),
    /** The employee objects to the approved plan; the superior decides again. */
    KEBERATAN("Keberatan diperiksa atasan", "Ada keberatan"),
    /** The employee objects a second time; the atasan pejabat penilai decides, finally. */
    KEBERATAN_ATASAN("Keberatan diperiksa atasan pejabat penilai", "Keberatan di atasan pejabat penilai"),
    /** Agreed by both; the plan counts. */
    DISEPAKATI("Disepakati", "Disepakati"),
    /** Was agreed and counted until an amendment of it was agreed; stays readable. */
    DIGANTI("Sudah diganti", "Sudah diganti"),
    /** An amendment that its owner dropped; what he changed stays readable for him. */
    DIBATALKAN("Perubahan dibatalkan", "Perubahan dibatalkan");

    private final String bagiPemilik;
    private final String bagiPenilai;

    StatusSkp(String bagiPemilik, String bagiPenilai) {
        this.bagiPemilik = bagiPemilik;
        this.bagiPenilai = bagiPenilai;
    }

    /** Whether the owner is writing: what stands there is his own until he hands it in. */
    boolean ditulis() {
        return this == DRAF || this == DIKEMBALIKAN;
    }

    /** Whether no step can follow that changes it: it is read only, for good. */
    boolean berakhir() {
        return this == DIGANTI || this == DIBATALKAN;
    }

    public String bagiPemilik() {
        return bagiPemilik;
    }

    public String bagiPenilai() {
        return bagiPenilai;
    }
}
