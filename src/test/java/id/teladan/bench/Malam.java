package id.teladan.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * {@code Malam UKURAN FOLDER [KLIEN] [DETIK] [PORTA]}: the night of the deadline. So many clients at a time play one guru after
 * another, without a pause: sign in with the password, look at every page, save every part, hand in.
 */
public final class Malam {
    private static final List<String> ASPEK = List.of("BP", "AK", "KO", "HA", "LO", "AD", "KL");

    private final int porta;
    private final ConcurrentLinkedQueue<Guru> antrean;
    private final List<String> aset;
    /** Pages and forms; static files, which are quick and many, would thin out what people wait for. */
    private final List<Long> semua = Collections.synchronizedList(new ArrayList<>());

    private final List<Long> statis = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> masuk = Collections.synchronizedList(new ArrayList<>());
    private final List<Long> perjalanan = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger gagal = new AtomicInteger();
    private final AtomicLong selesai = new AtomicLong();
    private final ConcurrentLinkedQueue<String> sebab = new ConcurrentLinkedQueue<>();

    private Malam(int porta, List<Guru> guru, List<String> aset) {
        this.porta = porta;
        this.antrean = new ConcurrentLinkedQueue<>(guru);
        this.aset = aset;
    }

    private record Guru(String akun, String periode) {}

    private static final class Salah extends IOException {
        Salah(String apa) {
            super(apa);
        }
    }

    public static void main(String[] isi) throws Exception {
        Path data = Path.of(isi[1]).toAbsolutePath();
        int klien = isi.length > 2 ? Integer.parseInt(isi[2]) : 24;
        int detik = isi.length > 3 ? Integer.parseInt(isi[3]) : 120;
        int porta = isi.length > 4 ? Integer.parseInt(isi[4]) : 18_080;
        try (Server s = Server.mulai(data, porta)) {
            List<Guru> guru = guru(s);
            List<String> aset = Aset.semua(porta);
            int pemanasan = Math.min(guru.size() / 4, 600);
            new Malam(porta, guru.subList(0, pemanasan), aset).main(klien, 60);
            Malam m = new Malam(porta, guru.subList(pemanasan, guru.size()), aset);
            double jvm = s.jvm().cpu();
            double pg = s.postgres().cpuDenganAnak();
            double sendiri = new Proses(ProcessHandle.current().pid()).cpu();
            double lama = m.main(klien, detik);
            Catatan c = new Catatan("malam-" + isi[0]);
            c.tulis("mesin", Laporan.mesin());
            c.tulis("klien", klien);
            c.tulis("detik", lama);
            c.tulis("cpu.jvm", (s.jvm().cpu() - jvm) / lama);
            c.tulis("cpu.pg", (s.postgres().cpuDenganAnak() - pg) / lama);
            c.tulis("cpu.beban", (new Proses(ProcessHandle.current().pid()).cpu() - sendiri) / lama);
            c.tulis("rss", s.jvm().mb("VmHWM"));
            m.lapor(c, lama);
        }
    }

    private double main(int klien, int detik) throws InterruptedException {
        long awal = System.nanoTime();
        long akhir = awal + detik * 1_000_000_000L;
        List<Thread> semuaKlien = new ArrayList<>();
        for (int i = 0; i < klien; i++) {
            semuaKlien.add(Thread.ofPlatform().start(() -> satuKlien(akhir)));
        }
        for (Thread t : semuaKlien) {
            t.join();
        }
        return (System.nanoTime() - awal) / 1e9;
    }

    private void satuKlien(long akhir) {
        while (System.nanoTime() < akhir) {
            Guru g = antrean.poll();
            if (g == null) {
                return;
            }
            long mulai = System.nanoTime();
            try (KlienRingan k = new KlienRingan(porta)) {
                perjalanan(k, g);
                perjalanan.add(System.nanoTime() - mulai);
                selesai.incrementAndGet();
            } catch (IOException e) {
                gagal.incrementAndGet();
                sebab.add(String.valueOf(e.getMessage()));
            }
        }
    }

    private void perjalanan(KlienRingan k, Guru g) throws IOException {
        lihat(k, "/masuk");
        for (String a : aset) {
            periksa(a, statis, k.ambil(a), 200);
        }
        KlienRingan.Jawaban j = kirim(k, "/masuk", "akun=" + g.akun() + "&sandi=" + Isi.SANDI + "&lanjut=/&", 303);
        masuk.add(j.nanodetik());
        lihat(k, "/");
        String rencana =
                kirim(k, "/skp", "periode=" + g.periode() + "&", 303).lokasi().replaceAll("/data-diri.*", "");
        if (!rencana.startsWith("/skp/")) {
            throw new Salah("/skp mengalihkan ke " + rencana);
        }
        lihat(k, rencana + "/data-diri");
        kirim(k, rencana + "/data-diri/kesesuaian", "", 303);
        lihat(k, rencana + "/rapor");
        lihat(k, rencana + "/praktik");
        kirim(k, rencana + "/praktik", "praktik=MK-1&aksi=lanjut&", 303);
        lihat(k, rencana + "/pengembangan");
        kirim(k, rencana + "/pengembangan", "aksi=tambah:PK-01&", 303);
        lihat(k, rencana + "/pengembangan");
        kirim(k, rencana + "/pengembangan", "rhk=PK-01&target.PK-01=2&aksi=lanjut&", 303);
        lihat(k, rencana + "/tugas");
        kirim(k, rencana + "/tugas", "tugas=TT-06&keterangan.TT-06=Kelas+4B&aksi=lanjut&", 303);
        lihat(k, rencana + "/perilaku");
        StringBuilder perilaku = new StringBuilder();
        ASPEK.forEach(a ->
                perilaku.append("perilaku.").append(a).append('=').append(a).append("-1&"));
        kirim(k, rencana + "/perilaku", perilaku + "aksi=lanjut&", 303);
        lihat(k, rencana + "/rangkuman");
        kirim(k, rencana + "/pengajuan", "", 303);
        lihat(k, "/");
    }

