package id.teladan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fills the execution stage of a data set, once: cycles of the guru of every school of 200 and of as many others as {@link #SEKOLAH}
 * allows, where a school has a kepala. Of a hundred cycles 10 have a draft of A, 40 wait for the observation, 10 have a draft of B by
 * the observer, 20 are observed and 20 have gone on to C. Everybody with a plan has one, agreed or not, and in a school of 200 everybody:
 * who has no plan borrows one of his school, so that the plans stay as they were measured.
 */
final class IsiSiklus {
    /** Schools at most; with them some 60,000 cycles at 3.3 million guru. */
    static final int SEKOLAH = 4_000;

    static final String SK = "SK-UKUR";

    private static final String ORANG = """
            CREATE TEMP TABLE ukur_sekolah AS
            SELECT * FROM (
                SELECT dinas_id, satuan_id, count(*) FILTER (WHERE peran = 'GURU') AS guru,
                       (min(pegawai_id::text) FILTER (WHERE peran = 'KEPALA_SEKOLAH'))::uuid AS kepala,
                       (min(pegawai_id::text) FILTER (WHERE peran = 'GURU'))::uuid AS pengamat
                  FROM organisasi.penugasan WHERE satuan_id IS NOT NULL GROUP BY dinas_id, satuan_id) s
             WHERE kepala IS NOT NULL AND guru > 1 ORDER BY guru = 200 DESC, md5(satuan_id::text) LIMIT %d;
            ANALYZE ukur_sekolah;
            CREATE TEMP TABLE ukur_orang AS
            SELECT o.*, coalesce((SELECT min(b.kode) FROM perencanaan.butir b
                     WHERE b.dinas_id = o.dinas_id AND b.skp_id = o.skp_id AND b.bagian = 'PRAKTIK'), 'MK-1') AS indikator,
                   ('x' || substr(md5(o.pegawai_id::text), 1, 2))::bit(8)::int * 100 / 256 AS undi,
                   to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS kini
              FROM (SELECT s.dinas_id, s.satuan_id, s.kepala, s.pengamat, g.pegawai_id, p.periode_id, s.guru = 200 AS semua,
                           m.skp_id IS NOT NULL AS berencana, coalesce(m.skp_id, t.skp_id) AS skp_id
                      FROM ukur_sekolah s
                      JOIN organisasi.penugasan g ON g.dinas_id = s.dinas_id AND g.satuan_id = s.satuan_id AND g.peran = 'GURU'
                      JOIN (SELECT DISTINCT ON (dinas_id) dinas_id, periode_id FROM periode.periode
                             ORDER BY dinas_id, mulai DESC, periode_id) p ON p.dinas_id = s.dinas_id
                      LEFT JOIN perencanaan.skp m ON m.dinas_id = g.dinas_id AND m.periode_id = p.periode_id
                            AND m.pegawai_id = g.pegawai_id AND m.peran = 'GURU'
                      LEFT JOIN (SELECT dinas_id, satuan_id, min(skp_id::text)::uuid AS skp_id FROM perencanaan.skp
                                  WHERE peran = 'GURU' GROUP BY dinas_id, satuan_id) t
                             ON t.dinas_id = s.dinas_id AND t.satuan_id = s.satuan_id) o
             WHERE o.skp_id IS NOT NULL AND (o.berencana OR o.semua);
            ANALYZE ukur_orang;
            """.formatted(SEKOLAH);

    /** Ids follow time, as those that the application makes: the person's own serve for his cycle. */
    private static final String SIKLUS = """
            INSERT INTO pelaksanaan.siklus (dinas_id, siklus_id, periode_id, pegawai_id, peran, satuan_id, skp_id, indikator, versi,
                dibuat_pada)
            SELECT dinas_id, pegawai_id, periode_id, pegawai_id, 'GURU', satuan_id, skp_id, indikator, 3, now() FROM ukur_orang
             ORDER BY dinas_id, pegawai_id ON CONFLICT DO NOTHING""";

    private static final String A = """
            INSERT INTO pelaksanaan.dokumen (dinas_id, siklus_id, huruf, ke, status, isi, penulis, sejak)
            SELECT o.dinas_id, o.pegawai_id, 'A', 1, CASE WHEN undi < 10 THEN 'DRAF' ELSE 'DIKUMPULKAN' END,
                   jsonb_build_object('A-TARGET', indikator || '.1,' || indikator || '.2', 'A-UPAYA', %s,
                       'A-JADWAL.tanggal', to_char(current_date + undi %% 30, 'YYYY-MM-DD'), 'A-JADWAL.jam', '08:00',
                       'A-JADWAL.menit', '70', 'A-JADWAL.tempat', 'Ruang kelas', 'A-JADWAL.kegiatan', 'Pembelajaran di kelas',
                       'A-JADWAL.cara', 'LANGSUNG'), %s, now()
              FROM ukur_orang o ORDER BY dinas_id, pegawai_id ON CONFLICT DO NOTHING""".formatted(tulisan(300), penulis("pegawai_id", "'PEMILIK'", "undi >= 10"));

    private static final String B = """
            INSERT INTO pelaksanaan.dokumen (dinas_id, siklus_id, huruf, ke, status, isi, penulis, sejak)
            SELECT o.dinas_id, o.pegawai_id, 'B', 1, CASE WHEN undi < 60 THEN 'DRAF' ELSE 'DIKUMPULKAN' END,
                   (SELECT jsonb_object_agg('B-PENILAIAN.' || indikator || '.' || f, CASE f WHEN 2 THEN 'BELUM_EFEKTIF' ELSE 'EFEKTIF' END)
                           || jsonb_object_agg('B-CATATAN.' || indikator || '.' || f, %s)
                           || jsonb_build_object('B-REKOMENDASI', %s) FROM generate_series(1, 3) f), %s, now()
              FROM ukur_orang o WHERE undi >= 50 ORDER BY dinas_id, pegawai_id ON CONFLICT DO NOTHING""".formatted(
                    tulisan(500),
                    tulisan(500),
                    penulis(
                            "CASE WHEN undi < 60 AND pengamat <> pegawai_id THEN pengamat ELSE kepala END",
                            "CASE WHEN undi < 60 AND pengamat <> pegawai_id THEN 'PENGAMAT' ELSE 'PENILAI' END",
                            "undi >= 60"));

    private static final String C =
            """
            INSERT INTO pelaksanaan.dokumen (dinas_id, siklus_id, huruf, ke, status, isi, penulis, sejak)
            SELECT dinas_id, pegawai_id, 'C', 1, 'DIKUMPULKAN',
                   jsonb_build_object('C-TANTANGAN', %s, 'C-TUJUAN', %s, 'C-UPAYA', %s, 'C-AKSI', 'Mulai pekan depan'), %s, now()
              FROM ukur_orang o WHERE undi >= 80 ORDER BY dinas_id, pegawai_id ON CONFLICT DO NOTHING""".formatted(tulisan(400), tulisan(150), tulisan(250), penulis("pegawai_id", "'PEMILIK'", "true"));

    private static final String JADWAL = """
            INSERT INTO pelaksanaan.jadwal (dinas_id, siklus_id, jadwal_id, mulai, menit, tempat, kegiatan, cara, oleh, pihak,
                diusulkan_pada, disetujui_oleh, disetujui_pada)
            SELECT dinas_id, pegawai_id, pegawai_id, current_date + undi % 30 + time '01:00' AT TIME ZONE 'UTC', 70, 'Ruang kelas',
                   'Pembelajaran di kelas', 'LANGSUNG', pegawai_id, 'PEMILIK', now(), CASE WHEN undi % 2 = 0 THEN kepala END,
                   CASE WHEN undi % 2 = 0 THEN now() END
              FROM ukur_orang WHERE undi >= 10 ORDER BY dinas_id, pegawai_id ON CONFLICT DO NOTHING""";

    private static final String PENGAMAT = """
            INSERT INTO pelaksanaan.pengamat (dinas_id, pengamat_id, satuan_id, untuk, pegawai_id, sk, mulai, sampai, ditunjuk_oleh,
                ditunjuk_pada)
            SELECT dinas_id, satuan_id, satuan_id, 'GURU', pengamat, '%s', date_trunc('year', current_date)::date,
                   (date_trunc('year', current_date) + interval '1 year - 1 day')::date, kepala, now()
              FROM ukur_sekolah ON CONFLICT DO NOTHING""".formatted(SK);

    private final Aplikasi teladan;

    IsiSiklus(Aplikasi teladan) {
        this.teladan = teladan;
    }

    /** Fills it where that was not done yet; gives how many cycles, schools with observers, and rows of documents there are. */
    Map<String, Long> muat() throws SQLException {
        try (Connection c = teladan.sambungan();
                Statement s = c.createStatement()) {
            if (angka(s, "SELECT count(*) FROM pelaksanaan.pengamat WHERE sk = '" + SK + "'") == 0) {
                System.out.println("Mengisi siklus observasi ...");
                c.setAutoCommit(false);
                s.execute("SET LOCAL work_mem = '256MB'");
                for (String sql : new String[] {ORANG, SIKLUS, A, B, C, JADWAL, PENGAMAT}) {
                    s.execute(sql);
                }
                s.execute("DROP TABLE ukur_orang; DROP TABLE ukur_sekolah");
                c.commit();
                c.setAutoCommit(true);
                for (String t : new String[] {"siklus", "dokumen", "jadwal", "pengamat"}) {
                    s.execute("VACUUM (ANALYZE) pelaksanaan." + t);
                }
            }
            Map<String, Long> hasil = new LinkedHashMap<>();
            hasil.put("siklus", angka(s, "SELECT count(*) FROM pelaksanaan.siklus"));
            hasil.put("sekolah", angka(s, "SELECT count(*) FROM pelaksanaan.pengamat"));
            hasil.put("dokumen", angka(s, "SELECT count(*) FROM pelaksanaan.dokumen"));
            System.out.println("Siklus observasi: " + hasil);
            return hasil;
        }
    }

    static long angka(Statement s, String sql) throws SQLException {
        try (var rs = s.executeQuery(sql)) {
            rs.next();
            return rs.getLong(1);
        }
    }

    /** So many characters of prose, not quite the same for everyone. */
    private static String tulisan(int panjang) {
        return ("left(repeat('Murid ke-' || undi || ' dan temannya menyusun kesepakatan kelas, lalu memeriksanya bersama. ', 9), %d)")
                .formatted(panjang);
    }

    /** As the application notes who wrote a document and, under a condition, handed it in. */
    private static String penulis(String oleh, String sebagai, String terkumpul) {
        String tangan = "jsonb_build_object('oleh', %s, 'atasNama', NULL, 'sebagai', %s, 'pada', kini)"
                .formatted(oleh, sebagai);
        return "jsonb_build_object('tulis', %s, 'kumpul', CASE WHEN %s THEN %s END, 'konfirmasi', NULL, 'nilai', NULL, 'kembali', NULL)"
                .formatted(tangan, terkumpul, tangan);
    }
}
