package id.teladan.bench;

import static java.util.Objects.requireNonNull;

import id.teladan.bench.Beban.Hasil;
import id.teladan.bench.Skenario.Kelompok;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * {@code Ukur UKURAN FOLDER [PORTA] [DETIK] [PUTARAN] [SKENARIO,...]}: the measurement of bench/run. First the application runs inside
 * this JVM, to record its SQL; then as bin/run starts it. Rounds of wrk and pgbench take turns, and medians are told. No round at all
 * is for a profiler: one run of wrk, whose figures count for nothing.
 */
public final class Ukur {
    /** Seconds for each page, until the compiler has done its work. */
    private static final int PEMANASAN = Integer.getInteger("bench.pemanasan", 30);

    private final String ukuran;
    private final Path data;
    private final int porta;
    private final int detik;
    private final int putaran;
    private final List<Skenario> pilihan;
    private final Map<Skenario, List<Rekaman>> rekaman = new LinkedHashMap<>();
    private final Map<Skenario, List<Sasaran>> sasaran = new LinkedHashMap<>();
    /** What each stage took stands by itself, so that one can be measured without the others. */
    private final Map<Kelompok, Catatan> catatan = new EnumMap<>(Kelompok.class);

    private Ukur(String[] isi) {
        ukuran = isi[0];
        data = Path.of(isi[1]).toAbsolutePath();
        porta = isi.length > 2 ? Integer.parseInt(isi[2]) : 18_080;
        detik = isi.length > 3 ? Integer.parseInt(isi[3]) : 10;
        putaran = isi.length > 4 ? Integer.parseInt(isi[4]) : 3;
        pilihan = isi.length > 5
                ? Arrays.stream(isi[5].split(",")).map(Skenario::valueOf).toList()
                : List.of(Skenario.values());
        pilihan.forEach(s -> catatan.computeIfAbsent(s.kelompok(), k -> new Catatan(k.catatan + "-" + ukuran)));
    }

    public static void main(String[] isi) throws Exception {
        new Ukur(isi).jalan();
    }

    private void jalan() throws Exception {
        rekam();
        if (putaran > 0) {
            tulis("mulai", mulai());
        }
        try (Server s = Server.mulai(data, porta)) {
            pemanasan(s);
            tulis("rss.sepi", s.jvm().mb("VmRSS"));
            for (Skenario k : rekaman.keySet()) {
                // Those who write must be at least as many as the connections of pgbench: no two may write the same
                // plan.
                if (terlaluSedikit(k)) {
                    System.out.println(k.sebutan + ": tidak ada, atau terlalu sedikit orang, pada ukuran ini");
                } else {
                    ukur(s, k);
                }
            }
            if (putaran > 0) {
                statis(s, Skenario.DAFTAR_50, 20_000);
                statis(s, Skenario.NILAI_200, 30_000);
            }
            tulis("rss.beban", s.jvm().mb("VmHWM"));
        }
        if (putaran > 0) {
            String mesin = Laporan.mesin();
            for (Catatan c : catatan.values()) {
                c.tulis("mesin", mesin);
                c.simpan();
            }
        }
    }

    private Catatan catatan(Skenario s) {
        return requireNonNull(catatan.get(s.kelompok()));
    }

    /** What is so for the whole run. */
    private void tulis(String kunci, double nilai) {
        catatan.values().forEach(c -> c.tulis(kunci, nilai));
    }

    private void rekam() throws SQLException {
        try (Aplikasi a = Aplikasi.mulai("--teladan.data=" + data, "--server.port=0")) {
            Catatan siklus = catatan.get(Kelompok.PELAKSANAAN);
            if (siklus != null) {
                new IsiSiklus(a).muat().forEach((k, n) -> siklus.tulis("data." + k, n));
            }
            Catatan nilai = catatan.get(Kelompok.PENILAIAN);
            if (nilai != null) {
                new IsiNilai(a).muat().forEach((k, n) -> nilai.tulis("data." + k, n));
            }
            for (Skenario s : pilihan) {
                List<Rekaman> r = Rekaman.semua(a, s, s.orang);
                rekaman.put(s, r);
                sasaran.put(s, r.stream().map(Rekaman::sasaran).toList());
                if (!r.isEmpty()) {
                    SkripPgbench contoh = SkripPgbench.dari(r.getFirst(), 1, 0);
                    if (!contoh.samaDengan(r.getFirst().sql())) {
                        throw new IllegalStateException(
                                "Skrip pgbench tidak sama dengan SQL aplikasi:\n" + contoh.teks());
                    }
                    long pernyataan = r.getFirst().sql().stream()
                            .filter(x -> !x.matches("BEGIN.*|COMMIT"))
                            .count();
                    catatan(s).tulis(s + ".sql", pernyataan);
                    System.out.printf("%s: %d orang, %d pernyataan%n", s.sebutan, r.size(), pernyataan);
                }
            }
        }
    }

