package id.teladan.penilaian.pko;

/** What the list of schools can be narrowed to. */
enum KelompokPko {
    BELUM("Belum ditetapkan"),
    SUDAH("Sudah ditetapkan");

    private final String sebutan;

    KelompokPko(String sebutan) {
        this.sebutan = sebutan;
    }

    String sebutan() {
        return sebutan;
    }

    boolean memuat(DaftarPko.Baris b) {
        return (b.pko() == null) == (this == BELUM);
    }
}
