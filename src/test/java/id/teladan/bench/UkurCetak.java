package id.teladan.bench;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.CapDokumen;
import id.teladan.dokumen.cetak.ContohBahan;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.dokumen.cetak.Pencetak;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * {@code UkurCetak kecepatan|memori}: pages a second of each document on one core beside PDFBox drawing the same pages with the same
 * typeface and nothing else, in turns; or the memory while 1,000 documents are made. The table goes to docs/kinerja.md.
 */
public final class UkurCetak {
    private static final int DOKUMEN = 1000;
    private static final int PUTARAN = 3;
    private static final double SASARAN = 60;
    /** Seconds of CPU, in which the compiler of the JVM works too: in fewer than these it is not done. */
    private static final double PANAS = 45;

    private static final double UKUR = 2;

    private final Pencetak pencetak = new Pencetak();
    private final Catatan catatan;
    private final TrueTypeFont biasa = huruf("Regular");
    private final TrueTypeFont tebal = huruf("Bold");

    private interface Cetak {
        void ke(OutputStream o) throws IOException;
    }

    private UkurCetak() throws IOException {
        catatan = Catatan.baca("cetak");
    }

    public static void main(String[] isi) throws IOException, InterruptedException {
        UkurCetak u = new UkurCetak();
        if (isi.length > 0 && isi[0].equals("memori")) {
            u.memori();
        } else {
            u.kecepatan();
        }
        u.catatan.simpan();
        u.lapor();
    }

    static TrueTypeFont huruf(String gaya) throws IOException {
        try (InputStream dari = UkurCetak.class.getResourceAsStream("/dokumen/cetak/LiberationSans-" + gaya + ".ttf")) {
            TrueTypeFont f = new TTFParser().parse(new RandomAccessReadBuffer(dari.readAllBytes()));
            f.setEnableGsub(false);
            return f;
        }
    }

    private byte[] cetak(Bahan b) throws IOException {
        ByteArrayOutputStream ke = new ByteArrayOutputStream();
        pencetak.cetak(b, ContohBahan.CAP, ke);
        return ke.toByteArray();
    }

    private void kecepatan() throws IOException {
        Map<JenisDokumen, Goresan> sama = new EnumMap<>(JenisDokumen.class);
        double mulai = cpu();
        for (JenisDokumen j : JenisDokumen.values()) {
            byte[] pdf = cetak(ContohBahan.biasa(j));
            Goresan g = new Goresan(pdf);
            sama.put(j, g);
            catatan.tulis(j + ".kb", pdf.length / 1024.0);
            catatan.tulis(j + ".halaman", g.banyakHalaman());
        }
        while (cpu() - mulai < PANAS) {
            for (Map.Entry<JenisDokumen, Goresan> e : sama.entrySet()) {
                cetak(ContohBahan.biasa(e.getKey()));
                e.getValue().gambar(biasa, tebal, OutputStream.nullOutputStream());
            }
        }
        for (Map.Entry<JenisDokumen, Goresan> e : sama.entrySet()) {
            ukur(e.getKey(), e.getValue());
        }
    }

    private void ukur(JenisDokumen j, Goresan sama) throws IOException {
        Bahan b = ContohBahan.biasa(j);
        List<Double> kami = new ArrayList<>();
        List<Double> polos = new ArrayList<>();
        for (int i = 0; i < PUTARAN; i++) {
            kami.add(laju(sama.banyakHalaman(), o -> pencetak.cetak(b, ContohBahan.CAP, o)));
            polos.add(laju(sama.banyakHalaman(), o -> sama.gambar(biasa, tebal, o)));
        }
        catatan.tulis(j + ".kami", tengah(kami));
        catatan.tulis(j + ".polos", tengah(polos));
        System.out.printf("%s %.0f halaman/s, PDFBox saja %.0f%n", j, tengah(kami), tengah(polos));
    }

    /** Pages in a second of CPU of the whole process: what one core does when nobody else wants it. */
    private static double laju(int halaman, Cetak cetak) throws IOException {
        double mulai = cpu();
        int n = 0;
        do {
            cetak.ke(OutputStream.nullOutputStream());
            n++;
        } while (cpu() - mulai < UKUR);
        return n * halaman / (cpu() - mulai);
    }

    private static double cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    private void memori() throws IOException {
        long mulai = System.nanoTime();
        JenisDokumen[] semua = JenisDokumen.values();
        long bita = 0;
        for (int i = 0; i < DOKUMEN; i++) {
            CapDokumen cap = new CapDokumen(
                    "KODE-" + i, "https://contoh.test/verifikasi/KODE-" + i, Instant.ofEpochSecond(i), false);
            ByteArrayOutputStream ke = new ByteArrayOutputStream();
            pencetak.cetak(ContohBahan.biasa(semua[i % semua.length]), cap, ke);
            bita += ke.size();
        }
        catatan.tulis("seribu.detik", detik(mulai));
        catatan.tulis("seribu.mb", bita / 1024.0 / 1024.0);
        catatan.tulis("seribu.rss", new Proses(ProcessHandle.current().pid()).mb("VmHWM"));
    }

    private void lapor() throws IOException, InterruptedException {
        StringBuilder s = new StringBuilder(
                Laporan.mesin()
                        + "\n\n| dokumen | halaman | kB | halaman/s | sasaran 60 | PDFBox saja | rasio |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        for (JenisDokumen j : JenisDokumen.values()) {
            double kami = catatan.angka(j + ".kami");
            double polos = catatan.angka(j + ".polos");
            s.append("| %s | %.0f | %.0f | %.0f | %s | %.0f | %.0f %% |%n"
                    .formatted(
                            j.judul(),
                            catatan.angka(j + ".halaman"),
                            catatan.angka(j + ".kb"),
                            kami,
                            kami >= SASARAN ? "tercapai" : "**luput**",
                            polos,
                            100 * kami / polos));
        }
        s.append("%n1.000 dokumen dalam %.0f detik, %.0f MB PDF, RSS tertinggi %.0f MB.%n"
                .formatted(catatan.angka("seribu.detik"), catatan.angka("seribu.mb"), catatan.angka("seribu.rss")));
        System.out.println(s);
        Path docs = Path.of("docs/kinerja.md");
        Files.writeString(docs, Laporan.ganti(Files.readString(docs), "cetak", s.toString()));
    }

    private static double detik(long sejak) {
        return (System.nanoTime() - sejak) / 1e9;
    }

    private static double tengah(List<Double> n) {
        return n.stream().sorted().toList().get(n.size() / 2);
    }
}
