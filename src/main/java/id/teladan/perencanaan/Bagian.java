package id.teladan.perencanaan;

/** The four parts of a plan, in the order of the pages; {@code jalur} is the part's name in addresses. */
public enum Bagian {
    PRAKTIK("Praktik Kinerja", "praktik"),
    PENGEMBANGAN("Pengembangan Kompetensi", "pengembangan"),
    TUGAS("Tugas Tambahan", "tugas"),
    PERILAKU("Perilaku Kerja", "perilaku");

    private final String judul;
    private final String jalur;

    Bagian(String judul, String jalur) {
        this.judul = judul;
        this.jalur = jalur;
    }

    public String judul() {
        return judul;
    }

    String jalur() {
        return jalur;
    }
}
