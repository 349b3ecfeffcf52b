package id.teladan.penilaian.pko;

import id.teladan.organisasi.Perwakilan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who sets PKO: the kepala dinas, or who acts for him on the day.
 *
 * @param atasNama the kepala dinas for whom a delegate acts; null when he does it himself
 */
record PenetapPko(@Nullable PegawaiId atasNama, @Nullable String nama) {
    static PenetapPko dari(Pengguna p, Perwakilan perwakilan, LocalDate hari) {
        if (p.adalah(Peran.KEPALA_DINAS)) {
            return new PenetapPko(null, null);
        }
        return perwakilan.mewakili(p.dinas(), p.pegawai(), hari).stream()
                .filter(w -> w.satuan() == null)
                .findFirst()
                .map(w -> new PenetapPko(w.pemberi(), w.namaPemberi()))
                .orElseThrow(() -> new TidakBerwenang(
                        "Predikat Kinerja Organisasi ditetapkan kepala dinas atau wakilnya yang sedang bertugas."));
    }
}
