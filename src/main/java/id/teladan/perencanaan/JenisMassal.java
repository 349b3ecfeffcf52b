package id.teladan.perencanaan;

/** What can be done to many people at once. */
enum JenisMassal {
    SETUJUI("Setujui sekaligus", "disetujui"),
    BATALKAN_PERSETUJUAN("Batalkan persetujuan sekaligus", "dibatalkan"),
    INGATKAN("Ingatkan sekaligus", "diingatkan");

    private final String judul;
    private final String selesai;

    JenisMassal(String judul, String selesai) {
        this.judul = judul;
        this.selesai = selesai;
    }

    String judul() {
        return judul;
    }

    /** What a row has become that went well: "disetujui". */
    String selesai() {
        return selesai;
    }
}
