package id.teladan.penilaian;

import java.time.LocalDate;
import java.util.Optional;

/** What a step needs besides the row that it changes: what the period and the person's posts say. */
final class SyaratLembar {
    private SyaratLembar() {}

    static Optional<HalanganPenilaian> halangan(LembarPenilaian l, LangkahPenilaian langkah, TindakanPenilaian t) {
        Penutupan x = t.penutupan();
        if (langkah == LangkahPenilaian.TUTUP && x != null) {
            return x.halangan(l.periode(), l.kini()).or(() -> KeadaanKhusus.halangan(x, l.aturan(), l.periode()));
        }
        if (langkah == LangkahPenilaian.AJUKAN_KEBERATAN
                && t.pihak() == PihakPenilaian.ADMIN
                && l.masa().bertugas(hari(l))) {
            return Optional.of(new HalanganPenilaian.BukanPihak(KalimatPenilaian.AJUKAN_SENDIRI));
        }
        return Optional.empty();
    }

    private static LocalDate hari(LembarPenilaian l) {
        return LocalDate.ofInstant(l.kini(), l.periode().zona().id());
    }
}
