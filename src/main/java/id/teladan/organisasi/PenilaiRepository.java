package id.teladan.organisasi;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.Nip;
import id.teladan.umum.Npsn;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rule of {@link AturanPenilai} in SQL, for whole lists; and the facts that the rule needs for one person. */
@Repository
class PenilaiRepository {
    private static final String AKTIF = """
            WITH aktif AS NOT MATERIALIZED (
                SELECT penugasan_id, pegawai_id, peran, satuan_id, induk, mulai FROM organisasi.penugasan
                WHERE dinas_id = :dinas AND NOT batal AND mulai <= :hari AND (sampai IS NULL OR sampai >= :hari)
            ),
            """;

    /** The post that makes the plan of each person of {@code calon}; by index, for few people. */
    private static final String JABATAN_CALON = """
            jabatan AS (
                SELECT c.pegawai_id, j.peran, j.satuan_id FROM calon c CROSS JOIN LATERAL (
                    SELECT peran, satuan_id FROM aktif
                    WHERE pegawai_id = c.pegawai_id AND (peran = 'KEPALA_SEKOLAH' OR peran = 'GURU' AND induk)
                    ORDER BY peran = 'KEPALA_SEKOLAH' DESC, mulai DESC, penugasan_id DESC LIMIT 1) j
            ),
            """;

    /** The same for everyone of the dinas, by sorting once. */
    private static final String JABATAN_SEMUA = """
            jabatan AS (
                SELECT DISTINCT ON (pegawai_id) pegawai_id, peran, satuan_id FROM aktif
                WHERE peran = 'KEPALA_SEKOLAH' OR peran = 'GURU' AND induk
                ORDER BY pegawai_id, peran = 'KEPALA_SEKOLAH' DESC, mulai DESC, penugasan_id DESC
            ),
            """;

    /** For each person of {@code jabatan}: who leads his school, and whether the dinas assesses him. */
    private static final String ATASAN = """
            pimpinan AS (
                SELECT s.satuan_id, k.pegawai_id AS kepala_id, p.pegawai_id AS plt_id
                FROM (SELECT DISTINCT satuan_id FROM jabatan) s
                LEFT JOIN LATERAL (SELECT pegawai_id FROM aktif
                    WHERE satuan_id = s.satuan_id AND peran = 'KEPALA_SEKOLAH'
                    ORDER BY mulai DESC, penugasan_id DESC LIMIT 1) k ON true
                LEFT JOIN LATERAL (SELECT pegawai_id FROM aktif
                    WHERE satuan_id = s.satuan_id AND peran = 'PLT_KEPALA_SEKOLAH'
                    ORDER BY mulai DESC, penugasan_id DESC LIMIT 1) p ON true
            ),
            kepala_dinas AS (
                SELECT pegawai_id FROM aktif WHERE peran = 'KEPALA_DINAS' AND satuan_id IS NULL
                ORDER BY mulai DESC, penugasan_id DESC LIMIT 1
            ),
            atasan AS (
                SELECT j.pegawai_id, j.peran, j.satuan_id, p.kepala_id, p.plt_id,
                    (SELECT pegawai_id FROM kepala_dinas) AS kepala_dinas_id,
                    j.peran = 'KEPALA_SEKOLAH' OR (j.pegawai_id, j.satuan_id) IN
                        (SELECT pegawai_id, satuan_id FROM aktif WHERE peran = 'PLT_KEPALA_SEKOLAH') AS ke_dinas
                FROM jabatan j JOIN pimpinan p ON p.satuan_id = j.satuan_id
            )
            """;

    /** Everyone without a superior with the reason, after {@link #ATASAN} over all people. */
    private static final String SEBAB = AKTIF + JABATAN_SEMUA + ATASAN + """
            , sebab AS (
                SELECT pegawai_id, satuan_id, plt_id, CASE
                    WHEN ke_dinas AND kepala_dinas_id IS NULL THEN 'TANPA_KEPALA_DINAS'
                    WHEN ke_dinas AND kepala_dinas_id = pegawai_id THEN 'DIRI_SENDIRI'
                    WHEN NOT ke_dinas AND kepala_id IS NULL AND plt_id IS NULL THEN 'TANPA_KEPALA_DAN_PLT'
                    WHEN NOT ke_dinas AND kepala_id IS NULL THEN 'TANPA_KEPALA' END AS sebab
                FROM atasan
                UNION ALL
                (SELECT DISTINCT ON (pegawai_id) pegawai_id, satuan_id, CAST(NULL AS uuid), 'TANPA_INDUK' FROM aktif
                WHERE peran = 'GURU' AND NOT induk AND pegawai_id NOT IN (SELECT pegawai_id FROM jabatan)
                ORDER BY pegawai_id, mulai DESC, penugasan_id DESC)
                UNION ALL
                SELECT pegawai_id, NULL, NULL, 'TANPA_PENUGASAN' FROM organisasi.pegawai g
                WHERE dinas_id = :dinas AND NOT EXISTS (SELECT FROM organisasi.penugasan a
                    WHERE a.dinas_id = :dinas AND a.pegawai_id = g.pegawai_id AND NOT a.batal)
            )
            """;

