package id.teladan.akun;

import id.teladan.umum.Uuid7;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The assessment of the owner as the access matrix asks for it: decided, with or without an objection. */
record PenilaianAkses(JdbcClient db) {

    String penilaian(PanggungAkses.Pemilik o, boolean keberatan) {
        UUID penilai = db.sql("""
                        SELECT pegawai_id FROM organisasi.penugasan
                         WHERE dinas_id = ? AND satuan_id = ? AND peran = 'KEPALA_SEKOLAH' AND NOT batal LIMIT 1""")
                .params(o.dinas().nilai(), o.satuan().nilai())
                .query(UUID.class)
                .optional()
                .orElse(o.pegawai().nilai());
        db.sql("""
                        INSERT INTO penilaian.penilaian (dinas_id, penilaian_id, periode_id, pegawai_id, peran, satuan_id, status, versi,
                            isi, rating_hasil, rating_perilaku, predikat, ke, penilai_id, ditetapkan_pada, tenggat, sejak)
                        VALUES (?, ?, ?, ?, 'GURU', ?, 'BELUM', 0, '{}', 'SESUAI', 'SESUAI', 'BAIK', 1, ?, now(), '2099-01-01', now())
                        ON CONFLICT DO NOTHING""")
                .params(
                        o.dinas().nilai(),
                        Uuid7.baru(),
                        o.periode().nilai(),
                        o.pegawai().nilai(),
                        o.satuan().nilai(),
                        penilai)
                .update();
        String id = db.sql("""
                        UPDATE penilaian.penilaian SET status = ?, rating_hasil = 'SESUAI', rating_perilaku = 'SESUAI', predikat = 'BAIK',
                               penilai_id = ?, ditetapkan_pada = now(), diterima_pada = NULL, tenggat = '2099-01-01', ke = 1
                         WHERE dinas_id = ? AND periode_id = ? AND pegawai_id = ? RETURNING penilaian_id::text""")
                .params(
                        keberatan ? "KEBERATAN" : "DITETAPKAN",
                        penilai,
                        o.dinas().nilai(),
                        o.periode().nilai(),
                        o.pegawai().nilai())
                .query(String.class)
                .single();
        db.sql("DELETE FROM penilaian.keberatan WHERE dinas_id = ? AND penilaian_id = ?::uuid")
                .params(o.dinas().nilai(), id)
                .update();
        if (keberatan) {
            db.sql("""
                            INSERT INTO penilaian.keberatan (dinas_id, penilaian_id, alasan, diajukan_pada, kepada)
                            VALUES (?, ?::uuid, 'x', '2099-01-01', ?)""").params(o.dinas().nilai(), id, o.pegawai().nilai()).update();
        }
        return id;
    }
}
