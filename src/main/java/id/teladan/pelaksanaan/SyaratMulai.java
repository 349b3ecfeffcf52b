package id.teladan.pelaksanaan;

import id.teladan.perencanaan.PerubahanRencana;
import id.teladan.periode.Jendela;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The door to whether a cycle may be begun: the question of the page, of the step and of the home page. */
@Service
public class SyaratMulai {
    private final PerubahanRencana rencana;
    private final ObjectProvider<PenilaianSelesai> penilaian;

    SyaratMulai(PerubahanRencana rencana, ObjectProvider<PenilaianSelesai> penilaian) {
        this.rencana = rencana;
        this.penilaian = penilaian;
    }

    /** Why not, in a sentence; empty when one may. */
    public Optional<String> halangan(Pengguna p, Peran peran, PeriodeRingkas per, Jendela jendela, Instant kini) {
        if (rencana.berlaku(p.dinas(), p.pegawai(), per.id(), peran).isEmpty()) {
            return Optional.of("Pelaksanaan dimulai sesudah rencana kinerja Anda disepakati.");
        }
        if (!jendela.terbuka(kini)) {
            return Optional.of(KalimatSiklus.jendela(jendela, kini));
        }
        return penilaian.stream().anyMatch(x -> x.selesai(p.dinas(), p.pegawai(), per.id(), peran))
                ? Optional.of("Penilaian Anda untuk periode ini sudah ditetapkan; siklus observasi tidak dimulai lagi.")
                : Optional.empty();
    }
}
