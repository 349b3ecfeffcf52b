package id.teladan.pelaksanaan.luring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note taken during an observation, with its time; {@code fokus} is the code of the fokus perilaku it is about. */
public record Naskah(
        UUID id, Instant waktu, String teks, @Nullable String fokus) {}
