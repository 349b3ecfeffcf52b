package id.teladan.penilaian.kalibrasi;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One try: a level by the code of the fokus. */
record Percobaan(
        String kasus,
        int ke,
        int versi,
        Map<String, String> nilai,
        @Nullable String catatan,
        Instant pada) {
    Percobaan {
        nilai = Map.copyOf(nilai);
    }
}
