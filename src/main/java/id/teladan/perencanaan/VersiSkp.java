package id.teladan.perencanaan;

import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a plan as a list of versions names it.
 *
 * @param nomor 1 for the first that was agreed, and so on; 0 while it is not agreed
 * @param sejak since when it has its status; {@code disepakati}, when it was agreed, null when it was not
 */
record VersiSkp(
        SkpId id,
        int nomor,
        StatusSkp status,
        Instant sejak,
        @Nullable Instant disepakati,
        @Nullable String alasan) {

    /** Numbers those that were agreed, and leaves out what is not this reader's: what the owner is writing or dropped. */
    static List<VersiSkp> bagi(Pihak pihak, List<VersiSkp> semua) {
        List<VersiSkp> hasil = new ArrayList<>();
        int nomor = 0;
        for (VersiSkp v : semua) {
            if (v.disepakati != null) {
                nomor++;
                hasil.add(new VersiSkp(v.id, nomor, v.status, v.sejak, v.disepakati, v.alasan));
            } else if (pihak == Pihak.PEMILIK || !v.status.ditulis() && v.status != StatusSkp.DIBATALKAN) {
                hasil.add(v);
            }
        }
        return hasil;
    }

    String judul() {
        return nomor > 0 ? "Versi " + nomor : "Perubahan rencana";
    }

    String keterangan(Zona zona) {
        if (disepakati == null) {
            return "sejak " + Tanggal.singkat(sejak, zona);
        }
        String kapan = "disepakati " + Tanggal.singkat(disepakati, zona);
        return status == StatusSkp.DIGANTI
                ? kapan + " · diganti " + Tanggal.singkat(sejak, zona)
                : kapan + " · berlaku";
    }
}
