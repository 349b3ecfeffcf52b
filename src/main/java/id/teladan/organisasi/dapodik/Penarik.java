package id.teladan.organisasi.dapodik;

import id.teladan.organisasi.impor.GalatDapodik;
import id.teladan.organisasi.impor.HasilTarikan;
import id.teladan.organisasi.impor.ImporDapodik;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
        } catch (CancellationException e) {
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
        return akhir(p, KeadaanSambungan.TERSAMBUNG, "Menjawab sebagai " + nama + ".", null);
    }

    private Akhir tarik(Pekerjaan p, String token) {
        String peminta = p.peminta() == null ? JADWAL : p.peminta();
        HasilTarikan h = impor.tarik(
                p.dinas(), peminta, p.alamat(), p.npsn(), token, p.sebelum(), () -> antrean.tanda(p, jam.instant()));
        return switch (h) {
            case HasilTarikan.Sama s ->
                akhir(
                        p,
                        KeadaanSambungan.SAMA,
                        s.usulanLama() == 0
                                ? "Isi Dapodik sama dengan yang tercatat."
                                : "Tidak ada yang baru. " + s.usulanLama()
                                        + " hal yang dulu tidak Anda terapkan masih disebut Dapodik.",
                        null);
            case HasilTarikan.Menunggu m ->
                akhir(
                        p,
                        KeadaanSambungan.BERUBAH,
                        m.perubahan() + " hal menunggu Anda periksa. Belum ada yang diterapkan.",
                        m.impor());
        };
    }

    private Akhir akhir(Pekerjaan p, KeadaanSambungan keadaan, String pesan, java.util.@Nullable UUID impor) {
        return new Akhir(keadaan, pesan, impor, 0, terjadwal(p));
    }

    private Akhir gagal(Pekerjaan p, String pesan) {
        return akhir(p, KeadaanSambungan.GAGAL, pesan, null);
    }

    /** Again after a while, then after longer ones, then when the schedule says so. */
    private Akhir ulangi(Pekerjaan p, String pesan) {
        if (p.percobaan() >= ULANG.size()) {
            return gagal(p, pesan);
        }
        Instant nanti = jam.instant().plus(ULANG.get(p.percobaan()));
        Instant terjadwal = terjadwal(p);
        boolean jadwalDulu = terjadwal != null && terjadwal.isBefore(nanti);
        return new Akhir(KeadaanSambungan.GAGAL, pesan, null, p.percobaan() + 1, jadwalDulu ? terjadwal : nanti);
    }

    private @Nullable Instant terjadwal(Pekerjaan p) {
        return p.jadwal().berikut(jam.instant(), p.zona().id(), p.id()).orElse(null);
    }
}
