package id.teladan.akun;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in with name and password: throttled, and never telling whether the account exists. */
final class PintuMasuk {
    private static final Logger LOG = LoggerFactory.getLogger(PintuMasuk.class);

    private final AkunRepository akun;
    private final PengacakSandi sandi;
    private final Pembatas pembatas;
    private final PenjagaSesi sesi;
    private final Catatan catatan;

    PintuMasuk(AkunRepository akun, PengacakSandi sandi, Pembatas pembatas, PenjagaSesi sesi, Catatan catatan) {
        this.akun = akun;
        this.sandi = sandi;
        this.pembatas = pembatas;
        this.sesi = sesi;
        this.catatan = catatan;
    }

    Hasil masuk(String nama, String kataSandi, String alamat) {
        String n = nama.strip().toLowerCase(Locale.ROOT);
        if (n.isEmpty() || kataSandi.isEmpty()) {
            return new Hasil.Salah();
        }
        Instant kini = catatan.jam().instant();
        Duration tunggu = pembatas.tunggu(n, alamat);
        if (tunggu.isPositive()) {
            return terkunci(n, alamat, tunggu);
        }
        AkunBaris a = akun.menurutNama(n).orElse(null);
        if (a != null && a.terkunciSampai() != null && a.terkunci(kini)) {
            return terkunci(n, alamat, Duration.between(kini, a.terkunciSampai()));
        }
        try {
            boolean benar = sandi.cocokDiPintu(kataSandi, a == null ? null : a.sandi());
            return benar && a != null && a.aktif() ? berhasil(a, kataSandi, kini) : gagal(a, n, alamat, kini);
        } catch (PengacakSandi.TerlaluRamai e) {
            LOG.warn("masuk ditunda: terlalu ramai");
            return new Hasil.Ramai();
        }
    }

    private Hasil berhasil(AkunBaris a, String kataSandi, Instant kini) {
        pembatas.lupakan(a.nama());
        boolean usang = a.sandi() != null && sandi.usang(a.sandi());
        akun.catatMasuk(a, usang ? sandi.acak(kataSandi) : null, kini);
        return new Hasil.Berhasil(sesi.mulai(a.dinas(), a.id()));
    }

    private Hasil gagal(@Nullable AkunBaris a, String nama, String alamat, Instant kini) {
        Duration tunggu = pembatas.gagal(nama, alamat);
        akun.catatGagal(a, tunggu.isPositive() ? kini.plus(tunggu) : null);
        LOG.info("masuk gagal akun={} alamat={}", catatan.sidik(nama), catatan.sidik(alamat));
        return tunggu.isPositive() ? new Hasil.Terkunci(menit(tunggu)) : new Hasil.Salah();
    }

    private Hasil terkunci(String nama, String alamat, Duration tunggu) {
        LOG.info("masuk terkunci akun={} alamat={}", catatan.sidik(nama), catatan.sidik(alamat));
        return new Hasil.Terkunci(menit(tunggu));
    }

    private static int menit(Duration d) {
        return (int) Math.max(1, d.plusSeconds(59).toMinutes());
    }

    /** The clock, and names as they may stand in the log. */
    record Catatan(InstantSource jam, Stempel stempel) {
        String sidik(String teks) {
            return stempel.sidik(teks);
        }
    }

    /** How an attempt to sign in ended. */
    sealed interface Hasil {
        record Berhasil(TandaSesi tanda) implements Hasil {}

        record Salah() implements Hasil {}

        record Terkunci(int menit) implements Hasil {}

        record Ramai() implements Hasil {}
    }
}
