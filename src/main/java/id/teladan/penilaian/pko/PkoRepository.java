package id.teladan.penilaian.pko;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lines of PKO: only added, the newest of a school counts. */
@Repository
class PkoRepository {
    private final JdbcClient jdbc;

    PkoRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest line of each of these schools. */
    Map<SatuanId, BarisPko> kini(DinasId dinas, PeriodeId periode, Collection<SatuanId> satuan) {
        Map<SatuanId, BarisPko> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (satuan_id) * FROM penilaian.pko
                         WHERE dinas_id = ? AND periode_id = ? AND satuan_id = ANY (?) ORDER BY satuan_id, ke DESC
                        """).params(dinas.nilai(), periode.nilai(), larik(satuan)).query(r -> {
            hasil.put(satuan(r), baca(r));
        });
        return hasil;
    }

    /** The newest line of every school of the dinas. */
    Map<SatuanId, BarisPko> semua(DinasId dinas, PeriodeId periode) {
        Map<SatuanId, BarisPko> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT DISTINCT ON (satuan_id) * FROM penilaian.pko
                         WHERE dinas_id = ? AND periode_id = ? ORDER BY satuan_id, ke DESC
                        """).params(dinas.nilai(), periode.nilai()).query(r -> {
            hasil.put(satuan(r), baca(r));
        });
        return hasil;
    }

    List<BarisPko> riwayat(DinasId dinas, PeriodeId periode, SatuanId satuan) {
        return jdbc.sql("""
                        SELECT * FROM penilaian.pko WHERE dinas_id = ? AND periode_id = ? AND satuan_id = ? ORDER BY ke DESC
                        """)
                .params(dinas.nilai(), periode.nilai(), satuan.nilai())
                .query((r, n) -> baca(r))
                .list();
    }

    /** A line to be added to the history of a school. */
    record Baru(
            SatuanId satuan, int ke, String kode, @Nullable String alasan) {}

    /**
     * Adds them all.
     *
     * @throws PkoBerubah when one of the schools was set by somebody else meanwhile
     */
    void tambah(
            DinasId dinas,
            PeriodeId periode,
            List<Baru> baru,
            @Nullable UUID lembar,
            PegawaiId oleh,
            @Nullable PegawaiId atasNama,
            Instant kini) {
        int kena = jdbc.sql("""
                        INSERT INTO penilaian.pko
                            (dinas_id, periode_id, satuan_id, ke, kode, alasan, lembar_id, oleh, atas_nama, pada)
                        SELECT :dinas, :periode, x.satuan, x.ke, x.kode, x.alasan, CAST(:lembar AS uuid), :oleh,
                               CAST(:atasNama AS uuid), CAST(:pada AS timestamptz)
                          FROM unnest(CAST(:satuan AS uuid[]), CAST(:ke AS int[]), CAST(:kode AS text[]), CAST(:alasan AS text[]))
                               AS x (satuan, ke, kode, alasan)
                            ON CONFLICT DO NOTHING
                        """)
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .param("lembar", lembar)
                .param("oleh", oleh.nilai())
                .param("atasNama", atasNama == null ? null : atasNama.nilai())
                .param("pada", Timestamp.from(kini))
                .param("satuan", larik(baru.stream().map(Baru::satuan).toList()))
                .param("ke", baru.stream().map(Baru::ke).toArray(Integer[]::new))
                .param("kode", baru.stream().map(Baru::kode).toArray(String[]::new))
                .param("alasan", baru.stream().map(Baru::alasan).toArray(String[]::new))
                .update();
        if (kena != baru.size()) {
            throw new PkoBerubah();
        }
    }

    /** Whose results are final at this moment, by school; {@code satuan} null for all schools of the dinas. */
    Map<SatuanId, List<PegawaiId>> akhir(DinasId dinas, PeriodeId periode, @Nullable SatuanId satuan, Instant kini) {
        Map<SatuanId, List<PegawaiId>> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT satuan_id, pegawai_id FROM penilaian.penilaian
                         WHERE dinas_id = :dinas AND periode_id = :periode AND satuan_id IS NOT NULL
                           AND (status = 'FINAL' OR status = 'DITETAPKAN' AND tenggat <= :kini)
                           AND (CAST(:satuan AS uuid) IS NULL OR satuan_id = :satuan) ORDER BY pegawai_id
                        """)
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .param("satuan", satuan == null ? null : satuan.nilai())
                .param("kini", Timestamp.from(kini))
                .query(r -> {
                    hasil.computeIfAbsent(satuan(r), s -> new ArrayList<>())
                            .add(new PegawaiId(r.getObject("pegawai_id", UUID.class)));
                });
        return hasil;
    }

    private static UUID[] larik(Collection<SatuanId> satuan) {
        return satuan.stream().map(SatuanId::nilai).toArray(UUID[]::new);
    }

    private static SatuanId satuan(ResultSet r) throws SQLException {
        return new SatuanId(r.getObject("satuan_id", UUID.class));
    }

    private static BarisPko baca(ResultSet r) throws SQLException {
        UUID atasNama = r.getObject("atas_nama", UUID.class);
        return new BarisPko(
                r.getInt("ke"),
                r.getString("kode"),
                r.getString("alasan"),
                r.getObject("lembar_id", UUID.class),
                new PegawaiId(r.getObject("oleh", UUID.class)),
                atasNama == null ? null : new PegawaiId(atasNama),
                r.getTimestamp("pada").toInstant());
    }
}
