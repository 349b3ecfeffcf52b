package id.teladan.perencanaan.kesiapan;

import id.teladan.umum.Kepastian;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The Jenis PTK that are let into Pengelolaan Kinerja, from {@code kesiapan/jenis-ptk.yaml}. */
record DaftarJenisPtk(Map<String, Kepastian> jenis) {
    /** Read when the first check asks for it, not at the start. */
    private static final class Resmi {
        static final DaftarJenisPtk SATU = baca();
    }

    static DaftarJenisPtk resmi() {
        return Resmi.SATU;
    }

    private static DaftarJenisPtk baca() {
        try (InputStream in = DaftarJenisPtk.class.getResourceAsStream("/kesiapan/jenis-ptk.yaml")) {
            Map<String, Kepastian> jenis = new HashMap<>();
            for (JsonNode j : YAMLMapper.builder()
                    .build()
                    .readTree(Objects.requireNonNull(in))
                    .get("jenis")) {
                jenis.put(
                        rapi(j.get("nama").asString()),
                        Kepastian.valueOf(j.get("kepastian").asString()));
            }
            return new DaftarJenisPtk(Map.copyOf(jenis));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rapi(String nama) {
        return nama.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }

    /** How sure it is that the holders are let in; empty when the list does not have it. */
    Optional<Kepastian> cari(String jenisPtk) {
        return Optional.ofNullable(jenis.get(rapi(jenisPtk)));
    }
}
