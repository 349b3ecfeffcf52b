package id.teladan.penilaian.daftar;

import id.teladan.penilaian.StatusPenilaian;

/** What a superior's list can be narrowed to. */
enum KelompokNilai {
    PERLU("Perlu dinilai"),
    SIAP("Siap ditetapkan"),
    MENUNGGU("Menunggu jawaban"),
    KEBERATAN("Keberatan"),
    SELESAI("Selesai"),
    TERHALANG("Belum dapat dinilai");

    private final String sebutan;

    KelompokNilai(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }

    boolean memuat(BarisNilai b) {
        StatusPenilaian s = b.f().status();
        return switch (this) {
            case PERLU -> b.anda();
            case SIAP -> b.siap();
            case MENUNGGU -> s == StatusPenilaian.DITETAPKAN;
            case KEBERATAN -> s == StatusPenilaian.KEBERATAN;
            case SELESAI -> s == StatusPenilaian.FINAL || s == StatusPenilaian.DITUTUP;
            case TERHALANG -> b.terhalang();
        };
    }
}
