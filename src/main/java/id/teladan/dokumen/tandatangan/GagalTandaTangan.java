package id.teladan.dokumen.tandatangan;

/** Why a document was not signed, in a sentence of our own: what the service wrote may hold anything and is never repeated. */
final class GagalTandaTangan extends RuntimeException {
    /** Each with what it means for a second try. */
    enum Sebab {
        SANDI_SALAH(
                "Passphrase atau kode sekali pakai ditolak BSrE. Periksa lagi sebelum mencoba: terlalu sering salah dapat mengunci "
                        + "sertifikat Anda."),
        BELUM_TERDAFTAR("NIK ini belum terdaftar di BSrE. Daftarkan lewat admin BSrE instansi Anda."),
        DATA_PENDAFTARAN("Data pendaftaran Anda di BSrE belum beres. Hubungi admin BSrE instansi Anda."),
        BERKAS_DITOLAK(
                "Layanan tanda tangan tidak dapat memproses berkasnya. Dokumen tetap berlaku tanpa tanda tangan elektronik; beri tahu "
                        + "admin dinas."),
        SUDAH_DIUNDUH(
                "Tanda tangan sudah dibuat, tetapi berkasnya tidak dapat diambil lagi dari layanannya. Tanda tangani sekali lagi."),
        SAMBUNGAN_DITOLAK("Teladan belum dikenal oleh layanan tanda tangan. Beri tahu admin dinas."),
        TIDAK_TERJANGKAU(
                "Layanan tanda tangan tidak dapat dihubungi; dokumen belum ditandatangani. Coba lagi beberapa menit lagi."),
        TIDAK_PASTI(
                "Layanan tanda tangan tidak menjawab sampai selesai, jadi tidak pasti apakah tanda tangannya terpakai. Dokumen di Teladan "
                        + "belum bertanda tangan; coba lagi beberapa menit lagi."),
        TIDAK_SAH(
                "Berkas yang kembali dari layanan tanda tangan tidak lulus pemeriksaan, jadi tidak disimpan. Beri tahu admin dinas."),
        ORANG_LAIN(
                "Sertifikat yang menandatangani tidak atas nama orang yang tertera pada dokumen ini, jadi salinannya tidak disimpan. Pakai "
                        + "NIK Anda sendiri; bila nama Anda di BSrE ditulis lain, minta admin dinas menyamakan nama di Teladan."),
        LAIN("Layanan tanda tangan menolak permintaan ini. Dokumen belum ditandatangani; beri tahu admin dinas.");

        private final String pesan;

        Sebab(String pesan) {
            this.pesan = pesan;
        }

        String pesan() {
            return pesan;
        }
    }

    private final Sebab sebab;
    private final int kode;

    /** @param kode of the service; 0 when it gave none */
    GagalTandaTangan(Sebab sebab, int kode) {
        super(sebab + (kode == 0 ? "" : " (" + kode + ")"));
        this.sebab = sebab;
        this.kode = kode;
    }

    Sebab sebab() {
        return sebab;
    }

    int kode() {
        return kode;
    }

    String pesan() {
        return sebab.pesan() + (kode == 0 ? "" : " Kode BSrE: " + kode + ".");
    }
}
