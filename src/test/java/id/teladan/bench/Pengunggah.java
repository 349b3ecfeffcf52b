package id.teladan.bench;

import id.teladan.umum.Sidik;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A principal who hands in documents of his school, as a browser does it: in chunks with unggah.js, or with the form alone. */
final class Pengunggah implements AutoCloseable {
    /** As unggah.js cuts on a quick link: twice as much each time, from the first to the largest. */
    private static final int POTONGAN_AWAL = 256 * 1024;

    private static final int POTONGAN_TERBESAR = 1024 * 1024;

    private static final List<String> JENIS = List.of("KOSP", "PERENCANAAN", "LAPORAN", "KEHADIRAN");
    private static final String BATAS = "----ukur7MA4YWxkTrZu0gW";

    private final int porta;
    private final Sasaran orang;
    private final String nama;
    private final HttpClient klien =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private int ke;

    /** @param nama under which the files are sent */
    Pengunggah(int porta, Sasaran orang, String nama) {
        this.porta = porta;
        this.orang = orang;
        this.nama = nama;
    }

    /** A file with the digests that the browser makes of it; they are made before the time is taken. */
    record Berkas(byte[] isi, String sidik, List<Potongan> potongan) {
        static Berkas dari(byte[] isi) {
            List<Potongan> semua = new ArrayList<>();
            int besar = POTONGAN_AWAL;
            for (int dari = 0; dari < isi.length; dari += semua.getLast().isi().length) {
                byte[] satu = Arrays.copyOfRange(isi, dari, Math.min(isi.length, dari + besar));
                semua.add(new Potongan(dari, satu, Sidik.dari(satu)));
                besar = Math.min(POTONGAN_TERBESAR, 2 * besar);
            }
            return new Berkas(isi, Sidik.dari(isi), List.copyOf(semua));
        }
    }

    /** Part of a file, with where it begins. */
    record Potongan(int dari, byte[] isi, String sidik) {}

    /** In chunks, until the file is stored and has an id. */
    UUID simpan(Berkas b) {
        String awal = kirim(
                "/unggahan",
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString("guna=DOKUMEN&nama=" + URLEncoder.encode(nama, StandardCharsets.UTF_8)
                        + "&panjang=" + b.isi().length + "&sidik=" + b.sidik()),
                "",
                201);
        String id = cari(awal, "id");
        for (Potongan x : b.potongan()) {
            kirim(
                    "/unggahan/" + id + "/" + x.dari(),
                    "application/octet-stream",
                    BodyPublishers.ofByteArray(x.isi()),
                    x.sidik(),
                    200);
        }
        String akhir = kirim(
                "/unggahan/" + id + "/selesai", "application/x-www-form-urlencoded", BodyPublishers.noBody(), "", 200);
        return UUID.fromString(cari(akhir, "berkas"));
    }

    /** In chunks, and then the form that names the file. */
    void berpotongan(Berkas b) {
        UUID berkas = simpan(b);
        formulir("diunggah", berkas.toString().getBytes(StandardCharsets.US_ASCII), "");
    }

    /** The form with the file in it. */
    void formulir(Berkas b) {
        formulir("berkas", b.isi(), "; filename=\"" + nama + "\"\r\nContent-Type: application/pdf");
    }

    private void formulir(String bidang, byte[] isi, String sifat) {
        ByteArrayOutputStream badan = new ByteArrayOutputStream();
        String jenis = JENIS.get(ke++ % JENIS.size());
        bagian(badan, "_csrf", orang.csrf().getBytes(StandardCharsets.US_ASCII), "");
        bagian(badan, "periode", orang.skp().toString().getBytes(StandardCharsets.US_ASCII), "");
        bagian(badan, "jenis", jenis.getBytes(StandardCharsets.US_ASCII), "");
        bagian(badan, bidang, isi, sifat);
        badan.writeBytes(("--" + BATAS + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        kirim(
                "/dokumen-satuan",
                "multipart/form-data; boundary=" + BATAS,
                BodyPublishers.ofByteArray(badan.toByteArray()),
                "",
                303);
    }

    private static void bagian(ByteArrayOutputStream badan, String nama, byte[] isi, String sifat) {
        badan.writeBytes(
                ("--" + BATAS + "\r\nContent-Disposition: form-data; name=\"" + nama + "\"" + sifat + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        badan.writeBytes(isi);
        badan.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private String kirim(String jalur, String jenis, BodyPublisher badan, String sidik, int harus) {
        HttpRequest.Builder b = HttpRequest.newBuilder(URI.create("http://localhost:" + porta + jalur))
                .header("Cookie", orang.kuki())
                .header("Content-Type", jenis);
        if (!jenis.startsWith("multipart")) {
            b.header("X-XSRF-TOKEN", orang.csrf());
        }
        if (!sidik.isEmpty()) {
            b.header("Content-SHA-256", sidik);
        }
        try {
            HttpResponse<String> j = klien.send(b.POST(badan).build(), BodyHandlers.ofString());
            if (j.statusCode() != harus
                    || j.headers().firstValue("Location").orElse("").contains("masuk")) {
                throw new IllegalStateException(jalur + ": dijawab " + j.statusCode() + "\n" + j.body());
            }
            return j.body();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String cari(String json, String nama) {
        Matcher m = Pattern.compile("\"" + nama + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
        if (!m.find()) {
            throw new IllegalStateException("Tidak ada " + nama + " di " + json);
        }
        return m.group(1);
    }

    @Override
    public void close() {
        klien.close();
    }
}
