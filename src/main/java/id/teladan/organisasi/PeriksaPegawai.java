package id.teladan.organisasi;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
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

/** What is recorded of everybody who makes a plan, for a check of the records: two statements for a person as for a dinas. */
@Service
public class PeriksaPegawai {
    /**
     * What the rule says of each person: the post that makes his plan, why nobody assesses him, at how many schools his sekolah
     * induk is. It is put together with the people outside the database: right after a first import the planner knows nothing of
     * the tables, and joins of 20,000 with 20,000 then take more than a minute.
     */
    private static final String KETERANGAN = SqlPenilai.SEBAB + """
            SELECT x.pegawai_id, x.peran, x.induk, x.sebab, s.satuan_id, s.nama AS satuan, s.npsn FROM (
                SELECT pegawai_id, peran, satuan_id, 0 AS induk, CAST(NULL AS text) AS sebab FROM jabatan
                UNION ALL SELECT pegawai_id, NULL, satuan_id, 0, sebab FROM sebab WHERE sebab IS NOT NULL
                UNION ALL SELECT pegawai_id, NULL, NULL, CAST(count(*) AS int), NULL FROM aktif
                    WHERE peran = 'GURU' AND induk GROUP BY pegawai_id
            ) x LEFT JOIN organisasi.satuan s ON s.dinas_id = :dinas AND s.satuan_id = x.satuan_id
            WHERE CAST(:pegawai AS uuid) IS NULL OR x.pegawai_id = :pegawai
            """;

    private static final Comparator<FaktaPegawai> URUTAN = Comparator.comparing(
                    (FaktaPegawai f) -> Objects.requireNonNullElse(f.namaSatuan(), "").toLowerCase(Locale.ROOT))
            .thenComparing(f -> String.valueOf(f.satuan()))
            .thenComparing(f -> f.nama().toLowerCase(Locale.ROOT))
            .thenComparing(f -> f.id().toString());

    private final JdbcClient jdbc;

    PeriksaPegawai(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What the rule says of one person, gathered from its lines. */
    private static final class Keterangan {
        private @Nullable Peran peran;
        private @Nullable SebabTanpaAtasan sebab;
        private @Nullable SatuanId satuan;
        private @Nullable String namaSatuan;
        private @Nullable String npsn;
        private int induk;

        void tambah(ResultSet rs) throws SQLException {
            String p = rs.getString("peran");
            String s = rs.getString("sebab");
            UUID id = rs.getObject("satuan_id", UUID.class);
            peran = p == null ? peran : Peran.valueOf(p);
            sebab = s == null ? sebab : SebabTanpaAtasan.valueOf(s);
            induk += rs.getInt("induk");
            if (id != null && (satuan == null || p != null)) {
                satuan = new SatuanId(id);
                namaSatuan = rs.getString("satuan");
                npsn = rs.getString("npsn");
            }
        }

        /** He makes a plan, or would if somebody mended what is recorded. */
        boolean menyusunRencana() {
            return peran != null || sebab != null;
        }
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
        Object siapa = pegawai == null ? null : pegawai.nilai();
        Map<UUID, Keterangan> keterangan = new HashMap<>();
        jdbc.sql(KETERANGAN)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .param("pegawai", siapa, Types.OTHER)
                .query(rs -> {
                    keterangan
                            .computeIfAbsent(rs.getObject("pegawai_id", UUID.class), id -> new Keterangan())
                            .tambah(rs);
                });
        List<FaktaPegawai> hasil = new ArrayList<>();
        jdbc.sql("""
                        SELECT pegawai_id, nama, nip, status, jenis_ptk, surel FROM organisasi.pegawai
                        WHERE dinas_id = :dinas AND (CAST(:pegawai AS uuid) IS NULL OR pegawai_id = :pegawai)
                        """)
                .param("dinas", dinas.nilai())
                .param("pegawai", siapa, Types.OTHER)
                .query(rs -> {
                    Keterangan k = keterangan.get(rs.getObject("pegawai_id", UUID.class));
                    if (k != null && k.menyusunRencana()) {
                        hasil.add(fakta(rs, k));
                    }
                });
        return hasil;
    }

    private static FaktaPegawai fakta(ResultSet rs, Keterangan k) throws SQLException {
        return new FaktaPegawai(
                new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                rs.getString("nama"),
                rs.getString("nip"),
                StatusKepegawaian.valueOf(rs.getString("status")),
                rs.getString("jenis_ptk"),
                rs.getString("surel"),
                k.peran,
                k.satuan,
                k.namaSatuan,
                k.npsn,
                k.induk,
                k.sebab);
    }
}
