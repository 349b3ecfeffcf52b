package id.teladan.akun;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until a test moves it. */
final class JamUji implements InstantSource {
    static final Instant AWAL = Instant.parse("2026-09-01T02:00:00Z");

    private volatile Instant kini = AWAL;

    @Override
    public Instant instant() {
        return kini;
    }

    void maju(Duration d) {
        kini = kini.plus(d);
    }
}
