package id.teladan.pelaksanaan.berkas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The protocol against a server that speaks it, everywhere; and against a real clamd where one is installed. */
class ClamdTest {
    private static final Duration BATAS = Duration.ofSeconds(20);

    private final Path folder;

    ClamdTest(@TempDir Path folder) {
        this.folder = folder;
    }

    /** Answers one request as told; what it was sent comes out of the future. */
    private record Tiruan(ServerSocket soket, CompletableFuture<byte[]> dikirim) implements AutoCloseable {
        static Tiruan menjawab(String jawab) throws IOException {
            ServerSocket s = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
            return new Tiruan(s, CompletableFuture.supplyAsync(() -> layani(s, jawab)));
        }

        private static byte[] layani(ServerSocket s, String jawab) {
            try (Socket k = s.accept();
                    DataInputStream in = new DataInputStream(k.getInputStream())) {
                String perintah = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                assertThat(perintah).isEqualTo("zINSTREAM\0");
                ByteArrayOutputStream isi = new ByteArrayOutputStream();
                for (int n = in.readInt(); n > 0; n = in.readInt()) {
                    isi.writeBytes(in.readNBytes(n));
                }
                k.getOutputStream().write((jawab + "\0").getBytes(StandardCharsets.US_ASCII));
                return isi.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        Clamd klien() {
            return Clamd.di("127.0.0.1:" + soket.getLocalPort(), BATAS);
        }

        @Override
        public void close() throws IOException {
            soket.close();
        }
    }

    private Path berkas(byte[] isi) throws IOException {
        return Files.write(folder.resolve("isi"), isi);
    }

    @Test
    void isi_dikirim_utuh_dan_jawaban_dimengerti() throws IOException {
        byte[] isi = PdfUji.sebesar(300_000, 1);
        try (Tiruan bersih = Tiruan.menjawab("stream: OK");
                Tiruan kena = Tiruan.menjawab("stream: Eicar-Uji.UNOFFICIAL FOUND");
                Tiruan rusak = Tiruan.menjawab("INSTREAM size limit exceeded. ERROR")) {
            assertThat(bersih.klien().temuan(berkas(isi))).isNull();
            assertThat(bersih.dikirim().join()).isEqualTo(isi);
            assertThat(kena.klien().temuan(berkas(isi))).isEqualTo("Eicar-Uji.UNOFFICIAL");
            assertThatThrownBy(() -> rusak.klien().temuan(berkas(isi)))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("size limit");
        }
    }

    @Test
    void yang_mati_atau_diam_adalah_kegagalan_bukan_bersih() throws IOException {
        int porta;
        try (ServerSocket s = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            porta = s.getLocalPort();
            Clamd diam = Clamd.di("127.0.0.1:" + porta, Duration.ofMillis(300));
            assertThatThrownBy(() -> diam.temuan(berkas(new byte[100]))).isInstanceOf(IOException.class);
        }
        Clamd mati = Clamd.di("127.0.0.1:" + porta, BATAS);
        assertThatThrownBy(() -> mati.temuan(berkas(new byte[100]))).isInstanceOf(IOException.class);
        Clamd tiada = Clamd.di("/tidak/ada.sock", BATAS);
        assertThatThrownBy(() -> tiada.temuan(berkas(new byte[100]))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Clamd.di("clamd", BATAS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void clamd_sungguhan_menemukan_virus_uji_dan_meluluskan_yang_bersih() throws Exception {
        Optional<ClamdUji> ada = ClamdUji.mulai(folder);
        if (ada.isEmpty()) {
            System.out.println("tidak dijalankan: clamd tidak terpasang (uji dengan tiruan tetap berjalan)");
            assertThat(Files.exists(Path.of("/usr/sbin/clamd"))).isFalse();
            return;
        }
        try (ClamdUji c = ada.get()) {
            Clamd klien = Clamd.di(c.alamat(), BATAS);
            assertThat(klien.temuan(berkas(PdfUji.pdf("Sertifikat")))).isNull();
            assertThat(klien.temuan(berkas(ClamdUji.EICAR.getBytes(StandardCharsets.US_ASCII))))
                    .contains("Eicar-Uji");
            assertThatThrownBy(() -> klien.temuan(berkas(new byte[6 * 1024 * 1024])))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("limit");
            System.out.println("dijalankan: clamd sungguhan");
        }
    }
}
