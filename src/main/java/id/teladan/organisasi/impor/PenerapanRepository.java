package id.teladan.organisasi.impor;

import id.teladan.organisasi.PenugasanBerubah;
import id.teladan.organisasi.TataOrganisasi.Ditolak;
import id.teladan.umum.DinasId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applies a preview in one transaction: straight from its lines, a statement for each kind of change. */
@Repository
class PenerapanRepository {
    private record Kepala(
            String jenis, String keadaan, String satuan, String pegawai, boolean diDinas, String potret) {}

    /** After so many changes the planner is told at once: until then it takes the tables for small, and the next pages are slow. */
    private static final int BANYAK = 1_000;

    private final JdbcClient jdbc;
    private final PotretRepository potret;
    private final TulisRepository tulis;
    private final TransactionTemplate transaksi;
    private final ApplicationEventPublisher penyiar;

    PenerapanRepository(
            JdbcClient jdbc,
            PotretRepository potret,
            TulisRepository tulis,
            PlatformTransactionManager manajer,
            ApplicationEventPublisher penyiar) {
        this.jdbc = jdbc;
        this.potret = potret;
        this.tulis = tulis;
        this.transaksi = new TransactionTemplate(manajer);
        this.penyiar = penyiar;
    }

    HasilPenerapan terapkan(DinasId dinas, UUID id, boolean lewatiTolak, String penerap, Instant kini) {
        try {
            HasilPenerapan h = Objects.requireNonNull(
                    transaksi.execute(s -> dalamTransaksi(dinas, id, lewatiTolak, penerap, kini)));
            if (h instanceof HasilPenerapan.Diterapkan d && d.ditulis() >= BANYAK) {
                jdbc.sql("ANALYZE organisasi.satuan, organisasi.pegawai, organisasi.penugasan")
                        .update();
            }
            return h;
        } catch (DuplicateKeyException e) {
            return new HasilPenerapan.Kedaluwarsa(); // a number that was free at the preview has been taken since
        } catch (Ditolak e) {
            return new HasilPenerapan.Terhalang(String.valueOf(e.getMessage()));
        }
    }

    private HasilPenerapan dalamTransaksi(DinasId dinas, UUID id, boolean lewatiTolak, String penerap, Instant kini) {
        Kepala k = jdbc.sql("""
                SELECT jenis, keadaan, lingkup_satuan AS satuan, lingkup_pegawai AS pegawai, lingkup_dinas AS di_dinas, potret
                FROM organisasi.impor WHERE dinas_id = :d AND impor_id = :i FOR UPDATE
                """)
                .param("d", dinas.nilai())
                .param("i", id)
                .query(Kepala.class)
                .single();
        if (k.keadaan().equals("DITERAPKAN")) {
            return new HasilPenerapan.Sudah();
        }
        if (!k.keadaan().equals("PRATINJAU")) {
            return new HasilPenerapan.Kedaluwarsa();
        }
        int tolakan = tolakan(dinas, id);
        if (tolakan > 0 && !lewatiTolak) {
            return new HasilPenerapan.AdaTolakan(tolakan);
        }
        boolean rapor = k.jenis().equals("RAPOR");
        potret.kunci(dinas, k.satuan(), k.pegawai(), k.diDinas());
        if (!potret.sidik(dinas, rapor, k.satuan(), k.pegawai(), k.diDinas()).equals(k.potret())) {
            return new HasilPenerapan.Kedaluwarsa();
        }
        int ditulis = rapor ? tulis.rapor(dinas, id, kini) : tulis.orang(dinas, id, kini);
        periksa(dinas, id);
        jdbc.sql("""
                UPDATE organisasi.impor SET keadaan = 'DITERAPKAN', diterapkan = :kini, penerap = :oleh
                WHERE dinas_id = :d AND impor_id = :i
                """)
                .param("kini", Timestamp.from(kini))
                .param("oleh", penerap)
                .param("d", dinas.nilai())
                .param("i", id)
                .update();
        penyiar.publishEvent(new PenugasanBerubah(dinas));
        return new HasilPenerapan.Diterapkan(ditulis);
    }

    private int tolakan(DinasId dinas, UUID id) {
        return jdbc.sql("""
                SELECT count(*)::int FROM organisasi.impor_baris WHERE dinas_id = :d AND impor_id = :i AND aksi = 'TOLAK'
                """)
                .param("d", dinas.nilai())
                .param("i", id)
                .query(Integer.class)
                .single();
    }

    /** The ticks of the admin may leave one chair to two people or one guru with two sekolah induk: then nothing is applied. */
    private void periksa(DinasId dinas, UUID id) {
        tolakBila(
                bentrok(dinas, id, "peran IN ('KEPALA_SEKOLAH', 'KEPALA_DINAS')", "peran, satuan_id"),
                " akan menjadi kepala kedua di tempat yang sama pada masa yang sama."
                        + " Centang pengakhiran tugas kepala yang lama, lalu terapkan lagi.");
        String rangkap =
                " akan mempunyai %s pada masa yang sama. Centang pengakhiran tugasnya yang lama, lalu terapkan lagi.";
        tolakBila(
                bentrok(dinas, id, "true", "pegawai_id, peran, satuan_id"),
                rangkap.formatted("tugas yang sama dua kali"));
        tolakBila(bentrok(dinas, id, "peran = 'GURU' AND induk", "pegawai_id"), rangkap.formatted("dua sekolah induk"));
    }

    private static void tolakBila(List<String> nama, String kalimat) {
        if (!nama.isEmpty()) {
            throw new Ditolak(nama.getFirst() + kalimat);
        }
    }

    /**
     * Name of a person whose written assignment shares a day with another of the same {@code kelompok}. By windows, not by a join: a
     * first import fills tables of which the planner knows nothing yet, and a join of 20,000 with 20,000 took a minute.
     */
    private List<String> bentrok(DinasId dinas, UUID id, String syarat, String kelompok) {
        return jdbc.sql("""
                SELECT p.nama FROM (
                    SELECT penugasan_id, pegawai_id,
                           max(coalesce(sampai, 'infinity'::date)) OVER (w ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) >= mulai
                           OR lead(mulai) OVER w <= coalesce(sampai, 'infinity'::date) AS bertemu
                    FROM organisasi.penugasan WHERE dinas_id = :d AND NOT batal AND %s
                    WINDOW w AS (PARTITION BY %s ORDER BY mulai, penugasan_id)) t
                JOIN organisasi.pegawai p ON p.dinas_id = :d AND p.pegawai_id = t.pegawai_id
                WHERE t.bertemu AND t.penugasan_id IN (
                    SELECT objek_id FROM organisasi.impor_baris
                    WHERE dinas_id = :d AND impor_id = :i AND objek = 'PENUGASAN' AND aksi IN ('TAMBAH', 'UBAH') AND dipilih)
                LIMIT 1
                """.formatted(syarat, kelompok))
                .param("d", dinas.nilai())
                .param("i", id)
                .query(String.class)
                .list();
    }
}
