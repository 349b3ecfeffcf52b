package id.teladan.bench;

import java.util.List;

/** The table of scenarios that were measured with wrk and pgbench. */
final class LaporanSkenario {
    private LaporanSkenario() {}

    /** Head and rows of what was measured. */
    static String tabel(Catatan c, List<Skenario> skenario) {
        StringBuilder s = new StringBuilder();
        s.append(
                "| apa | SQL | permintaan/s | p50 ms | p99 ms | pgbench/s | rasio | CPU JVM | CPU PostgreSQL | JVM/PG | bita |\n");
        s.append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (Skenario k : skenario) {
            if (!Double.isNaN(c.angka(k + ".http"))) {
                s.append("| %s | %.0f | %s | %.1f | %.1f | %s | %.0f %% | %.0f us | %.0f us | %.2f | %s |%n"
                        .formatted(
                                k.sebutan,
                                c.angka(k + ".sql") / k.langkah.size(),
                                Laporan.bulat(c.angka(k + ".http")),
                                c.angka(k + ".p50"),
                                c.angka(k + ".p99"),
                                Laporan.bulat(c.angka(k + ".pgbench")),
                                100 * c.angka(k + ".rasio"),
                                c.angka(k + ".cpuJvm"),
                                c.angka(k + ".cpuPg"),
                                c.angka(k + ".rasioCpu"),
                                Laporan.bulat(c.angka(k + ".bita"))));
            }
        }
        return s.toString().replace(" us |", " µs |");
    }

    /** Rows for a static file beside them, and for the list with gzip, where they were measured. */
    static String statis(Catatan c, String daftar) {
        String gzip = Double.isNaN(c.angka("gzip.http"))
                ? ""
                : "| %s dengan gzip (satu putaran) | | %s | | | | | %.0f µs | | | %s |%n"
                        .formatted(
                                daftar.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + daftar.substring(1),
                                Laporan.bulat(c.angka("gzip.http")),
                                c.angka("gzip.cpuJvm"),
                                Laporan.bulat(c.angka("gzip.bita")));
        return gzip
                + "| Berkas statis sebesar %s | 0 | %s | | %.1f | | | %.0f µs | | | %s |%n"
                        .formatted(
                                daftar,
                                Laporan.bulat(c.angka("statis.http")),
                                c.angka("statis.p99"),
                                c.angka("statis.cpuJvm"),
                                Laporan.bulat(c.angka("statis.bita")));
    }
}
