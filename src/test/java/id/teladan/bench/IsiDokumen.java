package id.teladan.bench;

import id.teladan.dokumen.cetak.ContohBahan;
import id.teladan.dokumen.cetak.JenisDokumen;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Freezes the documents of a year for the largest schools of a data set, once: SKP, Formulir B, and both documents of the result, for 60
 * guru of each (or all, where they are fewer). What they say is that of the examples, under the names of these people.
 */
final class IsiDokumen {
    static final int ORANG = 60;
    private static final int SEKOLAH = 6;
    private static final List<JenisDokumen> JENIS = List.of(
            JenisDokumen.SKP, JenisDokumen.FORMULIR_B, JenisDokumen.EVALUASI_KINERJA, JenisDokumen.DOKUMEN_EVALUASI);

    /** The schools by their satuan_id, with the kepala as pegawai_id. */
    private static final String PILIHAN = """
            SELECT g.dinas_id, g.ditunjuk_oleh AS pegawai_id, g.satuan_id AS skp_id,
                   (SELECT count(*) FROM organisasi.penugasan k WHERE k.dinas_id = g.dinas_id AND k.satuan_id = g.satuan_id
                       AND k.peran = 'GURU') AS guru
              FROM pelaksanaan.pengamat g WHERE g.sk = '%s' ORDER BY guru DESC, md5(g.satuan_id::text) LIMIT %d""".formatted(IsiSiklus.SK, SEKOLAH);

    private static final String DOKUMEN = """
            INSERT INTO dokumen.dokumen (dinas_id, dokumen_id, jenis, pegawai_id, peran, satuan_id, periode_id, sumber_id, ke,
                penilai_id, pihak, kode, nama, nip, unit, masa, predikat, penerbit, bahan, sidik_bahan, terbit_pada)
            SELECT o.dinas_id, md5(o.pegawai_id::text || j.jenis)::uuid, j.jenis, o.pegawai_id, 'GURU', o.satuan_id, o.periode_id,
                   md5(o.pegawai_id::text || 'ukur')::uuid, 0, o.kepala, '{}', upper(left(md5(o.pegawai_id::text || j.jenis || 'kode'), 28)),
                   o.nama, o.nip, o.sekolah, j.masa, b.bahan ->> 'predikat', 'Kepala Sekolah', b.bahan,
                   encode(sha256(convert_to(b.bahan::text, 'UTF8')), 'hex'), now()
              FROM (SELECT s.dinas_id, s.skp_id AS satuan_id, s.pegawai_id AS kepala, r.periode_id, t.nama AS sekolah, p.pegawai_id,
                           p.nama, p.nip, row_number() OVER (PARTITION BY s.dinas_id, s.skp_id ORDER BY p.pegawai_id) AS ke
                      FROM (%s) s
                      JOIN organisasi.satuan t ON t.dinas_id = s.dinas_id AND t.satuan_id = s.skp_id
                      JOIN (SELECT DISTINCT ON (dinas_id) dinas_id, periode_id FROM periode.periode
                             ORDER BY dinas_id, mulai DESC, periode_id) r ON r.dinas_id = s.dinas_id
                      JOIN organisasi.penugasan g ON g.dinas_id = s.dinas_id AND g.satuan_id = s.skp_id AND g.peran = 'GURU'
                      JOIN organisasi.pegawai p ON p.dinas_id = g.dinas_id AND p.pegawai_id = g.pegawai_id) o
              CROSS JOIN (SELECT CAST(? AS text) AS jenis, CAST(? AS text) AS bahan, CAST(? AS text) AS masa) j
              CROSS JOIN LATERAL (SELECT replace(replace(replace(j.bahan, 'Sari Dewi Lestari, S.Pd.', o.nama),
                       '199001012015032001', coalesce(o.nip, '-')), 'SDN Melati 1', o.sekolah)::jsonb AS bahan) b
             WHERE o.ke <= %d ON CONFLICT DO NOTHING""".formatted(PILIHAN, ORANG);

    /** Of one school: the PDFs and collections go, so that all are drawn anew. */
    private static final String[] CETAKAN = {
        "DELETE FROM dokumen.kumpulan WHERE dinas_id = '%1$s' AND satuan_id = '%2$s'",
        "ALTER TABLE dokumen.cetakan DISABLE TRIGGER cetakan_tetap",
        "DELETE FROM dokumen.sidik x USING dokumen.dokumen d WHERE %3$s",
        "DELETE FROM dokumen.kode x USING dokumen.dokumen d WHERE %3$s",
        "DELETE FROM dokumen.cetakan x USING dokumen.dokumen d WHERE %3$s",
        "ALTER TABLE dokumen.cetakan ENABLE TRIGGER cetakan_tetap"
    };

    private final Aplikasi teladan;

    IsiDokumen(Aplikasi teladan) {
        this.teladan = teladan;
    }

    /** @param kepala signed in; his {@code skp} is the school */
    record Sekolah(Sasaran kepala, UUID periode, int dokumen) {
        Skenario.Langkah minta(String bentuk) {
            return new Skenario.Langkah(
                    "POST",
                    "/dokumen/sekolah",
                    "satuan=" + kepala.skp() + "&periode=" + periode + "&bentuk=" + bentuk + "&");
        }

        /** Takes away what was drawn of its documents. */
        void kosongkan(Connection c) throws SQLException {
            String milik =
                    "d.dinas_id = '%s' AND d.satuan_id = '%s' AND x.dinas_id = d.dinas_id AND x.dokumen_id = d.dokumen_id"
                            .formatted(kepala.dinas(), kepala.skp());
            c.setAutoCommit(false);
            try (Statement s = c.createStatement()) {
                for (String sql : CETAKAN) {
                    s.execute(sql.formatted(kepala.dinas(), kepala.skp(), milik));
                }
            }
            c.commit();
            c.setAutoCommit(true);
        }
    }

    List<Sekolah> muat() throws SQLException {
        new IsiSiklus(teladan).muat();
        try (Connection c = teladan.sambungan();
                Statement s = c.createStatement()) {
            Jejak.bersihkan(c);
            JsonMapper json = JsonMapper.builder().build();
            try (PreparedStatement p = c.prepareStatement(DOKUMEN)) {
                for (JenisDokumen j : JENIS) {
                    p.setString(1, j.name());
                    p.setString(2, json.writeValueAsString(ContohBahan.biasa(j)));
                    p.setString(3, ContohBahan.biasa(j).labelMasa());
                    p.executeUpdate();
                }
            }
            s.execute("VACUUM (ANALYZE) dokumen.dokumen");
            List<Sekolah> hasil = new ArrayList<>();
            for (Sasaran o : Sasaran.pilih(teladan.jdbc(), "KUMPULAN", PILIHAN, SEKOLAH)) {
                hasil.add(teladan.jdbc()
                        .sql(
                                "SELECT periode_id, count(*)::int AS n FROM dokumen.dokumen WHERE dinas_id = ? AND satuan_id = ? GROUP BY 1")
                        .params(o.dinas(), o.skp())
                        .query((r, n) -> new Sekolah(o, r.getObject("periode_id", UUID.class), r.getInt("n")))
                        .single());
            }
            return hasil;
        }
    }
}
