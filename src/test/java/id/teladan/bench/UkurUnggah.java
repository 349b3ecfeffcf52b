package id.teladan.bench;

import id.teladan.bench.Pengunggah.Berkas;
import id.teladan.bench.PerekamSql.Perintah;
import id.teladan.bench.SkripUnggah.Skrip;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code UkurUnggah UKURAN FOLDER [PORTA] [BERKAS] [PUTARAN]}: uploads of a PDF of 2 MB, one after the other and four at a time, in
 * chunks and by the form alone; beside them dd, which writes the same bytes to the same disk, and pgbench with the SQL of one upload.
 * All take turns in each round.
 */
public final class UkurUnggah {
    static final int BITA = 2 * 1024 * 1024;
    static final int SEKALIGUS = 4;
    private static final int TRANSAKSI = 200;
    private static final int PEMANASAN = 16;
    private static final String NAMA = "ukur.pdf";
    /** Name of what is recorded, and so of what pgbench leaves behind. */
    private static final String REKAMAN = "ukur-rekam.pdf";

    private final String ukuran;
    private final Path data;
    private final int porta;
    private final int berkas;
    private final int putaran;
    private final Catatan catatan;
    private final Map<String, List<Double>> hasil = new TreeMap<>();
    private List<Sasaran> orang = List.of();
    private List<Skrip> skrip = List.of();
    private long benih = System.nanoTime();

    private UkurUnggah(String[] isi) {
        ukuran = isi[0];
        data = Path.of(isi[1]).toAbsolutePath();
        porta = isi.length > 2 ? Integer.parseInt(isi[2]) : 18_080;
        berkas = isi.length > 3 ? Integer.parseInt(isi[3]) : 24;
        putaran = isi.length > 4 ? Integer.parseInt(isi[4]) : 3;
        catatan = new Catatan("unggah-" + ukuran);
    }

    public static void main(String[] isi) throws Exception {
        new UkurUnggah(isi).jalan();
    }

    private void jalan() throws Exception {
        rekam();
        Path folder = Files.createDirectories(data.resolve("berkas-dd"));
        try (Server s = Server.mulai(data, porta)) {
            Unggahan.naikkan(orang, porta, NAMA, this::pdf, PEMANASAN);
            for (int i = 0; i < putaran; i++) {
                putaran(s, folder);
            }
            catatan.tulis("rss.beban", s.jvm().mb("VmHWM"));
            bersihkan(s);
        } finally {
            buang(folder);
        }
        hasil.forEach((k, v) -> catatan.tulis(
                k, Ukur.tengah(v.stream().mapToDouble(Double::doubleValue).toArray())));
        catatan.tulis("berkas", berkas);
        catatan.tulis("putaran", putaran);
        catatan.tulis("bita", BITA);
        catatan.tulis("mesin", Laporan.mesin());
        catatan.simpan();
    }

    private Berkas pdf() {
        return Berkas.dari(PdfKarangan.sebesar(BITA, benih++));
    }

    /** What the application says for one upload in chunks until the file is stored, of each principal. */
    private void rekam() throws SQLException {
        try (Aplikasi a = Aplikasi.mulai("--teladan.data=" + data, "--server.port=0")) {
            orang = new SekolahUnggah(a).siapkan();
            List<Skrip> semua = new ArrayList<>();
            for (Sasaran o : orang.subList(0, SEKALIGUS)) {
                try (Pengunggah p = new Pengunggah(a.porta(), o, REKAMAN)) {
                    p.simpan(pdf());
                    List<Perintah> satu = rekam(a, p);
                    semua.add(SkripUnggah.dari(satu, rekam(a, p)));
                    catatan.tulis(
                            "sql",
                            satu.stream()
                                    .filter(x -> !x.sql().matches("BEGIN.*|COMMIT"))
                                    .count());
                }
            }
            skrip = semua;
        }
    }

    private List<Perintah> rekam(Aplikasi a, Pengunggah p) {
        Berkas b = pdf();
        return a.perekam().selama(() -> p.simpan(b));
    }

