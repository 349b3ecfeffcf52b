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
                        "SELECT versi FROM %s WHERE dinas_id = ? AND %s = ?".formatted(k.tabelVersi(), k.kolomId()))) {
            for (Rekaman r : rekaman) {
                p.setObject(1, r.sasaran().dinas());
                p.setObject(2, r.sasaran().skp());
                int versi = 0;
                try (var rs = p.executeQuery()) {
                    if (rs.next()) {
                        versi = rs.getInt(1);
                    }
                }
                hasil.add(SkripPgbench.dari(r, versi));
            }
        }
        return hasil;
    }

    /** Puts plans and cycles where the first step changes something: drafts to hand in, and a target that no step sets. */
    void siapkan() throws IOException, SQLException {
        if (!k.menulis()) {
            return;
        }
        String sql = switch (k) {
            case AJUKAN -> "UPDATE perencanaan.skp SET status = 'DRAF' WHERE dinas_id = ? AND skp_id = ?";
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
                var rs = q.executeQuery("SELECT sum(versi) FROM " + k.tabelVersi() + " WHERE dinas_id IN ('" + dinas
                        + "') AND " + k.kolomId() + " IN ('" + id + "')")) {
            rs.next();
            return rs.getLong(1);
        }
    }
}
