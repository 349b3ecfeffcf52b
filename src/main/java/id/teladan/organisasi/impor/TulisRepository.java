package id.teladan.organisasi.impor;

import id.teladan.umum.DinasId;
import id.teladan.umum.Uuid7;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The statements that write what the lines of a preview say; runs within the transaction of the caller. */
@Repository
class TulisRepository {
    /** Chosen lines of one object and one action, with their data as {@code x}. */
    private static final String BARIS = """
            FROM organisasi.impor_baris b CROSS JOIN LATERAL (SELECT b.isi->'data' AS x, b.isi->'sebelum' AS lama) d
            WHERE b.dinas_id = :d AND b.impor_id = :i AND b.dipilih AND b.objek = '%s' AND b.aksi IN (%s)
            """;
    /** UUID version 7 made by the database, which has no function for it before 18: the time of this import, then chance. */
    private static final String UUID7 = "overlay(gen_random_uuid()::text PLACING :waktu FROM 1 FOR 15)::uuid";

    /** The part of a UUID version 7 before its random bits. */
    private static final int WAKTU = 15;

    private final JdbcClient jdbc;

    TulisRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Schools, people and assignments; answers how many objects were written. */
    int orang(DinasId dinas, UUID id, Instant kini) {
        int n = satuan(dinas, id) + pegawai(dinas, id) + penugasan(dinas, id);
        jalankan(dinas, id, kini, """
                INSERT INTO organisasi.riwayat (dinas_id, riwayat_id, jenis_objek, objek_id, pada, oleh, apa, alasan, sebelum, sesudah)
                SELECT b.dinas_id, %s, b.objek, b.objek_id, :kini, 'impor:' || b.impor_id,
                       CASE WHEN b.objek = 'SATUAN' AND b.aksi = 'TAMBAH' THEN 'Satuan pendidikan ditambahkan'
                            WHEN b.objek = 'SATUAN' THEN 'Data satuan diubah'
                            WHEN b.objek = 'PEGAWAI' AND b.aksi = 'TAMBAH' THEN 'Pegawai ditambahkan'
                            WHEN b.objek = 'PEGAWAI' THEN 'Data pegawai diubah'
                            WHEN b.aksi = 'TAMBAH' THEN 'Penugasan dimulai: ' || split_part(b.judul, ': ', 2)
                            WHEN b.aksi = 'AKHIRI' THEN 'Penugasan diakhiri: ' || split_part(b.judul, ': ', 2)
                            ELSE 'Penugasan dibetulkan: ' || split_part(b.judul, ': ', 2) END,
                       b.isi->'catatan'->>0, CASE WHEN b.aksi <> 'TAMBAH' THEN r.lama END, r.baru
                FROM organisasi.impor_baris b
                CROSS JOIN LATERAL (SELECT jsonb_object_agg(e->>'bidang', e->>'lama') AS lama,
                                           jsonb_object_agg(e->>'bidang', e->>'baru') AS baru
                                    FROM jsonb_array_elements(b.isi->'beda') e) r
                WHERE b.dinas_id = :d AND b.impor_id = :i AND b.dipilih AND b.aksi IN ('TAMBAH', 'UBAH', 'AKHIRI')
                  AND b.objek IN ('SATUAN', 'PEGAWAI', 'PENUGASAN')
                """.formatted(UUID7));
        return n;
    }

    private int satuan(DinasId dinas, UUID id) {
        int n = jalankan(dinas, id, """
                INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri, alamat, kecamatan)
                SELECT b.dinas_id, b.objek_id, x->>'npsn', x->>'nama', x->>'jenjang', (x->>'negeri')::boolean, x->>'alamat',
                       x->>'kecamatan'
                """ + baris("SATUAN", "'TAMBAH'"));
        jalankan(dinas, id, """
                INSERT INTO organisasi.npsn (npsn, dinas_id, satuan_id) SELECT x->>'npsn', b.dinas_id, b.objek_id
                """ + baris("SATUAN", "'TAMBAH'"));
        return n
                + jalankan(
                        dinas,
                        id,
                        """
                UPDATE organisasi.satuan s SET nama = x->>'nama', jenjang = x->>'jenjang', negeri = (x->>'negeri')::boolean,
                       alamat = x->>'alamat', kecamatan = x->>'kecamatan', versi = s.versi + 1
                """ + baris("SATUAN", "'UBAH'") + " AND s.dinas_id = b.dinas_id AND s.satuan_id = b.objek_id");
    }

