package id.teladan.pelaksanaan.berkas;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/** An S3-compatible server of the test's own, with one bucket. */
record S3Uji(S3Proxy server, Path ember) implements AutoCloseable {
    private static final String KUNCI = "teladan";
    private static final String RAHASIA = "rahasia-uji";

    static S3Uji mulai(Path folder) throws Exception {
        Path ember = Files.createDirectories(folder.resolve("berkas"));
        FilesystemNio2BlobStore isi = new FilesystemNio2BlobStore(folder.toString());
        S3Proxy server = S3Proxy.builder()
                .endpoint(URI.create("http://127.0.0.1:0"))
                .awsAuthentication(AuthenticationType.AWS_V2_OR_V4, KUNCI, RAHASIA)
                .blobStore(isi)
                .build();
        server.start();
        return new S3Uji(server, ember);
    }

    SetelanS3 setelan(String rahasia) {
        return new SetelanS3("berkas", "http://127.0.0.1:" + server.getPort(), "us-east-1", KUNCI, rahasia, "teladan/");
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
