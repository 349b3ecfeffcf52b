package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.DokumenResmi;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Each document as its own entry, and at the end {@code daftar.csv} with the digest of each. */
final class PerakitZip implements Perakit {
    private final ZipOutputStream zip;
    private final long saat;
    private final StringBuilder daftar =
            new StringBuilder("\uFEFFberkas;dokumen;nama;nip;periode;predikat;terbit;kode;sidik SHA-256\r\n");

    PerakitZip(KumpulanRingkas k, OutputStream ke) {
        zip = new ZipOutputStream(ke, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED); // a PDF is packed already
        saat = k.dibuat().toEpochMilli();
    }

    @Override
    public void tambah(String nama, DokumenResmi d, Isi isi) throws IOException {
        masuk(nama);
        isi.tulis(zip);
        zip.closeEntry();
        baris(nama, d, d.terkini().orElseThrow().sidik());
    }

    @Override
    public void tertinggal(String nama, @Nullable DokumenResmi d) {
        if (d != null) {
            baris(nama, d, "TIDAK ADA: dokumen ini gagal dibuat");
        }
    }

    private void baris(String nama, DokumenResmi d, String sidik) {
        String[] kolom = {
            nama,
            d.jenis().judul(),
            d.nama(),
            d.nip() == null ? "" : "'" + d.nip(),
            d.masa(),
            d.predikat() == null ? "" : d.predikat(),
            d.terbit().toString(),
            d.kode().toString(),
            sidik
        };
        for (int i = 0; i < kolom.length; i++) {
            daftar.append(i == 0 ? "" : ";").append(sel(kolom[i]));
        }
        daftar.append("\r\n");
    }

    /** What begins like a formula is made a text for the table that opens it. */
    private static String sel(String s) {
        String t = s.startsWith("=") || s.startsWith("+") || s.startsWith("-") || s.startsWith("@") ? "'" + s : s;
        return "\"" + t.replace("\"", "\"\"").replaceAll("[\r\n]+", " ") + "\"";
    }

    private void masuk(String nama) throws IOException {
        ZipEntry e = new ZipEntry(nama);
        e.setTime(saat);
        zip.putNextEntry(e);
    }

    @Override
    public void selesai() throws IOException {
        masuk("daftar.csv");
        zip.write(daftar.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
