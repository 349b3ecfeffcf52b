package id.teladan.penilaian;

import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.Kasus;
import id.teladan.periode.AturanPenilaian.Khusus;
import id.teladan.periode.AturanPenilaian.Perlakuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Kepastian;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rule set says of special circumstances: in one line each with how sure it is, and as a guard of closing. */
final class KeadaanKhusus {
    private KeadaanKhusus() {}

    /** Empty where the rule set says nothing. */
    private static Optional<Khusus> khusus(AturanPenilaian a, Penutupan.Sebab sebab) {
        return switch (sebab) {
            case PENSIUN -> a.khusus(Kasus.PENSIUN);
            case MENINGGAL -> a.khusus(Kasus.MENINGGAL);
            case CUTI -> a.khusus(Kasus.CUTI);
            case PINDAH_DINAS -> a.khusus(Kasus.PINDAH_DINAS);
            case LAINNYA -> Optional.empty();
        };
    }

    /**
     * Why the period is rated nevertheless. Whoever left after it, or was away for a part of it, did work that can be rated; death alone
     * closes also later.
     */
    static Optional<HalanganPenilaian> halangan(Penutupan x, AturanPenilaian a, PeriodeRingkas p) {
        Perlakuan k = khusus(a, x.sebab()).map(Khusus::perlakuan).orElse(null);
        if (k == Perlakuan.TUTUP_BILA_PENUH && x.sejak().isAfter(p.mulai())) {
            return sejak(KalimatPenilaian.cutiSebagian(p.mulai(), x.sejak()));
        }
        LocalDate akhir = p.sampai();
        return k == Perlakuan.PILIH && x.sejak().isAfter(akhir)
                ? sejak(KalimatPenilaian.sesudahPeriode(x.sebab().sebutan(), akhir))
                : Optional.empty();
    }

    private static Optional<HalanganPenilaian> sejak(String pesan) {
        return Optional.of(new HalanganPenilaian.IsianSalah("sejak", pesan));
    }

    /** Of all causes for which an assessment is closed. */
    static List<String> penutupan(AturanPenilaian a) {
        return Stream.of(Penutupan.Sebab.values())
                .flatMap(s -> khusus(a, s).stream())
                .map(k -> k.judul() + ": " + kalimat(k))
                .toList();
    }

    /** Of hearing an earlier superior: whoever moved has left him, else he himself has gone. */
    static String didengar(LembarPenilaian l) {
        return l.aturan()
                .khusus(l.masa().pindah() ? Kasus.PINDAH : Kasus.ATASAN_BERGANTI)
                .map(KeadaanKhusus::kalimat)
                .orElse("Keduanya didengar: yang dulu memberi keterangan, Anda yang memutuskan.");
    }

    private static String kalimat(Khusus k) {
        Kepastian pasti = k.landasan().kepastian();
        return k.isi() + (pasti == Kepastian.PASTI ? "" : " (" + pasti.sebutan() + ")");
    }
}
