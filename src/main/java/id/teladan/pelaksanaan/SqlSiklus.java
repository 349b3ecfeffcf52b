package id.teladan.pelaksanaan;

/** The statements that read and write a whole cycle; each is one round trip, whatever it has grown to. */
final class SqlSiklus {
    private static final String KOLOM = """
            SELECT s.dinas_id, s.siklus_id, s.periode_id, s.pegawai_id, s.peran, s.satuan_id, s.skp_id, s.indikator, s.versi,
                   (SELECT x.versi FROM pelaksanaan.siklus x WHERE x.dinas_id = s.dinas_id AND x.siklus_id = s.siklus_id) AS terbaca,
                   (SELECT json_agg(json_build_object('huruf', d.huruf, 'ke', d.ke, 'status', d.status, 'isi', d.isi,
                                                      'penulis', d.penulis, 'sejak', d.sejak))
                      FROM pelaksanaan.dokumen d
                     WHERE d.dinas_id = s.dinas_id AND d.siklus_id = s.siklus_id AND d.status <> 'DIGANTI') AS dokumen,
                   (SELECT d.isi FROM pelaksanaan.dokumen d
                     WHERE d.dinas_id = s.dinas_id AND d.siklus_id = s.siklus_id AND d.huruf = 'A' AND d.status = 'DIGANTI'
                     ORDER BY d.ke DESC LIMIT 1) AS persiapan,
                   (SELECT row_to_json(j) FROM pelaksanaan.jadwal j
                     WHERE j.dinas_id = s.dinas_id AND j.siklus_id = s.siklus_id ORDER BY j.jadwal_id DESC LIMIT 1) AS jadwal,
                   (SELECT json_agg(p) FROM pelaksanaan.permintaan p
                     WHERE p.dinas_id = s.dinas_id AND p.siklus_id = s.siklus_id AND p.putusan IS NULL) AS permintaan,
                   (SELECT count(*) FROM pelaksanaan.upaya u
                     WHERE u.dinas_id = s.dinas_id AND u.siklus_id = s.siklus_id AND u.ditarik_pada IS NULL) AS upaya,
                   (SELECT json_agg(g) FROM pelaksanaan.pengamat g
                     WHERE g.dinas_id = s.dinas_id AND g.satuan_id = s.satuan_id AND g.untuk = s.peran
                       AND g.dicabut_pada IS NULL) AS pengamat
              FROM pelaksanaan.siklus s
            """;

    static final String SATU = KOLOM + "WHERE s.dinas_id = ? AND s.siklus_id = ?";

    /** Locked until the transaction ends: steps on one cycle queue here. */
    static final String KUNCI = SATU + " FOR NO KEY UPDATE OF s";

    static final String MILIK =
            KOLOM + "WHERE s.dinas_id = ? AND s.pegawai_id = ? AND s.periode_id = ? AND s.peran = ?";

    static final String TAMBAH = """
            INSERT INTO pelaksanaan.siklus
                (dinas_id, siklus_id, periode_id, pegawai_id, peran, satuan_id, skp_id, indikator, versi, dibuat_pada)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT DO NOTHING
            """;

    /** Writes versions of documents and a line of history, where the cycle is still in the version that was read; gives how many cycles were. */
    static final String SIMPAN = """
            WITH s AS (
                UPDATE pelaksanaan.siklus SET versi = versi + 1, indikator = ?, satuan_id = ?
                 WHERE dinas_id = ? AND siklus_id = ? AND versi = ? RETURNING dinas_id, siklus_id),
            d AS (
                INSERT INTO pelaksanaan.dokumen (dinas_id, siklus_id, huruf, ke, status, isi, penulis, sejak)
                SELECT s.dinas_id, s.siklus_id, x.huruf, x.ke, x.status, x.isi::jsonb, x.penulis::jsonb, x.sejak
                  FROM s, unnest(?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                          AS x (huruf, ke, status, isi, penulis, sejak)
                ON CONFLICT (dinas_id, siklus_id, huruf, ke) DO UPDATE
                   SET status = excluded.status, isi = excluded.isi, penulis = excluded.penulis, sejak = excluded.sejak),
            r AS (
                INSERT INTO pelaksanaan.riwayat (dinas_id, siklus_id, riwayat_id, pada, oleh, atas_nama, sebagai, langkah, huruf, ke,
                                                 catatan, isi, sidik)
                SELECT s.dinas_id, s.siklus_id, x.id, x.pada, x.oleh, x.atas_nama, x.sebagai, x.langkah, x.huruf, x.ke, x.catatan,
                       x.isi::jsonb, x.sidik
                  FROM s, unnest(?::uuid[], ?::timestamptz[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::int[],
                                 ?::text[], ?::text[], ?::text[])
                          AS x (id, pada, oleh, atas_nama, sebagai, langkah, huruf, ke, catatan, isi, sidik))
            SELECT count(*) FROM s
            """;

    static final String JADWAL = """
            INSERT INTO pelaksanaan.jadwal (dinas_id, siklus_id, jadwal_id, mulai, menit, tempat, kegiatan, keterangan, cara, oleh,
                pihak, alasan, diusulkan_pada, disetujui_oleh, disetujui_pada)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (dinas_id, siklus_id, jadwal_id) DO UPDATE
               SET disetujui_oleh = excluded.disetujui_oleh, disetujui_pada = excluded.disetujui_pada
            """;

    private SqlSiklus() {}
}