    private int pegawai(DinasId dinas, UUID id) {
        int n = jalankan(dinas, id, """
                INSERT INTO organisasi.pegawai (dinas_id, pegawai_id, nama, nip, nuptk, status, jenis_ptk, golongan,
                       jenjang_jabatan, surel, ptk_id)
                SELECT b.dinas_id, b.objek_id, x->>'nama', x->>'nip', x->>'nuptk', x->>'status', x->>'jenis_ptk', x->>'golongan',
                       x->>'jenjang_jabatan', x->>'surel', (x->>'ptk_id')::uuid
                """ + baris("PEGAWAI", "'TAMBAH'"));
        n += jalankan(
                dinas,
                id,
                """
                UPDATE organisasi.pegawai p SET nama = x->>'nama', nip = x->>'nip', nuptk = x->>'nuptk', status = x->>'status',
                       jenis_ptk = x->>'jenis_ptk', golongan = x->>'golongan', jenjang_jabatan = x->>'jenjang_jabatan',
                       surel = x->>'surel', ptk_id = (x->>'ptk_id')::uuid, versi = p.versi + 1
                """ + baris("PEGAWAI", "'UBAH'") + " AND p.dinas_id = b.dinas_id AND p.pegawai_id = b.objek_id");
        String nipBaru = " AND x->>'nip' IS NOT NULL AND x->>'nip' IS DISTINCT FROM lama->>'nip'";
        jalankan(
                dinas,
                id,
                "DELETE FROM organisasi.nip n WHERE n.nip IN (SELECT lama->>'nip' " + baris("PEGAWAI", "'UBAH'")
                        + nipBaru + " AND lama->>'nip' IS NOT NULL) AND n.dinas_id = :d");
        jalankan(
                dinas,
                id,
                "INSERT INTO organisasi.nip (nip, dinas_id, pegawai_id) SELECT x->>'nip', b.dinas_id, b.objek_id "
                        + baris("PEGAWAI", "'TAMBAH', 'UBAH'") + nipBaru);
        surel(dinas, id);
        return n;
    }

    /** Keeps the table by which addresses are looked up in step. */
    private void surel(DinasId dinas, UUID id) {
        String berganti = " AND lower(btrim(x->>'surel')) IS DISTINCT FROM lower(btrim(lama->>'surel'))";
        jalankan(
                dinas,
                id,
                "DELETE FROM organisasi.surel n USING (SELECT b.objek_id, lower(btrim(lama->>'surel')) AS surel "
                        + baris("PEGAWAI", "'UBAH'") + berganti
                        + ") l WHERE n.surel = l.surel AND n.dinas_id = :d AND n.pegawai_id = l.objek_id");
        jalankan(
                dinas,
                id,
                "INSERT INTO organisasi.surel (surel, dinas_id, pegawai_id) "
                        + "SELECT lower(btrim(x->>'surel')), b.dinas_id, b.objek_id "
                        + baris("PEGAWAI", "'TAMBAH', 'UBAH'") + berganti
                        + " AND btrim(x->>'surel') <> '' ON CONFLICT DO NOTHING");
    }

    private int penugasan(DinasId dinas, UUID id) {
        return jalankan(
                        dinas,
                        id,
                        """
                UPDATE organisasi.penugasan t SET induk = (x->>'induk')::boolean, mulai = (x->>'mulai')::date,
                       sampai = (x->>'sampai')::date, nomor_sk = x->>'nomor_sk', versi = t.versi + 1
                """ + baris("PENUGASAN", "'UBAH', 'AKHIRI'")
                                + " AND t.dinas_id = b.dinas_id AND t.penugasan_id = b.objek_id")
                + jalankan(dinas, id, """
                INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai, sampai, nomor_sk)
                SELECT b.dinas_id, b.objek_id, (x->>'pegawai_id')::uuid, x->>'peran', (x->>'satuan_id')::uuid,
                       (x->>'induk')::boolean, (x->>'mulai')::date, (x->>'sampai')::date, x->>'nomor_sk'
                """ + baris("PENUGASAN", "'TAMBAH'"));
    }

