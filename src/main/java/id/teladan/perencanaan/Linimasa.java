package id.teladan.perencanaan;

import id.teladan.web.JenisLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The timeline of planning on the home page: what is done, what is now, what comes. */
record Linimasa(String judul, String keterangan, JenisLabel jenis, String kata) {

    /** @param perubahan the open amendment of an agreed plan; null when there is none */
    static List<Linimasa> of(Lembar l, @Nullable Lembar perubahan) {
        StatusSkp s = l.skp().status();
        boolean menulis = s.ditulis();
        boolean diperiksa = s == StatusSkp.DIAJUKAN || s == StatusSkp.KEBERATAN || s == StatusSkp.KEBERATAN_ATASAN;
        String sejak = "sejak " + l.waktu(l.skp().tanda().sejak());
        List<Linimasa> hasil = new ArrayList<>(List.of(
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
                        s == StatusSkp.DISEPAKATI)));
        if (perubahan != null) {
            Skp p = perubahan.skp();
            hasil.add(new Linimasa(
                    "Perubahan rencana",
                    p.status().bagiPemilik().toLowerCase(Locale.ROOT) + ", sejak "
                            + perubahan.waktu(p.tanda().sejak()),
                    JenisLabel.PERLU,
                    "Sekarang"));
        }
        return hasil;
    }

    private static Linimasa baris(String judul, String keterangan, boolean kini, boolean selesai) {
        return selesai
                ? new Linimasa(judul, keterangan, JenisLabel.SUDAH, "Selesai")
                : kini
                        ? new Linimasa(judul, keterangan, JenisLabel.PERLU, "Sekarang")
                        : new Linimasa(judul, keterangan, JenisLabel.BELUM, "Belum");
    }
}
