package id.teladan.organisasi.impor;

import id.teladan.Jahat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes the files of {@link BerkasAcakTest}: good ones, spoilt by chance in one place or another. */
final class BerkasAcak {
    static final String[] PEGAWAI = {
        "69999901;SDN Melati 1;SD;Negeri;Sari Contoh, S.Pd.;198503152010012999;;Guru Kelas;PNS;III/c;Guru Ahli Muda;sari@guru.sd.belajar.id;Guru;ya;15/07/2019;;800/1",
        "69999901;SDN Melati 1;SD;Negeri;Budi Contoh;197201011998021001;;Kepala Sekolah;PNS;IV/a;;;Kepala Sekolah;ya;01/01/2020;31/12/2026;",
        ";;;;Tono Contoh;;;;Non-ASN;;;;Kepala Dinas;;;;"
    };

    private final Jahat jahat;

    BerkasAcak(Jahat jahat) {
        this.jahat = jahat;
    }

    Berkas rusak(String nama, byte[] asli) {
        byte[] b = jahat.rusak(asli);
        if (jahat.kadang(10)) {
            Charset lain = jahat.pilih(
                    List.of(StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE));
            b = new String(b, StandardCharsets.UTF_8).getBytes(lain);
        }
        return new Berkas(nama, b);
    }

    /** Values in their places replaced, so that the file stays readable and its content is hostile. */
    Berkas json(String nama) {
        String s = new String(UjiImpor.contoh(nama).isi(), StandardCharsets.UTF_8);
        int kali = 1 + jahat.angka(3);
        for (int i = 0; i < kali; i++) {
            int dari = s.indexOf(": ", jahat.angka(s.length()));
            int sampai = dari < 0 ? -1 : s.indexOf('\n', dari);
            if (sampai > 0) {
                s = s.substring(0, dari + 2) + nilaiJson() + "," + s.substring(sampai);
            }
        }
        return UjiImpor.teks(nama, jahat.kadang(4) ? s.replace(",,", ",") : s);
    }

    private String nilaiJson() {
        return switch (jahat.angka(8)) {
            case 0 -> "[".repeat(1 + jahat.angka(3000));
            case 1 -> "{\"a\":".repeat(1 + jahat.angka(2000));
            case 2 -> "\"\\ud800\"";
            case 3 -> "\"\\u0000x\"";
            case 4 -> "1e" + jahat.angka(100_000);
            case 5 -> "9".repeat(1 + jahat.angka(3000));
            case 6 -> jahat.pilih(List.of("null", "true", "[]", "{}", "\"\"", "-0", "1.5"));
            default ->
                "\"" + jahat.teks().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
        };
    }

    Berkas csv() {
        String[] baris = PEGAWAI.clone();
        for (int i = 0; i <= jahat.angka(3); i++) {
            int ke = jahat.angka(baris.length);
            String[] sel = baris[ke].split(";", -1);
            sel[jahat.angka(sel.length)] =
                    jahat.kadang(2) ? jahat.teks() : "\"" + jahat.teks().replace("\"", "\"\"") + "\"";
            baris[ke] = String.join(";", sel);
        }
        return UjiImpor.csv(baris);
    }

    static byte[] buku() {
        return UjiImpor.xlsx("Pegawai", w -> {
                    UjiImpor.baris(w, 0, UjiImpor.KEPALA.split(";", -1));
                    for (int i = 0; i < PEGAWAI.length; i++) {
                        UjiImpor.baris(w, i + 1, PEGAWAI[i].split(";", -1));
                    }
                })
                .isi();
    }

    static Map<String, byte[]> bagian(byte[] buku) {
        try {
            Path berkas = Files.createTempFile("acak", ".xlsx");
            Files.write(berkas, buku);
            Map<String, byte[]> hasil = new LinkedHashMap<>();
            try (ZipFile z = new ZipFile(berkas.toFile())) {
                for (ZipEntry e : Collections.list(z.entries())) {
                    hasil.put(e.getName(), z.getInputStream(e).readAllBytes());
                }
            }
            Files.delete(berkas);
            return hasil;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parts inside the workbook damaged, the archive itself whole. */
    Berkas rusakDalam(Map<String, byte[]> buku) {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, byte[]> e : buku.entrySet()) {
                out.putNextEntry(new ZipEntry(e.getKey()));
                out.write(jahat.kadang(3) ? jahat.rusak(e.getValue()) : e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Berkas("a.xlsx", keluar.toByteArray());
    }
}
