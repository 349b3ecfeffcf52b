package id.teladan.pelaksanaan.bukti;

import static id.teladan.pelaksanaan.bukti.StatusDokumenSatuan.*;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All legal steps on a document of the school; only its head takes them, or his delegate. */
enum LangkahDokumenSatuan {
    /** In place of one that is there, that one becomes DIGANTI. */
    KUMPULKAN("Mengumpulkan", true, new Lintasan(BELUM, DIKUMPULKAN), new Lintasan(DIKUMPULKAN, DIKUMPULKAN)),
    KONFIRMASI("Mengonfirmasi", false, new Lintasan(BELUM, DIKONFIRMASI)),
    TARIK_DOKUMEN("Menarik kembali", null, new Lintasan(DIKUMPULKAN, DITARIK), new Lintasan(DIKONFIRMASI, DITARIK));

    /** One row of the table. */
    record Lintasan(StatusDokumenSatuan dari, StatusDokumenSatuan ke) {}

    private final String sebutan;
    private final @Nullable Boolean diunggah;
    private final List<Lintasan> lintasan;

    LangkahDokumenSatuan(String sebutan, @Nullable Boolean diunggah, Lintasan... lintasan) {
        this.sebutan = sebutan;
        this.diunggah = diunggah;
        this.lintasan = List.of(lintasan);
    }

    String sebutan() {
        return sebutan;
    }

    /** Whether the rule set, which wants uploads or not, knows this step. */
    boolean cocok(boolean buktiDiunggah) {
        return diunggah == null || diunggah == buktiDiunggah;
    }

    Optional<Lintasan> untuk(StatusDokumenSatuan s) {
        return lintasan.stream().filter(l -> l.dari() == s).findFirst();
    }
}