    /** From the call of bin/run to the first page, on the database that is there; the first one, with cold caches, is not counted. */
    private double mulai() throws IOException, InterruptedException {
        double[] semua = new double[3];
        Server.mulai(data, porta).close();
        for (int i = 0; i < semua.length; i++) {
            try (Server s = Server.mulai(data, porta)) {
                semua[i] = s.detikMulai;
            }
        }
        System.out.println("mulai sampai halaman pertama: " + Arrays.toString(semua));
        return tengah(semua);
    }

    private boolean terlaluSedikit(Skenario k) {
        return requireNonNull(sasaran.get(k)).size() < (k.menulis() ? Beban.SAMBUNGAN : 1);
    }

    private void pemanasan(Server s) throws Exception {
        for (Skenario k : rekaman.keySet()) {
            if (!terlaluSedikit(k)) {
                new Jejak(s, k, requireNonNull(sasaran.get(k))).siapkan();
                Beban.wrk(porta, PEMANASAN, Beban.skrip(k, requireNonNull(sasaran.get(k)), false));
            }
        }
    }

    private record Putaran(Hasil http, Hasil pg, double cpuJvm, double cpuPg, double cpuPgBench) {}

    private void ukur(Server s, Skenario k) throws Exception {
        List<Putaran> semua = new ArrayList<>();
        Jejak jejak = new Jejak(s, k, requireNonNull(sasaran.get(k)));
        for (int i = 0; i < Math.max(1, putaran); i++) {
            jejak.siapkan();
            long sebelum = jejak.jumlah();
            double awalBench = s.postgres().cpuDenganAnak();
            Hasil pg =
                    Beban.pgbench(s.setelan(), putaran == 0 ? 1 : detik, jejak.skrip(requireNonNull(rekaman.get(k))));
            double bench = s.postgres().cpuDenganAnak() - awalBench;
            periksaPgbench(k, pg.jumlah(), jejak.jumlah() - sebelum);
            jejak.siapkan();
            sebelum = jejak.jumlah();
            double jvm = s.jvm().cpu();
            double post = s.postgres().cpuDenganAnak();
            Hasil http = Beban.wrk(porta, detik, Beban.skrip(k, requireNonNull(sasaran.get(k)), false));
            jvm = s.jvm().cpu() - jvm;
            post = s.postgres().cpuDenganAnak() - post;
            periksa(k, http, jejak.jumlah() - sebelum);
            int langkah = k.langkah.size();
            Hasil pgSelangkah =
                    new Hasil(pg.perDetik() * langkah, pg.p50() / langkah, pg.p99(), pg.jumlah() * langkah, 0, 0);
            semua.add(new Putaran(
                    http, pgSelangkah, jvm / http.jumlah(), post / http.jumlah(), bench / pgSelangkah.jumlah()));
            System.out.printf(
                    "%-34s wrk %.0f/s p50 %.1f p99 %.1f ms | pgbench %.0f/s %.2f ms | %.0f%% | us: JVM %.0f PG %.0f (pgbench %.0f) JVM/PG %.2f%n",
                    k.sebutan,
                    http.perDetik(),
                    http.p50(),
                    http.p99(),
                    pgSelangkah.perDetik(),
                    pgSelangkah.p50(),
                    100 * http.perDetik() / pgSelangkah.perDetik(),
                    1e6 * jvm / http.jumlah(),
                    1e6 * post / http.jumlah(),
                    1e6 * bench / pgSelangkah.jumlah(),
                    jvm / post);
        }
        Catatan hasil = catatan(k);
        hasil.tulis(k + ".http", median(semua, p -> p.http().perDetik()));
        hasil.tulis(k + ".p50", median(semua, p -> p.http().p50()));
        hasil.tulis(k + ".p99", median(semua, p -> p.http().p99()));
        hasil.tulis(k + ".pgbench", median(semua, p -> p.pg().perDetik()));
        hasil.tulis(k + ".rasio", median(semua, p -> p.http().perDetik() / p.pg().perDetik()));
        hasil.tulis(k + ".cpuJvm", median(semua, p -> p.cpuJvm() * 1e6));
        hasil.tulis(k + ".cpuPg", median(semua, p -> p.cpuPg() * 1e6));
        hasil.tulis(k + ".cpuPgbench", median(semua, p -> p.cpuPgBench() * 1e6));
        hasil.tulis(k + ".rasioCpu", median(semua, p -> p.cpuJvm() / p.cpuPg()));
        hasil.tulis(k + ".bita", semua.getFirst().http().bita());
    }

