package id.teladan.bench;

import java.io.IOException;
import java.util.List;

/** The part of docs/kinerja.md about the assessment stage: targets, tables by size, and the documents of a school. */
final class LaporanPenilaian {
    private static final List<String> UKURAN = List.of("200", "20000", "3300000");

    private LaporanPenilaian() {}

    static String tulis(String teks, Laporan.Arsip arsip) throws IOException {
        String hasil = teks;
        boolean ada = false;
        for (String u : UKURAN) {
            Catatan c = arsip.baca("penilaian-" + u);
            if (c.ada()) {
                hasil = Laporan.ganti(hasil, "penilaian " + u, tabel(c));
            }
            Catatan d = arsip.baca("dokumen-" + u);
            if (d.ada()) {
                hasil = Laporan.ganti(hasil, "dokumen " + u, dokumen(d));
            }
            ada |= c.ada() || d.ada();
        }
        return ada ? Laporan.ganti(hasil, "sasaran penilaian", sasaran(arsip)) : hasil;
    }

    private static String tabel(Catatan c) {
        return "%s Data: %s penilaian di %s sekolah ber-PKO.%n%n%s%s%nMulai sampai halaman pertama %.1f s; memori JVM (RSS) %.0f MB setelah pemanasan, paling tinggi %.0f MB.%n"
                .formatted(
                        c.teks("mesin"),
                        Laporan.bulat(c.angka("data.penilaian")),
                        Laporan.bulat(c.angka("data.pko")),
                        LaporanSkenario.tabel(c, Skenario.Kelompok.PENILAIAN.semua()),
                        LaporanSkenario.statis(c, "daftar itu"),
                        c.angka("mulai"),
                        c.angka("rss.sepi"),
                        c.angka("rss.beban"));
    }

    private static String dokumen(Catatan d) {
        return ("%s %s dokumen dicetak oleh server yang baru dimulai, %.0f tiap sekolah.%n%n"
                        + "| apa | |%n| --- | --- |%n"
                        + "| ZIP pertama sesudah mulai, dari permintaan sampai jadi | %.1f s |%n"
                        + "| ZIP berikutnya, nilai tengah | %.1f s, %.0f dokumen/s, %.1f MB |%n"
                        + "| Sekolah pertama itu juga sebagai satu PDF, dari cetakan yang sudah ada | %.1f s |%n"
                        + "| CPU tiap dokumen | JVM %.0f ms, PostgreSQL %.0f ms |%n"
                        + "| Memori JVM (RSS) | %.0f MB sesudah mulai, paling tinggi %.0f MB; sesudah satu PDF paling tinggi %.0f MB |%n")
                .formatted(
                        d.teks("mesin"),
                        Laporan.bulat(d.angka("semua")),
                        d.angka("sekolah"),
                        d.angka("pertama"),
                        d.angka("tengah"),
                        d.angka("laju"),
                        d.angka("zip.mb"),
                        d.angka("pdf"),
                        d.angka("cpuJvm"),
                        d.angka("cpuPg"),
                        d.angka("rss.awal"),
                        d.angka("rss"),
                        d.angka("rss.pdf"));
    }

    /** The targets of the assessment stage beside the newest figures. */
    static String sasaran(Laporan.Arsip arsip) throws IOException {
        Catatan k = arsip.baca("penilaian-20000");
        Catatan b = arsip.baca("penilaian-3300000");
        Catatan dk = arsip.baca("dokumen-20000");
        Catatan db = arsip.baca("dokumen-3300000");
        StringBuilder s =
                new StringBuilder("| sasaran | batas | 20.000 guru | 3.300.000 guru |\n| --- | --- | --- | --- |\n");
        Laporan.skenario(s, Skenario.Kelompok.PENILAIAN, k, b);
        memori(s, "Memori JVM di bawah beban", k.angka("rss.beban"), b.angka("rss.beban"));
        memori(s, "Memori JVM selama 1.000 dokumen dicetak", dk.angka("rss"), db.angka("rss"));
        memori(s, "Memori JVM sesudah satu sekolah menjadi satu PDF", dk.angka("rss.pdf"), db.angka("rss.pdf"));
        return s.toString();
    }

    private static void memori(StringBuilder s, String apa, double kecil, double besar) {
        Laporan.diukur(
                s,
                apa,
                "paling banyak 400 MB",
                Laporan.paling(kecil, 400, "%.0f MB"),
                Laporan.paling(besar, 400, "%.0f MB"));
    }
}
