package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where assessments stand, for the home page; no page but that pays for it. */
@Repository
class KeadaanPenilaianRepository {
    private final JdbcClient jdbc;

    KeadaanPenilaianRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param dibuka whether the employee has opened the result */
    record Menunggu(PenilaianId id, PeriodeId periode, Instant tenggat, boolean dibuka) {}

    /** A result of the reader that became final. */
    record Selesai(PenilaianId id, PeriodeId periode, String predikat) {}

    /** @param adaKeberatan whether an objection of the dinas is open at all */
    record Ringkas(List<Menunggu> menungguSaya, List<Selesai> selesai, boolean adaKeberatan) {}

    /** @param baru results that became final before that are not told any more */
    Ringkas ringkas(DinasId dinas, PegawaiId saya, Instant kini, Instant baru) {
        List<Selesai> selesai = new ArrayList<>();
        List<Menunggu> milik = new ArrayList<>();
        boolean[] keberatan = {false};
        jdbc.sql("""
                        SELECT penilaian_id, periode_id, tenggat, diterima_pada IS NOT NULL AS dibuka, false AS keberatan,
                               status = 'FINAL' OR tenggat <= :kini AS selesai, predikat FROM penilaian.penilaian
                         WHERE dinas_id = :dinas AND pegawai_id = :saya
                           AND (status = 'DITETAPKAN' OR status = 'FINAL' AND sejak > :baru)
                        UNION ALL
                        SELECT NULL, NULL, NULL, NULL, true, false, NULL WHERE EXISTS (
                            SELECT FROM penilaian.penilaian WHERE dinas_id = :dinas AND status = 'KEBERATAN')
                        """)
                .param("dinas", dinas.nilai())
                .param("saya", saya.nilai())
                .param("kini", Timestamp.from(kini))
                .param("baru", Timestamp.from(baru))
                .query(r -> {
                    if (r.getBoolean("keberatan")) {
                        keberatan[0] = true;
                    } else if (r.getBoolean("selesai")) {
                        selesai.add(new Selesai(
                                new PenilaianId(r.getObject("penilaian_id", UUID.class)),
                                new PeriodeId(r.getObject("periode_id", UUID.class)),
                                r.getString("predikat")));
                    } else {
                        milik.add(new Menunggu(
                                new PenilaianId(r.getObject("penilaian_id", UUID.class)),
                                new PeriodeId(r.getObject("periode_id", UUID.class)),
                                r.getTimestamp("tenggat").toInstant(),
                                r.getBoolean("dibuka")));
                    }
                });
        return new Ringkas(milik, selesai, keberatan[0]);
    }

    /** Of these people; who has no row is absent. */
    Map<PegawaiId, StatusPenilaian> status(DinasId dinas, PeriodeId periode, List<PegawaiId> orang) {
        Map<PegawaiId, StatusPenilaian> hasil = new HashMap<>();
        jdbc.sql("""
                        SELECT pegawai_id, status FROM penilaian.penilaian
                         WHERE dinas_id = ? AND periode_id = ? AND pegawai_id = ANY(?)
                        """)
                .params(
                        dinas.nilai(),
                        periode.nilai(),
                        orang.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .query(r -> {
                    hasil.put(
                            new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                            StatusPenilaian.valueOf(r.getString("status")));
                });
        return hasil;
    }
}
