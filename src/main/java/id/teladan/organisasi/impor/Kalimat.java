package id.teladan.organisasi.impor;

/** Sentences that several pages say. */
final class Kalimat {
    static final String KEDALUWARSA =
            "Data berubah sejak pratinjau ini dibuat (misalnya oleh admin lain), jadi tidak diterapkan."
                    + " Tidak ada yang ditulis. Unggah lagi berkasnya, atau tarik lagi dari Dapodik, untuk pratinjau yang baru.";
    static final String TERPUTUS =
            "Aplikasi berhenti saat berkas ini dibaca. Tidak ada yang diterapkan. Unggah lagi berkasnya.";

    private Kalimat() {}
}
