package id.teladan.organisasi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Status, golongan and jenjang jabatan of a person as they stood on record through time. The days are those on which they were entered,
 * which a letter may have preceded.
 *
 * @param urut oldest first, never empty; the last one counts today
 */
public record RiwayatPangkat(List<Sejak> urut) {
    private static final String KOSONG = "-";

    public RiwayatPangkat {
        urut = List.copyOf(urut);
    }

    /** On record at one time. */
    public record Pangkat(
            StatusKepegawaian status,
            @Nullable String golongan,
            @Nullable String jenjangJabatan) {}

    /** @param tanggal since when; null where nobody entered it in Teladan */
    public record Sejak(@Nullable LocalDate tanggal, Pangkat isi) {
        boolean mulai(LocalDate hari) {
            return tanggal != null && !tanggal.isAfter(hari);
        }
    }

    /** An entry of the history; {@code sebelum} is null when it added the person. */
    record Tercatat(LocalDate tanggal, @Nullable Map<String, String> sebelum) {}

    /** Goes back from what is on record today, entry by entry. */
    static RiwayatPangkat dari(Pangkat kini, List<Tercatat> urut) {
        List<Sejak> hasil = new ArrayList<>();
        Pangkat isi = kini;
        for (Tercatat t : urut.reversed()) {
            hasil.addFirst(new Sejak(t.tanggal(), isi));
            isi = t.sebelum() == null ? isi : mundur(isi, t.sebelum());
        }
        if (urut.isEmpty() || urut.getFirst().sebelum() != null) {
            hasil.addFirst(new Sejak(null, isi));
        }
        return new RiwayatPangkat(hasil);
    }

    /** Fields that the entry does not name stayed as they were. */
    private static Pangkat mundur(Pangkat p, Map<String, String> sebelum) {
        String status = sebelum.get(Isi.STATUS);
        return new Pangkat(
                status == null ? p.status() : StatusKepegawaian.dari(status).orElse(p.status()),
                teks(sebelum, Isi.GOLONGAN, p.golongan()),
                teks(sebelum, Isi.JENJANG, p.jenjangJabatan()));
    }

    private static @Nullable String teks(Map<String, String> sebelum, String bidang, @Nullable String tetap) {
        String isi = sebelum.get(bidang);
        return isi == null ? tetap : isi.isBlank() || isi.equals(KOSONG) ? null : isi;
    }

    /** What was on record at the end of that day; empty when nothing was. */
    public Optional<Pangkat> pada(LocalDate hari) {
        return urut.reversed().stream().filter(s -> s.mulai(hari)).findFirst().map(Sejak::isi);
    }

    /** What came on record after that day, the nearest first; before it all, what stood there when nobody had entered it. */
    public List<Pangkat> sesudah(LocalDate hari) {
        return urut.stream().filter(s -> !s.mulai(hari)).map(Sejak::isi).toList();
    }
}
