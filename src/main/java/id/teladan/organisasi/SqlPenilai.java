package id.teladan.organisasi;

/** The rule of {@link AturanPenilai} and {@link AturanWakil} in SQL, for {@link PenilaiRepository}. */
final class SqlPenilai {
    static final String AKTIF = """
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

    /** Who leads each school of {@code jabatan} on the day, and who leads the dinas. */
    static final String PIMPINAN = """
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
            """;

    /** For each person of {@code jabatan}: who leads his school, and whether the dinas assesses him. */
    private static final String ATASAN = PIMPINAN + """
            atasan AS (
                SELECT j.pegawai_id, j.peran, j.satuan_id, p.kepala_id, p.plt_id,
                    (SELECT pegawai_id FROM kepala_dinas) AS kepala_dinas_id,
                    j.peran = 'KEPALA_SEKOLAH' OR (j.pegawai_id, j.satuan_id) IN
                        (SELECT pegawai_id, satuan_id FROM aktif WHERE peran = 'PLT_KEPALA_SEKOLAH') AS ke_dinas
                FROM jabatan j JOIN pimpinan p ON p.satuan_id = j.satuan_id
            )
            """;

    /** Everyone without a superior with the reason, after {@link #ATASAN} over all people. */
    static final String SEBAB = AKTIF + JABATAN_SEMUA + ATASAN + """
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

    /** The assignments, his own also of the day {@code :pada}, the delegations of the superiors and their leave, as one person needs them. */
    static final String FAKTA = AKTIF + """
            milik AS (
                SELECT penugasan_id, pegawai_id, peran, satuan_id FROM organisasi.penugasan
                WHERE dinas_id = :dinas AND pegawai_id = :pegawai AND NOT batal
                    AND (mulai <= :pada AND (sampai IS NULL OR sampai >= :pada) OR mulai <= :hari AND (sampai IS NULL OR sampai >= :hari))
            ),
            dasar AS (
                SELECT penugasan_id, pegawai_id, peran FROM milik
                UNION SELECT penugasan_id, pegawai_id, peran FROM aktif WHERE peran = 'KEPALA_DINAS' AND satuan_id IS NULL
                UNION SELECT b.penugasan_id, b.pegawai_id, b.peran FROM milik g JOIN aktif b ON b.satuan_id = g.satuan_id
                    AND b.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH')
                    WHERE g.peran = 'GURU'
            ),
            wakil AS (
                SELECT perwakilan_id, pemberi_id, wakil_id, satuan_id, mulai, sampai, alasan FROM organisasi.perwakilan
                WHERE dinas_id = :dinas AND NOT dicabut AND mulai <= :hari AND sampai >= :hari
                    AND pemberi_id IN (SELECT pegawai_id FROM dasar
                        WHERE peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH', 'KEPALA_DINAS'))
            ),
            perlu AS (
                SELECT penugasan_id FROM dasar
                UNION SELECT a.penugasan_id FROM aktif a JOIN wakil w ON w.wakil_id = a.pegawai_id
            )
            SELECT x.*, w.perwakilan_id, w.wakil_id, n.nama AS nama_wakil, w.mulai AS wakil_mulai, w.sampai AS wakil_sampai,
                w.alasan AS wakil_alasan, (SELECT max(c.sampai) FROM organisasi.cuti c WHERE c.dinas_id = :dinas
                    AND c.pegawai_id = x.pegawai_id AND NOT c.batal AND c.mulai <= :hari AND c.sampai >= :hari) AS cuti_sampai
            FROM (""" + PenugasanRepository.PILIH + """
                WHERE a.dinas_id = :dinas AND a.penugasan_id IN (SELECT penugasan_id FROM perlu)) x
            LEFT JOIN wakil w ON w.pemberi_id = x.pegawai_id AND w.satuan_id IS NOT DISTINCT FROM x.satuan_id
                AND x.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH', 'KEPALA_DINAS')
            LEFT JOIN organisasi.pegawai n ON n.dinas_id = :dinas AND n.pegawai_id = w.wakil_id
            ORDER BY x.mulai, x.penugasan_id
            """;

