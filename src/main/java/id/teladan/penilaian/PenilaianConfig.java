package id.teladan.penilaian;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import id.teladan.organisasi.Organisasi;
import id.teladan.organisasi.RantaiPenilai;
import id.teladan.pelaksanaan.PenilaianSelesai;
import id.teladan.pelaksanaan.RingkasPelaksanaan;
import id.teladan.penilaian.daftar.DaftarPenilaian;
import id.teladan.penilaian.daftar.SebaranSekolah;
import id.teladan.perencanaan.PerubahanRencana;
import id.teladan.periode.Periode;
import id.teladan.umum.DinasId;
import id.teladan.web.PenyediaTugas;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the doors of the room share, and the work in the background: results that stand because the days passed. */
@Configuration(proxyBeanMethods = false)
class PenilaianConfig {
    private static final Logger LOG = LoggerFactory.getLogger(PenilaianConfig.class);
    private static final int SEKALI = 500;

    @Bean
    PembukaPenilaian pembukaPenilaian(
            Organisasi organisasi,
            RantaiPenilai rantai,
            Periode periode,
            PerubahanRencana rencana,
            RingkasPelaksanaan pelaksanaan,
            SebaranSekolah sebaran) {
        return new PembukaPenilaian(organisasi, rantai, periode, rencana, pelaksanaan, sebaran);
    }

    @Bean
    PencatatLangkah pencatatLangkah(
            PembukaPenilaian pembuka,
            RantaiPenilai rantai,
            PenilaianRepository penilaian,
            RiwayatPenilaianRepository riwayat) {
        return new PencatatLangkah(penilaian, riwayat, new Pembeku(pembuka, rantai));
    }

    @Bean
    PenyediaTugas tugasPenilaian(
            Periode periode, KeadaanPenilaianRepository keadaan, KeberatanPenilaian keberatan, DaftarPenilaian daftar) {
        return new TugasPenilaian(periode, keadaan, keberatan, daftar)::tugas;
    }

    @Bean
    PenilaianSelesai penilaianSelesai(KeadaanPenilaianRepository keadaan) {
        return keadaan::selesai;
    }

    /** Each is a transaction of its own, and one that fails does not hold up the others. Pages show it right before it ran. */
    @Bean
    Task<Void> penilaianBerlakuSendiri(PenilaianKinerja pintu, PenilaianRepository penilaian, InstantSource jam) {
        return Tasks.recurring("penilaian-berlaku-sendiri", FixedDelay.ofMinutes(15))
                .execute((tugas, konteks) -> berlakukan(pintu, penilaian, jam.instant(), SEKALI));
    }

    /**
     * Goes through all of them, so many at once: those that fail do not stand in the way of the younger ones.
     *
     * @return how many came to stand
     */
    static int berlakukan(PenilaianKinerja pintu, PenilaianRepository penilaian, Instant kini, int sekali) {
        int jumlah = 0;
        PenilaianLewat sesudah = PenilaianLewat.AWAL;
        List<PenilaianLewat> ini;
        do {
            ini = penilaian.lewat(kini, sesudah, sekali);
            for (PenilaianLewat x : ini) {
                jumlah += berlaku(pintu, x.dinas(), x.id(), kini) ? 1 : 0;
                sesudah = x;
            }
        } while (ini.size() == sekali);
        return jumlah;
    }

    private static boolean berlaku(PenilaianKinerja pintu, DinasId dinas, PenilaianId id, Instant kini) {
        try {
            return pintu.berlakuSendiri(dinas, id, kini);
        } catch (RuntimeException e) {
            LOG.error("Penilaian {} di dinas {} belum dapat dinyatakan berlaku", id, dinas, e);
            return false;
        }
    }
}