    /** A statement that no longer finds its version changes nothing and says nothing: the ceiling must have written as much as it tells. */
    static void periksaPgbench(Skenario k, long jumlah, long tertulis) {
        int langkah = k.langkah.size();
        long paling = (jumlah + Beban.SAMBUNGAN) * langkah;
        if (k.menulis() && (tertulis < jumlah * langkah || tertulis > paling)) {
            throw new IllegalStateException("pgbench " + k + ": " + jumlah + " transaksi dengan " + langkah
                    + " langkah, tetapi " + tertulis + " perubahan");
        }
    }

    /** A figure counts only when every request did what it should. */
    private static void periksa(Skenario k, Hasil h, long tertulis) {
        if (h.gagal() > 0) {
            throw new IllegalStateException(k + ": " + h.gagal() + " dari " + h.jumlah() + " permintaan gagal");
        }
        // Those under way when the time is over may be written though nobody reads the answer.
        if (k.menulis() && (tertulis < h.jumlah() || tertulis > h.jumlah() + Beban.PERAMBAN)) {
            throw new IllegalStateException(k + ": " + h.jumlah() + " permintaan, tetapi " + tertulis + " perubahan");
        }
        if (!k.menulis() && h.bita() < 5_000) {
            throw new IllegalStateException(k + ": hanya " + h.bita() + " bita, itu bukan halamannya");
        }
    }

    /** A static file of about the size of this list from the same server, where its stage is measured. */
    private void statis(Server s, Skenario daftar, long biasa) throws Exception {
        Catatan ini = catatan.get(daftar.kelompok());
        if (ini == null) {
            return;
        }
        double bita = ini.angka(daftar + ".bita");
        Aset aset = Aset.terdekat(porta, Double.isNaN(bita) ? biasa : (long) bita);
        double[] laju = new double[putaran];
        for (int i = 0; i < putaran; i++) {
            double jvm = s.jvm().cpu();
            Hasil h = Beban.wrk(porta, detik, Beban.statis(aset.jalur(), aset.gzip()));
            ini.tulis("statis.cpuJvm", 1e6 * (s.jvm().cpu() - jvm) / h.jumlah());
            laju[i] = h.perDetik();
            ini.tulis("statis.bita", h.bita());
            ini.tulis("statis.p99", h.p99());
        }
        ini.tulis("statis.http", tengah(laju));
        System.out.printf("statis %s (%d bita): %.0f/s%n", aset.jalur(), aset.bita(), tengah(laju));
        List<Sasaran> orang = sasaran.getOrDefault(daftar, List.of());
        if (!orang.isEmpty()) {
            double jvm = s.jvm().cpu();
            Hasil h = Beban.wrk(porta, detik, Beban.skrip(daftar, orang, true));
            ini.tulis("gzip.http", h.perDetik());
            ini.tulis("gzip.bita", h.bita());
            ini.tulis("gzip.cpuJvm", 1e6 * (s.jvm().cpu() - jvm) / h.jumlah());
        }
    }

    private static double median(List<Putaran> semua, ToDoubleFunction<Putaran> apa) {
        return tengah(semua.stream().mapToDouble(apa).toArray());
    }

    static double tengah(double... nilai) {
        double[] urut = nilai.clone();
        Arrays.sort(urut);
        return urut[urut.length / 2];
    }
}
