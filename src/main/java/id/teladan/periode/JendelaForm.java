package id.teladan.periode;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Zona;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to change a window, word for word. {@code pegawai} comes from the link on the page of a person and is empty for a
 * window for all.
 *
 * @param dilihat number of the line that held when the page was drawn
 */
record JendelaForm(
        @Nullable String tahap,
        @Nullable String pegawai,
        @Nullable String mulai,
        @Nullable String sampai,
        @Nullable String alasan,
        @Nullable Integer dilihat) {

    /** The form with the days as they hold now. */
    JendelaForm isi(BarisJendela j, Zona z) {
        Instant akhir = j.tutup().minusSeconds(1);
        return new JendelaForm(
                tahap,
                pegawai,
                j.buka().atZone(z.id()).toLocalDate().toString(),
                (akhir.isBefore(j.buka()) ? j.buka() : akhir)
                        .atZone(z.id())
                        .toLocalDate()
                        .toString(),
                alasan,
                j.nomor());
    }

    /** The same form, now drawn beside this line. */
    JendelaForm melihat(@Nullable BarisJendela j) {
        return new JendelaForm(tahap, pegawai, mulai, sampai, alasan, j == null ? null : j.nomor());
    }

    Tahap tahapnya() {
        String t = Isian.teks(tahap);
        if (t.isEmpty()) {
            return Tahap.PERENCANAAN;
        }
        for (Tahap x : Tahap.values()) {
            if (x.name().equals(t)) {
                return x;
            }
        }
        throw new TidakDitemukan("Tahap ini tidak dikenal.");
    }

    /** The person, or null for all. A link whose id is none leads nowhere. */
    @Nullable
    PegawaiId orang() {
        String id = Isian.teks(pegawai);
        if (id.isEmpty()) {
            return null;
        }
        try {
            return PegawaiId.of(id);
        } catch (IllegalArgumentException e) {
            throw new TidakDitemukan("Pegawai ini tidak dikenal; buka lagi dari halaman pegawai.");
        }
    }
}
