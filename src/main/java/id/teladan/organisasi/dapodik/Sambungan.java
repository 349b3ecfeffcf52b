package id.teladan.organisasi.dapodik;

import id.teladan.organisasi.impor.AlamatDapodik;
import id.teladan.umum.Npsn;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The connection to the Dapodik of one school, as its pages show it; the token is no part of it.
 *
 * @param sekolah name of the school; null while it is unknown here
 * @param berikut when it is pulled next; null when only on request
 * @param detak last sign of life of the pull that goes on
 * @param impor the newest preview made from it; {@code menunggu}, that preview waits for the admin
 */
record Sambungan(
        UUID id,
        Npsn npsn,
        @Nullable String sekolah,
        AlamatDapodik alamat,
        JadwalTarik jadwal,
        KeadaanSambungan keadaan,
        @Nullable Instant berikut,
        @Nullable Instant detak,
        int percobaan,
        @Nullable Instant terakhir,
        @Nullable String pesan,
        @Nullable UUID impor,
        boolean menunggu,
        int versi) {
    /** Without a sign of life for so long, the pull has died with its application; another takes it up. */
    static final Duration SUNYI = Duration.ofSeconds(150);

    String nama() {
        return sekolah == null ? "NPSN " + npsn : sekolah;
    }

    String url() {
        return SambunganController.URL + "/" + id;
    }

    /** The preview was applied, or became void by other changes. */
    boolean ditangani() {
        return keadaan == KeadaanSambungan.BERUBAH && !menunggu;
    }

    boolean terputus(Instant kini) {
        return keadaan == KeadaanSambungan.DITARIK && (detak == null || detak.isBefore(kini.minus(SUNYI)));
    }

    /** A failure that is tried again before the schedule says so. */
    boolean diulang() {
        return keadaan == KeadaanSambungan.GAGAL && percobaan > 0 && berikut != null;
    }
}