    private void lihat(KlienRingan k, String jalur) throws IOException {
        periksa(jalur, semua, k.ambil(jalur), 200);
    }

    private KlienRingan.Jawaban kirim(KlienRingan k, String jalur, String isi, int status) throws IOException {
        return periksa(jalur, semua, k.kirimFormulir(jalur, isi), status);
    }

    private static KlienRingan.Jawaban periksa(String jalur, List<Long> waktu, KlienRingan.Jawaban j, int status)
            throws Salah {
        waktu.add(j.nanodetik());
        if (j.status() != status || j.lokasi().startsWith("/masuk")) {
            throw new Salah(jalur.replaceAll("[0-9a-f-]{36}", "…") + " dijawab " + j.status() + " " + j.lokasi());
        }
        return j;
    }

    /** Guru of schools that have a kepala, who have no plan for the period of today. */
    private static List<Guru> guru(Server s) throws Exception {
        List<Guru> hasil = new ArrayList<>();
        try (Connection c = s.sambungan();
                var q = c.createStatement();
                var rs = q.executeQuery("""
                    SELECT a.nama, p.periode_id FROM organisasi.penugasan g
                      JOIN akun.akun a ON a.dinas_id = g.dinas_id AND a.pegawai_id = g.pegawai_id
                      JOIN periode.periode p ON p.dinas_id = g.dinas_id
                     WHERE g.peran = 'GURU' AND g.dinas_id IN (SELECT dinas_id FROM organisasi.dinas ORDER BY md5(dinas_id::text) LIMIT 40)
                       AND NOT EXISTS (SELECT FROM perencanaan.skp s WHERE s.dinas_id = g.dinas_id AND s.pegawai_id = g.pegawai_id)
                       AND EXISTS (SELECT FROM organisasi.penugasan k WHERE k.dinas_id = g.dinas_id AND k.satuan_id = g.satuan_id
                                      AND k.peran = 'KEPALA_SEKOLAH')
                     ORDER BY md5(g.pegawai_id::text) LIMIT 20000""")) {
            while (rs.next()) {
                hasil.add(new Guru(rs.getString(1), rs.getString(2)));
            }
        }
        return hasil;
    }

    private void lapor(Catatan c, double lama) throws IOException {
        double sejam = selesai.get() / lama * 3600;
        c.tulis("sejam", sejam);
        c.tulis("selesai", selesai.get());
        c.tulis("gagal", gagal.get());
        c.tulis("permintaan", (semua.size() + statis.size()) / lama);
        c.tulis("p50", persen(semua, 50));
        c.tulis("p99", persen(semua, 99));
        c.tulis("statis.p99", persen(statis, 99));
        c.tulis("masuk.p50", persen(masuk, 50));
        c.tulis("masuk.p99", persen(masuk, 99));
        c.tulis("perjalanan.p50", persen(perjalanan, 50));
        c.simpan();
        System.out.printf(
                "%.0f perjalanan selesai sejam (%d dalam %.0f s), %.0f permintaan/s, p50 %.0f ms, p99 %.0f ms, masuk p99 %.0f ms, gagal %d%n",
                sejam,
                selesai.get(),
                lama,
                (semua.size() + statis.size()) / lama,
                persen(semua, 50),
                persen(semua, 99),
                persen(masuk, 99),
                gagal.get());
        System.out.printf(
                "inti: JVM %.2f, PostgreSQL %.2f, beban %.2f; RSS %.0f MB%n",
                c.angka("cpu.jvm"), c.angka("cpu.pg"), c.angka("cpu.beban"), c.angka("rss"));
        sebab.stream().distinct().limit(10).forEach(System.out::println);
        if (antrean.isEmpty()) {
            System.out.println("Semua guru tanpa rencana sudah terpakai sebelum waktunya habis: buat datanya lagi");
        }
    }

    /** In milliseconds. */
    private static double persen(List<Long> nanodetik, int p) {
        long[] urut = nanodetik.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(urut);
        return urut.length == 0 ? Double.NaN : urut[Math.min(urut.length - 1, urut.length * p / 100)] / 1e6;
    }
}
