package id.teladan.penilaian.kalibrasi;

import id.teladan.penilaian.kalibrasi.Kasus.Acuan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The cases that come with Teladan; a broken one is refused at the start. */
final class PustakaKasus {
    private static final int FOKUS = 3;
    private static final Set<String> RATING = Set.of("BELUM", "BELUM_EFEKTIF", "EFEKTIF");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private final List<Kasus> semua;

    private PustakaKasus(List<Kasus> semua) {
        this.semua = List.copyOf(semua);
    }

    private record Isi(List<Kasus> kasus) {}

    static PustakaKasus bawaan() {
        try (InputStream in = Objects.requireNonNull(PustakaKasus.class.getResourceAsStream("/kalibrasi/kasus.yaml"))) {
            return baca(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PustakaKasus baca(String yaml) {
        List<Kasus> semua = YAML.readValue(yaml, Isi.class).kasus();
        List<String> salah = new ArrayList<>();
        Set<String> kode = new HashSet<>();
        for (Kasus k : semua) {
            if (!kode.add(k.kode()) || !k.kode().matches("[a-z]+(-[a-z]+)*")) {
                salah.add(k.kode() + ": kode berulang atau bukan huruf kecil bertanda hubung");
            }
            if (k.fokus().size() != FOKUS
                    || k.fokus().stream().map(Acuan::kode).distinct().count() != FOKUS
                    || k.fokus().stream().anyMatch(f -> !f.kode().startsWith(k.indikator() + "."))) {
                salah.add(k.kode() + ": harus memuat ketiga fokus perilaku " + k.indikator());
            }
            if (k.fokus().stream()
                    .anyMatch(f -> !RATING.contains(f.rating()) || f.alasan().isBlank())) {
                salah.add(k.kode() + ": rating acuan tidak dikenal, atau tanpa alasan");
            }
            if (k.versi() < 1 || k.cerita().isEmpty()) {
                salah.add(k.kode() + ": versi mulai dari 1 dan ceritanya ditulis");
            }
        }
        if (!salah.isEmpty()) {
            throw new IllegalStateException("Kasus kalibrasi cacat: " + String.join("; ", salah));
        }
        return new PustakaKasus(semua);
    }

    List<Kasus> semua() {
        return semua;
    }

    Optional<Kasus> ambil(String kode) {
        return semua.stream().filter(k -> k.kode().equals(kode)).findFirst();
    }
}
