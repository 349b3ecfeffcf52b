package id.teladan.penilaian.kredit;

import id.teladan.organisasi.RiwayatPangkat;
import id.teladan.organisasi.RiwayatPangkat.Pangkat;
import id.teladan.periode.AturanAngkaKredit;
import id.teladan.periode.AturanAngkaKredit.JenjangJabatan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The jenjang and golongan by which the days of a conversion count.
 *
 * @param hari last day of them
 * @param usulan as it was on record that day, else as it came on record next; null when {@code tanpa} says why there is none
 * @param tercatat whether it was on record that day
 */
record JenjangMasa(
        AturanAngkaKredit aturan,
        LocalDate hari,
        @Nullable Pilihan usulan,
        boolean tercatat,
        @Nullable String tanpa) {

    /** What can be taken. */
    record Pilihan(String golongan, JenjangJabatan jenjang) {
        /** In forms. */
        String kode() {
            return golongan + " " + jenjang.kode();
        }
    }

    static JenjangMasa pada(AturanAngkaKredit a, RiwayatPangkat r, LocalDate hari) {
        Optional<Pangkat> waktuItu = r.pada(hari);
        Optional<Pilihan> tahu = waktuItu.flatMap(p -> pilihan(a, p));
        if (tahu.isPresent()) {
            return new JenjangMasa(a, hari, tahu.get(), true, null);
        }
        boolean kosong = waktuItu.isEmpty()
                || a.status().contains(waktuItu.get().status().name())
                        && waktuItu.get().golongan() == null;
        return Stream.of(r.sesudah(hari))
                .filter(s -> kosong)
                .flatMap(List::stream)
                .flatMap(p -> pilihan(a, p).stream())
                .findFirst()
                .map(p -> new JenjangMasa(a, hari, p, false, null))
                .orElseGet(() -> new JenjangMasa(
                        a,
                        hari,
                        null,
                        waktuItu.isPresent(),
                        JenjangPegawai.dari(
                                        a, waktuItu.orElse(r.urut().getLast().isi()))
                                .tanpa()));
    }

    private static Optional<Pilihan> pilihan(AturanAngkaKredit a, Pangkat p) {
        JenjangJabatan j = JenjangPegawai.dari(a, p).jenjang();
        return j == null ? Optional.empty() : Optional.of(new Pilihan(Objects.requireNonNull(p.golongan()), j));
    }

    /** The proposed one and all that the rule set knows, from the lowest. */
    List<Pilihan> semua() {
        List<Pilihan> hasil = new ArrayList<>();
        for (JenjangJabatan j : aturan.jenjang()) {
            j.golongan().forEach(g -> hasil.add(new Pilihan(g, j)));
        }
        if (usulan != null && !hasil.contains(usulan)) {
            hasil.addFirst(usulan);
        }
        return hasil;
    }

    Optional<Pilihan> pilih(String kode) {
        return semua().stream().filter(p -> p.kode().equals(kode)).findFirst();
    }
}
