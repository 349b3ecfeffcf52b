package id.teladan.penilaian;

import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.Kasus;
import id.teladan.periode.AturanPenilaian.Perlakuan;
import id.teladan.periode.PeriodeRingkas;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why and since which day an assessment is closed without a predicate; stored as JSON. */
record Penutupan(Sebab sebab, LocalDate sejak, String keterangan) {
    enum Sebab {
        PENSIUN("Pensiun", Kasus.PENSIUN),
        MENINGGAL("Meninggal dunia", Kasus.MENINGGAL),
        CUTI("Cuti sepanjang periode", Kasus.CUTI),
        PINDAH_DINAS("Pindah ke luar dinas", Kasus.PINDAH_DINAS),
        LAINNYA("Sebab lain", null);

        private final String sebutan;

        /** By which the rule set says what holds; null where it says nothing. */
        final @Nullable Kasus kasus;

        Sebab(String sebutan, @Nullable Kasus kasus) {
            this.sebutan = sebutan;
            this.kasus = kasus;
        }

        String sebutan() {
            return sebutan;
        }
    }

    /** Why the period is rated nevertheless. Whoever left after it, or was away for a part of it, did work that can be rated; death alone closes also later. */
    Optional<HalanganPenilaian> halangan(AturanPenilaian a, PeriodeRingkas p) {
        Perlakuan x = sebab.kasus == null
                ? null
                : a.khusus(sebab.kasus).map(AturanPenilaian.Khusus::perlakuan).orElse(null);
        if (x == Perlakuan.TUTUP_BILA_PENUH && sejak.isAfter(p.mulai())) {
            return Optional.of(
                    new HalanganPenilaian.IsianSalah("sejak", KalimatPenilaian.cutiSebagian(p.mulai(), sejak)));
        }
        return x == Perlakuan.PILIH && sejak.isAfter(p.sampai())
                ? Optional.of(new HalanganPenilaian.IsianSalah(
                        "sejak", KalimatPenilaian.sesudahPeriode(sebab.sebutan(), p.sampai())))
                : Optional.empty();
    }

    String kalimat() {
        return sebab.sebutan() + " sejak " + id.teladan.umum.Tanggal.panjang(sejak)
                + (keterangan.isBlank() ? "." : ": " + keterangan);
    }
}
