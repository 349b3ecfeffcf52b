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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A principal who hands in documents of his school, as a browser does it: in chunks with unggah.js, or with the form alone. */
final class Pengunggah implements AutoCloseable {
    /** As unggah.js cuts. */
    static final int POTONGAN = 256 * 1024;

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
    record Berkas(byte[] isi, String sidik, List<String> potongan) {
        static Berkas dari(byte[] isi) {
            return new Berkas(
                    isi,
                    Sidik.dari(isi),
                    java.util.stream.IntStream.iterate(0, i -> i < isi.length, i -> i + POTONGAN)
                            .mapToObj(i -> Sidik.dari(potong(isi, i)))
                            .toList());
        }

        static byte[] potong(byte[] isi, int dari) {
            return Arrays.copyOfRange(isi, dari, Math.min(isi.length, dari + POTONGAN));
        }
    }

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
        for (int i = 0; i < b.potongan().size(); i++) {
            int dari = i * POTONGAN;
            kirim(
                    "/unggahan/" + id + "/" + dari,
                    "application/octet-stream",
                    BodyPublishers.ofByteArray(Berkas.potong(b.isi(), dari)),
                    b.potongan().get(i),
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
