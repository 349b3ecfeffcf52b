package id.teladan.pelaksanaan.berkas;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** A bucket of an S3-compatible store. The only class that knows the SDK: without a bucket it is never loaded. */
final class GudangS3 implements Gudang, AutoCloseable {
    private final S3Client s3;
    private final String ember;
    private final String awal;

    private GudangS3(S3Client s3, String ember, String awal) {
        this.s3 = s3;
        this.ember = ember;
        this.awal = awal;
    }

    static GudangS3 buka(SetelanS3 s) {
        S3Client klien = S3Client.builder()
                .endpointOverride(s.alamat().isBlank() ? null : URI.create(s.alamat()))
                .region(Region.of(s.wilayah()))
                .forcePathStyle(true)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(s.kunci(), s.rahasia())))
                // Compatible stores know the older headers only; what we keep has a digest of our own.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(Duration.ofSeconds(30)))
                .build();
        return new GudangS3(klien, s.ember(), s.awalan());
    }

    @Override
    public void simpan(String kunci, Path isi) throws IOException {
        coba(() -> s3.putObject(b -> b.bucket(ember).key(awal + kunci), RequestBody.fromFile(isi)));
    }

    @Override
    public void simpan(String kunci, byte[] isi) throws IOException {
        coba(() -> s3.putObject(b -> b.bucket(ember).key(awal + kunci), RequestBody.fromBytes(isi)));
    }

    @Override
    public InputStream buka(String kunci) throws IOException {
        return coba(() -> s3.getObject(b -> b.bucket(ember).key(awal + kunci)));
    }

    @Override
    public boolean ada(String kunci) throws IOException {
        try {
            coba(() -> s3.headObject(b -> b.bucket(ember).key(awal + kunci)));
            return true;
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    @Override
    public void hapus(String kunci) throws IOException {
        coba(() -> s3.deleteObject(b -> b.bucket(ember).key(awal + kunci)));
    }

    @Override
    public void daftar(String awalan, Consumer<Isi> satu) throws IOException {
        coba(() -> {
            s3.listObjectsV2Paginator(b -> b.bucket(ember).prefix(awal + awalan))
                    .contents()
                    .forEach(o -> satu.accept(new Isi(o.key().substring(awal.length()), o.lastModified())));
            return awalan;
        });
    }

    @Override
    public void close() {
        s3.close();
    }

    private interface Panggilan<T> {
        T jalankan();
    }

    private static <T> T coba(Panggilan<T> p) throws IOException {
        try {
            return p.jalankan();
        } catch (NoSuchKeyException e) {
            throw (FileNotFoundException) new FileNotFoundException(e.getMessage()).initCause(e);
        } catch (S3Exception e) {
            if (e.statusCode() == 404) {
                throw (FileNotFoundException) new FileNotFoundException(e.getMessage()).initCause(e);
            }
            // The stores say it each in its own way: MinIO by its code, others by the status.
            boolean penuh = e.statusCode() == 507
                    || e.awsErrorDetails() != null
                            && String.valueOf(e.awsErrorDetails().errorCode())
                                    .matches(".*(StorageFull|QuotaExceeded).*");
            throw new IOException(penuh ? "No space left in the bucket" : "S3: " + e.getMessage(), e);
        } catch (SdkException e) {
            throw new IOException("S3: " + e.getMessage(), e);
        }
    }
}
