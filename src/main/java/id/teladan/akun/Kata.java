package id.teladan.akun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that come with the application. */
final class Kata {
    private Kata() {}

    static List<String> dari(String berkas) {
        try (InputStream isi = Kata.class.getResourceAsStream("/akun/" + berkas)) {
            if (isi == null) {
                throw new IllegalStateException("Tidak ada berkas akun/" + berkas);
            }
            return new String(isi.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(b -> !b.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
