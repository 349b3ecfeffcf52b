package id.teladan.penilaian;

import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.Kasus;
import id.teladan.periode.AturanPenilaian.Khusus;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What the rule set says of special circumstances, each in one line with how sure it is. */
final class KataKhusus {
    private KataKhusus() {}

    /** Of all causes for which an assessment is closed. */
    static List<String> penutupan(AturanPenilaian a) {
        return Stream.of(Penutupan.Sebab.values())
                .map(s -> s.kasus)
                .filter(Objects::nonNull)
                .flatMap(k -> a.khusus(k).stream())
                .map(k -> k.judul() + ": " + kalimat(k))
                .toList();
    }

    /** Of hearing an earlier superior: whoever moved has left him, else he himself has gone. */
    static String didengar(LembarPenilaian l) {
        return l.aturan()
                .khusus(l.masa().pindah() ? Kasus.PINDAH : Kasus.ATASAN_BERGANTI)
                .map(KataKhusus::kalimat)
                .orElse("Keduanya didengar: yang dulu memberi keterangan, Anda yang memutuskan.");
    }

    private static String kalimat(Khusus k) {
        return k.isi()
                + switch (k.landasan().kepastian()) {
                    case PASTI -> "";
                    case MUNGKIN -> " (mungkin)";
                    case BELUM_DIKETAHUI -> " (belum diketahui)";
                    case USULAN -> " (usulan Teladan)";
                };
    }
}