    private final JdbcClient jdbc;

    PenilaiRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What {@link AturanPenilai} must know of one person on a day. */
    List<FaktaPenugasan> fakta(DinasId dinas, PegawaiId pegawai, LocalDate hari) {
        return jdbc.sql(AKTIF + """
                        perlu AS (
                            SELECT penugasan_id FROM aktif WHERE pegawai_id = :pegawai
                            UNION SELECT penugasan_id FROM aktif WHERE peran = 'KEPALA_DINAS' AND satuan_id IS NULL
                            UNION SELECT b.penugasan_id FROM aktif g JOIN aktif b ON b.satuan_id = g.satuan_id
                                AND b.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH')
                                WHERE g.pegawai_id = :pegawai AND g.peran = 'GURU'
                        )
                        """ + PenugasanRepository.PILIH + """
                        WHERE a.dinas_id = :dinas AND a.penugasan_id IN (SELECT penugasan_id FROM perlu)
                        ORDER BY a.mulai, a.penugasan_id
                        """)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .param("pegawai", pegawai.nilai())
                .query((rs, n) -> PenugasanRepository.baris(rs).fakta())
                .list();
    }

    List<Bawahan> bawahan(DinasId dinas, PegawaiId penilai, LocalDate hari, AturanTanpaKepala aturan) {
        return jdbc.sql(AKTIF + """
                        calon AS (
                            SELECT g.pegawai_id FROM aktif m JOIN aktif g ON g.satuan_id = m.satuan_id AND g.peran = 'GURU'
                            WHERE m.pegawai_id = :penilai AND m.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH')
                            UNION SELECT pegawai_id FROM aktif WHERE peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH')
                                AND EXISTS (SELECT FROM aktif WHERE pegawai_id = :penilai AND peran = 'KEPALA_DINAS')
                        ),
                        """ + JABATAN_CALON + ATASAN + """
                        SELECT g.pegawai_id, g.nama, g.nip, a.peran, g.jenis_ptk, g.status, g.golongan, a.satuan_id,
                            s.nama AS nama_satuan, s.npsn
                        FROM atasan a
                        JOIN organisasi.pegawai g ON g.dinas_id = :dinas AND g.pegawai_id = a.pegawai_id
                        JOIN organisasi.satuan s ON s.dinas_id = :dinas AND s.satuan_id = a.satuan_id
                        WHERE a.pegawai_id <> :penilai AND :penilai = CASE WHEN ke_dinas THEN kepala_dinas_id
                            ELSE COALESCE(kepala_id, CASE WHEN :plt THEN plt_id END) END
                        ORDER BY lower(g.nama), g.pegawai_id
                        """)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .param("penilai", penilai.nilai())
                .param("plt", aturan == AturanTanpaKepala.DINILAI_PLT)
                .query((rs, n) -> new Bawahan(
                        new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                        rs.getString("nama"),
                        rs.getString("nip") == null ? null : new Nip(rs.getString("nip")),
                        Peran.valueOf(rs.getString("peran")),
                        rs.getString("jenis_ptk"),
                        StatusKepegawaian.valueOf(rs.getString("status")),
                        rs.getString("golongan"),
                        new SatuanId(rs.getObject("satuan_id", UUID.class)),
                        rs.getString("nama_satuan"),
                        new Npsn(rs.getString("npsn"))))
                .list();
    }

