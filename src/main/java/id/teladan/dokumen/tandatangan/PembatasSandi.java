package id.teladan.dokumen.tandatangan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.teladan.umum.PegawaiId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds a person back after some wrong passphrases: BSrE locks the certificate of who goes on. A try counts as wrong from its beginning
 * until it is known to be none, so that many at once are no way around it. Looking a certificate up and having a code sent are counted
 * too, each by itself.
 */
final class PembatasSandi {
    static final int SALAH = 3;
    static final int PERIKSA = 20;
    static final int KODE = 5;
    static final Duration JEDA = Duration.ofMinutes(15);

    private final Cache<Kunci, Keadaan> keadaan =
            Caffeine.newBuilder().maximumSize(50_000).expireAfterWrite(JEDA).build();

    /** What a person does with the service. */
    enum Usaha {
        SANDI(SALAH),
        STATUS(PERIKSA),
        TOTP(KODE);

        private final int terbanyak;

        Usaha(int terbanyak) {
            this.terbanyak = terbanyak;
        }
    }

    private record Kunci(PegawaiId siapa, Usaha usaha) {}

    /** @param tercatat when each counted one was; {@code berjalan}, how many are not known yet */
    private record Keadaan(List<Instant> tercatat, int berjalan) {
        static final Keadaan KOSONG = new Keadaan(List.of(), 0);

        Keadaan pada(Instant kini) {
            return new Keadaan(
                    tercatat.stream().filter(t -> t.plus(JEDA).isAfter(kini)).toList(), berjalan);
        }

        Keadaan tambah(Instant kini) {
            return new Keadaan(Stream.concat(tercatat.stream(), Stream.of(kini)).toList(), berjalan);
        }
    }

    /** Whether one may. */
    sealed interface Izin {
        record Boleh() implements Izin {}

        /** Others of the same person are under way, and might all be wrong. */
        record Bersamaan() implements Izin {}

        record Tunggu(Duration sisa) implements Izin {}
    }

    /** Begins a try with a passphrase; who may must tell {@link #selesai} how it ended. */
    Izin mulai(PegawaiId siapa, Instant kini) {
        return ubah(siapa, Usaha.SANDI, kini, k -> new Keadaan(k.tercatat(), k.berjalan() + 1));
    }

    void selesai(PegawaiId siapa, boolean salah, Instant kini) {
        keadaan.asMap().computeIfPresent(new Kunci(siapa, Usaha.SANDI), (k, s) -> {
            Keadaan habis = new Keadaan(s.tercatat(), Math.max(0, s.berjalan() - 1));
            return salah ? habis.tambah(kini) : habis;
        });
    }

    /** Counts one of the others. */
    Izin catat(PegawaiId siapa, Usaha usaha, Instant kini) {
        return ubah(siapa, usaha, kini, k -> k.tambah(kini));
    }

    private Izin ubah(PegawaiId siapa, Usaha usaha, Instant kini, java.util.function.UnaryOperator<Keadaan> bila) {
        Izin[] izin = {new Izin.Boleh()};
        keadaan.asMap().compute(new Kunci(siapa, usaha), (kunci, ada) -> {
            Keadaan k = ada == null ? Keadaan.KOSONG : ada.pada(kini);
            if (k.tercatat().size() >= usaha.terbanyak) {
                Instant tertua = k.tercatat().get(k.tercatat().size() - usaha.terbanyak);
                izin[0] = new Izin.Tunggu(Duration.between(kini, tertua.plus(JEDA)));
                return k;
            }
            if (k.tercatat().size() + k.berjalan() >= usaha.terbanyak) {
                izin[0] = new Izin.Bersamaan();
                return k;
            }
            return bila.apply(k);
        });
        return izin[0];
    }
}
