package id.teladan.perencanaan;

/** What an empty draft could be filled from. */
record Tawaran(boolean rencana, boolean templat) {
    static final Tawaran KOSONG = new Tawaran(false, false);

    boolean ada() {
        return rencana || templat;
    }
}
