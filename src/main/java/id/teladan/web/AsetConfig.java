package id.teladan.web;

import id.teladan.umum.Sidik;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** The static files, read and compressed once at the start; each is addressed by its own fingerprint. */
@Configuration(proxyBeanMethods = false)
class AsetConfig {
    private static final String WEBJAR = "META-INF/resources/webjars/";
    static final String KELAS = "aset/luring/kelas.html";
    private static final String NASKAH = "text/javascript;charset=UTF-8";

    private final Map<String, Berkas> berkas = Stream.of(
                    new Berkas("teladan.css", "text/css;charset=UTF-8", lembarGaya()),
                    new Berkas("htmx.min.js", NASKAH, baca(WEBJAR + "htmx.org/2.0.10/dist/htmx.min.js")),
                    new Berkas("teladan.js", NASKAH, baca("aset/teladan.js")),
                    new Berkas("unggah.js", NASKAH, baca("aset/unggah.js")),
                    new Berkas("luring.js", NASKAH, gabung("gudang", "unggah", "kirim", "terkirim")),
                    new Berkas("kelas.js", NASKAH, gabung("tampil", "foto", "panel", "tulis", "kelas")),
                    new Berkas("ikon.svg", "image/svg+xml", baca("aset/ikon.svg")),
                    new Berkas("ikon-192.png", "image/png", baca("aset/ikon-192.png")),
                    new Berkas("ikon-512.png", "image/png", baca("aset/ikon-512.png")),
                    new Berkas("ikon-penuh-512.png", "image/png", baca("aset/ikon-penuh-512.png")))
            .collect(Collectors.toUnmodifiableMap(Berkas::nama, b -> b));

    Optional<Berkas> cari(String nama) {
        return Optional.ofNullable(berkas.get(nama));
    }

    Konteks.Aset alamat() {
        return new Konteks.Aset(
                url("teladan.css"),
                url("htmx.min.js"),
                url("teladan.js"),
                url("ikon.svg"),
                url("unggah.js"),
                url("luring.js"),
                url("kelas.js"));
    }

    String url(String nama) {
        return cari(nama).orElseThrow().url();
    }

    /** Pico in a layer of its own below ours, in one file: one request. */
    private static byte[] lembarGaya() {
        String pico = teks(WEBJAR + "picocss__pico/2.1.1/css/pico.min.css").replace("@charset \"UTF-8\";", "");
        String gabung = "@charset \"UTF-8\";@layer pico,token,dasar,komponen,cetak;@layer pico{" + pico + "}\n"
                + teks("aset/teladan.css");
        return gabung.getBytes(StandardCharsets.UTF_8);
    }

    /** Stands for the page that these files make, and for the worker that keeps them. */
    String sidikHalaman(List<String> alamat) {
        return Sidik.dari(alamat + teks("aset/luring/pekerja.js") + teks(KELAS)).substring(0, 12);
    }

    /** Scripts for work without a signal: several files, one request. */
    private static byte[] gabung(String... nama) {
        StringBuilder s = new StringBuilder();
        for (String n : nama) {
            s.append(teks("aset/luring/" + n + ".js"));
        }
        return s.toString().getBytes(StandardCharsets.UTF_8);
    }

    static String teks(String jalur) {
        return new String(baca(jalur), StandardCharsets.UTF_8);
    }

    private static byte[] baca(String jalur) {
        try {
            return new ClassPathResource(jalur).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A static file with its compressed form; {@code sidik} are the first characters of its digest. */
    record Berkas(String nama, String jenis, byte[] isi, byte[] gzip, String sidik) {
        Berkas(String nama, String jenis, byte[] isi) {
            this(nama, jenis, isi, mampat(isi), Sidik.dari(isi).substring(0, 12));
        }

        String url() {
            return "/aset/" + sidik + "/" + nama;
        }

        private static byte[] mampat(byte[] isi) {
            ByteArrayOutputStream hasil = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(hasil) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
                gzip.write(isi);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return hasil.toByteArray();
        }
    }
}
