package id.teladan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Writes the figures of the last runs into docs/kinerja.md, between the marks of each table; all other text there is by hand. */
public final class Laporan {
    private static final Path BERKAS = Path.of("docs/kinerja.md");

    private Laporan() {}

    public static void main(String[] isi) throws Exception {
        String teks = Files.readString(BERKAS);
        for (String ukuran : List.of("200", "20000", "3300000")) {
            Catatan c = Catatan.baca("run-" + ukuran);
            if (c.ada()) {
                teks = ganti(teks, "run " + ukuran, tabel(c));
            }
            Catatan m = Catatan.baca("malam-" + ukuran);
            if (m.ada()) {
                teks = ganti(teks, "malam " + ukuran, malam(m));
            }
        }
        Catatan impor = Catatan.baca("impor");
        if (impor.ada()) {
            teks = ganti(teks, "impor", impor(impor));
        }
        if (adaHasil("run-20000", "run-3300000", "malam-20000", "malam-3300000", "impor")) {
            teks = ganti(teks, "sasaran", sasaran(Catatan::baca));
        }
        teks = LaporanPelaksanaan.tulis(teks, Catatan::baca);
        teks = LaporanPenilaian.tulis(teks, Catatan::baca);
        Files.writeString(BERKAS, teks);
        System.out.println("Ditulis ke " + BERKAS);
    }

    private static boolean adaHasil(String... nama) throws IOException {
        for (String n : nama) {
            if (Catatan.baca(n).ada()) {
                return true;
            }
        }
        return false;
    }

    static String ganti(String teks, String tanda, String baru) {
        String awal = "<!-- " + tanda + " -->\n";
        String akhir = "<!-- akhir " + tanda + " -->";
        int a = teks.indexOf(awal);
        int b = teks.indexOf(akhir);
        return a < 0 || b < 0 ? teks : teks.substring(0, a + awal.length()) + baru + teks.substring(b);
    }

    private static String tabel(Catatan c) {
        StringBuilder s = new StringBuilder(c.teks("mesin") + "\n\n")
                .append(LaporanSkenario.tabel(c, Skenario.Kelompok.PERENCANAAN.semua()));
        s.append(LaporanSkenario.statis(c, "daftar 50"));
        s.append(
                "\nMulai sampai halaman pertama %.1f s; memori JVM (RSS) %.0f MB setelah pemanasan, paling tinggi %.0f MB.%n"
                        .formatted(c.angka("mulai"), c.angka("rss.sepi"), c.angka("rss.beban")));
        return s.toString();
    }

    private static String malam(Catatan m) {
        return ("%s%n%n%.0f klien selama %.0f s: **%s perjalanan selesai sejam** (%.0f), %.0f permintaan/s, p50 %.0f ms, p99 %.0f ms (berkas statis tidak termasuk; p99-nya %.0f ms), masuk p99 %.0f ms, "
                        + "%.0f kegagalan. Inti CPU: JVM %.2f, PostgreSQL %.2f, pembangkit beban %.2f. RSS JVM %.0f MB.%n")
                .formatted(
                        m.teks("mesin"),
                        m.angka("klien"),
                        m.angka("detik"),
                        bulat(m.angka("sejam")),
                        m.angka("selesai"),
                        m.angka("permintaan"),
                        m.angka("p50"),
                        m.angka("p99"),
                        m.angka("statis.p99"),
                        m.angka("masuk.p99"),
                        m.angka("gagal"),
                        m.angka("cpu.jvm"),
                        m.angka("cpu.pg"),
                        m.angka("cpu.beban"),
                        m.angka("rss"));
    }

    private static String impor(Catatan c) {
        return "%s%n%n%s baris: membaca dan pratinjau %.1f s, menerapkan %.1f s; COPY telanjang baris yang sama %.1f s; rasio %.1f (nilai tengah dari tiga). Impor pertama sebuah JVM, seperti `bin/run import`: %.1f s; rasio **%.1f**.%n"
                .formatted(
                        c.teks("mesin"),
                        bulat(c.angka("baris")),
                        c.angka("pratinjau"),
                        c.angka("terap"),
                        c.angka("copy"),
                        c.angka("rasio"),
                        c.angka("pertama"),
                        c.angka("pertama.rasio"));
    }

