package id.teladan.perencanaan.kesiapan;

import static id.teladan.perencanaan.kesiapan.Pembetul.ADMIN;
import static id.teladan.perencanaan.kesiapan.Pembetul.INSTANSI;
import static id.teladan.perencanaan.kesiapan.Pembetul.OPERATOR;
import static id.teladan.perencanaan.kesiapan.Pembetul.SENDIRI;
import static id.teladan.umum.Kepastian.MUNGKIN;
import static id.teladan.umum.Kepastian.PASTI;
import static id.teladan.umum.Kepastian.USULAN;

import id.teladan.umum.Kepastian;
import java.util.Locale;

/**
 * All findings in one table: what is wrong, what it leads to, who mends it and where, and how sure the rule is. Those that keep a
 * person from making or handing in a plan here stand first ({@code menghalangi}).
 */
enum JenisTemuan {
    TANPA_PENUGASAN(
            Pokok.UNIT_KERJA,
            "Belum punya penugasan",
            true,
            PASTI,
            "Tidak dapat membuat rencana.",
            ADMIN,
            "di Teladan: mulai penugasannya pada halaman pegawai itu"),
    TANPA_INDUK(
            Pokok.UNIT_KERJA,
            "Tanpa sekolah induk",
            true,
            PASTI,
            "Tidak dapat membuat rencana, karena tidak diketahui siapa" + " kepala sekolahnya.",
            OPERATOR,
            "di Dapodik, lalu impor ulang; atau admin dinas memberi tanda sekolah induk di Teladan"),
    TANPA_AKUN(
            Pokok.AKUN,
            "Belum punya akun",
            true,
            PASTI,
            "Tidak dapat masuk ke Teladan.",
            ADMIN,
            "di Teladan, halaman Akun: buat akun sekolah itu sekaligus"),
    AKUN_NONAKTIF(
            Pokok.AKUN,
            "Akun dinonaktifkan",
            true,
            PASTI,
            "Tidak dapat masuk ke Teladan.",
            ADMIN,
            "di Teladan, halaman akunnya: aktifkan lagi bila ia masih bertugas"),
    SUREL_KOSONG(
            Pokok.AKUN,
            "Surel belajar.id tidak tercatat",
            true,
            PASTI,
            "Tidak dapat masuk dengan akun belajar.id.",
            OPERATOR,
            "di Dapodik, menu Manajemen Pengguna; atau admin dinas mengisinya di Teladan"),
    SUREL_BUKAN_BELAJARID(
            Pokok.AKUN,
            "Surel bukan akun belajar.id",
            true,
            PASTI,
            "Tidak dapat masuk dengan akun belajar.id.",
            OPERATOR,
            "di Dapodik, menu Manajemen Pengguna; atau admin dinas membetulkannya di Teladan"),
    TANPA_KEPALA_DINAS(
            Pokok.ATASAN,
            "Kepala dinas belum tercatat",
            true,
            PASTI,
            "Tidak ada pejabat penilai yang dapat menyetujui" + " rencananya.",
            ADMIN,
            "di Teladan: mulai penugasan Kepala dinas"),
    DIRI_SENDIRI(
            Pokok.ATASAN,
            "Tercatat menilai dirinya sendiri",
            true,
            PASTI,
            "Tidak ada pejabat penilai yang dapat menyetujui" + " rencananya.",
            ADMIN,
            "di Teladan: akhiri penugasan yang sudah tidak berlaku"),
    TANPA_KEPALA_DAN_PLT(
            Pokok.ATASAN,
            "Sekolah tanpa kepala sekolah dan tanpa Plt.",
            false,
            PASTI,
            "Menurut ketentuan periodenya, rencananya" + " disetujui sistem atau tidak ada yang menyetujui.",
            ADMIN,
            "di Teladan: mulai penugasan Kepala sekolah atau Plt. menurut SK"),
    TANPA_KEPALA(
            Pokok.ATASAN,
            "Sekolah dipimpin Plt.",
            false,
            PASTI,
            "Menurut ketentuan periodenya, rencananya disetujui sistem" + " atau dinilai Plt.",
            ADMIN,
            "di Teladan: bila sudah ada SK definitif, mulai penugasan Kepala sekolah"),
    DUA_INDUK(
            Pokok.UNIT_KERJA,
            "Lebih dari satu sekolah induk",
            false,
            PASTI,
            "Rencananya dibuat di sekolah yang penugasannya" + " mulai terakhir, mungkin yang keliru.",
            OPERATOR,
            "di Dapodik kedua sekolah, lalu admin dinas mengakhiri yang keliru di Teladan"),
    JENIS_PTK(
            Pokok.JENIS_PTK,
            "Jenis PTK di luar daftar",
            false,
            PASTI,
            "Halaman Pengelolaan Kinerja kementerian tidak terbuka"
                    + " baginya; di Teladan rencananya tetap dapat disusun.",
            OPERATOR,
            "di Dapodik (Jenis PTK), lalu impor ulang"),
    NIP_KOSONG(
            Pokok.NIP,
            "ASN tanpa NIP",
            false,
            PASTI,
            "Rencana dan nilainya tidak dapat dicocokkan ke e-Kinerja BKN.",
            OPERATOR,
            "di Verval PTK dan Dapodik menurut SK, lalu impor ulang"),
    NIP_BENTUK(
            Pokok.NIP,
            "NIP bukan 18 angka",
            false,
            PASTI,
            "Rencana dan nilainya tidak dapat dicocokkan ke e-Kinerja BKN.",
            OPERATOR,
            "di Verval PTK dan Dapodik menurut SK, lalu impor ulang"),
    NIP_LAHIR(
            Pokok.NIP,
            "Tanggal lahir dalam NIP tidak wajar",
            false,
            MUNGKIN,
            "NIP-nya mungkin salah tulis, sehingga tidak" + " dikenali e-Kinerja BKN.",
            OPERATOR,
            "di Verval PTK dan Dapodik menurut SK; bila SK-nya sendiri keliru, instansi kepegawaian"),
    NIP_PENGANGKATAN(
            Pokok.NIP,
            "Bulan pengangkatan dalam NIP tidak wajar",
            false,
            MUNGKIN,
            "NIP-nya mungkin salah tulis, sehingga tidak" + " dikenali e-Kinerja BKN.",
            OPERATOR,
            "di Verval PTK dan Dapodik menurut SK; bila SK-nya sendiri keliru, instansi kepegawaian"),
    NIP_KELAMIN(
            Pokok.NIP,
            "Angka jenis kelamin dalam NIP tidak wajar",
            false,
            MUNGKIN,
            "NIP-nya mungkin salah tulis, sehingga tidak" + " dikenali e-Kinerja BKN.",
            OPERATOR,
            "di Verval PTK dan Dapodik menurut SK; bila SK-nya sendiri keliru, instansi kepegawaian"),
    NIP_NON_ASN(
            Pokok.NIP,
            "Non-ASN yang ber-NIP",
            false,
            PASTI,
            "Salah satunya keliru: bila ia ASN, ia wajib menyusun rencana.",
            INSTANSI,
            "memastikan statusnya; lalu operator sekolah membetulkan Dapodik"),
    BELUM_MASUK(
            Pokok.AKUN,
            "Belum pernah masuk",
            false,
            USULAN,
            "Baru akan tahu ada kendala masuk pada hari-hari terakhir.",
            SENDIRI,
            "mencoba masuk sekarang; admin dinas dapat mengatur ulang kata sandi awalnya");

    private final Pokok pokok;
    private final String judul;
    private final boolean menghalangi;
    private final Kepastian kepastian;
    private final String akibat;
    private final Pembetul pembetul;
    private final String cara;

    JenisTemuan(
            Pokok pokok,
            String judul,
            boolean menghalangi,
            Kepastian kepastian,
            String akibat,
            Pembetul pembetul,
            String cara) {
        this.pokok = pokok;
        this.judul = judul;
        this.menghalangi = menghalangi;
        this.kepastian = kepastian;
        this.akibat = akibat;
        this.pembetul = pembetul;
        this.cara = cara;
    }

    Pokok pokok() {
        return pokok;
    }

    String judul() {
        return judul;
    }

    /** Whether it keeps the person from making a plan here, or a plan from being approved. */
    boolean menghalangi() {
        return menghalangi;
    }

    Kepastian kepastian() {
        return kepastian;
    }

    String akibat() {
        return akibat;
    }

    Pembetul pembetul() {
        return pembetul;
    }

    String cara() {
        return cara;
    }

    /** As it stands in addresses. */
    String kode() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
