package id.teladan.akun;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.teladan.organisasi.DinasRingkas;
import id.teladan.organisasi.Organisasi;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.web.Pengguna;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns a session cookie into the person who is signed in, in the role of the day. The row of the session and the assignments are
 * looked up at most once in {@link #INGATAN}: so long a revoked session may live on at another instance.
 */
final class PenjagaSesi {
    static final Duration DIAM = Duration.ofHours(8);
    static final Duration PALING_LAMA = Duration.ofHours(12);
    static final Duration INGATAN = Duration.ofSeconds(20);
    /** A session in use is written down at most this often. */
    static final Duration SELANG_CATAT = Duration.ofMinutes(10);

    private final SesiRepository sesi;
    private final Organisasi organisasi;
    private final Stempel stempel;
    private final InstantSource jam;
    private final Cache<UUID, Optional<Dikenal>> dikenal;
    private final Cache<Orang, String> nama;
    private final Cache<DinasId, DinasRingkas> dinas;

    PenjagaSesi(SesiRepository sesi, Organisasi organisasi, Stempel stempel, InstantSource jam) {
        this.sesi = sesi;
        this.organisasi = organisasi;
        this.stempel = stempel;
        this.jam = jam;
        this.dikenal = ingatan(INGATAN);
        this.nama = ingatan(Duration.ofMinutes(5));
        this.dinas = ingatan(Duration.ofMinutes(5));
    }

    /** Begins a session. */
    TandaSesi mulai(DinasId milik, AkunId akun) {
        TandaSesi t = TandaSesi.baru(milik, akun, jam.instant());
        sesi.tambah(t, t.dibuat().plus(PALING_LAMA), false, null);
        return t;
    }

    /** Begins a session of somebody whom the provider outside knows. */
    TandaSesi mulaiDariLuar(DinasId milik, AkunId akun, @Nullable String token) {
        TandaSesi t = TandaSesi.baru(milik, akun, jam.instant());
        sesi.tambah(t, t.dibuat().plus(PALING_LAMA), true, token);
        return t;
    }

    String kuki(TandaSesi t) {
        return t.tulis(stempel);
    }

    /** Whose cookie it is, also when its session is over; empty when we did not write it. */
    Optional<TandaSesi> tanda(String kuki) {
        return TandaSesi.baca(kuki, stempel);
    }

    /** The session if it still runs. */
    Optional<SesiAktif> kenali(TandaSesi t) {
        Instant kini = jam.instant();
        return dikenal.get(t.sesi(), k -> sesi.cari(t).map(b -> new Dikenal(b, isi(t, b, kini))))
                .filter(d -> kini.isBefore(d.baris().berakhir())
                        && kini.isBefore(d.baris().terakhir().plus(DIAM)))
                .map(d -> {
                    catat(t, d.baris(), kini);
                    return d.sesi();
                });
    }

    /** Chooses another role; false when the person does not have it today. */
    boolean gantiPeran(SesiAktif s, String kunci) {
        DinasRingkas d = dinas(s.tanda().dinas());
        if (!pilihan(s.tanda().dinas(), s.pegawai(), hari(d, jam.instant())).ada(kunci)) {
            return false;
        }
        sesi.setelPeran(s.tanda(), kunci);
        lupakan(s.tanda());
        return true;
    }

    Optional<SesiRepository.Diakhiri> akhiri(TandaSesi t) {
        Optional<SesiRepository.Diakhiri> d = sesi.cabut(t, jam.instant());
        lupakan(t);
        return d;
    }

    /** Revokes all sessions of an account but perhaps the one in which it was asked for. */
    int akhiriSemua(DinasId milik, AkunId akun, Optional<TandaSesi> kecuali) {
        int n = sesi.cabutSemua(milik, akun, kecuali.map(TandaSesi::sesi).orElse(null), jam.instant());
        lupakanSemua();
        return n;
    }

    /** After a transaction that ended sessions: until then others may have looked them up as they were before. */
    void lupakanSemua() {
        dikenal.invalidateAll();
    }

    private void lupakan(TandaSesi t) {
        dikenal.invalidate(t.sesi());
    }

    private void catat(TandaSesi t, SesiRepository.Baris b, Instant kini) {
        if (kini.isAfter(b.terakhir().plus(SELANG_CATAT))) {
            sesi.catatTerakhir(t, kini);
            lupakan(t);
        }
    }

    private SesiAktif isi(TandaSesi t, SesiRepository.Baris b, Instant kini) {
        DinasRingkas d = dinas(t.dinas());
        Orang o = new Orang(t.dinas(), b.pegawai(), hari(d, kini));
        String sebutan = nama.get(
                o, k -> organisasi.nama(k.dinas(), List.of(k.pegawai())).getOrDefault(k.pegawai(), b.namaMasuk()));
        PilihanPeran pilihan = pilihan(o.dinas(), o.pegawai(), o.hari());
        Pengguna p = pilihan.aktif(b.peran())
                .map(a -> new Pengguna(
                        t.dinas(), b.pegawai(), sebutan, a.peran(), a.satuan(), a.jabatan(), pilihan.daftar(a)))
                .orElse(null);
        return new SesiAktif(t, b.pegawai(), sebutan, b.namaMasuk(), d.nama(), b.wajibGanti(), p);
    }

    private PilihanPeran pilihan(DinasId milik, PegawaiId pegawai, LocalDate hari) {
        return new PilihanPeran(organisasi.penugasan(milik, pegawai, hari));
    }

    DinasRingkas dinas(DinasId id) {
        return dinas.get(id, organisasi::dinas);
    }

    private static LocalDate hari(DinasRingkas d, Instant kini) {
        return kini.atZone(d.zona().id()).toLocalDate();
    }

    private <K, V> Cache<K, V> ingatan(Duration lama) {
        return Caffeine.newBuilder()
                .maximumSize(20_000)
                .ticker(() -> jam.millis() * 1_000_000)
                .expireAfterWrite(lama)
                .build();
    }

    /** A session as it was looked up, and what it means for requests. */
    private record Dikenal(SesiRepository.Baris baris, SesiAktif sesi) {}

    private record Orang(DinasId dinas, PegawaiId pegawai, LocalDate hari) {}
}
