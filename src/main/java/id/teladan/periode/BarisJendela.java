package id.teladan.periode;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of the history of windows: for all, or for the person it names. A higher {@code nomor} is newer. */
record BarisJendela(
        int nomor,
        Tahap tahap,
        @Nullable PegawaiId pegawai,
        @Nullable String pegawaiNama,
        Instant buka,
        Instant tutup,
        @Nullable String alasan,
        PegawaiId oleh,
        @Nullable String olehNama,
        Instant pada) {

    boolean khusus() {
        return pegawai != null;
    }

    /** Whether the other line says the same by the same person. */
    boolean samaDengan(BarisJendela b) {
        return tahap == b.tahap
                && Objects.equals(pegawai, b.pegawai)
                && buka.equals(b.buka)
                && tutup.equals(b.tutup)
                && Objects.equals(alasan, b.alasan)
                && oleh.equals(b.oleh);
    }

    Jendela jendela(Zona zona) {
        return new Jendela(tahap, buka, tutup, zona, khusus(), alasan);
    }

    /**
     * The lines that hold for one person, from the newest general and the newest personal line of each stage. The personal line
     * counts, until a newer general line closes later: an extension for all never shortens what one person was given, and a
     * closing for all leaves it.
     */
    static Map<Tahap, BarisJendela> berlaku(List<BarisJendela> terbaru) {
        Map<Tahap, BarisJendela> hasil = new EnumMap<>(Tahap.class);
        for (BarisJendela b : terbaru) {
            hasil.merge(b.tahap(), b, BarisJendela::menang);
        }
        return hasil;
    }

    /** Of a history, newest first: the personal lines that hold. */
    static List<BarisJendela> khususBerlaku(List<BarisJendela> riwayat) {
        Set<String> sudah = new HashSet<>();
        return riwayat.stream()
                .filter(BarisJendela::khusus)
                .filter(b -> sudah.add(b.tahap() + " " + b.pegawai()))
                .filter(b -> riwayat.stream()
                        .filter(u -> !u.khusus() && u.tahap() == b.tahap())
                        .findFirst()
                        .map(u -> menang(u, b) == b)
                        .orElse(true))
                .toList();
    }

    private static BarisJendela menang(BarisJendela a, BarisJendela b) {
        BarisJendela umum = a.khusus() ? b : a;
        BarisJendela khusus = a.khusus() ? a : b;
        boolean umumMenyusul = umum.nomor > khusus.nomor && umum.tutup.isAfter(khusus.tutup);
        return umumMenyusul ? umum : khusus;
    }
}