    TanpaAtasan tanpaAtasan(DinasId dinas, LocalDate hari) {
        Map<SebabTanpaAtasan, Integer> jumlah = new EnumMap<>(SebabTanpaAtasan.class);
        List<TanpaAtasan.Temuan> temuan = new ArrayList<>();
        jdbc.sql(SEBAB + """
                        SELECT 'SEBAB' AS jenis, sebab AS tempat, count(*) AS jumlah, '' AS rincian, CAST(NULL AS uuid) AS id
                        FROM sebab WHERE sebab IS NOT NULL GROUP BY sebab
                        UNION ALL
                        SELECT 'DUA_' || a.peran, COALESCE(s.nama, d.nama), count(*),
                            string_agg(g.nama, '; ' ORDER BY a.mulai DESC, a.penugasan_id DESC), a.satuan_id
                        FROM aktif a JOIN organisasi.dinas d ON d.dinas_id = :dinas
                        JOIN organisasi.pegawai g ON g.dinas_id = :dinas AND g.pegawai_id = a.pegawai_id
                        LEFT JOIN organisasi.satuan s ON s.dinas_id = :dinas AND s.satuan_id = a.satuan_id
                        WHERE a.peran IN ('KEPALA_SEKOLAH', 'KEPALA_DINAS')
                        GROUP BY a.peran, a.satuan_id, s.nama, d.nama HAVING count(*) > 1
                        UNION ALL
                        SELECT 'DUA_INDUK', g.nama, count(*),
                            string_agg(s.nama, '; ' ORDER BY a.mulai DESC, a.penugasan_id DESC), a.pegawai_id
                        FROM aktif a JOIN organisasi.pegawai g ON g.dinas_id = :dinas AND g.pegawai_id = a.pegawai_id
                        JOIN organisasi.satuan s ON s.dinas_id = :dinas AND s.satuan_id = a.satuan_id
                        WHERE a.peran = 'GURU' AND a.induk GROUP BY a.pegawai_id, g.nama HAVING count(*) > 1
                        ORDER BY jenis, tempat
                        """).param("dinas", dinas.nilai()).param("hari", hari).query(rs -> {
            if (rs.getString("jenis").equals("SEBAB")) {
                jumlah.put(SebabTanpaAtasan.valueOf(rs.getString("tempat")), rs.getInt("jumlah"));
            } else {
                temuan.add(temuan(
                        rs.getString("jenis"),
                        rs.getString("tempat"),
                        rs.getString("rincian"),
                        rs.getObject("id", UUID.class)));
            }
        });
        return new TanpaAtasan(jumlah, temuan);
    }

    private static TanpaAtasan.Temuan temuan(String jenis, String tempat, String rincian, @Nullable UUID id) {
        return switch (jenis) {
            case "DUA_KEPALA_SEKOLAH" ->
                new TanpaAtasan.Temuan(TanpaAtasan.Jenis.DUA_KEPALA, tempat, rincian, "/admin/satuan/" + id);
            case "DUA_KEPALA_DINAS" ->
                new TanpaAtasan.Temuan(
                        TanpaAtasan.Jenis.DUA_KEPALA_DINAS, tempat, rincian, "/admin/pegawai?peran=KEPALA_DINAS");
            case "DUA_INDUK" ->
                new TanpaAtasan.Temuan(TanpaAtasan.Jenis.DUA_INDUK, tempat, rincian, "/admin/pegawai/" + id);
            default -> throw new IllegalStateException(jenis);
        };
    }

    /** One page of those without a superior, by reason, school and name; {@code sebab} null: of all reasons. */
    Halaman<TanpaAtasan.Orang> orangTanpaAtasan(
            DinasId dinas, LocalDate hari, @Nullable SebabTanpaAtasan sebab, int nomor) {
        int[] jumlah = {0};
        List<TanpaAtasan.Orang> baris = jdbc.sql(SEBAB + """
                        SELECT b.sebab, b.pegawai_id, g.nama, b.satuan_id, s.nama AS nama_satuan, p.nama AS plt,
                            count(*) OVER () AS jumlah
                        FROM sebab b JOIN organisasi.pegawai g ON g.dinas_id = :dinas AND g.pegawai_id = b.pegawai_id
                        LEFT JOIN organisasi.satuan s ON s.dinas_id = :dinas AND s.satuan_id = b.satuan_id
                        LEFT JOIN organisasi.pegawai p ON p.dinas_id = :dinas AND p.pegawai_id = b.plt_id
                        WHERE b.sebab IS NOT NULL AND (:sebab = '' OR b.sebab = :sebab)
                        ORDER BY b.sebab, lower(s.nama), b.satuan_id, lower(g.nama), b.pegawai_id
                        LIMIT :batas OFFSET :lewati
                        """)
                .param("dinas", dinas.nilai())
                .param("hari", hari)
                .param("sebab", sebab == null ? "" : sebab.name())
                .param("batas", Halaman.UKURAN)
                .param("lewati", Halaman.lewati(nomor))
                .query((rs, n) -> {
                    jumlah[0] = rs.getInt("jumlah");
                    UUID satuan = rs.getObject("satuan_id", UUID.class);
                    return new TanpaAtasan.Orang(
                            SebabTanpaAtasan.valueOf(rs.getString("sebab")),
                            new PegawaiId(rs.getObject("pegawai_id", UUID.class)),
                            rs.getString("nama"),
                            satuan == null ? null : new SatuanId(satuan),
                            rs.getString("nama_satuan"),
                            rs.getString("plt"));
                })
                .list();
        return new Halaman<>(baris, nomor, jumlah[0]);
    }
}
