package id.teladan.perencanaan;

import static id.teladan.perencanaan.Pihak.*;
import static id.teladan.perencanaan.StatusSkp.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** All legal steps of a plan: from which status, to which, by which party. What is not written here is refused. */
enum LangkahSkp {
    SIMPAN("Menyimpan draf", l(DRAF, DRAF, PEMILIK), l(DIKEMBALIKAN, DIKEMBALIKAN, PEMILIK)),
    AJUKAN("Mengajukan", l(DRAF, DIAJUKAN, PEMILIK), l(DIKEMBALIKAN, DIAJUKAN, PEMILIK)),
    TARIK(
            "Menarik kembali",
            l(DIAJUKAN, DRAF, PEMILIK),
            l(DIAJUKAN, DIKEMBALIKAN, PEMILIK),
            l(DISETUJUI, DRAF, PEMILIK),
            l(KEBERATAN, DIKEMBALIKAN, PEMILIK)),
    SESUAIKAN(
            "Menyesuaikan",
            l(DIAJUKAN, DIAJUKAN, PENILAI),
            l(KEBERATAN, KEBERATAN, PENILAI),
            l(KEBERATAN_ATASAN, KEBERATAN_ATASAN, ATASAN_PENILAI)),
    SETUJUI(
            "Menyetujui",
            l(DIAJUKAN, DISETUJUI, PENILAI),
            l(DIAJUKAN, DISETUJUI, SISTEM),
            l(KEBERATAN, DISETUJUI, PENILAI),
            l(KEBERATAN_ATASAN, DISETUJUI, ATASAN_PENILAI)),
    KEMBALIKAN("Mengembalikan", l(DIAJUKAN, DIKEMBALIKAN, PENILAI), l(KEBERATAN, DIKEMBALIKAN, PENILAI)),
    SEPAKATI("Menyepakati", l(DISETUJUI, DISEPAKATI, PEMILIK)),
    AJUKAN_KEBERATAN("Mengajukan keberatan", l(DISETUJUI, KEBERATAN, PEMILIK), l(DISETUJUI, KEBERATAN_ATASAN, PEMILIK)),
    /** Opens an amendment; the agreed plan itself stays as it is. */
    UBAH("Mengubah rencana", l(DISEPAKATI, DISEPAKATI, PEMILIK)),
    BATALKAN_PERUBAHAN(
            "Membatalkan perubahan",
            l(DRAF, DIBATALKAN, PEMILIK),
            l(DIAJUKAN, DIBATALKAN, PEMILIK),
            l(DIKEMBALIKAN, DIBATALKAN, PEMILIK),
            l(DISETUJUI, DIBATALKAN, PEMILIK),
            l(KEBERATAN, DIBATALKAN, PEMILIK),
            l(KEBERATAN_ATASAN, DIBATALKAN, PEMILIK)),
    /** In the moment in which its amendment is agreed. */
    GANTI("Mengganti dengan perubahannya", l(DISEPAKATI, DIGANTI, SISTEM)),
    /** Takes back an approval that the employee has not answered. */
    BATALKAN_PERSETUJUAN("Membatalkan persetujuan", l(DISETUJUI, DIAJUKAN, PENILAI));

    /** One row of the table. */
    record Lintasan(StatusSkp dari, StatusSkp ke, Pihak pihak) {}

    private final String sebutan;
    private final List<Lintasan> lintasan;

    LangkahSkp(String sebutan, Lintasan... lintasan) {
        this.sebutan = sebutan;
        this.lintasan = List.of(lintasan);
    }

    private static Lintasan l(StatusSkp dari, StatusSkp ke, Pihak pihak) {
        return new Lintasan(dari, ke, pihak);
    }

    String sebutan() {
        return sebutan;
    }

    List<Lintasan> lintasan() {
        return lintasan;
    }

    boolean bolehDari(StatusSkp status) {
        return lintasan.stream().anyMatch(l -> l.dari() == status);
    }

    /** Whether this party ever takes the step, in whatever status. */
    boolean pernahOleh(Pihak pihak) {
        return lintasan.stream().anyMatch(l -> l.pihak() == pihak);
    }

    boolean bolehOleh(StatusSkp status, Pihak pihak) {
        return lintasan.stream().anyMatch(l -> l.dari() == status && l.pihak() == pihak);
    }

    /** The first row for this status and party; where a condition leads elsewhere the aggregate says so. */
    Optional<Lintasan> untuk(StatusSkp status, Pihak pihak) {
        return lintasan.stream()
                .filter(l -> l.dari() == status && l.pihak() == pihak)
                .findFirst();
    }

    static LangkahSkp dari(String nama) {
        return Arrays.stream(values())
                .filter(l -> l.name().equals(nama))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Langkah tidak dikenal: " + nama));
    }
}
