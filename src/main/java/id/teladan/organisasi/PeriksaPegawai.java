package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What is recorded of everybody who makes a plan, for a check of the records: two plain statements, put together outside the
 * database. Right after a first import the planner knows nothing of the tables, and the same in one statement took a minute.
 */
@Service
public class PeriksaPegawai {
    private static final String PENUGASAN = """
            SELECT a.penugasan_id, a.pegawai_id, a.peran, a.satuan_id, a.induk, a.mulai, a.sampai, s.nama AS satuan, s.npsn
            FROM organisasi.penugasan a
            LEFT JOIN organisasi.satuan s ON s.dinas_id = a.dinas_id AND s.satuan_id = a.satuan_id
            WHERE a.dinas_id = :dinas AND NOT a.batal
            """;
    /** Those of the person, and of whoever leads his schools and the dinas. */
    private static final String SEORANG = PENUGASAN + """
             AND (a.pegawai_id = :pegawai OR a.peran = 'KEPALA_DINAS'
                OR a.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH') AND a.satuan_id IN (SELECT satuan_id
                    FROM organisasi.penugasan WHERE dinas_id = :dinas AND pegawai_id = :pegawai AND satuan_id IS NOT NULL))
            """;

    private static final Comparator<FaktaPegawai> URUTAN = Comparator.comparing((FaktaPegawai f) ->
                    Objects.requireNonNullElse(f.namaSatuan(), "").toLowerCase(Locale.ROOT))
            .thenComparing(f -> String.valueOf(f.satuan()))
            .thenComparing(f -> f.nama().toLowerCase(Locale.ROOT))
            .thenComparing(f -> f.id().toString());

    private final JdbcClient jdbc;

    PeriksaPegawai(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody of the dinas, or of one school, by school and name. */
    public List<FaktaPegawai> semua(DinasId dinas, @Nullable SatuanId satuan, LocalDate hari) {
        return baca(dinas, null, hari).stream()
                .filter(f -> satuan == null || satuan.equals(f.satuan()))
                .sorted(URUTAN)
                .toList();
    }

    /** One person; empty when he makes no plan and nothing is wrong with that. */
    public Optional<FaktaPegawai> satu(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        return baca(dinas, pegawai, hari).stream().findFirst();
    }

    private List<FaktaPegawai> baca(DinasId dinas, @Nullable PegawaiId pegawai, LocalDate hari) {
        Map<SatuanId, String> npsn = new HashMap<>();
        JdbcClient.StatementSpec penugasan =
                jdbc.sql(pegawai == null ? PENUGASAN : SEORANG).param("dinas", dinas.nilai());
        AturanSebab aturan = new AturanSebab(
                (pegawai == null ? penugasan : penugasan.param("pegawai", pegawai.nilai()))
                        .query((rs, n) -> penugasan(rs, npsn))
                        .list(),
                hari);
        return jdbc
                .sql("""
                        SELECT pegawai_id, nama, nip, status, jenis_ptk, surel FROM organisasi.pegawai
                        WHERE dinas_id = :dinas AND (CAST(:pegawai AS uuid) IS NULL OR pegawai_id = :pegawai)
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", pegawai == null ? null : pegawai.nilai(), Types.OTHER)
                .query((rs, n) -> fakta(rs, aturan, npsn))
                .list()
                .stream()
                .filter(f -> f.peran() != null || f.sebab() != null)
                .toList();
    }

    private static FaktaPenugasan penugasan(ResultSet rs, Map<SatuanId, String> npsn) throws SQLException {
        UUID id = rs.getObject("satuan_id", UUID.class);
        SatuanId satuan = id == null ? null : new SatuanId(id);
        if (satuan != null) {
            npsn.put(satuan, rs.getString("npsn"));
        }
        return new FaktaPenugasan(
                rs.getObject("penugasan_id", UUID.class),
                new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                "",
                Peran.valueOf(rs.getString("peran")),
                satuan,
                satuan == null ? "" : rs.getString("satuan"),
                rs.getBoolean("induk"),
                new Rentang(rs.getObject("mulai", LocalDate.class), rs.getObject("sampai", LocalDate.class)),
                false);
    }

    private static FaktaPegawai fakta(ResultSet rs, AturanSebab aturan, Map<SatuanId, String> npsn)
            throws SQLException {
        PegawaiId id = new PegawaiId(rs.getObject("pegawai_id", UUID.class));
        FaktaPenugasan tempat = aturan.tempat(id).orElse(null);
        SatuanId satuan = tempat == null ? null : tempat.satuan();
        return new FaktaPegawai(
                id,
                rs.getString("nama"),
                rs.getString("nip"),
                StatusKepegawaian.valueOf(rs.getString("status")),
                rs.getString("jenis_ptk"),
                rs.getString("surel"),
                aturan.jabatan(id).map(FaktaPenugasan::peran).orElse(null),
                satuan,
                tempat == null ? null : tempat.tempat(),
                satuan == null ? null : npsn.get(satuan),
                aturan.induk(id),
                aturan.sebab(id).orElse(null));
    }
}
