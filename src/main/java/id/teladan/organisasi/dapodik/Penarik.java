package id.teladan.organisasi.dapodik;

import id.teladan.organisasi.impor.GalatDapodik;
import id.teladan.organisasi.impor.HasilTarikan;
import id.teladan.organisasi.impor.ImporDapodik;
import id.teladan.organisasi.impor.PemegangTarikan;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does the pulls that are due, one after the other; several may run beside each other. */
final class Penarik {
    static final String JADWAL = "Jadwal tarik Dapodik";
    static final List<Duration> ULANG = List.of(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofMinutes(60));
    private static final Logger LOG = LoggerFactory.getLogger(Penarik.class);
    private final AntreanRepository antrean;
    private final ImporDapodik impor;
    private final Brankas brankas;
    private final InstantSource jam;

    Penarik(AntreanRepository antrean, ImporDapodik impor, Brankas brankas, InstantSource jam) {
        this.antrean = antrean;
        this.impor = impor;
        this.brankas = brankas;
        this.jam = jam;
    }

    /** Takes up the pull that is due longest and ends it; false when none is due. Whatever goes wrong with it stays with it. */
    boolean satu() {
        Optional<Pekerjaan> ada = antrean.klaim(jam.instant());
        if (ada.isEmpty()) {
            return false;
        }
        Pekerjaan p = ada.get();
        try {
            antrean.selesai(p, kerjakan(p), jam.instant());
        } catch (CancellationException e) {
            antrean.lepas(p, jam.instant());
            return false;
        } catch (Direbut e) {
            LOG.info("Tarikan {} tidak disimpan: sambungannya diubah atau diambil alih", p.id());
            antrean.lepas(p, jam.instant());
        }
        return true;
    }

    private Akhir kerjakan(Pekerjaan p) {
        try {
            Optional<String> token = brankas.buka(p.token().isi(), Pekerjaan.ikatan(p.dinas(), p.id(), p.alamat()));
            if (token.isEmpty()) {
                return gagal(
                        p,
                        "Token yang tersimpan tidak dapat dibuka lagi karena kunci Teladan berganti. Isi lagi tokennya.");
            }
            return p.hanyaUji() ? uji(p, token.get()) : tarik(p, token.get());
        } catch (GalatDapodik e) {
            return e.dapatPulih() && p.peminta() == null ? ulangi(p, e.pesan()) : gagal(p, e.pesan());
        } catch (CancellationException | Direbut e) {
            throw e;
        } catch (RuntimeException e) {
            // The message may quote people's data or the token; the type and the place are enough to mend it.
            IllegalStateException tanpaData =
                    new IllegalStateException(e.getClass().getName());
            tanpaData.setStackTrace(e.getStackTrace());
            LOG.error("Tarikan {} gagal", p.id(), tanpaData);
            return gagal(
                    p,
                    "Teladan gagal membaca jawaban Dapodik; tidak ada yang diubah. Laporkan kepada pengelola aplikasi dengan"
                            + " nomor sambungan " + p.id() + ".");
        }
    }

    private Akhir uji(Pekerjaan p, String token) {
        String nama = impor.uji(p.alamat(), p.npsn(), token);
        return akhir(p, KeadaanSambungan.TERSAMBUNG, "Menjawab sebagai " + nama + ".");
    }

    private Akhir tarik(Pekerjaan p, String token) {
        String peminta = p.peminta() == null ? JADWAL : p.peminta();
        HasilTarikan h = impor.tarik(p.dinas(), peminta, p.alamat(), p.npsn(), token, p.sebelum(), pemegang(p));
        return switch (h) {
            case HasilTarikan.Sama s ->
                akhir(
                        p,
                        KeadaanSambungan.SAMA,
                        s.usulanLama() == 0
                                ? "Isi Dapodik sama dengan yang tercatat."
                                : "Tidak ada yang baru. " + s.usulanLama()
                                        + " hal yang dulu tidak Anda terapkan masih disebut Dapodik.");
            case HasilTarikan.Menunggu m ->
                akhir(
                        p,
                        KeadaanSambungan.BERUBAH,
                        m.perubahan() + " hal menunggu Anda periksa. Belum ada yang diterapkan.");
        };
    }

    private Akhir akhir(Pekerjaan p, KeadaanSambungan keadaan, String pesan) {
        return new Akhir(keadaan, pesan, 0, terjadwal(p));
    }

    private Akhir gagal(Pekerjaan p, String pesan) {
        return akhir(p, KeadaanSambungan.GAGAL, pesan);
    }

    /** Again after a while, then after longer ones, then when the schedule says so. */
    private Akhir ulangi(Pekerjaan p, String pesan) {
        if (p.percobaan() >= ULANG.size()) {
            return gagal(p, pesan);
        }
        Instant nanti = jam.instant().plus(ULANG.get(p.percobaan()));
        Instant terjadwal = terjadwal(p);
        boolean jadwalDulu = terjadwal != null && terjadwal.isBefore(nanti);
        return new Akhir(KeadaanSambungan.GAGAL, pesan, p.percobaan() + 1, jadwalDulu ? terjadwal : nanti);
    }

    private PemegangTarikan pemegang(Pekerjaan p) {
        return new PemegangTarikan(
                () -> antrean.tanda(p, jam.instant()), () -> pegang(p, null), impor -> pegang(p, impor));
    }

    private void pegang(Pekerjaan p, @Nullable UUID impor) {
        if (!antrean.pegang(p, impor, jam.instant())) {
            throw new Direbut();
        }
    }

    /** The connection was changed or taken over while it was pulled: nothing of the pull is kept. */
    private static final class Direbut extends RuntimeException {
        Direbut() {
            super("Sambungan diubah atau diambil alih");
        }
    }

    private @Nullable Instant terjadwal(Pekerjaan p) {
        return p.jadwal().berikut(jam.instant(), p.zona().id(), p.id()).orElse(null);
    }
}
