package id.teladan.organisasi.dapodik;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import id.teladan.organisasi.Organisasi;
import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to the connections of a dinas: what they are, and the wish that one be pulled. */
@Service
public class SambunganDapodik {
    static final int SEHALAMAN = 50;
    private static final Logger LOG = LoggerFactory.getLogger(SambunganDapodik.class);
    private final SambunganRepository repo;
    private final Brankas brankas;
    private final Organisasi organisasi;
    private final SchedulerClient pekerjaan;

    SambunganDapodik(SambunganRepository repo, Brankas brankas, Organisasi organisasi, SchedulerClient pekerjaan) {
        this.repo = repo;
        this.brankas = brankas;
        this.organisasi = organisasi;
        this.pekerjaan = pekerjaan;
    }

    SambunganRepository.Daftar daftar(DinasId dinas, String teks, int halaman) {
        return repo.daftar(dinas, teks, (halaman - 1) * SEHALAMAN, SEHALAMAN);
    }

    SambunganRepository.Hitungan hitung(DinasId dinas) {
        return repo.hitung(dinas);
    }

    Zona zona(DinasId dinas) {
        return organisasi.dinas(dinas).zona();
    }

    Sambungan ambil(DinasId dinas, UUID id) {
        return repo.cari(dinas, id).orElseThrow(() -> new TidakDitemukan("Sambungan ini tidak ada di dinas Anda."));
    }

    /** A new connection, which is tested at once; empty when the dinas has one of this school already. */
    @Transactional
    Optional<UUID> tambah(DinasId dinas, SambunganForm f, String oleh, Instant kini) {
        UUID id = Uuid7.baru();
        Npsn npsn = Npsn.coba(SambunganForm.isi(f.npsn())).orElseThrow();
        if (!repo.tambah(dinas, id, isi(dinas, id, npsn, f), berikut(dinas, id, f, kini))) {
            return Optional.empty();
        }
        repo.minta(dinas, id, true, oleh, kini);
        bangunkan(kini);
        return Optional.of(id);
    }

    /** False when the connection was changed meanwhile: nothing was written. */
    @Transactional
    boolean ubah(DinasId dinas, Sambungan lama, SambunganForm f, Instant kini) {
        Integer versi = f.versi();
        return repo.ubah(
                dinas,
                lama.id(),
                isi(dinas, lama.id(), lama.npsn(), f),
                berikut(dinas, lama.id(), f, kini),
                versi == null ? -1 : versi);
    }

    private SambunganRepository.Isi isi(DinasId dinas, UUID id, Npsn npsn, SambunganForm f) {
        String token = SambunganForm.isi(f.token());
        byte[] tertutup = token.isEmpty() ? null : brankas.tutup(token, Pekerjaan.ikatan(dinas, id, f.nilaiAlamat()));
        return new SambunganRepository.Isi(npsn, f.nilaiAlamat(), tertutup, f.nilaiJadwal());
    }

    private @Nullable Instant berikut(DinasId dinas, UUID id, SambunganForm f, Instant kini) {
        return f.nilaiJadwal().berikut(kini, zona(dinas).id(), id).orElse(null);
    }

    @Transactional
    void hapus(DinasId dinas, UUID id) {
        repo.hapus(dinas, id);
    }

    /** Asks for a pull or a test now; one that goes on already is left alone. */
    @Transactional
    void minta(DinasId dinas, UUID id, boolean hanyaUji, String oleh, Instant kini) {
        repo.minta(dinas, id, hanyaUji, oleh, kini);
        bangunkan(kini);
    }

    /** Asks for a pull of every school of the dinas; answers how many wait now. */
    @Transactional
    int mintaSemua(DinasId dinas, String oleh, Instant kini) {
        int n = repo.minta(dinas, null, false, oleh, kini);
        bangunkan(kini);
        return n;
    }

    /** The lanes look by themselves every few seconds; this only spares the wait. */
    private void bangunkan(Instant kini) {
        for (String lajur : DapodikConfig.LAJUR) {
            try {
                pekerjaan.reschedule(TaskInstanceId.of(lajur, RecurringTask.INSTANCE), kini);
            } catch (RuntimeException e) {
                LOG.debug("Lajur {} sedang bekerja atau belum ada", lajur, e);
            }
        }
    }
}
