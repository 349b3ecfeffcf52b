package id.teladan.pelaksanaan.bukti;

/** The Dokumen Akuntabilitas of a school: handed in once by its head, for all; needed, and not rated. */
enum DokumenWajib {
    KOSP("Dokumen KOSP", "Kurikulum operasional satuan pendidikan"),
    PERENCANAAN("Dokumen Perencanaan Satuan Pendidikan", "Rencana kerja dan anggaran sekolah tahun ini"),
    LAPORAN("Dokumen Laporan Satuan Pendidikan", "Laporan pelaksanaan program sekolah"),
    KEHADIRAN("Rangkuman Kehadiran Guru", "Rekapitulasi kehadiran semua guru dalam periode ini");

    private final String sebutan;
    private final String uraian;

    DokumenWajib(String sebutan, String uraian) {
        this.sebutan = sebutan;
        this.uraian = uraian;
    }

    String sebutan() {
        return sebutan;
    }

    String uraian() {
        return uraian;
    }
}
