package id.teladan.penilaian.daftar;

import id.teladan.pelaksanaan.PosisiSiklus;
import id.teladan.penilaian.PenilaianId;
import id.teladan.penilaian.StatusPenilaian;
import id.teladan.perencanaan.SkpBerlaku;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assessments of many people for a list, each with plan, cycle and PKO; one statement, however many they are. */
@Repository
class FaktaNilaiRepository {
    private static final String FAKTA =
            """
            SELECT o.pegawai_id, o.peran, p.penilaian_id, p.status, p.versi, p.rating_hasil, p.rating_perilaku, p.predikat,
                   coalesce(p.hanya_perilaku, false) AS hanya_perilaku, p.sejak, p.tenggat,
                   EXISTS (SELECT FROM penilaian.rekomendasi r
                            WHERE r.dinas_id = :dinas AND r.penilaian_id = p.penilaian_id) AS direkomendasikan,
                   (SELECT k.kode FROM penilaian.pko k WHERE k.dinas_id = :dinas AND k.periode_id = :periode
                       AND k.satuan_id = o.satuan_id ORDER BY k.ke DESC LIMIT 1) AS pko,
                   ARRAY(SELECT i.key FROM jsonb_each_text(p.isi) i WHERE p.status = 'DRAF' AND i.value <> '') AS terisi,
            """ + SkpBerlaku.ada("o") + " AS rencana, " + PosisiSiklus.kolom("o") + " AS siklus " + """
              FROM (SELECT CAST(:dinas AS uuid) AS dinas_id, CAST(:periode AS uuid) AS periode_id, x.*
                      FROM unnest(CAST(:orang AS uuid[]), CAST(:peran AS text[]), CAST(:satuan AS uuid[]))
                           AS x (pegawai_id, peran, satuan_id)) o
              LEFT JOIN penilaian.penilaian p ON p.dinas_id = :dinas AND p.periode_id = :periode
                   AND p.pegawai_id = o.pegawai_id AND p.peran = o.peran
            """;

    private final JdbcClient jdbc;

    FaktaNilaiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<OrangDinilai.Kunci, FaktaNilai> fakta(
            DinasId dinas, PeriodeId periode, Collection<OrangDinilai> orang, Instant kini) {
        Map<OrangDinilai.Kunci, FaktaNilai> hasil = new HashMap<>();
        List<OrangDinilai> urut = List.copyOf(orang);
        jdbc.sql(FAKTA)
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .param("orang", urut.stream().map(o -> o.id().nilai()).toArray(UUID[]::new))
                .param("peran", urut.stream().map(o -> o.peran().name()).toArray(String[]::new))
                .param("satuan", urut.stream().map(o -> o.satuan().nilai()).toArray(UUID[]::new))
                .query(r -> {
                    hasil.put(
                            new OrangDinilai.Kunci(
                                    new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                                    Peran.valueOf(r.getString("peran"))),
                            baca(r, kini));
                });
        return hasil;
    }

    private static FaktaNilai baca(ResultSet r, Instant kini) throws SQLException {
        UUID id = r.getObject("penilaian_id", UUID.class);
        String status = r.getString("status");
        Instant tenggat = waktu(r, "tenggat");
        // Time makes it final, before the work in the background writes it down.
        boolean lewat = "DITETAPKAN".equals(status) && tenggat != null && !kini.isBefore(tenggat);
        return new FaktaNilai(
                id == null ? null : new PenilaianId(id),
                status == null
                        ? StatusPenilaian.BELUM
                        : lewat ? StatusPenilaian.FINAL : StatusPenilaian.valueOf(status),
                r.getInt("versi"),
                r.getString("rating_hasil"),
                r.getString("rating_perilaku"),
                r.getString("predikat"),
                r.getBoolean("hanya_perilaku"),
                waktu(r, "sejak"),
                r.getBoolean("direkomendasikan"),
                r.getString("pko"),
                r.getBoolean("rencana"),
                PosisiSiklus.baca((String[]) r.getArray("siklus").getArray()),
                Set.of((String[]) r.getArray("terisi").getArray()));
    }

    private static @Nullable Instant waktu(ResultSet r, String kolom) throws SQLException {
        Timestamp t = r.getTimestamp(kolom);
        return t == null ? null : t.toInstant();
    }
}
