package id.teladan.dokumen.tandatangan;

import id.teladan.dokumen.tandatangan.GagalTandaTangan.Sebab;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Speaks HTTP to the client service. It asks a second time only when no connection came about, since then nothing was done; a request
 * that was on its way is never sent again.
 */
final class KlienBsre {
    private static final int TERBESAR = 32 * 1024 * 1024;

    private final SetelanBsre setelan;
    private final HttpClient http;

    KlienBsre(SetelanBsre setelan) {
        this.setelan = setelan;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(setelan.batasSambung())
                .build();
    }

    /** A body in pieces that are wiped once it is sent; the pieces with secrets are the caller's alone. */
    record Isi(String jenis, List<byte[]> potongan) {
        HttpRequest.BodyPublisher penyiar() {
            return HttpRequest.BodyPublishers.concat(potongan.stream()
                    .map(HttpRequest.BodyPublishers::ofByteArray)
                    .toArray(HttpRequest.BodyPublisher[]::new));
        }

        void hapus() {
            potongan.forEach(p -> Arrays.fill(p, (byte) 0));
        }
    }

    JawabanBsre ambil(String jalur) {
        return kirim(permintaan(jalur).GET().build());
    }

    JawabanBsre kirim(String jalur, Isi isi) {
        try {
            return kirim(permintaan(jalur)
                    .header("Content-Type", isi.jenis())
                    .POST(isi.penyiar())
                    .build());
        } finally {
            isi.hapus();
        }
    }

    private HttpRequest.Builder permintaan(String jalur) {
        String dasar = setelan.alamat().toString();
        String awal = dasar.endsWith("/") ? dasar.substring(0, dasar.length() - 1) : dasar;
        byte[] hak = (setelan.akun() + ":" + setelan.sandi()).getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(java.net.URI.create(awal + jalur))
                .timeout(setelan.batasJawab())
                .header("Accept", "application/json, application/pdf")
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(hak));
    }

    private JawabanBsre kirim(HttpRequest p) {
        try {
            return sekali(p);
        } catch (ConnectException | HttpConnectTimeoutException e) {
            try {
                return sekali(p);
            } catch (IOException lagi) {
                throw gagal(lagi);
            }
        } catch (IOException e) {
            throw gagal(e);
        }
    }

    private static GagalTandaTangan gagal(IOException e) {
        boolean belum = e instanceof ConnectException || e instanceof HttpConnectTimeoutException;
        return new GagalTandaTangan(belum ? Sebab.TIDAK_TERJANGKAU : Sebab.TIDAK_PASTI, 0);
    }

    private JawabanBsre sekali(HttpRequest p) throws IOException {
        try {
            HttpResponse<InputStream> j = http.send(p, HttpResponse.BodyHandlers.ofInputStream());
            String nomor = j.headers().firstValue("id_dokumen").orElse(null);
            return new JawabanBsre(j.statusCode(), baca(j.body(), nomor), nomor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Terputus", e);
        }
    }

    /** What breaks off is worth nothing, unless it can be fetched once more by its number. */
    private static byte[] baca(InputStream isi, @Nullable String nomor) throws IOException {
        try (isi) {
            byte[] b = isi.readNBytes(TERBESAR + 1);
            return b.length > TERBESAR ? new byte[0] : b;
        } catch (IOException e) {
            if (nomor == null) {
                throw e;
            }
            return new byte[0];
        }
    }
}
