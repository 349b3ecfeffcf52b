package id.teladan.penilaian;

import id.teladan.organisasi.Dinilai;
import id.teladan.organisasi.MasaJabatan;

/** The statements that read and write a whole assessment; each is one round trip. */
final class SqlPenilaian {
    private static final String BACA = "SELECT p.*, " + MasaJabatan.kolom("p") + """
             AS jabatan,
                   (SELECT row_to_json(r) FROM penilaian.rekomendasi r
                     WHERE r.dinas_id = p.dinas_id AND r.penilaian_id = p.penilaian_id
                     ORDER BY r.pada DESC, r.rekomendasi_id DESC LIMIT 1) AS rekomendasi,
                   (SELECT json_agg(k ORDER BY k.pada) FROM (
                        SELECT DISTINCT ON (x.oleh) x.* FROM penilaian.keterangan x
                         WHERE x.dinas_id = p.dinas_id AND x.penilaian_id = p.penilaian_id
                         ORDER BY x.oleh, x.pada DESC, x.keterangan_id DESC) k) AS keterangan,
                   (SELECT row_to_json(b) FROM penilaian.keberatan b
                     WHERE b.dinas_id = p.dinas_id AND b.penilaian_id = p.penilaian_id) AS keberatan
              FROM penilaian.penilaian p
            """;

    static final String SATU = BACA + " WHERE p.dinas_id = ? AND p.penilaian_id = ?";

    static final String BANYAK = BACA + " WHERE p.dinas_id = ? AND p.penilaian_id = ANY (?)";

    static final String MILIK =
            BACA + " WHERE p.dinas_id = ? AND p.pegawai_id = ? AND p.periode_id = ? AND p.peran = ?";

    static final String SEMUA_MILIK = BACA + " WHERE p.dinas_id = ? AND p.pegawai_id = ? ORDER BY p.penilaian_id DESC";

    static final String KUNCI =
            "SELECT versi FROM penilaian.penilaian WHERE dinas_id = ? AND penilaian_id = ? FOR NO KEY UPDATE";

    static final String TAMBAH = """
            INSERT INTO penilaian.penilaian (dinas_id, penilaian_id, periode_id, pegawai_id, peran, satuan_id, status, versi, isi, sejak)
            VALUES (?, ?, ?, ?, ?, ?, 'BELUM', 0, '{}', ?) ON CONFLICT DO NOTHING
            """;

    /** The row, its history, the objection and the frozen result together; nothing is written when the row has moved on. */
    static final String SIMPAN = """
            WITH p AS (
                UPDATE penilaian.penilaian SET satuan_id = :satuan, status = :status, versi = versi + 1, isi = :isi::jsonb,
                       rating_hasil = :hasil, rating_perilaku = :perilaku, predikat = :predikat, hanya_perilaku = :hanyaPerilaku,
                       ke = :ke, penilai_id = :penilai, atas_nama = :atasNama, ditetapkan_pada = :ditetapkan,
                       diterima_pada = :dibuka, tenggat = :tenggat, penutupan = :penutupan::jsonb,
                       sejak = CASE WHEN status = :status THEN sejak ELSE :kini END
                 WHERE dinas_id = :dinas AND penilaian_id = :id AND versi = :versi
                RETURNING dinas_id, penilaian_id),
            b AS (
                INSERT INTO penilaian.keberatan (dinas_id, penilaian_id, alasan, diajukan_pada, kepada, tanggapan, ditanggapi_oleh,
                       ditanggapi_pada, putusan, alasan_putusan, surat, diputus_oleh, diputus_pada)
                SELECT dinas_id, penilaian_id, :bAlasan::text, :bDiajukan::timestamptz, :bKepada::uuid, :bTanggapan::text,
                       :bTanggapanOleh::uuid, :bTanggapanPada::timestamptz, :bPutusan::text, :bPutusanAlasan::text, :bSurat::text,
                       :bPutusanOleh::uuid, :bPutusanPada::timestamptz
                  FROM p WHERE :bAlasan::text IS NOT NULL
                ON CONFLICT (dinas_id, penilaian_id) DO UPDATE
                   SET tanggapan = excluded.tanggapan, ditanggapi_oleh = excluded.ditanggapi_oleh,
                       ditanggapi_pada = excluded.ditanggapi_pada, putusan = excluded.putusan,
                       alasan_putusan = excluded.alasan_putusan, surat = excluded.surat, diputus_oleh = excluded.diputus_oleh,
                       diputus_pada = excluded.diputus_pada),
            h AS (
                INSERT INTO penilaian.hasil (dinas_id, penilaian_id, ke, pada, ketentuan, ketentuan_sidik, isi, sidik)
                SELECT dinas_id, penilaian_id, :ke, :kini, :ketentuan::text, :ketentuanSidik::text, :beku::text, :sidikBeku::text
                  FROM p WHERE :beku::text IS NOT NULL),
            r AS (
                INSERT INTO penilaian.riwayat (dinas_id, penilaian_id, riwayat_id, pada, oleh, atas_nama, sebagai, langkah, dari, ke,
                       catatan, isi, sidik)
                SELECT dinas_id, penilaian_id, :rId::uuid, :kini, :rOleh::uuid, :rAtasNama::uuid, :rSebagai::text, :rLangkah::text,
                       :rDari::text, :rKe::text, :rCatatan::text, :rIsi::jsonb, :rSidik::text
                  FROM p WHERE :rId::uuid IS NOT NULL)
            SELECT count(*) FROM p
            """;

