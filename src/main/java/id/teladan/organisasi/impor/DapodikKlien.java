package id.teladan.organisasi.impor;

import id.teladan.umum.Npsn;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Asks the Dapodik web service of one school. The token goes into a header and nowhere else; no redirect is followed; an answer
 * has a limit in time and in size. Data of pupils are never asked for.
 *
 * @param tunggu how long one answer may take as a whole
 * @param ukuran how many bytes one answer may have
 * @param tujuan where it may go, asked before each request: a name may lead elsewhere by then
 */
record DapodikKlien(Duration sambung, Duration tunggu, long ukuran, TujuanDapodik tujuan) {
    private static final int TIDAK_ADA = 404;

    static DapodikKlien biasa(TujuanDapodik tujuan) {
        return new DapodikKlien(Duration.ofSeconds(10), Duration.ofSeconds(60), Berkas.UKURAN_MAKS, tujuan);
    }

    /** The answer of getSekolah alone, to see whether address, token and NPSN fit together. */
    Berkas sekolah(AlamatDapodik alamat, Npsn npsn, String token) {
        return semua(alamat, npsn, token, List.of(DapodikBerkas.Jenis.SEKOLAH), Kemajuan.DIAM)
                .getFirst();
    }

    /** School, staff and accounts, one after the other; a service without getPengguna gives the first two. */
    List<Berkas> semua(AlamatDapodik alamat, Npsn npsn, String token, Kemajuan kemajuan) {
        return semua(alamat, npsn, token, List.of(DapodikBerkas.Jenis.values()), kemajuan);
    }

    private List<Berkas> semua(
            AlamatDapodik alamat, Npsn npsn, String token, List<DapodikBerkas.Jenis> jenis, Kemajuan kemajuan) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(sambung)
                .build();
        try {
            List<Berkas> hasil = new ArrayList<>();
            for (DapodikBerkas.Jenis j : jenis) {
                kemajuan.sampai("Mengambil " + j.titik(), 0);
                tujuan.periksa(alamat);
                HttpResponse<byte[]> r = kirim(http, alamat, j.titik(), npsn, token);
                if (j != DapodikBerkas.Jenis.PENGGUNA || r.statusCode() != TIDAK_ADA) {
                    JawabanDapodik.periksa(j.titik(), r.statusCode(), r.body());
                    hasil.add(new Berkas(j.titik(), r.body()));
                }
            }
            return hasil;
        } finally {
            http.shutdownNow();
        }
    }

    private HttpResponse<byte[]> kirim(HttpClient http, AlamatDapodik alamat, String titik, Npsn npsn, String token) {
        HttpRequest minta = HttpRequest.newBuilder(alamat.titik(titik, npsn.angka()))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "*/*")
                .header("User-Agent", "Teladan")
                .timeout(tunggu)
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> jawaban =
                http.sendAsync(minta, BodyHandlers.limiting(BodyHandlers.ofByteArray(), ukuran));
        try {
            return jawaban.get(tunggu.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            jawaban.cancel(true);
            throw lambat(alamat);
        } catch (InterruptedException e) {
            jawaban.cancel(true);
            Thread.currentThread().interrupt();
            throw new CancellationException("Tarikan dihentikan");
        } catch (ExecutionException e) {
            throw sebab(e.getCause(), alamat, titik);
        }
    }

    private GalatDapodik lambat(AlamatDapodik alamat) {
        return GalatDapodik.sementara("Dapodik di " + alamat.tempat() + " tidak selesai menjawab dalam "
                + tunggu.toSeconds() + " detik. Periksa jaringan ke sekolah itu.");
    }

    private GalatDapodik sebab(@Nullable Throwable e, AlamatDapodik alamat, String titik) {
        String tempat = alamat.tempat();
        if (e instanceof HttpConnectTimeoutException) {
            return GalatDapodik.sementara("Komputer " + tempat + " tidak menjawab dalam " + sambung.toSeconds()
                    + " detik. Pastikan komputer Dapodik sekolah menyala dan terjangkau dari server Teladan.");
        }
        if (e instanceof java.net.http.HttpTimeoutException) {
            return lambat(alamat);
        }
        if (e instanceof ConnectException) {
            return GalatDapodik.sementara("Tidak ada Dapodik yang menjawab di " + tempat
                    + ". Pastikan komputernya menyala, Dapodik berjalan, dan portnya benar (biasanya 5774).");
        }
        if (e instanceof SSLException) {
            return GalatDapodik.tetap("Sambungan HTTPS ke " + tempat
                    + " tidak dapat dipercaya. Dapodik biasanya memakai http:// di jaringan sekolah.");
        }
        if (e instanceof IOException io && String.valueOf(io.getMessage()).contains("capacity")) {
            return GalatDapodik.tetap("Jawaban " + titik + " lebih besar dari " + ukuran / 1024 / 1024
                    + " MB, jadi tidak dibaca. Alamat itu agaknya bukan Dapodik satu sekolah.");
        }
        return GalatDapodik.sementara(
                "Sambungan ke " + tempat + " terputus sebelum jawaban " + titik + " selesai. Coba lagi.");
    }
}
