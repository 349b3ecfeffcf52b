package id.teladan.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One round of load: wrk over HTTP, or pgbench with the same statements. */
final class Beban {
    /** As many connections to the database as the pool has. */
    static final int SAMBUNGAN = 10;

    static final int PERAMBAN = 32;
    /** Each script has its statements prepared for itself, so that a connection with many of them plans for long: ever six. */
    static final int ORANG_PGBENCH = 6 * SAMBUNGAN;
    /** Seconds at the start of pgbench that do not count: until every script has its plans. */
    private static final int PEMANASAN_PGBENCH = 5;

    private static final Path FOLDER = Path.of("target/bench/skrip");

    private Beban() {}

    /** Requests a second, latencies in milliseconds, requests in all, those answered with 4xx or 5xx or not at all, bytes of one. */
    record Hasil(double perDetik, double p50, double p99, long jumlah, long gagal, long bita) {}

    static Hasil wrk(int porta, int detik, String skrip) throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        Path lua = FOLDER.resolve("wrk.lua");
        Files.writeString(lua, skrip + """
                function done(s, l, r)
                  io.write(string.format("HASIL %d %d %d %d %.3f %.3f\\n", s.requests, s.duration, s.bytes,
                    s.errors.status + s.errors.connect + s.errors.read + s.errors.write + s.errors.timeout,
                    l:percentile(50) / 1000, l:percentile(99) / 1000))
                end
                """);
        String keluaran = jalankan(
                List.of(
                        "wrk",
                        "-t1",
                        "-c" + PERAMBAN,
                        "-d" + detik + "s",
                        "--timeout",
                        "10s",
                        "-s",
                        lua.toString(),
                        "http://127.0.0.1:" + porta),
                Map.of());
        String[] h = keluaran.lines()
                .filter(b -> b.startsWith("HASIL"))
                .findFirst()
                .orElseThrow(() -> new IOException(keluaran))
                .split(" ");
        long jumlah = Long.parseLong(h[1]);
        return new Hasil(
                jumlah * 1e6 / Long.parseLong(h[2]),
                Double.parseDouble(h[5]),
                Double.parseDouble(h[6]),
                jumlah,
                Long.parseLong(h[4]),
                jumlah == 0 ? 0 : Long.parseLong(h[3]) / jumlah);
    }

    /** The requests of a scenario, person after person; after each turn of all people the next step. */
    static String skrip(Skenario s, List<Sasaran> semua, boolean gzip) {
        StringBuilder b = new StringBuilder("local r = {}\n");
        for (Skenario.Langkah l : s.langkah) {
            for (Sasaran o : semua) {
                StringBuilder p = new StringBuilder(l.metode() + " " + o.jalur(l)
                        + " HTTP/1.1\\r\\nHost: localhost\\r\\nCookie: " + o.kuki() + "\\r\\n");
                Rekaman.kepala(l)
                        .forEach((n, v) -> p.append(n).append(": ").append(v).append("\\r\\n"));
                if (gzip) {
                    p.append("Accept-Encoding: gzip\\r\\n");
                }
                if (l.menulis()) {
                    p.append("Content-Length: ")
                            .append(o.isi(l).length())
                            .append("\\r\\n\\r\\n")
                            .append(o.isi(l));
                } else {
                    p.append("\\r\\n");
                }
                b.append("r[#r+1] = \"").append(p).append("\"\n");
            }
        }
        // wrk asks for one request before it begins, looks at it and sends it nowhere: that one must not be the first.
        return b.append("local i = -1\nfunction request() i = i + 1 return r[(i - 1) % #r + 1] end\n")
                .toString();
    }

    static String statis(String jalur, boolean gzip) {
        return "local q = \"GET " + jalur + " HTTP/1.1\\r\\nHost: localhost\\r\\n"
                + (gzip ? "Accept-Encoding: gzip\\r\\n" : "") + "\\r\\n\"\nfunction request() return q end\n";
    }

    /**
     * As many pgbench of one connection each as the pool has connections, each with people of its own, so that no two write the same
     * plan; gives transactions of the whole script a second after the warm-up, the mean time of one, and how many there were in all.
     */
    static Hasil pgbench(Properties setelan, int detik, List<SkripPgbench> skrip)
            throws IOException, InterruptedException {
        List<SkripPgbench> semua = skrip.subList(0, Math.min(skrip.size(), ORANG_PGBENCH));
        Files.createDirectories(FOLDER);
        List<Process> jalan = new ArrayList<>();
        List<File> catatan = new ArrayList<>();
        for (int i = 0; i < SAMBUNGAN; i++) {
            List<String> perintah = new ArrayList<>(List.of(
                    "pgbench",
                    "-n",
                    "-M",
                    "prepared",
                    "-c",
                    "1",
                    "-j",
                    "1",
                    "-T",
                    "" + (PEMANASAN_PGBENCH + detik),
                    "-P",
                    "" + PEMANASAN_PGBENCH,
                    "-h",
                    "127.0.0.1",
                    "-p",
                    setelan.getProperty("port"),
                    "-U",
                    "teladan"));
            // Where people are fewer than connections, some are asked for by two.
            for (int j = i % semua.size(); j < semua.size(); j += SAMBUNGAN) {
                SkripPgbench s = semua.get(j);
                Path berkas = FOLDER.resolve("pgbench-" + i + "-" + j + ".sql");
                String awalan = "p" + j + "_";
                Files.writeString(
                        berkas,
                        s.teks()
                                .replaceAll("(?<!:):(v\\d+|versi|ke)\\b", ":" + awalan + "$1")
                                .replaceAll("\\\\set (versi|ke)\\b", "\\\\set " + awalan + "$1"));
                s.variabel().forEach((n, v) -> {
                    perintah.add("-D");
                    perintah.add(awalan + n + "=" + v);
                });
                perintah.add("-f");
                perintah.add(berkas.toString());
            }
            perintah.add("teladan");
            ProcessBuilder b = new ProcessBuilder(perintah);
            b.environment().put("PGPASSWORD", setelan.getProperty("sandi"));
            File log = FOLDER.resolve("pgbench-" + i + ".log").toFile();
            jalan.add(b.redirectErrorStream(true).redirectOutput(log).start());
            catatan.add(log);
        }
        double perDetik = 0;
        long jumlah = 0;
        for (int i = 0; i < jalan.size(); i++) {
            int kode = jalan.get(i).waitFor();
            String isi = Files.readString(catatan.get(i).toPath(), StandardCharsets.UTF_8);
            if (kode != 0 || isi.contains("ERROR")) {
                throw new IOException(isi);
            }
            perDetik += sesudahPemanasan(isi);
            jumlah += (long) angka(isi, "actually processed: (\\d+)");
        }
        return new Hasil(perDetik, 1000.0 * SAMBUNGAN / perDetik, Double.NaN, jumlah, 0, 0);
    }

    /** Transactions a second after the first report of progress, which is at the end of the warm-up. */
    static double sesudahPemanasan(String keluaran) throws IOException {
        double jumlah = angka(keluaran, "actually processed: (\\d+)");
        double lama = jumlah / angka(keluaran, "tps = ([\\d.]+)");
        double pemanasan = angka(keluaran, "progress: ([\\d.]+) s");
        double dalamnya = pemanasan * angka(keluaran, "progress: [\\d.]+ s, ([\\d.]+) tps");
        return (jumlah - dalamnya) / (lama - pemanasan);
    }

    private static double angka(String teks, String pola) throws IOException {
        Matcher m = Pattern.compile(pola).matcher(teks);
        if (!m.find()) {
            throw new IOException(teks);
        }
        return Double.parseDouble(m.group(1));
    }

    static String jalankan(List<String> perintah, Map<String, String> lingkungan)
            throws IOException, InterruptedException {
        ProcessBuilder b = new ProcessBuilder(perintah);
        b.environment().putAll(lingkungan);
        Process p = b.redirectErrorStream(true).start();
        String keluaran = new String(p.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (p.waitFor() != 0) {
            throw new IOException(String.join(" ", perintah) + "\n" + keluaran);
        }
        return keluaran;
    }
}
