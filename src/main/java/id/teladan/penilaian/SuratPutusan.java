package id.teladan.penilaian;

import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * The written decision of an atasan outside Teladan, as an admin types it from the letter.
 *
 * @param pemutus who decided: name and post
 * @param tanggal day of the letter as the field sends it
 */
record SuratPutusan(String pemutus, String nomor, String tanggal) {
    static final SuratPutusan KOSONG = new SuratPutusan("", "", "");
    static final int PEMUTUS_TERPANJANG = 150;
    static final int NOMOR_TERPANJANG = 100;

    SuratPutusan {
        pemutus = pemutus.strip();
        nomor = nomor.strip();
        tanggal = tanggal.strip();
    }

    static SuratPutusan dari(Map<String, String> kiriman) {
        return new SuratPutusan(
                kiriman.getOrDefault("pemutus", ""),
                kiriman.getOrDefault("nomor", ""),
                kiriman.getOrDefault("tanggal", ""));
    }

    boolean kosong() {
        return equals(KOSONG);
    }

    private Optional<LocalDate> hari() {
        try {
            return Optional.of(LocalDate.parse(tanggal));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** Why it cannot be recorded; empty when it can. */
    Optional<HalanganPenilaian> halangan(LocalDate diajukan, LocalDate hariIni) {
        if (pemutus.isEmpty() || pemutus.length() > PEMUTUS_TERPANJANG) {
            return salah("pemutus", "Tulis siapa yang memutus: nama dan jabatannya, paling panjang 150 huruf.");
        }
        if (nomor.isEmpty() || nomor.length() > NOMOR_TERPANJANG) {
            return salah("nomor", "Tulis nomor surat putusan, paling panjang 100 huruf.");
        }
        return hari().filter(h -> !h.isBefore(diajukan) && !h.isAfter(hariIni)).isPresent()
                ? Optional.empty()
                : salah(
                        "tanggal",
                        "Pilih tanggal surat putusan, dari " + Tanggal.panjang(diajukan)
                                + " ketika keberatan diajukan sampai hari ini.");
    }

    private static Optional<HalanganPenilaian> salah(String kunci, String kalimat) {
        return Optional.of(new HalanganPenilaian.IsianSalah(kunci, kalimat));
    }

    /** As pages and documents name it; empty when there is none. */
    String kalimat() {
        return hari().map(h -> pemutus + " dengan surat " + nomor + " tanggal " + Tanggal.panjang(h))
                .orElse("");
    }
}