    /** The rapor of one year as a whole, when at least one line differs; what was there goes into the history. */
    int rapor(DinasId dinas, UUID id, Instant kini) {
        int berubah = jdbc.sql("SELECT count(*)::int " + baris("INDIKATOR", "'TAMBAH', 'UBAH', 'AKHIRI'"))
                .param("d", dinas.nilai())
                .param("i", id)
                .query(Integer.class)
                .single();
        if (berubah == 0) {
            return 0;
        }
        jalankan(dinas, id, kini, """
                INSERT INTO organisasi.riwayat (dinas_id, riwayat_id, jenis_objek, objek_id, pada, oleh, apa, sebelum, sesudah)
                SELECT i.dinas_id, %s, 'SATUAN', i.satuan_id, :kini, 'impor:' || i.impor_id,
                       'Rapor Pendidikan ' || i.tahun || ' diimpor',
                       (SELECT jsonb_agg(to_jsonb(r) - 'dinas_id' - 'satuan_id' - 'tahun' ORDER BY r.urutan)
                        FROM organisasi.rapor_indikator r
                        WHERE r.dinas_id = i.dinas_id AND r.satuan_id = i.satuan_id AND r.tahun = i.tahun),
                       (SELECT jsonb_agg(b.isi->'data' ORDER BY b.nomor) FROM organisasi.impor_baris b
                        WHERE b.dinas_id = i.dinas_id AND b.impor_id = i.impor_id AND b.aksi IN ('TAMBAH', 'UBAH', 'TETAP'))
                FROM organisasi.impor i WHERE i.dinas_id = :d AND i.impor_id = :i
                """.formatted(UUID7));
        jalankan(dinas, id, kini, """
                INSERT INTO organisasi.rapor (dinas_id, satuan_id, tahun, sidik, pada)
                SELECT dinas_id, satuan_id, tahun, sidik, :kini FROM organisasi.impor WHERE dinas_id = :d AND impor_id = :i
                ON CONFLICT (dinas_id, satuan_id, tahun) DO UPDATE SET sidik = excluded.sidik, pada = excluded.pada
                """);
        jalankan(dinas, id, """
                DELETE FROM organisasi.rapor_indikator r USING organisasi.impor i
                WHERE i.dinas_id = :d AND i.impor_id = :i AND r.dinas_id = i.dinas_id AND r.satuan_id = i.satuan_id
                  AND r.tahun = i.tahun
                """);
        jalankan(dinas, id, """
                INSERT INTO organisasi.rapor_indikator (dinas_id, satuan_id, tahun, urutan, kode, nama, capaian, golongan, nilai,
                       arah, ubah)
                SELECT b.dinas_id, b.objek_id, (SELECT tahun FROM organisasi.impor WHERE dinas_id = :d AND impor_id = :i),
                       (x->>'urutan')::int, x->>'kode', x->>'nama', x->>'capaian', x->>'golongan', x->>'nilai', x->>'arah',
                       x->>'ubah'
                """ + baris("INDIKATOR", "'TAMBAH', 'UBAH', 'TETAP'"));
        return berubah;
    }

    private static String baris(String objek, String aksi) {
        return BARIS.formatted(objek, aksi);
    }

    private int jalankan(DinasId dinas, UUID id, String sql) {
        return jdbc.sql(sql).param("d", dinas.nilai()).param("i", id).update();
    }

    private int jalankan(DinasId dinas, UUID id, Instant kini, String sql) {
        return jdbc.sql(sql)
                .param("d", dinas.nilai())
                .param("i", id)
                .param("kini", Timestamp.from(kini))
                .param("waktu", Uuid7.baru().toString().substring(0, WAKTU))
                .update();
    }
}