    /** Superiors and places for whom {@code :penilai} acts: the newest delegation of each counts, while he works there. */
    static final String MEWAKILI = """
            mewakili AS (
                SELECT w.pemberi_id, w.satuan_id FROM organisasi.perwakilan w
                WHERE w.dinas_id = :dinas AND w.wakil_id = :penilai AND NOT w.dicabut AND w.mulai <= :hari AND w.sampai >= :hari
                    AND EXISTS (SELECT FROM aktif t WHERE t.pegawai_id = :penilai AND t.satuan_id IS NOT DISTINCT FROM w.satuan_id)
                    AND NOT EXISTS (SELECT FROM organisasi.perwakilan b WHERE b.dinas_id = :dinas
                        AND b.pemberi_id = w.pemberi_id AND b.satuan_id IS NOT DISTINCT FROM w.satuan_id
                        AND NOT b.dicabut AND b.mulai <= :hari AND b.sampai >= :hari
                        AND (b.mulai, b.perwakilan_id) > (w.mulai, w.perwakilan_id))
            ),
            pihak AS (SELECT CAST(:penilai AS uuid) AS pegawai_id UNION SELECT pemberi_id FROM mewakili),
            """;

    /** Everyone of {@code atasan} with his pejabat penilai; null where there is none. */
    private static final String PENILAI = """
            SELECT a.*, NULLIF(CASE WHEN a.ke_dinas THEN a.kepala_dinas_id
                ELSE COALESCE(a.kepala_id, CASE WHEN :plt THEN a.plt_id END) END, a.pegawai_id) AS penilai_id
            FROM atasan a
            """;

    /** OFFSET 0 keeps names from being joined by reading the whole dinas: how many people come out cannot be foreseen from here. */
    static final String BAWAHAN = AKTIF + MEWAKILI + """
            calon AS (
                SELECT g.pegawai_id FROM aktif m JOIN aktif g ON g.satuan_id = m.satuan_id AND g.peran = 'GURU'
                WHERE m.pegawai_id IN (SELECT pegawai_id FROM pihak) AND m.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH')
                UNION SELECT pegawai_id FROM aktif WHERE peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH')
                    AND EXISTS (SELECT FROM aktif k JOIN pihak p ON p.pegawai_id = k.pegawai_id WHERE k.peran = 'KEPALA_DINAS')
            ),
            """ + JABATAN_CALON + ATASAN + """
            SELECT g.pegawai_id, g.nama, g.nip, a.peran, g.jenis_ptk, g.status, g.golongan, a.satuan_id,
                s.nama AS nama_satuan, s.npsn, n.nama AS atas_nama, (SELECT max(c.sampai) FROM organisasi.cuti c WHERE c.dinas_id = :dinas
                    AND c.pegawai_id = g.pegawai_id AND NOT c.batal AND c.mulai <= :hari AND c.sampai >= :hari) AS cuti_sampai
            FROM (""" + PENILAI + """
            ) a
            CROSS JOIN LATERAL (SELECT * FROM organisasi.pegawai
                WHERE dinas_id = :dinas AND pegawai_id = a.pegawai_id OFFSET 0) g
            CROSS JOIN LATERAL (SELECT nama, npsn FROM organisasi.satuan
                WHERE dinas_id = :dinas AND satuan_id = a.satuan_id OFFSET 0) s
            LEFT JOIN mewakili w ON w.pemberi_id = a.penilai_id
                AND w.satuan_id IS NOT DISTINCT FROM CASE WHEN NOT a.ke_dinas THEN a.satuan_id END
                AND NOT EXISTS (SELECT FROM aktif o JOIN aktif t ON t.satuan_id = o.satuan_id WHERE o.pegawai_id = a.pegawai_id
                    AND o.peran IN ('KEPALA_SEKOLAH', 'PLT_KEPALA_SEKOLAH') AND t.pegawai_id = :penilai)
            LEFT JOIN organisasi.pegawai n ON n.dinas_id = :dinas AND n.pegawai_id = w.pemberi_id
            WHERE a.pegawai_id <> :penilai AND (a.penilai_id = :penilai OR w.pemberi_id IS NOT NULL)
            ORDER BY lower(g.nama), g.pegawai_id
            """;

    static final String SEMUA = AKTIF + JABATAN_SEMUA + ATASAN + """
            SELECT p.pegawai_id, p.peran, p.penilai_id FROM (""" + PENILAI + """
            ) p ORDER BY p.pegawai_id
            """;

    private SqlPenilai() {}
}
