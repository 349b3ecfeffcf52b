package id.teladan.bench;

import id.teladan.bench.IsiDokumen.Sekolah;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;

/**
 * {@code UkurDokumen UKURAN FOLDER [PORTA] [DOKUMEN]}: the documents of one school after another as one ZIP, from the request until it is
 * ready, until so many were drawn inside the server; then one school as one PDF. And the memory that the server has taken by then.
 */
public final class UkurDokumen {
    private static final int PALING_LAMA = 300;

    private final Path data;
    private final int porta;
    private final int target;
    private final Catatan catatan;

    private UkurDokumen(String[] isi) {
        data = Path.of(isi[1]).toAbsolutePath();
        porta = isi.length > 2 ? Integer.parseInt(isi[2]) : 18_080;
        target = isi.length > 3 ? Integer.parseInt(isi[3]) : 1_000;
        catatan = new Catatan("dokumen-" + isi[0]);
    }

    public static void main(String[] isi) throws Exception {
        new UkurDokumen(isi).jalan();
    }

    private void jalan() throws Exception {
        List<Sekolah> sekolah;
        try (Aplikasi a = Aplikasi.mulai("--teladan.data=" + data, "--server.port=0")) {
            sekolah = new IsiDokumen(a).muat();
        }
        try (Server s = Server.mulai(data, porta)) {
            catatan.tulis("rss.awal", s.jvm().mb("VmRSS"));
            List<Double> lama = new ArrayList<>();
            List<Double> laju = new ArrayList<>();
            int dokumen = 0;
            double jvm = s.jvm().cpu();
            double pg = s.postgres().cpuDenganAnak();
            for (int i = 0; dokumen < target; i++) {
                Sekolah ini = sekolah.get(i % sekolah.size());
                try (Connection c = s.sambungan()) {
                    ini.kosongkan(c);
                }
                lama.add(satu(s, ini, "ZIP"));
                laju.add(ini.dokumen() / lama.getLast());
                dokumen += ini.dokumen();
                System.out.printf(
                        "%d dokumen sebagai satu ZIP: %.1f s, %.0f dokumen/s, RSS %d MB%n",
                        ini.dokumen(), lama.getLast(), laju.getLast(), s.jvm().mb("VmRSS"));
            }
            catatan.tulis("cpuJvm", 1e3 * (s.jvm().cpu() - jvm) / dokumen);
            catatan.tulis("cpuPg", 1e3 * (s.postgres().cpuDenganAnak() - pg) / dokumen);
            catatan.tulis("sekolah", sekolah.getFirst().dokumen());
            catatan.tulis("semua", dokumen);
            catatan.tulis("pertama", lama.getFirst());
            catatan.tulis("tengah", tengahHangat(lama));
            catatan.tulis("laju", tengahHangat(laju));
            catatan.tulis("rss", s.jvm().mb("VmHWM"));
            catatan.tulis("pdf", satu(s, sekolah.getFirst(), "PDF"));
            catatan.tulis("rss.pdf", s.jvm().mb("VmHWM"));
        }
        catatan.tulis("mesin", Laporan.mesin());
        catatan.simpan();
    }

    /** Of all but the first, for which nothing was warm. */
    private static double tengahHangat(List<Double> n) {
        List<Double> hangat = n.size() > 1 ? n.subList(1, n.size()) : n;
        return Ukur.tengah(hangat.stream().mapToDouble(x -> x).toArray());
    }

    /** Asks as the page does and looks into the database until it is there; gives the seconds. What it holds is counted. */
    private double satu(Server s, Sekolah x, String bentuk) throws Exception {
        long mulai = System.nanoTime();
        HttpResponse<String> j = Rekaman.kirim(porta, x.minta(bentuk), x.kepala());
        String lokasi = j.headers().firstValue("Location").orElse("");
        if (j.statusCode() != 303 || !lokasi.contains("/dokumen/sekolah/")) {
            throw new IOException("Kumpulan tidak diterima: " + j.statusCode() + "\n" + j.body());
        }
        String id = lokasi.substring(lokasi.lastIndexOf('/') + 1);
        try (Connection c = s.sambungan();
                Statement q = c.createStatement()) {
            while (!selesai(q, x, id)) {
                if (detik(mulai) > PALING_LAMA || !s.hidup()) {
                    throw new IOException("Kumpulan belum jadi sesudah %.0f detik; lihat target/bench/server.log"
                            .formatted(detik(mulai)));
                }
                Thread.sleep(20);
            }
        }
        double hasil = detik(mulai);
        periksa(x, lokasi.substring(lokasi.indexOf("/dokumen")) + "/berkas", bentuk);
        return hasil;
    }

    private static boolean selesai(Statement q, Sekolah x, String id) throws SQLException {
        try (var rs = q.executeQuery(
                "SELECT selesai_pada IS NOT NULL FROM dokumen.kumpulan WHERE dinas_id = '%s' AND kumpulan_id = '%s'"
                        .formatted(x.kepala().dinas(), id))) {
            return rs.next() && rs.getBoolean(1);
        }
    }

    private void periksa(Sekolah x, String jalur, String bentuk) throws IOException, InterruptedException {
        try (HttpClient klien = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> j = klien.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + porta + jalur))
                            .header("Cookie", x.kepala().kuki())
                            .build(),
                    BodyHandlers.ofInputStream());
            try (InputStream isi = j.body()) {
                if (bentuk.equals("ZIP")) {
                    int masukan = 0;
                    ZipInputStream zip = new ZipInputStream(isi);
                    while (zip.getNextEntry() != null) {
                        masukan++;
                    }
                    if (masukan != x.dokumen() + 1) {
                        throw new IOException(masukan + " berkas dalam ZIP untuk " + x.dokumen() + " dokumen");
                    }
                    catatan.tulis(
                            "zip.mb",
                            j.headers().firstValueAsLong("Content-Length").orElse(0) / 1e6);
                } else if (isi.readAllBytes().length < 10_000) {
                    throw new IOException("Bukan PDF: " + j.statusCode());
                }
            }
        }
    }

    private static double detik(long sejak) {
        return (System.nanoTime() - sejak) / 1e9;
    }
}
