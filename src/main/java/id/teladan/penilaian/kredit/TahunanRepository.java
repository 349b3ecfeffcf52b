package id.teladan.penilaian.kredit;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How assessments ended, and the predikat of years, which are only ever added to. */
@Repository
class TahunanRepository {
    private final JdbcClient jdbc;

    TahunanRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of these people, all periods; whoever had two roles in a period has the newer assessment last. One whose days for an objection
     * passed stands, also before the work in the background says so.
     */
    List<HasilPeriode> hasil(DinasId dinas, Collection<PegawaiId> pegawai, Instant kini) {
        return jdbc.sql("""
                        SELECT pegawai_id, periode_id, predikat, hanya_perilaku FROM penilaian.penilaian
                         WHERE dinas_id = ? AND pegawai_id = ANY (?) AND predikat IS NOT NULL
                           AND (status = 'FINAL' OR status = 'DITETAPKAN' AND tenggat <= ?) ORDER BY penilaian_id
                        """)
                .params(
                        dinas.nilai(),
                        pegawai.stream().map(PegawaiId::nilai).toArray(UUID[]::new),
                        Timestamp.from(kini))
                .query((r, n) -> new HasilPeriode(
                        new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                        new PeriodeId(r.getObject("periode_id", UUID.class)),
                        r.getString("predikat"),
                        r.getBoolean("hanya_perilaku")))
                .list();
    }

    /** All lines of these people, the newest year and line first. */
    List<BarisTahunan> semua(DinasId dinas, Collection<PegawaiId> pegawai) {
        return jdbc.sql("""
                        SELECT * FROM penilaian.predikat_tahunan WHERE dinas_id = ? AND pegawai_id = ANY (?)
                         ORDER BY tahun DESC, ke DESC
                        """)
                .params(dinas.nilai(), pegawai.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .query((r, n) -> {
                    UUID atasNama = r.getObject("atas_nama", UUID.class);
                    return new BarisTahunan(
                            new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                            r.getInt("tahun"),
                            r.getInt("ke"),
                            r.getString("predikat"),
                            r.getString("usulan"),
                            r.getString("dilihat"),
                            r.getString("alasan"),
                            new PegawaiId(r.getObject("oleh", UUID.class)),
                            atasNama == null ? null : new PegawaiId(atasNama),
                            r.getTimestamp("pada").toInstant());
                })
                .list();
    }

    /** @return false when the line was there already: somebody else set it in the same moment */
    boolean tambah(DinasId dinas, BarisTahunan b, String ketentuan, String sidik) {
        return jdbc.sql("""
                        INSERT INTO penilaian.predikat_tahunan (dinas_id, pegawai_id, tahun, ke, predikat, usulan, dilihat, alasan,
                               ketentuan, ketentuan_sidik, oleh, atas_nama, pada)
                        VALUES (:dinas, :pegawai, :tahun, :ke, :predikat, :usulan, :dilihat, :alasan,
                               :ketentuan, :sidik, :oleh, CAST(:atasNama AS uuid), :pada)
                            ON CONFLICT DO NOTHING
                        """)
                        .param("dinas", dinas.nilai())
                        .param("pegawai", b.pegawai().nilai())
                        .param("tahun", b.tahun())
                        .param("ke", b.ke())
                        .param("predikat", b.predikat())
                        .param("usulan", b.usulan())
                        .param("dilihat", b.dilihat())
                        .param("alasan", b.alasan())
                        .param("ketentuan", ketentuan)
                        .param("sidik", sidik)
                        .param("oleh", b.oleh().nilai())
                        .param(
                                "atasNama",
                                b.atasNama() == null ? null : b.atasNama().nilai())
                        .param("pada", Timestamp.from(b.pada()))
                        .update()
                == 1;
    }
}
