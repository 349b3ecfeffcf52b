package id.teladan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fills the assessment stage of a data set, once, in the schools that {@link IsiSiklus} chose: the PKO of each, and assessments of their
 * guru. Whose plan is agreed has a draft that can be decided; of a hundred others 20 have none, 55 a complete draft, 10 the ratings
 * alone, 10 wait for the employee and 5 are final. What is decided already is there for lists: nothing was frozen for it.
 */
final class IsiNilai {
    private static final String ORANG = """
            CREATE TEMP TABLE ukur_sekolah AS
            SELECT g.dinas_id, g.satuan_id, g.ditunjuk_oleh AS kepala, p.periode_id,
                   ('x' || substr(md5(g.satuan_id::text), 1, 2))::bit(8)::int * 100 / 256 AS undi,
                   (SELECT min(k.pegawai_id::text)::uuid FROM organisasi.penugasan k
                     WHERE k.dinas_id = g.dinas_id AND k.peran = 'KEPALA_DINAS') AS dinas
              FROM pelaksanaan.pengamat g
              JOIN (SELECT DISTINCT ON (dinas_id) dinas_id, periode_id FROM periode.periode
                     ORDER BY dinas_id, mulai DESC, periode_id) p ON p.dinas_id = g.dinas_id
             WHERE g.sk = '%s';
            ANALYZE ukur_sekolah;
            CREATE TEMP TABLE ukur_orang AS
            SELECT o.*, CASE WHEN sepakat OR undi BETWEEN 20 AND 84 THEN 'DRAF' WHEN undi >= 95 THEN 'FINAL'
                             WHEN undi >= 85 THEN 'DITETAPKAN' END AS status,
                   CASE WHEN kocok < 20 THEN 'DI_ATAS' WHEN kocok < 94 THEN 'SESUAI' ELSE 'DI_BAWAH' END AS hasil,
                   CASE WHEN kocok < 12 THEN 'DI_ATAS' ELSE 'SESUAI' END AS perilaku,
                   CASE WHEN kocok < 12 THEN 'SANGAT_BAIK' WHEN kocok < 94 THEN 'BAIK' ELSE 'BUTUH_PERBAIKAN' END AS predikat
              FROM (SELECT s.dinas_id, s.satuan_id, s.kepala, s.periode_id, g.pegawai_id,
                           ('x' || substr(md5(g.pegawai_id::text), 1, 2))::bit(8)::int * 100 / 256 AS undi,
                           ('x' || substr(md5(g.pegawai_id::text), 3, 2))::bit(8)::int * 100 / 256 AS kocok,
                           EXISTS (SELECT FROM perencanaan.skp k WHERE k.dinas_id = g.dinas_id AND k.periode_id = s.periode_id
                              AND k.pegawai_id = g.pegawai_id AND k.peran = 'GURU' AND k.status = 'DISEPAKATI') AS sepakat
                      FROM ukur_sekolah s JOIN organisasi.penugasan g
                        ON g.dinas_id = s.dinas_id AND g.satuan_id = s.satuan_id AND g.peran = 'GURU') o;
            ANALYZE ukur_orang;
            """.formatted(IsiSiklus.SK);

    private static final String PKO = """
            INSERT INTO penilaian.pko (dinas_id, periode_id, satuan_id, ke, kode, oleh, pada)
            SELECT dinas_id, periode_id, satuan_id, 1,
                   CASE WHEN undi < 25 THEN 'ISTIMEWA' WHEN undi < 85 THEN 'BAIK' ELSE 'BUTUH_PERBAIKAN' END, dinas, now()
              FROM ukur_sekolah ORDER BY dinas_id, satuan_id ON CONFLICT DO NOTHING""";

