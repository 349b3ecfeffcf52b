package id.teladan.penilaian.pko;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One of the PKO of a rule set, best first.
 *
 * @param kriteria the pattern of predikat that goes with it, in words; empty where there is none
 * @param lain other names under which people write it
 */
record PilihanPko(String kode, String judul, String kriteria, List<String> lain) {

    /** The one that this text names: by title, code or another name, however it is written. */
    static Optional<PilihanPko> baca(List<PilihanPko> semua, String teks) {
        String dicari = samakan(teks);
        return semua.stream()
                .filter(p -> samakan(p.judul).equals(dicari)
                        || samakan(p.kode).equals(dicari)
                        || p.lain.stream().anyMatch(l -> samakan(l).equals(dicari)))
                .findFirst();
    }

    static Optional<PilihanPko> berkode(List<PilihanPko> semua, String kode) {
        return semua.stream().filter(p -> p.kode.equals(kode)).findFirst();
    }

    static String judul(List<PilihanPko> semua, String kode) {
        return berkode(semua, kode).map(PilihanPko::judul).orElse(kode);
    }

    private static String samakan(String teks) {
        return teks.strip().replace('_', ' ').replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
