package id.teladan.pelaksanaan.daftar;

/** What an observer's list can be narrowed to. */
enum KelompokObservasi {
    PERLU("Perlu tindakan Anda"),
    BELUM("Belum diobservasi"),
    SEGERA("Jatuh tempo 7 hari ini"),
    TERLEWAT("Terlewat"),
    SELESAI("Selesai");

    private final String sebutan;

    KelompokObservasi(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }

    boolean memuat(BarisObservasi b) {
        return switch (this) {
            case PERLU -> b.anda();
            case BELUM -> b.belumDiobservasi();
            case SEGERA -> b.segera();
            case TERLEWAT -> b.terlewat();
            case SELESAI -> b.tahap() == TahapObservasi.SELESAI;
        };
    }
}