    /** The targets of issue 3 beside the newest figures. */
    static String sasaran(Arsip arsip) throws IOException {
        Catatan k = arsip.baca("run-20000");
        Catatan b = arsip.baca("run-3300000");
        Catatan malam = arsip.baca("malam-20000");
        Catatan malamBesar = arsip.baca("malam-3300000");
        Catatan impor = arsip.baca("impor");
        StringBuilder s =
                new StringBuilder("| sasaran | batas | 20.000 guru | 3.300.000 guru |\n| --- | --- | --- | --- |\n");
        baris(
                s,
                "Daftar 50 terhadap pgbench",
                "paling sedikit 60 %",
                persen(k, "DAFTAR_50", 60),
                persen(b, "DAFTAR_50", 60));
        baris(
                s,
                "Daftar 50, CPU JVM tiap CPU PostgreSQL",
                "paling banyak 0,55",
                paling(k.angka("DAFTAR_50.rasioCpu"), 0.55, "%.2f"),
                paling(b.angka("DAFTAR_50.rasioCpu"), 0.55, "%.2f"));
        baris(
                s,
                "Menyimpan satu butir terhadap pgbench",
                "paling sedikit 70 %",
                persen(k, "SIMPAN", 70),
                persen(b, "SIMPAN", 70));
        for (Skenario x : Skenario.Kelompok.PERENCANAAN.semua()) {
            baris(
                    s,
                    "p99 " + x.sebutan + ", 3.300.000 terhadap 20.000",
                    "paling banyak 1,3 kali",
                    "",
                    paling(b.angka(x + ".p99") / k.angka(x + ".p99"), 1.3, "%.2f kali"));
        }
        baris(
                s,
                "Mulai sampai halaman pertama",
                "paling lama 3 s",
                paling(k.angka("mulai"), 3, "%.1f s"),
                paling(b.angka("mulai"), 3, "%.1f s"));
        baris(
                s,
                "Memori JVM di bawah beban",
                "paling banyak 400 MB",
                paling(k.angka("rss.beban"), 400, "%.0f MB"),
                paling(b.angka("rss.beban"), 400, "%.0f MB"));
        baris(
                s,
                "Impor pertama 20.000 pegawai terhadap COPY telanjang",
                "paling banyak 4 kali",
                paling(impor.angka("pertama.rasio"), 4, "%.1f kali"),
                "");
        baris(
                s,
                "Malam tenggat, perjalanan sejam",
                "paling sedikit 60.000",
                sedikit(malam.angka("sejam"), 60_000),
                sedikit(malamBesar.angka("sejam"), 60_000));
        baris(
                s,
                "Malam tenggat, p99",
                "di bawah 1 s",
                paling(malam.angka("p99"), 999, "%.0f ms"),
                paling(malamBesar.angka("p99"), 999, "%.0f ms"));
        baris(
                s,
                "Malam tenggat, p99 langkah masuk",
                "di bawah 1 s",
                paling(malam.angka("masuk.p99"), 999, "%.0f ms"),
                paling(malamBesar.angka("masuk.p99"), 999, "%.0f ms"));
        baris(
                s,
                "Malam tenggat, kegagalan",
                "0",
                paling(malam.angka("gagal"), 0, "%.0f"),
                paling(malamBesar.angka("gagal"), 0, "%.0f"));
        return s.toString();
    }

    /** Where the figures of a run are, by its name. */
    interface Arsip {
        Catatan baca(String nama) throws IOException;
    }

    static void baris(StringBuilder s, String... kolom) {
        s.append("| ").append(String.join(" | ", kolom)).append(" |\n");
    }

    /** A target with its figures, where there are any yet. */
    static void diukur(StringBuilder s, String apa, String batas, String kecil, String besar) {
        baris(s, apa, batas, ada(kecil), ada(besar));
    }

    private static String ada(String hasil) {
        return hasil.isEmpty() ? "belum diukur" : hasil;
    }

    /** The targets of all scenarios of a stage: against pgbench, CPU of the reading ones, and what the larger data cost. */
    static void skenario(StringBuilder s, Skenario.Kelompok g, Catatan k, Catatan b) {
        for (Skenario x : g.semua()) {
            int batas = x.menulis() ? 70 : 60;
            diukur(
                    s,
                    x.sebutan + " terhadap pgbench",
                    "paling sedikit " + batas + " %",
                    persen(k, x.name(), batas),
                    persen(b, x.name(), batas));
            if (!x.menulis()) {
                diukur(
                        s,
                        x.sebutan + ", CPU JVM tiap CPU PostgreSQL",
                        "paling banyak 0,55",
                        paling(k.angka(x + ".rasioCpu"), 0.55, "%.2f"),
                        paling(b.angka(x + ".rasioCpu"), 0.55, "%.2f"));
            }
        }
        for (Skenario x : g.semua()) {
            baris(
                    s,
                    "p99 " + x.sebutan + ", 3.300.000 terhadap 20.000",
                    "paling banyak 1,3 kali",
                    "",
                    ada(paling(b.angka(x + ".p99") / k.angka(x + ".p99"), 1.3, "%.2f kali")));
        }
    }

    static String persen(Catatan c, String apa, double batas) {
        double v = 100 * c.angka(apa + ".rasio");
        return Double.isNaN(v) ? "" : "%.0f %% %s".formatted(v, v >= batas ? "tercapai" : "**luput**");
    }

    private static String sedikit(double v, double batas) {
        return Double.isNaN(v) ? "" : bulat(v) + (v >= batas ? " tercapai" : " **luput**");
    }

    static String paling(double v, double batas, String bentuk) {
        return Double.isNaN(v) ? "" : bentuk.formatted(v).replace('.', ',') + (v <= batas ? " tercapai" : " **luput**");
    }

    static String bulat(double v) {
        return "%,.0f".formatted(v).replace(',', '.');
    }

    /** Machine, day and commit, for the head of a table. */
    static String mesin() throws IOException, InterruptedException {
        String cpu = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(b -> b.startsWith("model name"))
                .map(b -> b.substring(b.indexOf(':') + 2))
                .findFirst()
                .orElse("CPU");
        long gb = Long.parseLong(
                        Files.readAllLines(Path.of("/proc/meminfo")).getFirst().replaceAll("\\D", ""))
                / 1_000_000;
        return "%s, %d inti, %d GB, Java %s, PostgreSQL bawaan; %s, commit %s."
                .formatted(
                        cpu,
                        Runtime.getRuntime().availableProcessors(),
                        gb,
                        System.getProperty("java.version"),
                        LocalDate.now(),
                        Files.exists(Path.of(".git")) ? commit() : "tidak diketahui");
    }

    /** With {@code -dirty} where files differ from it; the page that the measurement itself writes does not count. */
    private static String commit() throws IOException, InterruptedException {
        String nama = Beban.jalankan(List.of("git", "describe", "--always"), Map.of());
        String beda = Beban.jalankan(
                List.of("git", "status", "--porcelain", "--untracked-files=no", "--", ".", ":!" + BERKAS), Map.of());
        return nama.strip() + (beda.isBlank() ? "" : "-dirty");
    }
}
