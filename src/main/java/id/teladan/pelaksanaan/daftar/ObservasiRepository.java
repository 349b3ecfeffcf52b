package id.teladan.pelaksanaan.daftar;

import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.PihakSiklus;
import id.teladan.pelaksanaan.SiklusBergerak;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.pelaksanaan.StatusDokumen;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The states of many cycles for a list, and who was reminded today. */
@Repository
class ObservasiRepository {
    /** One row for each cycle, or a single one without a cycle: it tells how many SK the reader holds all the same. */
    private static final String KEADAAN = """
            WITH sk AS (
                SELECT DISTINCT satuan_id, untuk FROM pelaksanaan.pengamat
                 WHERE dinas_id = :dinas AND pegawai_id = :saya AND dicabut_pada IS NULL AND :hari BETWEEN mulai AND sampai),
            yang AS (
                SELECT s.*, false AS lewat_sk FROM pelaksanaan.siklus s
                 WHERE s.dinas_id = :dinas AND s.periode_id = :periode AND s.pegawai_id = ANY (:orang)
                UNION ALL
                SELECT s.*, true FROM sk JOIN pelaksanaan.siklus s
                    ON s.dinas_id = :dinas AND s.periode_id = :periode AND s.satuan_id = sk.satuan_id AND s.peran = sk.untuk
                 WHERE s.pegawai_id <> ALL (:orang) AND s.pegawai_id <> :saya)
            SELECT n.sk, y.siklus_id, y.pegawai_id, y.peran, y.satuan_id, y.dibuat_pada, y.lewat_sk,
                   EXISTS (SELECT FROM pelaksanaan.upaya u
                            WHERE u.dinas_id = :dinas AND u.siklus_id = y.siklus_id AND u.ditarik_pada IS NULL) AS upaya,
                   d.a, d.b, d.c, d.e, d.a_sejak, d.b_sejak, d.c_sejak, d.e_sejak,
                   j.mulai, j.menit, j.pihak, j.disetujui_pada IS NOT NULL AS disepakati, p.huruf AS permintaan
              FROM (SELECT count(*) AS sk FROM sk) n
              LEFT JOIN yang y ON true
              LEFT JOIN LATERAL (
                SELECT max(x.status) FILTER (WHERE x.huruf = 'A') AS a, max(x.sejak) FILTER (WHERE x.huruf = 'A') AS a_sejak,
                       max(x.status) FILTER (WHERE x.huruf = 'B') AS b, max(x.sejak) FILTER (WHERE x.huruf = 'B') AS b_sejak,
                       max(x.status) FILTER (WHERE x.huruf = 'C') AS c, max(x.sejak) FILTER (WHERE x.huruf = 'C') AS c_sejak,
                       max(x.status) FILTER (WHERE x.huruf = 'E') AS e, max(x.sejak) FILTER (WHERE x.huruf = 'E') AS e_sejak
                  FROM pelaksanaan.dokumen x
                 WHERE x.dinas_id = :dinas AND x.siklus_id = y.siklus_id AND x.status <> 'DIGANTI') d ON true
              LEFT JOIN LATERAL (
                SELECT x.* FROM pelaksanaan.jadwal x
                 WHERE x.dinas_id = :dinas AND x.siklus_id = y.siklus_id ORDER BY x.jadwal_id DESC LIMIT 1) j ON true
              LEFT JOIN LATERAL (
                SELECT min(x.huruf) AS huruf FROM pelaksanaan.permintaan x
                 WHERE x.dinas_id = :dinas AND x.siklus_id = y.siklus_id AND x.putusan IS NULL) p ON true
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher penyiar;

    ObservasiRepository(JdbcClient jdbc, ApplicationEventPublisher penyiar) {
        this.jdbc = jdbc;
        this.penyiar = penyiar;
    }

    /** @param ditunjuk whether the reader holds an SK as observer on the day, be it that nobody has begun yet */
    record Terbaca(List<KeadaanSiklus> siklus, boolean ditunjuk) {}

    /** The cycles of these people in a period, and those that the reader observes by SK; one statement, however many they are. */
    Terbaca keadaan(DinasId dinas, PeriodeId periode, PegawaiId saya, Collection<PegawaiId> orang, LocalDate hari) {
        List<KeadaanSiklus> hasil = new ArrayList<>();
        boolean[] ditunjuk = {false};
        jdbc.sql(KEADAAN)
                .param("dinas", dinas.nilai())
                .param("periode", periode.nilai())
                .param("saya", saya.nilai())
                .param("orang", orang.stream().map(PegawaiId::nilai).toArray(UUID[]::new))
                .param("hari", hari)
                .query(r -> {
                    ditunjuk[0] = r.getInt("sk") > 0;
                    if (r.getObject("siklus_id") != null) {
                        hasil.add(baca(r));
                    }
                });
        return new Terbaca(hasil, ditunjuk[0]);
    }

    private static KeadaanSiklus baca(ResultSet r) throws SQLException {
        Map<Huruf, KeadaanSiklus.Sampai> dokumen = new EnumMap<>(Huruf.class);
        for (Huruf h : List.of(Huruf.A, Huruf.B, Huruf.C, Huruf.E)) {
            String status = r.getString(h.name());
            if (status != null) {
                Instant sejak = r.getTimestamp(h.name() + "_sejak").toInstant();
                dokumen.put(h, new KeadaanSiklus.Sampai(StatusDokumen.valueOf(status), sejak));
            }
        }
        UUID satuan = r.getObject("satuan_id", UUID.class);
        String permintaan = r.getString("permintaan");
        return new KeadaanSiklus(
                new SiklusId(r.getObject("siklus_id", UUID.class)),
                new PegawaiId(r.getObject("pegawai_id", UUID.class)),
                Peran.valueOf(r.getString("peran")),
                satuan == null ? null : new SatuanId(satuan),
                r.getTimestamp("dibuat_pada").toInstant(),
                dokumen,
                jadwal(r),
                permintaan == null ? null : Huruf.valueOf(permintaan),
                r.getBoolean("lewat_sk"),
                r.getBoolean("upaya"));
    }

    private static KeadaanSiklus.@Nullable Tanggalan jadwal(ResultSet r) throws SQLException {
        Timestamp mulai = r.getTimestamp("mulai");
        return mulai == null
                ? null
                : new KeadaanSiklus.Tanggalan(
                        mulai.toInstant(),
                        r.getInt("menit"),
                        PihakSiklus.valueOf(r.getString("pihak")),
                        r.getBoolean("disepakati"));
    }

    /** Who of these was reminded on the day, by whomever. */
    Set<PegawaiId> diingatkan(DinasId dinas, PeriodeId periode, Collection<PegawaiId> orang, LocalDate hari) {
        return new HashSet<>(jdbc.sql("""
                        SELECT pegawai_id FROM pelaksanaan.pengingat
                         WHERE dinas_id = ? AND periode_id = ? AND pegawai_id = ANY (?) AND hari = ?
                        """)
                .params(dinas.nilai(), periode.nilai(), larik(orang), hari)
                .query((r, n) -> new PegawaiId(r.getObject(1, UUID.class)))
                .list());
    }

    /** Notes that they are reminded on the day; gives those who were not yet. */
    Set<PegawaiId> ingatkan(
            DinasId dinas, PeriodeId periode, Collection<PegawaiId> orang, LocalDate hari, PegawaiId oleh) {
        return new HashSet<>(jdbc.sql("""
                        INSERT INTO pelaksanaan.pengingat (dinas_id, periode_id, pegawai_id, hari, oleh)
                        SELECT ?, ?, x, ?, ? FROM unnest(?::uuid[]) AS x ON CONFLICT DO NOTHING RETURNING pegawai_id
                        """)
                .params(dinas.nilai(), periode.nilai(), hari, oleh.nilai(), larik(orang))
                .query((r, n) -> new PegawaiId(r.getObject(1, UUID.class)))
                .list());
    }

    private static UUID[] larik(Collection<PegawaiId> orang) {
        return orang.stream().map(PegawaiId::nilai).sorted().toArray(UUID[]::new);
    }

    void siarkan(SiklusBergerak apa) {
        penyiar.publishEvent(apa);
    }
}
