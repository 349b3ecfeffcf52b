package id.teladan.periode;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Uuid7;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Windows: lines are only added. */
@Repository
class JendelaRepository {
    private final JdbcClient jdbc;

    JendelaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest general line of each stage, and beside it the newest of this person where there is one. */
    List<BarisJendela> terbaru(DinasId dinas, PeriodeId periode, @Nullable PegawaiId pegawai) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (tahap, pegawai_id) *
                        FROM periode.jendela
                        WHERE dinas_id = :dinas AND periode_id = :periode
                            AND (pegawai_id IS NULL OR pegawai_id = CAST(:pegawai AS uuid))
                        ORDER BY tahap, pegawai_id, nomor DESC
                        """)
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .param("pegawai", pegawai == null ? null : pegawai.nilai())
                .query(JendelaRepository::baris)
                .list();
    }

    /** The newest general line of each stage, and the newest of each of these people who has one. */
    List<BarisJendela> terbaru(DinasId dinas, PeriodeId periode, Collection<PegawaiId> pegawai) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (tahap, pegawai_id) *
                        FROM periode.jendela
                        WHERE dinas_id = :dinas AND periode_id = :periode AND (pegawai_id IS NULL OR pegawai_id = ANY (:pegawai))
                        ORDER BY tahap, pegawai_id, nomor DESC
                        """)
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .param("pegawai", pegawai.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .query(JendelaRepository::baris)
                .list();
    }

    /** The newest lines of a period, for all and for single people, newest first. */
    List<BarisJendela> riwayat(DinasId dinas, PeriodeId periode, int batas) {
        return jdbc.sql("""
                        SELECT * FROM periode.jendela
                        WHERE dinas_id = :dinas AND periode_id = :periode
                        ORDER BY nomor DESC LIMIT :batas
                        """)
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .param("batas", batas)
                .query(JendelaRepository::baris)
                .list();
    }

    /** Adds a line as the newest of its period; the caller holds the lock on the period. */
    void tambah(PeriodeRingkas periode, BarisJendela b) {
        jdbc.sql("""
                        INSERT INTO periode.jendela (dinas_id, jendela_id, periode_id, nomor, tahap, pegawai_id, pegawai_nama,
                            buka, tutup, alasan, oleh, oleh_nama, pada)
                        SELECT :dinas, :id, :periode, coalesce(max(nomor), 0) + 1, :tahap, CAST(:pegawai AS uuid), :nama,
                            :buka, :tutup, :alasan, :oleh, :olehNama, :pada
                        FROM periode.jendela WHERE dinas_id = :dinas AND periode_id = :periode
                        """)
                .param("dinas", periode.dinas().nilai())
                .param("id", Uuid7.baru())
                .param("periode", periode.id().nilai())
                .param("tahap", b.tahap().name())
                .param("pegawai", b.pegawai() == null ? null : b.pegawai().nilai())
                .param("nama", b.pegawaiNama())
                .param("buka", waktu(b.buka()))
                .param("tutup", waktu(b.tutup()))
                .param("alasan", b.alasan())
                .param("oleh", b.oleh().nilai())
                .param("olehNama", b.olehNama())
                .param("pada", waktu(b.pada()))
                .update();
    }

    private static OffsetDateTime waktu(Instant i) {
        return i.atOffset(ZoneOffset.UTC);
    }

    private static Instant waktu(ResultSet r, String kolom) throws SQLException {
        return r.getObject(kolom, OffsetDateTime.class).toInstant();
    }

    private static BarisJendela baris(ResultSet r, int nomor) throws SQLException {
        UUID pegawai = r.getObject("pegawai_id", UUID.class);
        return new BarisJendela(
                r.getInt("nomor"),
                Tahap.valueOf(r.getString("tahap")),
                pegawai == null ? null : new PegawaiId(pegawai),
                r.getString("pegawai_nama"),
                waktu(r, "buka"),
                waktu(r, "tutup"),
                r.getString("alasan"),
                new PegawaiId(r.getObject("oleh", UUID.class)),
                r.getString("oleh_nama"),
                waktu(r, "pada"));
    }
}
