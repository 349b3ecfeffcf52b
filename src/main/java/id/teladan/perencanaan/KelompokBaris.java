package id.teladan.perencanaan;

/** What a superior's list can be narrowed to: each status, and those who have not started apart from those who are writing. */
enum KelompokBaris {
    /** On leave before handing in: not late. */
    CUTI,
    BELUM_MULAI,
    DRAF,
    DIAJUKAN,
    DIKEMBALIKAN,
    DISETUJUI,
    KEBERATAN,
    KEBERATAN_ATASAN,
    DISEPAKATI;

    static KelompokBaris dari(Baris b) {
        if (b.cuti()) {
            return CUTI;
        }
        return b.skp() == null ? BELUM_MULAI : valueOf(b.status().name());
    }

    /** Whether a list that is narrowed to this shows the row: an amendment under way leaves the agreed plan agreed. */
    boolean memuat(Baris b) {
        return dari(b) == this || (this == DISEPAKATI && b.berlaku() != null);
    }

    String sebutan() {
        return switch (this) {
            case CUTI -> "Cuti";
            case BELUM_MULAI -> "Belum mulai";
            default -> StatusSkp.valueOf(name()).bagiPenilai();
        };
    }
}
