package id.teladan.dokumen.cetak;

/** The documents that Teladan prints, with their official titles. */
public enum JenisDokumen {
    SKP("Sasaran Kinerja Pegawai", BahanSkp.class),
    EVALUASI_KINERJA("Evaluasi Kinerja Pegawai", BahanEvaluasi.class),
    DOKUMEN_EVALUASI("Dokumen Evaluasi Kinerja Pegawai", BahanEvaluasi.class),
    KONVERSI("Konversi Predikat Kinerja ke Angka Kredit", BahanKonversi.class),
    AKUMULASI("Akumulasi Angka Kredit", BahanAkumulasi.class),
    PAK("Penetapan Angka Kredit", BahanPak.class),
    FORMULIR_B("Formulir B: Pelaksanaan Observasi Kinerja", BahanFormulirB.class);

    private final String judul;
    private final Class<? extends Bahan> bahan;

    JenisDokumen(String judul, Class<? extends Bahan> bahan) {
        this.judul = judul;
        this.bahan = bahan;
    }

    public String judul() {
        return judul;
    }

    /** For lists: what tells the two papers about one evaluation apart; empty for the others. */
    public String isi() {
        return switch (this) {
            case EVALUASI_KINERJA -> "rincian tiap hasil kerja dan perilaku";
            case DOKUMEN_EVALUASI -> "ringkasan satu halaman dengan predikat";
            default -> "";
        };
    }

    /** What it is printed from; its JSON is read back as this. */
    public Class<? extends Bahan> bahan() {
        return bahan;
    }
}
