package id.teladan.penilaian.daftar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What deciding many at once would do: who takes part with which predikat, and who is left out and why.
 *
 * @param baru id that the act will bear, so that a form which is sent twice begins it once
 * @param sebaran of the schools of those who take part
 */
record PratinjauPenetapan(
        UUID baru,
        DaftarNilai d,
        SaringanNilai s,
        List<Ikut> ikut,
        List<Tertinggal> tertinggal,
        List<SebaranNilai> sebaran) {

    /** @param predikat title of what will be decided */
    record Ikut(BarisNilai baris, int versi, String predikat) {}

    record Tertinggal(BarisNilai baris, String sebab) {}

    /** The assessments with the versions that were shown, for the form. */
    String muatan() {
        List<String> hasil = new ArrayList<>();
        for (Ikut x : ikut) {
            if (x.baris().f().id() != null) {
                hasil.add(MintaPenetapan.tulis(x.baris().f().id(), x.versi()));
            }
        }
        return String.join(",", hasil);
    }

    /** The numbers of the reasons that were shown, for the form. */
    String alasanKe() {
        return sebaran.stream()
                .map(s -> MintaPenetapan.tulis(s.lingkup(), s.ke()))
                .collect(Collectors.joining(","));
    }

    /** Whether a school departs from its pattern and nobody has said why, or only of a lesser departure. */
    boolean perluAlasan() {
        return sebaran.stream().anyMatch(SebaranNilai::perluAlasan);
    }

    /** Who is left out, by reason, in the order of the list. */
    Map<String, List<BarisNilai>> sebab() {
        Map<String, List<BarisNilai>> hasil = new LinkedHashMap<>();
        for (Tertinggal t : tertinggal) {
            hasil.computeIfAbsent(t.sebab(), x -> new ArrayList<>()).add(t.baris());
        }
        return hasil;
    }
}
