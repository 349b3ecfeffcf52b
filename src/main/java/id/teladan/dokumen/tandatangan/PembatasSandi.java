package id.teladan.dokumen.tandatangan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.teladan.umum.PegawaiId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Holds a person back after some wrong passphrases: BSrE locks the certificate of who goes on. */
final class PembatasSandi {
    static final int SALAH = 3;
    static final Duration JEDA = Duration.ofMinutes(15);

    private final Cache<PegawaiId, List<Instant>> salah =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(JEDA).build();

    /** How long this person must wait; zero when he may try. */
    Duration tunggu(PegawaiId siapa, Instant kini) {
        List<Instant> s = salah.getIfPresent(siapa);
        List<Instant> baru = s == null
                ? List.of()
                : s.stream().filter(t -> t.plus(JEDA).isAfter(kini)).toList();
        return baru.size() < SALAH
                ? Duration.ZERO
                : Duration.between(kini, baru.get(baru.size() - SALAH).plus(JEDA));
    }

    void gagal(PegawaiId siapa, Instant kini) {
        salah.asMap().merge(siapa, List.of(kini), (lama, baru) -> {
            List<Instant> s = new ArrayList<>(lama);
            s.addAll(baru);
            return List.copyOf(s.subList(Math.max(0, s.size() - SALAH), s.size()));
        });
    }
}
