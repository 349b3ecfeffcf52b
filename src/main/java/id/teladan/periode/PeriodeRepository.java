package id.teladan.periode;

import id.teladan.umum.DinasId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Zona;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Periods that dinas have opened: they are added and never changed. */
@Repository
class PeriodeRepository {
    private final JdbcClient jdbc;

    PeriodeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PeriodeRingkas> semua(DinasId dinas) {
        return jdbc.sql("""
                        SELECT * FROM periode.periode WHERE dinas_id = :dinas
                        ORDER BY mulai DESC, periode_id DESC
                        """)
                .param("dinas", dinas.nilai())
                .query(PeriodeRepository::baris)
                .list();
    }

    List<PeriodeRingkas> berjalan(DinasId dinas, LocalDate hari) {
        return jdbc.sql("""
                        SELECT * FROM periode.periode WHERE dinas_id = :dinas AND :hari BETWEEN mulai AND sampai
                        ORDER BY mulai DESC, periode_id DESC
                        """)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .query(PeriodeRepository::baris)
                .list();
    }

    Optional<PeriodeRingkas> ambil(DinasId dinas, PeriodeId periode) {
        return jdbc.sql("SELECT * FROM periode.periode WHERE dinas_id = :dinas AND periode_id = :periode")
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .query(PeriodeRepository::baris)
                .optional();
    }

    /** Reads a period and makes others that change its windows wait for the end of this transaction. */
    Optional<PeriodeRingkas> kunci(DinasId dinas, PeriodeId periode) {
        return jdbc.sql("SELECT * FROM periode.periode WHERE dinas_id = :dinas AND periode_id = :periode FOR UPDATE")
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .query(PeriodeRepository::baris)
                .optional();
    }

    /** Adds a period; false when its code is taken in this dinas. */
    boolean tambah(PeriodeRingkas p) {
        try {
            jdbc.sql("""
                            INSERT INTO periode.periode
                                (dinas_id, periode_id, kode, label, mulai, sampai, zona, ketentuan, sidik)
                            VALUES (:dinas, :id, :kode, :label, :mulai, :sampai, :zona, :ketentuan, :sidik)
                            """)
                    .param("dinas", p.dinas().nilai())
                    .param("id", p.id().nilai())
                    .param("kode", p.kode())
                    .param("label", p.label())
                    .param("mulai", p.mulai())
                    .param("sampai", p.sampai())
                    .param("zona", p.zona().name())
                    .param("ketentuan", p.ketentuan())
                    .param("sidik", p.sidik())
                    .update();
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    private static PeriodeRingkas baris(ResultSet r, int nomor) throws SQLException {
        return new PeriodeRingkas(
                new DinasId(r.getObject("dinas_id", UUID.class)),
                new PeriodeId(r.getObject("periode_id", UUID.class)),
                r.getString("kode"),
                r.getString("label"),
                r.getObject("mulai", LocalDate.class),
                r.getObject("sampai", LocalDate.class),
                Zona.valueOf(r.getString("zona")),
                r.getString("ketentuan"),
                r.getString("sidik"));
    }
}
