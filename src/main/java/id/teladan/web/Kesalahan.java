package id.teladan.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says: what happened, what to do now, who can help.
 *
 * @param nomor incident number that also stands in the log; null where there is nothing to look up
 */
record Kesalahan(
        int status,
        String judul,
        String apa,
        String lakukan,
        String bantuan,
        @Nullable String nomor) {
    private static final String ADMIN = "Bila perlu bantuan, hubungi admin dinas Anda.";

    static Kesalahan dari(int status) {
        return dari(status, null);
    }

    /** @param pesan what happened in this very case; null for the general sentence */
    static Kesalahan dari(int status, @Nullable String pesan) {
        Kesalahan k = umum(status);
        return pesan == null || pesan.isBlank()
                ? k
                : new Kesalahan(k.status, k.judul, pesan, k.lakukan, k.bantuan, k.nomor);
    }

    Kesalahan bernomor(String baru) {
        return new Kesalahan(status, judul, apa, lakukan, bantuan, baru);
    }

    private static Kesalahan umum(int status) {
        return switch (status) {
            case 400 ->
                isi(
                        400,
                        "Permintaan tidak lengkap",
                        "Alamat atau isian yang dikirim tidak lengkap atau tidak dapat dibaca.",
                        "Kembali ke halaman sebelumnya, muat ulang, lalu coba sekali lagi.");
            case 401 ->
                isi(
                        401,
                        "Anda belum masuk",
                        "Halaman ini hanya untuk yang sudah masuk. Mungkin sesi Anda berakhir.",
                        "Masuk dengan akun Anda, lalu buka lagi halaman ini.");
            case 403 ->
                isi(
                        403,
                        "Anda tidak berwenang",
                        "Halaman atau tindakan ini bukan untuk peran Anda saat ini.",
                        "Bila Anda memiliki beberapa peran, ganti peran lewat nama Anda di kanan atas.");
            case 404 ->
                isi(
                        404,
                        "Halaman tidak ditemukan",
                        "Tidak ada halaman untuk Anda di alamat ini. Mungkin alamatnya salah ketik atau sudah berubah.",
                        "Periksa alamatnya, atau mulai lagi dari beranda.");
            case 405 ->
                isi(
                        405,
                        "Cara membuka halaman ini keliru",
                        "Alamat ini hanya menerima kiriman dari formulirnya.",
                        "Mulai lagi dari beranda, lalu buka formulirnya dari sana.");
            case 409 ->
                isi(
                        409,
                        "Sudah diubah lebih dulu",
                        "Data ini sudah diubah di tempat lain sejak Anda membukanya.",
                        "Kembali, salin tulisan Anda, muat ulang halamannya, lalu lanjutkan dari isi yang terbaru.");
            case 413 ->
                isi(
                        413,
                        "Berkas terlalu besar",
                        "Berkas yang dikirim melampaui batas ukuran.",
                        "Perkecil atau bagi berkasnya, lalu unggah lagi.");
            case 422 ->
                isi(
                        422,
                        "Isian belum dapat diterima",
                        "Ada isian yang belum sesuai.",
                        "Kembali ke formulirnya, perbaiki isiannya, lalu kirim lagi.");
            case 429 ->
                isi(
                        429,
                        "Terlalu banyak percobaan",
                        "Ada terlalu banyak permintaan dalam waktu singkat.",
                        "Tunggu beberapa menit, lalu coba lagi.");
            case 503 ->
                isi(
                        503,
                        "Sedang tidak dapat melayani",
                        "Teladan sedang tidak dapat membaca datanya. Yang sudah tersimpan tetap aman.",
                        "Tunggu satu menit, lalu muat ulang halaman ini.");
            default ->
                status >= 400 && status < 500
                        ? umum(400).denganStatus(status)
                        : isi(
                                        500,
                                        "Ada yang rusak di pihak kami",
                                        "Teladan gagal mengerjakan permintaan ini. Yang terakhir Anda kirim mungkin belum tersimpan.",
                                        "Kembali dan coba sekali lagi. Bila terulang, sampaikan nomor kejadian di bawah ini.")
                                .denganStatus(Math.max(status, 500));
        };
    }

    private Kesalahan denganStatus(int lain) {
        return new Kesalahan(lain, judul, apa, lakukan, bantuan, nomor);
    }

    private static Kesalahan isi(int status, String judul, String apa, String lakukan) {
        return new Kesalahan(status, judul, apa, lakukan, ADMIN, null);
    }
}