    /** As in {@link IsiSiklus} the person's own id serves for his assessment. */
    private static final String PENILAIAN = """
            INSERT INTO penilaian.penilaian (dinas_id, penilaian_id, periode_id, pegawai_id, peran, satuan_id, status, versi, isi,
                rating_hasil, rating_perilaku, predikat, ke, penilai_id, ditetapkan_pada, tenggat, sejak)
            SELECT o.dinas_id, o.pegawai_id, o.periode_id, o.pegawai_id, 'GURU', o.satuan_id, o.status, 3,
                   jsonb_build_object('hasil', o.hasil, 'perilaku', o.perilaku) || CASE WHEN NOT sepakat AND undi BETWEEN 75 AND 84
                     THEN '{}'::jsonb
                     ELSE (SELECT jsonb_object_agg('umpan.PERILAKU.' || a.kode, %s || a.kode)
                             FROM unnest(ARRAY['BP', 'AK', 'KO', 'HA', 'LO', 'AD', 'KL']) a (kode))
                          || jsonb_build_object('catatan', %s, 'alasan-kosong', 'Diamati sepanjang tahun, tanpa jadwal.') END,
                   o.hasil, o.perilaku, o.predikat, CASE WHEN o.status = 'DRAF' THEN 0 ELSE 1 END,
                   CASE WHEN o.status <> 'DRAF' THEN o.kepala END, CASE WHEN o.status <> 'DRAF' THEN now() END,
                   CASE WHEN o.status <> 'DRAF' THEN now() + interval '1 year' END, now()
              FROM ukur_orang o WHERE o.status IS NOT NULL ORDER BY o.dinas_id, o.pegawai_id ON CONFLICT DO NOTHING""".formatted(tulisan(140), tulisan(400));

    /** A run that ended between its two steps leaves people decided. */
    private static final String KEMBALI = """
            UPDATE penilaian.penilaian p SET status = 'DRAF', penilai_id = NULL, ditetapkan_pada = NULL, diterima_pada = NULL,
                   tenggat = NULL
             WHERE p.status = 'DITETAPKAN' AND EXISTS (SELECT FROM perencanaan.skp k WHERE k.dinas_id = p.dinas_id
               AND k.periode_id = p.periode_id AND k.pegawai_id = p.pegawai_id AND k.peran = p.peran AND k.status = 'DISEPAKATI')""";

    private final Aplikasi teladan;

    IsiNilai(Aplikasi teladan) {
        this.teladan = teladan;
    }

    /** Fills it where that was not done yet, cycles first; gives how many assessments and schools with a PKO there are. */
    Map<String, Long> muat() throws SQLException {
        new IsiSiklus(teladan).muat();
        try (Connection c = teladan.sambungan();
                Statement s = c.createStatement()) {
            if (IsiSiklus.angka(s, "SELECT count(*) FROM penilaian.pko") == 0) {
                System.out.println("Mengisi penilaian ...");
                c.setAutoCommit(false);
                s.execute("SET LOCAL work_mem = '256MB'");
                for (String sql : new String[] {ORANG, PKO, PENILAIAN}) {
                    s.execute(sql);
                }
                s.execute("DROP TABLE ukur_orang; DROP TABLE ukur_sekolah");
                c.commit();
                c.setAutoCommit(true);
                s.execute("VACUUM (ANALYZE) penilaian.pko");
                s.execute("VACUUM (ANALYZE) penilaian.penilaian");
            }
            s.execute(KEMBALI);
            Map<String, Long> hasil = new LinkedHashMap<>();
            hasil.put("penilaian", IsiSiklus.angka(s, "SELECT count(*) FROM penilaian.penilaian"));
            hasil.put("pko", IsiSiklus.angka(s, "SELECT count(*) FROM penilaian.pko"));
            System.out.println("Penilaian: " + hasil);
            return hasil;
        }
    }

    /** So many characters of prose, not quite the same for everyone. */
    private static String tulisan(int panjang) {
        return ("left(repeat('Guru ke-' || undi || ' melayani murid dan orang tua dengan sabar, dan lekas menindaklanjuti. ', 9), %d)")
                .formatted(panjang);
    }
}