    private void putaran(Server s, Path folder) throws Exception {
        for (int lajur : new int[] {1, SEKALIGUS}) {
            List<Berkas> isi = new ArrayList<>();
            for (int i = 0; i < 2 * berkas; i++) {
                isi.add(pdf());
            }
            List<Berkas> potongan = isi.subList(0, berkas);
            catat("dd." + lajur, Unggahan.dd(folder, potongan, lajur));
            long sebelum = tersimpan(s);
            catat(
                    "potongan." + lajur,
                    cpu(s, () -> Unggahan.kirim(orang, porta, NAMA, potongan, lajur, Pengunggah::berpotongan)));
            catat(
                    "formulir." + lajur,
                    cpu(
                            s,
                            () -> Unggahan.kirim(
                                    orang, porta, NAMA, isi.subList(berkas, 2 * berkas), lajur, Pengunggah::formulir)));
            long baru = tersimpan(s) - sebelum;
            if (baru != 2L * berkas) {
                throw new IllegalStateException(2 * berkas + " unggahan, tetapi " + baru + " berkas tersimpan");
            }
            tambah("pgbench." + lajur, Unggahan.pgbench(s.setelan(), skrip.subList(0, lajur), TRANSAKSI));
            bersihkan(s);
        }
    }

    /** A measurement with the CPU seconds that the JVM and PostgreSQL took meanwhile. */
    private Unggahan.Waktu cpu(Server s, Unggahan.Kerja kerja) throws Exception {
        double jvm = s.jvm().cpu();
        double pg = s.postgres().cpuDenganAnak();
        Unggahan.Waktu w = kerja.jalankan();
        return w.dengan(s.jvm().cpu() - jvm, s.postgres().cpuDenganAnak() - pg);
    }

    private void catat(String apa, Unggahan.Waktu w) {
        int n = w.lama().length;
        double laju = 1e-6 * BITA * n / w.detik();
        double[] urut = w.lama().clone();
        Arrays.sort(urut);
        tambah(apa + ".laju", laju);
        tambah(apa + ".p50", 1e3 * urut[n / 2]);
        tambah(apa + ".paling", 1e3 * urut[n - 1]);
        tambah(apa + ".cpuJvm", 1e3 * w.cpuJvm() / n);
        tambah(apa + ".cpuPg", 1e3 * w.cpuPg() / n);
        String dd = "dd." + apa.substring(apa.indexOf('.') + 1) + ".laju";
        double terhadap = laju / terakhir(dd);
        tambah(apa + ".rasio", terhadap);
        System.out.printf(
                "%-12s %7.1f MB/s (%.0f %% dd) p50 %.1f ms, paling lama %.1f ms, CPU JVM %.1f ms%n",
                apa, laju, 100 * terhadap, 1e3 * urut[n / 2], 1e3 * urut[n - 1], 1e3 * w.cpuJvm() / n);
    }

    private double terakhir(String kunci) {
        return java.util.Objects.requireNonNull(hasil.get(kunci)).getLast();
    }

    private void tambah(String kunci, double nilai) {
        hasil.computeIfAbsent(kunci, k -> new ArrayList<>()).add(nilai);
    }

    private static long tersimpan(Server s) throws IOException, SQLException {
        try (Connection c = s.sambungan();
                Statement q = c.createStatement();
                var rs = q.executeQuery("SELECT count(*) FROM pelaksanaan.berkas WHERE nama = '" + NAMA + "'")) {
            rs.next();
            return rs.getLong(1);
        }
    }

    /** Takes the rows of pgbench away, which no file stands behind; they would count as uploads that nobody finished. */
    private static void bersihkan(Server s) throws IOException, SQLException {
        try (Connection c = s.sambungan();
                Statement q = c.createStatement()) {
            q.execute("DELETE FROM pelaksanaan.unggahan WHERE nama = '" + REKAMAN + "'");
            q.execute("DELETE FROM pelaksanaan.berkas WHERE terpasang_pada IS NULL AND nama = '" + REKAMAN + "'");
            q.execute("DELETE FROM pelaksanaan.isi_berkas i WHERE NOT EXISTS (SELECT FROM pelaksanaan.berkas b"
                    + " WHERE b.dinas_id = i.dinas_id AND b.sidik = i.sidik)");
            q.execute("VACUUM (ANALYZE) pelaksanaan.unggahan, pelaksanaan.berkas, pelaksanaan.isi_berkas");
        }
    }

    private static void buang(Path folder) throws IOException {
        try (var semua = Files.walk(folder)) {
            for (Path p : semua.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(p);
            }
        }
    }
}
