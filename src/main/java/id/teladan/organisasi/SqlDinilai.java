package id.teladan.organisasi;

/** The rule of {@link RantaiPenilai#rantai} in SQL, for whole lists. */
final class SqlDinilai {
    /** The post that each of {@code calon} had last in his days, with the day on which it counts: today, or the last that he had it. */
    private static final String JABATAN = """
            masa AS (
                SELECT c.*, CASE WHEN m.sampai < :hari THEN m.sampai END AS sampai,
                    CASE WHEN m.sampai < :hari THEN least(m.sampai, c.akhir) ELSE :hari END AS pada
                FROM calon c CROSS JOIN LATERAL (SELECT mulai, sampai FROM organisasi.penugasan
                    WHERE dinas_id = :dinas AND pegawai_id = c.pegawai_id AND peran = c.peran AND NOT batal
                        AND (peran = 'KEPALA_SEKOLAH' OR induk) AND mulai <= least(c.akhir, :hari) AND (sampai IS NULL OR sampai >= c.awal)
                    ORDER BY mulai DESC, sampai DESC NULLS FIRST LIMIT 1) m
            ),
            jabatan AS (
                SELECT m.*, j.satuan_id, m.peran = 'KEPALA_SEKOLAH' OR EXISTS (SELECT FROM organisasi.penugasan t
                        WHERE t.dinas_id = :dinas AND t.pegawai_id = m.pegawai_id AND t.satuan_id = j.satuan_id AND NOT t.batal
                            AND t.peran = 'PLT_KEPALA_SEKOLAH' AND t.mulai <= m.pada AND (t.sampai IS NULL OR t.sampai >= m.pada)) AS ke_dinas
                FROM masa m CROSS JOIN LATERAL (SELECT peran, satuan_id FROM organisasi.penugasan
                    WHERE dinas_id = :dinas AND pegawai_id = m.pegawai_id AND NOT batal AND mulai <= m.pada
                        AND (sampai IS NULL OR sampai >= m.pada) AND (peran = 'KEPALA_SEKOLAH' OR peran = 'GURU' AND induk)
                    ORDER BY peran = 'KEPALA_SEKOLAH' DESC, mulai DESC, penugasan_id DESC LIMIT 1) j
                WHERE j.peran = m.peran
            ),
            """;

    /** MATERIALIZED: how many people come out cannot be foreseen, and whoever joins them must not work them out anew for each of his rows. */
    private static final String DINILAI = """
            ke AS (
                SELECT j.*, COALESCE(p.kepala_id, p.plt_id) AS pimpinan_id,
                    j.ke_dinas OR COALESCE(p.kepala_id, p.plt_id) = j.pegawai_id IS TRUE AS oleh_dinas,
                    NULLIF((SELECT pegawai_id FROM kepala_dinas), j.pegawai_id) AS kepala_dinas_id
                FROM jabatan j JOIN pimpinan p ON p.satuan_id = j.satuan_id
            ),
            penilai AS (
                SELECT k.*, CASE WHEN k.oleh_dinas THEN k.kepala_dinas_id ELSE k.pimpinan_id END AS penilai_id,
                    EXISTS (SELECT FROM aktif o JOIN aktif t ON t.satuan_id = o.satuan_id WHERE o.pegawai_id = k.pegawai_id
                        AND o.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH') AND t.pegawai_id = :penilai) AS memimpin
                FROM ke k
            ),
            dinilai AS MATERIALIZED (
                SELECT x.kunci, x.pegawai_id, x.peran, x.satuan_id, x.sampai, x.penilai_id, w.pemberi_id AS wakil_dari,
                    x.pegawai_id <> :penilai AND (x.penilai_id = :penilai OR w.pemberi_id IS NOT NULL) IS TRUE AS menilai,
                    x.berpimpinan, x.berpimpinan AND x.pegawai_id <> :penilai AND (x.kepala_dinas_id = :penilai OR NOT x.memimpin AND EXISTS
                        (SELECT FROM mewakili v WHERE v.pemberi_id = x.kepala_dinas_id AND v.satuan_id IS NULL)) AS atasan
                FROM (SELECT *, NOT oleh_dinas AND kepala_dinas_id IS NOT NULL
                        AND kepala_dinas_id IS DISTINCT FROM penilai_id AS berpimpinan FROM penilai) x
                LEFT JOIN mewakili w ON w.pemberi_id = x.penilai_id AND NOT x.memimpin
                    AND w.satuan_id IS NOT DISTINCT FROM CASE WHEN NOT x.oleh_dinas THEN x.satuan_id END
            )
            """;

    /** Who can be among those of {@code :penilai}: guru of the schools that he leads, and whoever led a school, for the kepala dinas. */
    private static final String CALON = """
            SELECT CAST(NULL AS uuid) AS kunci, g.pegawai_id, 'GURU' AS peran, CAST(:awal AS date) AS awal, CAST(:akhir AS date) AS akhir
            FROM aktif m JOIN organisasi.penugasan g ON g.dinas_id = :dinas AND g.satuan_id = m.satuan_id AND g.peran = 'GURU'
                AND g.induk AND NOT g.batal AND g.mulai <= greatest(CAST(:akhir AS date), CAST(:hari AS date)) AND (g.sampai IS NULL OR g.sampai >= :awal)
            WHERE m.pegawai_id IN (SELECT pegawai_id FROM pihak) AND m.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH')
            UNION
            SELECT CAST(NULL AS uuid), k.pegawai_id, r.peran, CAST(:awal AS date), CAST(:akhir AS date)
            FROM organisasi.penugasan k CROSS JOIN (VALUES ('GURU'), ('KEPALA_SEKOLAH')) r (peran)
            WHERE k.dinas_id = :dinas AND k.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH') AND NOT k.batal
                AND k.mulai <= :hari AND (k.sampai IS NULL OR k.sampai >= :awal)
                AND EXISTS (SELECT FROM aktif d JOIN pihak p ON p.pegawai_id = d.pegawai_id WHERE d.peran = 'KEPALA_DINAS')
            """;

    /** Names are looked up one by one: joined, they would be read for the whole dinas, since how many people come out cannot be foreseen. */
    static final String DAFTAR = dari(CALON) + """
            SELECT d.*, g.nama, g.jenis_ptk, s.nama AS nama_satuan,
                (SELECT n.nama FROM organisasi.pegawai n WHERE n.dinas_id = :dinas AND n.pegawai_id = d.wakil_dari) AS atas_nama,
                (SELECT max(c.sampai) FROM organisasi.cuti c WHERE c.dinas_id = :dinas AND c.pegawai_id = d.pegawai_id
                    AND NOT c.batal AND c.mulai <= :hari AND c.sampai >= :hari) AS cuti_sampai
            FROM dinilai d
            CROSS JOIN LATERAL (SELECT * FROM organisasi.pegawai
                WHERE dinas_id = :dinas AND pegawai_id = d.pegawai_id OFFSET 0) g
            CROSS JOIN LATERAL (SELECT nama FROM organisasi.satuan
                WHERE dinas_id = :dinas AND satuan_id = d.satuan_id OFFSET 0) s
            WHERE d.menilai
            ORDER BY lower(g.nama), g.pegawai_id, d.peran
            """;

    static String dari(String calon) {
        return SqlPenilai.AKTIF + SqlPenilai.MEWAKILI + "calon AS (" + calon + "),\n" + JABATAN + SqlPenilai.PIMPINAN
                + DINILAI;
    }

    private SqlDinilai() {}
}
