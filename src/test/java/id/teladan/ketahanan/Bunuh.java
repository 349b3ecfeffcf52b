package id.teladan.ketahanan;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** {@code bench/kill}: people write, processes are killed at random moments, and everything acknowledged is looked for afterwards. */
final class Bunuh {
    private final Map<String, LongAdder> hitungan = new ConcurrentHashMap<>();
    private final List<Long> pulih = new ArrayList<>();
    private final List<String> cela = new ArrayList<>();
    private final Aplikasi aplikasi;
    private final Random acak;
    private final long benih;
    private List<Penulis> penulis = List.of();
    private Pengimpor pengimpor;
    private int tertunda;
    private int berlaku;
    private int langkahTercatat;

    private Bunuh(Aplikasi aplikasi, long benih, Pengimpor belum) {
        this.aplikasi = aplikasi;
        this.benih = benih;
        this.acak = new Random(benih);
        this.pengimpor = belum;
    }

    public static void main(String[] args) throws Exception {
        Map<String, String> opsi = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i += 2) {
            opsi.put(args[i], args[i + 1]);
        }
        long benih = Long.parseLong(opsi.getOrDefault("--seed", String.valueOf(System.nanoTime() % 1_000_000)));
        Aplikasi a = new Aplikasi(
                ambil(opsi, "--run"),
                Path.of(ambil(opsi, "--data")),
                Integer.parseInt(ambil(opsi, "--port")),
                new File(ambil(opsi, "--log")));
        int app = Integer.parseInt(opsi.getOrDefault("--app", "100"));
        int pg = Integer.parseInt(opsi.getOrDefault("--pg", "25"));
        int orang = Integer.parseInt(opsi.getOrDefault("--writers", "20"));
        Bunuh b = new Bunuh(a, benih, new Pengimpor(new Layar(a.alamat()), "", Map.of()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                a.hentikan();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
        boolean lolos = b.jalankan(app, pg, orang);
        System.exit(lolos ? 0 : 1);
    }

    private static String ambil(Map<String, String> opsi, String nama) {
        String v = opsi.get(nama);
        if (v == null) {
            throw new IllegalArgumentException(nama + " wajib diisi");
        }
        return v;
    }

    private boolean jalankan(int app, int pg, int orang) throws IOException, InterruptedException, SQLException {
        long mulai = System.nanoTime();
        aplikasi.mulai();
        aplikasi.siap();
        try (Connection db = aplikasi.sambung()) {
            Sekolah s = new Sekolah(aplikasi, db);
            penulis = s.penulis(orang, benih, hitungan);
            pengimpor = s.pengimpor(hitungan);
        }
        System.out.printf("benih %d, %d penulis dan seorang pengimpor%n", benih, orang);
        for (int i = 1; i <= app; i++) {
            List<Thread> kerja = kerjakan();
            aplikasi.bunuh();
            selesai(kerja);
            aplikasi.mulai();
            if (acak.nextInt(10) == 0) {
                Thread.sleep(200 + acak.nextInt(1500)); // again, while it starts
                aplikasi.bunuh();
                aplikasi.mulai();
            }
            periksa("aplikasi", i);
        }
        for (int i = 1; i <= pg; i++) {
            List<Thread> kerja = kerjakan();
            if (i % 2 == 0) {
                aplikasi.bunuhAnak(acak.nextInt(100));
            } else {
                aplikasi.bunuhPostmaster();
            }
            Thread.sleep(300);
            selesai(kerja);
            periksa("PostgreSQL", i);
        }
        aplikasi.hentikan();
        cela.addAll(hampa(penulis, pengimpor, hitungan));
        laporkan(app, pg, orang, Duration.ofNanos(System.nanoTime() - mulai));
        return cela.isEmpty();
    }

    /** Why this run would prove nothing, or shows what nobody should be answered. */
    static List<String> hampa(List<Penulis> penulis, Pengimpor pengimpor, Map<String, LongAdder> hitungan) {
        List<String> hasil = new ArrayList<>();
        penulis.stream().filter(p -> p.diakui == 0).forEach(p -> hasil.add("tidak satu pun tulisan diakui " + p.skp));
        if (pengimpor.diakui.isEmpty()) {
            hasil.add("tidak satu pun impor diakui");
        }
        for (String apa : List.of("dijawab 500", Pengimpor.DIJAWAB_500, Penulis.TANPA_HALAMAN)) {
            LongAdder n = hitungan.get(apa);
            if (n != null) {
                hasil.add(apa + ": " + n + " kali");
            }
        }
        return hasil;
    }

    private List<Thread> kerjakan() throws InterruptedException {
        List<Thread> kerja = new ArrayList<>();
        for (Penulis p : penulis) {
            p.berhenti = false;
            kerja.add(Thread.ofPlatform().daemon().start(p));
        }
        pengimpor.berhenti = false;
        pengimpor.mulaiLagi();
        kerja.add(Thread.ofPlatform().daemon().start(pengimpor));
        Thread.sleep(200 + acak.nextInt(1800));
        return kerja;
    }

    private void selesai(List<Thread> kerja) throws InterruptedException {
        penulis.forEach(p -> p.berhenti = true);
        pengimpor.berhenti = true;
        for (Thread t : kerja) {
            t.join(60_000);
            if (t.isAlive()) {
                cela.add("seorang penulis masih menunggu jawaban 60 detik sesudah semuanya berhenti");
            }
        }
    }

    private void periksa(String apa, int ke) throws IOException, InterruptedException, SQLException {
        long ms = aplikasi.siap();
        if (ms < 0) {
            cela.add(apa + " " + ke + ": tidak pulih");
            aplikasi.bunuh();
            aplikasi.mulai();
            if (aplikasi.siap() < 0) {
                throw new IllegalStateException("Teladan tidak mau mulai lagi");
            }
        }
        pulih.add(ms);
        penulis.parallelStream().forEach(Penulis::ulangi);
        try (Connection db = aplikasi.sambung()) {
            Pemeriksaan p = new Pemeriksaan(db);
            for (Penulis x : penulis) {
                p.periksa(x);
            }
            p.periksa(pengimpor);
            tertunda += p.tertunda;
            berlaku += p.berlaku;
            langkahTercatat = p.langkah;
            p.cela.forEach(c -> {
                System.out.println("CELA " + apa + " " + ke + ": " + c);
                cela.add(c);
            });
        }
        if (ke % 10 == 0) {
            System.out.printf("%s dimatikan %d kali, pulih dalam %d ms, cela %d%n", apa, ke, ms, cela.size());
        }
    }

    private void laporkan(int app, int pg, int orang, Duration lama) {
        List<Long> urut = pulih.stream().sorted().toList();
        int tulisan = penulis.stream().mapToInt(p -> p.terakhir).sum();
        System.out.printf(
                """

                        | | |
                        | --- | --- |
                        | tanggal, benih | %s, %d |
                        | kill -9 aplikasi / PostgreSQL | %d / %d |
                        | penulis | %d dan seorang pengimpor |
                        | tulisan dikirim | %d |
                        | langkah tercatat dalam riwayat | %d |
                        | impor diterapkan | %d dari %d berkas, masing-masing %d orang |
                        | permintaan tanpa kabar atau tidak diterima | %d, di antaranya %d ternyata tersimpan |
                        | jawaban | %s |
                        | pulih (ms) | median %d, paling lama %d |
                        | hilang, rangkap, atau separuh | %d |
                        | lama | %d menit %d detik |
                        """,
                LocalDate.now(),
                benih,
                app,
                pg,
                orang,
                tulisan,
                langkahTercatat,
                pengimpor.diakui.size(),
                pengimpor.nomor,
                Pengimpor.SEORANGAN,
                tertunda,
                berlaku,
                new TreeMap<>(hitungan),
                urut.get(urut.size() / 2),
                urut.getLast(),
                cela.size(),
                lama.toMinutes(),
                lama.toSecondsPart());
        System.out.println(
                cela.isEmpty()
                        ? "Lolos: tidak ada yang hilang."
                        : "GAGAL: " + String.format(Locale.ROOT, "%d cela%n", cela.size()) + String.join("\n", cela));
    }
}
