package id.teladan.perencanaan;

import id.teladan.web.JenisLabel;
import java.util.List;

/** The timeline of planning on the home page: what is done, what is now, what comes. */
record Linimasa(String judul, String keterangan, JenisLabel jenis, String kata) {

    static List<Linimasa> of(Lembar l) {
        StatusSkp s = l.skp().status();
        boolean menulis = s == StatusSkp.DRAF || s == StatusSkp.DIKEMBALIKAN;
        boolean diperiksa = s == StatusSkp.DIAJUKAN || s == StatusSkp.KEBERATAN || s == StatusSkp.KEBERATAN_ATASAN;
        String sejak = "sejak " + l.waktu(l.skp().tanda().sejak());
        return List.of(
                baris("Rencana disusun dan diajukan", menulis ? sejak : "sudah diajukan", menulis, !menulis),
                baris(
                        s == StatusSkp.KEBERATAN_ATASAN ? "Diputuskan atasan pejabat penilai" : "Diperiksa atasan",
                        diperiksa
                                ? sejak
                                : menulis
                                        ? "setelah diajukan"
                                        : l.skp().tanda().olehSistem() ? "disetujui sistem" : "sudah disetujui",
                        diperiksa,
                        !menulis && !diperiksa),
                baris(
                        "Disepakati pegawai",
                        s == StatusSkp.DISEPAKATI ? sejak : "setelah disetujui",
                        s == StatusSkp.DISETUJUI,
                        s == StatusSkp.DISEPAKATI));
    }

    private static Linimasa baris(String judul, String keterangan, boolean kini, boolean selesai) {
        return selesai
                ? new Linimasa(judul, keterangan, JenisLabel.SUDAH, "Selesai")
                : kini
                        ? new Linimasa(judul, keterangan, JenisLabel.PERLU, "Sekarang")
                        : new Linimasa(judul, keterangan, JenisLabel.BELUM, "Belum");
    }
}
