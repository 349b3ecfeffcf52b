package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The imports on a database of their own, for tests of what pulls bring; opens {@link UjiImpor} to the package beside. */
public final class UjiTarikan {
    final UjiImpor uji = new UjiImpor();
    public final ImporDapodik impor = new ImporDapodik(
            new Tarikan(uji.impor, uji.repo, new TarikanRepository(uji.jdbc, new JdbcTransactionManager(uji.sumber))),
            new DapodikKlien(Duration.ofSeconds(2), Duration.ofSeconds(5), 1_000_000, TujuanDapodik.of(true)));

    public DinasId dinas() {
        return uji.dinas;
    }

    public DinasId dinasLain() {
        return uji.dinasLain;
    }

    public JdbcClient jdbc() {
        return uji.jdbc;
    }

    public DataSource sumber() {
        return uji.sumber;
    }

    public Instant kini() {
        return uji.kini;
    }

    public void majukan(Duration selama) {
        uji.kini = uji.kini.plus(selama);
    }

    /** Everything that imports may write about schools and people, as one text. */
    public String isiTabel() {
        return uji.isiTabel();
    }

    public List<String> tugas() {
        return uji.tugas();
    }

    /** Lines of a preview that end somebody, as people read them. */
    public List<String> akhiran(UUID impor) {
        return uji.baris(impor, Aksi.AKHIRI);
    }

    public void terapkan(UUID impor) {
        uji.harusDiterapkan(impor);
    }

    /** Applies a preview of which nothing is ticked. */
    public void terapkanTanpaCentang(UUID impor) {
        HasilPenerapan h = uji.terapkan(impor);
        if (!h.equals(new HasilPenerapan.Diterapkan(0))) {
            throw new AssertionError(h);
        }
    }

    public String keadaan(UUID impor) {
        return uji.ringkas(impor).keadaan().name();
    }

    public int jumlahImpor() {
        return uji.repo.daftar(uji.dinas, 100, uji.kini).size();
    }
}
