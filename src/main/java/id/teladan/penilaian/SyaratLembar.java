package id.teladan.penilaian;

import java.time.LocalDate;
import java.util.Optional;

/** What a step needs besides the row that it changes: what the period and the person's posts say. */
final class SyaratLembar {
    private SyaratLembar() {}

    /** Asked first: whose step it is does not hang on where the assessment stands. */
    static Optional<HalanganPenilaian> pihak(LembarPenilaian l, LangkahPenilaian langkah, TindakanPenilaian t) {
        return langkah == LangkahPenilaian.AJUKAN_KEBERATAN
                        && t.pihak() == PihakPenilaian.ADMIN
                        && l.masa().bertugas(hari(l))
                ? Optional.of(new HalanganPenilaian.BukanPihak(KalimatPenilaian.AJUKAN_SENDIRI))
                : Optional.empty();
    }

    static Optional<HalanganPenilaian> halangan(LembarPenilaian l, LangkahPenilaian langkah, TindakanPenilaian t) {
        Penutupan x = t.penutupan();
        return langkah == LangkahPenilaian.TUTUP && x != null
                ? x.halangan(l.periode(), l.kini()).or(() -> KeadaanKhusus.halangan(x, l.aturan(), l.periode()))
                : Optional.empty();
    }

    private static LocalDate hari(LembarPenilaian l) {
        return LocalDate.ofInstant(l.kini(), l.periode().zona().id());
    }
}