    /**
     * The objections that concern {@code :penilai}: he answers them, decides on them, or, as admin, records what was decided where there is
     * no atasan. Those that wait first, oldest first; {@code :terbuka} leaves out what was decided.
     */
    static final String KEBERATAN = Dinilai.dari("""
            SELECT p.penilaian_id AS kunci, p.pegawai_id, p.peran, r.mulai AS awal, r.sampai AS akhir
              FROM penilaian.keberatan b
              JOIN penilaian.penilaian p ON p.dinas_id = b.dinas_id AND p.penilaian_id = b.penilaian_id
              JOIN periode.periode r ON r.dinas_id = p.dinas_id AND r.periode_id = p.periode_id
             WHERE b.dinas_id = :dinas AND p.pegawai_id <> :penilai AND NOT (:terbuka AND b.diputus_pada IS NOT NULL)
            """) + """
            SELECT p.penilaian_id, p.periode_id, p.pegawai_id, p.peran, p.penilai_id, p.status, b.diajukan_pada, b.kepada,
                   b.tanggapan IS NOT NULL AS ditanggapi, b.diputus_pada, g.nama, s.nama AS satuan, d.menilai
              FROM penilaian.keberatan b
              JOIN penilaian.penilaian p ON p.dinas_id = :dinas AND p.penilaian_id = b.penilaian_id
              JOIN organisasi.pegawai g ON g.dinas_id = :dinas AND g.pegawai_id = p.pegawai_id
              LEFT JOIN dinilai d ON d.kunci = b.penilaian_id
              LEFT JOIN organisasi.satuan s ON s.dinas_id = :dinas AND s.satuan_id = d.satuan_id
             WHERE b.dinas_id = :dinas AND p.pegawai_id <> :penilai AND NOT (:terbuka AND b.diputus_pada IS NOT NULL)
               AND (d.menilai OR d.atasan OR :admin AND d.berpimpinan IS NOT TRUE)
             ORDER BY b.diputus_pada DESC NULLS FIRST, b.diajukan_pada LIMIT 500
            """;

    static final String LEWAT = """
            SELECT dinas_id, penilaian_id, tenggat FROM penilaian.penilaian
             WHERE status = 'DITETAPKAN' AND tenggat <= ? AND (tenggat, dinas_id, penilaian_id) > (?, ?, ?)
             ORDER BY tenggat, dinas_id, penilaian_id LIMIT ?
            """;

    private SqlPenilaian() {}
}
