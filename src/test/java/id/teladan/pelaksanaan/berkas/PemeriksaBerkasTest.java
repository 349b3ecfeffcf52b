package id.teladan.pelaksanaan.berkas;

import static id.teladan.pelaksanaan.berkas.PdfUji.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is by its content, whatever its name says. */
class PemeriksaBerkasTest {
    private static final byte[] PDF = pdf("Laporan kegiatan kombel");

    private final Path folder;

    PemeriksaBerkasTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private PemeriksaBerkas.Temuan periksa(byte[] isi, Guna guna, PemindaiVirus virus) throws IOException {
        return new PemeriksaBerkas(virus).periksa(Files.write(folder.resolve("isi.pdf"), isi), guna);
    }

    private void ditolak(byte[] isi, Guna guna, String sebab) {
        assertThatThrownBy(() -> periksa(isi, guna, PemindaiVirus.TANPA))
                .isInstanceOf(BerkasDitolak.class)
                .hasMessageContaining(sebab);
    }

    @Test
    void pdf_biasa_diterima_sebagai_dokumen_dan_gambar_sebagai_foto() throws IOException {
        assertThat(periksa(PDF, Guna.DOKUMEN, PemindaiVirus.TANPA).jenis()).isEqualTo(JenisBerkas.PDF);
        assertThat(periksa(gambar("jpg"), Guna.FOTO, PemindaiVirus.TANPA).jenis())
                .isEqualTo(JenisBerkas.JPEG);
        assertThat(periksa(gambar("png"), Guna.FOTO, PemindaiVirus.TANPA).jenis())
                .isEqualTo(JenisBerkas.PNG);
        byte[] webp = gabung("RIFF\32\0\0\0WEBPVP8L\r\0\0\0/\0\0\0\20\7\20\21\21\210\210\376\7\0");
        assertThat(periksa(webp, Guna.LAMPIRAN, PemindaiVirus.TANPA).jenis()).isEqualTo(JenisBerkas.WEBP);
    }

    @Test
    void baris_kosong_di_belakang_akhir_pdf_tidak_mengganggu() throws IOException {
        assertThat(periksa(gabung(PDF, "\r\n\r\n  \n"), Guna.DOKUMEN, PemindaiVirus.TANPA)
                        .jenis())
                .isEqualTo(JenisBerkas.PDF);
    }

    static Stream<Arguments> bukanDokumen() {
        byte[] html = "<!doctype html><html><body>Sertifikat</body></html>".getBytes(StandardCharsets.UTF_8);
        byte[] tar = Arrays.copyOf(PDF, PDF.length);
        System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, tar, 257, 5);
        return Stream.of(
                Arguments.of("EXE bernama .pdf", exe(), "program Windows (EXE), bukan PDF"),
                Arguments.of("halaman web", html, "halaman web (HTML), bukan PDF"),
                Arguments.of("ZIP", zip(), "ZIP atau dokumen Office, bukan PDF"),
                Arguments.of("foto", gambar("png"), "PNG, bukan PDF"),
                Arguments.of("teks", "Sertifikat Bu Sari".getBytes(StandardCharsets.UTF_8), "teks, bukan PDF"),
                Arguments.of("kosong", new byte[0], "kosong (0 byte)"),
                Arguments.of(
                        "EXE dengan PDF di dalamnya", gabung(Arrays.copyOf(exe(), 512), PDF), "ada isi lain di depan"),
                Arguments.of("HTML di depan PDF", gabung(html, PDF), "ada isi lain di depan"),
                Arguments.of("satu bita di depan PDF", gabung("\n", PDF), "ada isi lain di depan"),
                Arguments.of("ZIP di belakang PDF", gabung(PDF, zip()), "arsip ZIP"),
                Arguments.of("ZIP lalu akhir palsu", gabung(PDF, zip(), "%%EOF\n"), "arsip ZIP"),
                Arguments.of("HTML di belakang PDF", gabung(PDF, html), "isi lain di belakang akhir PDF"),
                Arguments.of("EXE di belakang PDF", gabung(PDF, exe()), "isi lain di belakang akhir PDF"),
                Arguments.of(
                        "banyak bita kosong di belakang PDF", gabung(PDF, "\0".repeat(4096)), "isi lain di belakang"),
                Arguments.of(
                        "skrip di awal PDF",
                        gabung("%PDF-1.4\n%<script>alert(1)</script>\n", PDF),
                        "halaman web atau skrip"),
                Arguments.of("TAR sekaligus PDF", tar, "arsip TAR"),
                Arguments.of("PDF terpotong", Arrays.copyOf(PDF, PDF.length / 2), "terpotong"),
                Arguments.of("PDF rusak", gabung("%PDF-1.4\n", "sampah ".repeat(50), "\n%%EOF\n"), "rusak"),
                Arguments.of("PDF terkunci", terkunci(), "dikunci dengan kata sandi"),
                Arguments.of("PDF yang membengkak", bom(), "terlalu besar setelah dibuka"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bukanDokumen")
    void yang_bukan_pdf_utuh_ditolak_dengan_sebabnya(String apa, byte[] isi, String sebab) {
        ditolak(isi, Guna.DOKUMEN, sebab);
    }

    @Test
    void foto_dengan_isi_lain_ditolak() {
        ditolak(gabung(gambar("png"), zip()), Guna.FOTO, "arsip ZIP");
        ditolak(gabung(gambar("png"), exe()), Guna.FOTO, "isi lain di belakang akhir gambar");
        ditolak(gabung(gambar("jpg"), zip()), Guna.FOTO, "arsip ZIP");
        ditolak(PDF, Guna.FOTO, "PDF, bukan foto");
        ditolak(gambar("gif"), Guna.FOTO, "image/gif");
    }

    @Test
    void dengan_virus_ditolak_dan_tanpa_pemindai_yang_disetel_tidak_diterima_diam_diam() {
        assertThatThrownBy(() -> periksa(PDF, Guna.DOKUMEN, isi -> "Eicar-Uji"))
                .isInstanceOf(BerkasDitolak.class)
                .hasMessageContaining("menemukan Eicar-Uji");
        assertThatThrownBy(() -> periksa(PDF, Guna.DOKUMEN, isi -> {
                    throw new IOException("Connection refused");
                }))
                .isInstanceOf(BerkasDitolak.class)
                .hasMessageContaining("Pemindai virus di server tidak menjawab")
                .extracting(e -> ((BerkasDitolak) e).status())
                .isEqualTo(503);
    }

    @Test
    void nama_berkas_kehilangan_folder_dan_tanda_yang_berbahaya() {
        assertThat(Penerima.nama("C:\\Users\\sari\\Sertifikat \"PMM\".pdf")).isEqualTo("Sertifikat PMM.pdf");
        assertThat(Penerima.nama("../../etc/passwd")).isEqualTo("passwd");
        assertThat(Penerima.nama(".htaccess")).isEqualTo("berkas.htaccess");
        assertThat(Penerima.nama("a\r\nSet-Cookie: x.pdf")).isEqualTo("aSet-Cookie x.pdf");
        assertThat(Penerima.nama("x".repeat(300) + ".pdf")).hasSize(120);
    }
}
