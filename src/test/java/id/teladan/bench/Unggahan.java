package id.teladan.bench;

import id.teladan.bench.Pengunggah.Berkas;
import id.teladan.bench.SkripUnggah.Skrip;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which the same bytes are written: uploads, dd, and the SQL alone; in one lane or in several at a time. */
final class Unggahan {
    private static final Path FOLDER = Path.of("target/bench/unggah");

    private Unggahan() {}

    /**
     * @param detik of the lane that took longest
     * @param lama seconds of each file
     */
    record Waktu(double detik, double[] lama, double cpuJvm, double cpuPg) {
        Waktu dengan(double jvm, double pg) {
            return new Waktu(detik, lama, jvm, pg);
        }
    }

    interface Kerja {
        Waktu jalankan() throws Exception;
    }

    /** Takes a file of the list to where it is stored; gives the seconds that it took. */
    private interface Satu {
        double tulis(int berkas) throws Exception;
    }

    private interface Lajur {
        Satu buka(int lajur) throws Exception;
    }

    /** Lanes work at the same time, each through every n-th file, one after the other. */
    private static Waktu lajur(int banyak, int berkas, Lajur buka) throws Exception {
        double[] lama = new double[berkas];
        double paling = 0;
        try (ExecutorService kolam = Executors.newFixedThreadPool(banyak)) {
            List<Future<Double>> semua = new ArrayList<>();
            for (int l = 0; l < banyak; l++) {
                int ini = l;
                Satu satu = buka.buka(l);
                semua.add(kolam.submit(() -> {
                    double jumlah = 0;
                    for (int i = ini; i < berkas; i += banyak) {
                        lama[i] = satu.tulis(i);
                        jumlah += lama[i];
                    }
                    return jumlah;
                }));
            }
            for (Future<Double> f : semua) {
                paling = Math.max(paling, f.get());
            }
        }
        return new Waktu(paling, lama, 0, 0);
    }

    static Waktu kirim(
            List<Sasaran> orang,
            int porta,
            String nama,
            List<Berkas> isi,
            int banyak,
            BiConsumer<Pengunggah, Berkas> cara)
            throws Exception {
        List<Pengunggah> semua = new ArrayList<>();
        try {
            return lajur(banyak, isi.size(), l -> {
                Pengunggah p = new Pengunggah(porta, orang.get(l), nama);
                semua.add(p);
                return i -> {
                    long mulai = System.nanoTime();
                    cara.accept(p, isi.get(i));
                    return (System.nanoTime() - mulai) / 1e9;
                };
            });
        } finally {
            semua.forEach(Pengunggah::close);
        }
    }

    /** Until the compiler has done its work; by those principals who upload last. */
    static void naikkan(List<Sasaran> orang, int porta, String nama, Supplier<Berkas> pdf, int berkas)
            throws Exception {
        for (BiConsumer<Pengunggah, Berkas> cara :
                List.<BiConsumer<Pengunggah, Berkas>>of(Pengunggah::berpotongan, Pengunggah::formulir)) {
            List<Berkas> isi = new ArrayList<>();
            for (int i = 0; i < berkas; i++) {
                isi.add(pdf.get());
            }
            kirim(orang.reversed(), porta, nama, isi, 2, cara);
        }
    }

    /** The seconds are those that dd tells, without the start of its process. */
    static Waktu dd(Path folder, List<Berkas> isi, int banyak) throws Exception {
        Files.createDirectories(FOLDER);
        for (int i = 0; i < isi.size(); i++) {
            // Written through: dd must not wait for what is still on its way to the disk.
            Files.write(
                    FOLDER.resolve(i + ".pdf"),
                    isi.get(i).isi(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DSYNC);
        }
        Waktu w = lajur(
                banyak,
                isi.size(),
                l -> i -> detikDd(Beban.jalankan(
                        List.of(
                                "dd",
                                "if=" + FOLDER.resolve(i + ".pdf"),
                                "of=" + folder.resolve(i + ".pdf"),
                                "bs=1M",
                                "conv=fsync"),
                        Map.of("LC_ALL", "C"))));
        for (int i = 0; i < isi.size(); i++) {
            Files.delete(FOLDER.resolve(i + ".pdf"));
            Files.delete(folder.resolve(i + ".pdf"));
        }
        return w;
    }

    static double detikDd(String keluaran) throws IOException {
        Matcher m = Pattern.compile("copied, ([0-9.e+-]+) s,").matcher(keluaran);
        if (!m.find()) {
            throw new IOException(keluaran);
        }
        return Double.parseDouble(m.group(1));
    }

    /** One pgbench of one connection for each script, at the same time; gives transactions a second of all. */
    static double pgbench(Properties setelan, List<Skrip> skrip, int transaksi)
            throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        List<Process> jalan = new ArrayList<>();
        List<File> catatan = new ArrayList<>();
        for (int i = 0; i < skrip.size(); i++) {
            Path berkas = FOLDER.resolve("pgbench-" + i + ".sql");
            Files.writeString(berkas, skrip.get(i).teks());
            List<String> perintah = new ArrayList<>(
                    List.of("pgbench", "-n", "-M", "prepared", "-c", "1", "-j", "1", "-t", "" + transaksi));
            perintah.addAll(List.of("-h", "127.0.0.1", "-p", setelan.getProperty("port"), "-U", "teladan"));
            skrip.get(i).variabel().forEach((n, v) -> perintah.addAll(List.of("-D", n + "=" + v)));
            perintah.addAll(List.of("-f", berkas.toString(), "teladan"));
            ProcessBuilder b = new ProcessBuilder(perintah);
            b.environment().put("PGPASSWORD", setelan.getProperty("sandi"));
            File log = FOLDER.resolve("pgbench-" + i + ".log").toFile();
            jalan.add(b.redirectErrorStream(true).redirectOutput(log).start());
            catatan.add(log);
        }
        double perDetik = 0;
        for (int i = 0; i < jalan.size(); i++) {
            int kode = jalan.get(i).waitFor();
            String isi = Files.readString(catatan.get(i).toPath(), StandardCharsets.UTF_8);
            Matcher m = Pattern.compile("tps = ([\\d.]+)").matcher(isi);
            if (kode != 0 || isi.contains("ERROR") || !m.find()) {
                throw new IOException(isi);
            }
            perDetik += Double.parseDouble(m.group(1));
        }
        return perDetik;
    }
}
