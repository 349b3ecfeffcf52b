package id.teladan.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the requests of a scenario write, beside them in the database: made ready before, counted after. */
record Jejak(Server s, Skenario k, List<Sasaran> sasaran) {
    /** The scripts of pgbench, each beginning at the version that the database has. */
    List<SkripPgbench> skrip(List<Rekaman> rekaman) throws IOException, SQLException {
        List<SkripPgbench> hasil = new ArrayList<>();
        try (Connection c = s.sambungan();
                var p = c.prepareStatement(
                        "SELECT versi, coalesce((to_jsonb(x) ->> 'ke')::int, 0) AS ke FROM %s x WHERE dinas_id = ? AND %s = ?"
                                .formatted(k.kelompok().tabelVersi, k.kelompok().kolomId))) {
            for (Rekaman r : rekaman) {
                p.setObject(1, r.sasaran().dinas());
                p.setObject(2, r.sasaran().skp());
                int versi = 0;
                int ke = 0;
                try (var rs = p.executeQuery()) {
                    if (rs.next()) {
                        versi = rs.getInt(1);
                        ke = rs.getInt(2);
                    }
                }
                hasil.add(SkripPgbench.dari(r, versi, ke));
            }
        }
        return hasil;
    }

    /** What deciding leaves behind, and no real person has so many of: taken away, so that each round begins as the first one did. */
    private static final String[] TERBITAN = {
        "ALTER TABLE dokumen.akhir DISABLE TRIGGER akhir_tetap",
        "ALTER TABLE dokumen.dokumen DISABLE TRIGGER dokumen_tetap",
        "DELETE FROM dokumen.akhir a USING dokumen.dokumen d, penilaian.penilaian p WHERE d.dinas_id = a.dinas_id"
                + " AND d.dokumen_id = a.dokumen_id AND p.dinas_id = d.dinas_id AND p.penilaian_id = d.sumber_id",
        "DELETE FROM dokumen.dokumen d USING penilaian.penilaian p WHERE p.dinas_id = d.dinas_id AND p.penilaian_id = d.sumber_id",
        "ALTER TABLE dokumen.dokumen ENABLE TRIGGER dokumen_tetap",
        "ALTER TABLE dokumen.akhir ENABLE TRIGGER akhir_tetap"
    };

    /** Puts plans, cycles and assessments where the first step changes something: drafts to hand in, a target that no step sets. */
    void siapkan() throws IOException, SQLException {
        if (!k.menulis()) {
            return;
        }
        String sql = switch (k) {
            case AJUKAN -> "UPDATE perencanaan.skp SET status = 'DRAF' WHERE dinas_id = ? AND skp_id = ?";
            case TETAPKAN ->
                "UPDATE penilaian.penilaian SET status = 'DRAF', penilai_id = NULL, ditetapkan_pada = NULL, tenggat = NULL"
                        + " WHERE dinas_id = ? AND penilaian_id = ?";
            case KUMPULKAN_B ->
                "UPDATE pelaksanaan.dokumen SET status = 'DRAF' WHERE dinas_id = ? AND siklus_id = ? AND huruf = 'B'";
            default ->
                "UPDATE perencanaan.butir SET target = 9 WHERE dinas_id = ? AND skp_id = ? AND bagian = 'PENGEMBANGAN'";
        };
        try (Connection c = s.sambungan();
                var p = c.prepareStatement(sql)) {
            for (Sasaran o : sasaran) {
                p.setObject(1, o.dinas());
                p.setObject(2, o.skp());
                p.addBatch();
            }
            p.executeBatch();
            if (k == Skenario.TETAPKAN) {
                bersihkan(c);
            }
        }
    }

    static void bersihkan(Connection c) throws SQLException {
        c.setAutoCommit(false);
        try (Statement q = c.createStatement()) {
            for (String sql : TERBITAN) {
                q.execute(sql);
            }
        }
        c.commit();
        c.setAutoCommit(true);
        try (Statement q = c.createStatement()) {
            q.execute("VACUUM (ANALYZE) dokumen.dokumen");
            q.execute("VACUUM (ANALYZE) dokumen.akhir");
        }
    }

    /** How many writes the database has seen on the plans or cycles of this scenario. */
    long jumlah() throws IOException, SQLException {
        if (!k.menulis()) {
            return 0;
        }
        String id =
                String.join("','", sasaran.stream().map(o -> o.skp().toString()).toList());
        String dinas = String.join(
                "','",
                sasaran.stream().map(o -> o.dinas().toString()).distinct().toList());
        try (Connection c = s.sambungan();
                Statement q = c.createStatement();
                var rs = q.executeQuery("SELECT sum(versi) FROM " + k.kelompok().tabelVersi + " WHERE dinas_id IN ('"
                        + dinas + "') AND " + k.kelompok().kolomId + " IN ('" + id + "')")) {
            rs.next();
            return rs.getLong(1);
        }
    }
}
