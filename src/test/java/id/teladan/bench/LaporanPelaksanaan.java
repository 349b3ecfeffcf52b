package id.teladan.bench;

import java.io.IOException;
import java.util.List;

/** The part of docs/kinerja.md about the execution stage: targets, tables by size, and uploads. What was not measured stays as it is. */
final class LaporanPelaksanaan {
    private static final List<String> UKURAN = List.of("20000", "3300000");
    private static final int SETENGAH = 50;

    private LaporanPelaksanaan() {}

    /** One way to write the files of an upload run, by its key in the results. */
    private record Cara(String kunci, String sebutan) {}

    private static final List<Cara> CARA = List.of(
            new Cara("potongan", "Unggahan berpotongan, lalu formulirnya"),
            new Cara("formulir", "Formulir berisi berkas"));

    static String tulis(String teks, Laporan.Arsip arsip) throws IOException {
        String hasil = teks;
        boolean ada = false;
        for (String u : UKURAN) {
            Catatan c = arsip.baca("pelaksanaan-" + u);
            if (c.ada()) {
                hasil = Laporan.ganti(hasil, "pelaksanaan " + u, tabel(c));
            }
            Catatan f = arsip.baca("unggah-" + u);
            if (f.ada()) {
                hasil = Laporan.ganti(hasil, "unggah " + u, unggah(f));
            }
            ada |= c.ada() || f.ada();
        }
        return ada ? Laporan.ganti(hasil, "sasaran pelaksanaan", sasaran(arsip)) : hasil;
    }

    private static String tabel(Catatan c) {
        return "%s Data: %s siklus di %s sekolah, %s dokumen.%n%n%s%nMulai sampai halaman pertama %.1f s; memori JVM (RSS) %.0f MB setelah pemanasan, paling tinggi %.0f MB.%n"
                .formatted(
                        c.teks("mesin"),
                        Laporan.bulat(c.angka("data.siklus")),
                        Laporan.bulat(c.angka("data.sekolah")),
                        Laporan.bulat(c.angka("data.dokumen")),
                        LaporanSkenario.tabel(c, Skenario.Kelompok.PELAKSANAAN.semua()),
                        c.angka("mulai"),
                        c.angka("rss.sepi"),
                        c.angka("rss.beban"));
    }

    private static String unggah(Catatan c) {
        StringBuilder s = new StringBuilder(
                "%s %.0f berkas berbeda sebesar %s bita tiap baris, nilai tengah dari %.0f putaran.%n%n"
                        .formatted(
                                c.teks("mesin"),
                                c.angka("berkas"),
                                Laporan.bulat(c.angka("bita")),
                                c.angka("putaran")));
        s.append(
                "| cara | sekaligus | MB/s | terhadap dd | p50 ms | paling lama ms | CPU JVM ms | CPU PostgreSQL ms |\n");
        s.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        for (int n : lajur()) {
            s.append("| dd conv=fsync | %d | %.0f | | %.1f | %.1f | | |%n"
                    .formatted(
                            n,
                            c.angka("dd." + n + ".laju"),
                            c.angka("dd." + n + ".p50"),
                            c.angka("dd." + n + ".paling")));
            for (Cara x : CARA) {
                String k = x.kunci() + "." + n;
                s.append("| %s | %d | %.0f | %.0f %% | %.1f | %.1f | %.1f | %.1f |%n"
                        .formatted(
                                x.sebutan(),
                                n,
                                c.angka(k + ".laju"),
                                100 * c.angka(k + ".rasio"),
                                c.angka(k + ".p50"),
                                c.angka(k + ".paling"),
                                c.angka(k + ".cpuJvm"),
                                c.angka(k + ".cpuPg")));
            }
        }
        double satu = c.angka("pgbench.1");
        double banyak = c.angka("pgbench." + UkurUnggah.SEKALIGUS);
        return s.append(
                        "%nSQL satu unggahan berpotongan: %.0f pernyataan; pgbench menjalankannya dalam %.1f ms, dan %s kali tiap detik dengan %d sambungan. Memori JVM (RSS) paling tinggi %.0f MB.%n"
                                .formatted(
                                        c.angka("sql"),
                                        1000 / satu,
                                        Laporan.bulat(banyak),
                                        UkurUnggah.SEKALIGUS,
                                        c.angka("rss.beban")))
                .toString();
    }

    private static List<Integer> lajur() {
        return List.of(1, UkurUnggah.SEKALIGUS);
    }

    /** The targets of the execution stage beside the newest figures. */
    static String sasaran(Laporan.Arsip arsip) throws IOException {
        Catatan k = arsip.baca("pelaksanaan-20000");
        Catatan b = arsip.baca("pelaksanaan-3300000");
        Catatan fk = arsip.baca("unggah-20000");
        Catatan fb = arsip.baca("unggah-3300000");
        StringBuilder s =
                new StringBuilder("| sasaran | batas | 20.000 guru | 3.300.000 guru |\n| --- | --- | --- | --- |\n");
        Laporan.skenario(s, Skenario.Kelompok.PELAKSANAAN, k, b);
        memori(s, "Memori JVM di bawah beban", k, b);
        for (int n : lajur()) {
            for (Cara x : CARA) {
                String kunci = x.kunci() + "." + n;
                Laporan.diukur(
                        s,
                        x.sebutan() + ", " + n + " sekaligus, terhadap dd",
                        "paling sedikit " + SETENGAH + " %",
                        Laporan.persen(fk, kunci, SETENGAH),
                        Laporan.persen(fb, kunci, SETENGAH));
            }
        }
        memori(s, "Memori JVM selama unggahan", fk, fb);
        return s.toString();
    }

    private static void memori(StringBuilder s, String apa, Catatan k, Catatan b) {
        Laporan.diukur(
                s,
                apa,
                "paling banyak 400 MB",
                Laporan.paling(k.angka("rss.beban"), 400, "%.0f MB"),
                Laporan.paling(b.angka("rss.beban"), 400, "%.0f MB"));
    }
}
