package id.teladan.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine by itself: what it loads, what it does with letters, and whose stream it is. */
class MesinTest {
    private static String susun(String isi, Map<String, byte[]> sumber) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            new Mesin().susun(pdf, "<html lang=\"id\"><head><title>x</title>" + isi + "</html>", sumber);
            return new PDFTextStripper().getText(pdf);
        }
    }

    @Test
    void tidak_ada_sumber_luar_yang_dimuat_sekalipun_templat_memintanya(@TempDir Path folder) throws IOException {
        AtomicInteger diminta = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", x -> {
            diminta.incrementAndGet();
            x.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String alamat = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            Path gaya = Files.writeString(folder.resolve("x.css"), "body:before { content: 'TERBACA' }");
            String teks = susun(
                    "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + alamat + "a.css\"/>"
                            + "<link rel=\"stylesheet\" type=\"text/css\" href=\"" + gaya.toUri() + "\"/>"
                            + "<style>@font-face { font-family: Lain; src: url(" + alamat
                            + "a.ttf) } body { font-family: Teladan } p { font-family: Lain, Teladan; background: url("
                            + alamat + "b.png) }</style></head><body><p>Isi</p><img src=\"" + alamat
                            + "c.png\" alt=\"x\"/><img src=\"" + gaya.toUri() + "\" alt=\"y\"/></body>",
                    Map.of());

            assertThat(teks).contains("Isi").doesNotContain("TERBACA");
            assertThat(diminta).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void entitas_luar_dan_dokumen_yang_cacat_ditolak() {
        assertThatThrownBy(() -> new Mesin()
                        .susun(
                                new PDDocument(),
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><html>&e;</html>",
                                Map.of()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aliran_tetap_terbuka_setelah_dicetak() throws IOException {
        boolean[] tutup = {false};
        ByteArrayOutputStream ke = new ByteArrayOutputStream() {
            @Override
            public void close() {
                tutup[0] = true;
            }
        };
        CetakanUji.PENCETAK.cetak(ContohBahan.biasa(JenisDokumen.KONVERSI), ContohBahan.CAP, ke);

        assertThat(tutup[0]).isFalse();
        assertThat(ke.toString(StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.")
                .endsWith("%%EOF\n");
    }

    @Test
    void galat_penulisan_sampai_ke_pemanggil_dan_pencetak_masih_dapat_dipakai() {
        OutputStream penuh = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("penuh");
            }
        };
        Pencetak p = new Pencetak();

        assertThatThrownBy(() -> p.cetak(ContohBahan.biasa(JenisDokumen.KONVERSI), ContohBahan.CAP, penuh))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("penuh");
        assertThat(CetakanUji.cetak(ContohBahan.biasa(JenisDokumen.KONVERSI), ContohBahan.CAP))
                .isNotEmpty();
    }
}
