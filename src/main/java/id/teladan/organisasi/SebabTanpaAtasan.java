package id.teladan.organisasi;

/** Why nobody assesses a person today, in the order in which an admin mends it. */
public enum SebabTanpaAtasan {
    TANPA_KEPALA_DINAS(
            "Kepala dinas belum tercatat",
            "Kepala sekolah dan Plt. di sekolah induknya sendiri dinilai kepala dinas.",
            "Admin dinas: mulai penugasan Kepala dinas pada halaman pegawainya.",
            "Tidak ada pejabat penilai",
            "Tidak ada pejabat penilai"),
    DIRI_SENDIRI(
            "Tercatat sebagai kepala sekolah sekaligus kepala dinas",
            "Tidak seorang pun menilai dirinya sendiri.",
            "Admin dinas: akhiri penugasan yang sudah tidak berlaku.",
            "Tidak ada pejabat penilai",
            "Tidak ada pejabat penilai"),
    TANPA_KEPALA_DAN_PLT(
            "Guru di sekolah tanpa kepala sekolah definitif dan tanpa Plt.",
            "Guru dinilai kepala sekolah definitif di sekolah induknya.",
            "Admin dinas: mulai penugasan Kepala sekolah atau Plt. menurut SK.",
            "Rencana disetujui sistem saat diajukan",
            "Tidak ada pejabat penilai"),
    TANPA_KEPALA(
            "Guru di sekolah tanpa kepala sekolah definitif, ada Plt.",
            "Guru dinilai kepala sekolah definitif di sekolah induknya.",
            "Admin dinas: bila sudah ada SK definitif, akhiri Plt. dan mulai penugasan Kepala sekolah.",
            "Rencana disetujui sistem saat diajukan",
            "Dinilai Plt. kepala sekolah"),
    TANPA_INDUK(
            "Guru tanpa sekolah induk",
            "Tanpa sekolah induk tidak diketahui siapa kepala sekolahnya.",
            "Operator sekolah membetulkan Dapodik, atau admin dinas memulai penugasan Guru dengan tanda sekolah induk.",
            "Tidak dapat membuat rencana",
            "Tidak dapat membuat rencana"),
    TANPA_PENUGASAN(
            "Pegawai tanpa penugasan",
            "Pegawai ini belum pernah ditugaskan di sekolah atau dinas.",
            "Admin dinas: mulai penugasannya.",
            "Tidak dapat membuat rencana",
            "Tidak dapat membuat rencana");

    private final String judul;
    private final String uraian;
    private final String pemecah;
    private final String bilaSistem;
    private final String bilaPlt;

    SebabTanpaAtasan(String judul, String uraian, String pemecah, String bilaSistem, String bilaPlt) {
        this.judul = judul;
        this.uraian = uraian;
        this.pemecah = pemecah;
        this.bilaSistem = bilaSistem;
        this.bilaPlt = bilaPlt;
    }

    public String judul() {
        return judul;
    }

    String uraian() {
        return uraian;
    }

    /** Who mends it, and how. */
    String pemecah() {
        return pemecah;
    }

    /** What happens to the person in a period whose rule set has DISETUJUI_SISTEM. */
    String bilaSistem() {
        return bilaSistem;
    }

    /** What happens to the person in a period whose rule set has DINILAI_PLT. */
    String bilaPlt() {
        return bilaPlt;
    }
}
