package id.teladan.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeMap;

/** The figures of one run, kept in target/bench for the tables of docs/kinerja.md. */
final class Catatan {
    private final Path berkas;
    private final TreeMap<String, String> isi = new TreeMap<>();

    Catatan(String nama) {
        this.berkas = Path.of("target/bench", "hasil-" + nama + ".properties");
    }

    static Catatan baca(String nama) throws IOException {
        Catatan c = new Catatan(nama);
        if (Files.exists(c.berkas)) {
            Properties p = new Properties();
            try (var in = Files.newBufferedReader(c.berkas)) {
                p.load(in);
            }
            p.forEach((k, v) -> c.isi.put(k.toString(), v.toString()));
        }
        return c;
    }

    void tulis(String kunci, double nilai) {
        isi.put(kunci, Double.toString(nilai));
    }

    void tulis(String kunci, String nilai) {
        isi.put(kunci, nilai);
    }

    boolean ada() {
        return !isi.isEmpty();
    }

    /** NaN when it was not measured. */
    double angka(String kunci) {
        String v = isi.get(kunci);
        return v == null ? Double.NaN : Double.parseDouble(v);
    }

    String teks(String kunci) {
        return isi.getOrDefault(kunci, "");
    }

    void simpan() throws IOException {
        Files.createDirectories(berkas.getParent());
        try (Writer w = Files.newBufferedWriter(berkas)) {
            for (var e : isi.entrySet()) {
                w.write(e.getKey() + "=" + e.getValue() + "\n");
            }
        }
    }
}
