package id.teladan.akun;

import id.teladan.organisasi.SurelPegawai;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Signing in with an account from outside. The account is known by issuer and sub; the first time it is matched to the staff record
 * that has its e-mail address, and linked to that person's account.
 */
final class PintuLuar {
    private static final Logger LOG = LoggerFactory.getLogger(PintuLuar.class);

    private final LuarRepository luar;
    private final SurelPegawai pegawai;
    private final PenjagaSesi sesi;
    private final Stempel stempel;
    private final InstantSource jam;

    PintuLuar(LuarRepository luar, SurelPegawai pegawai, PenjagaSesi sesi, Stempel stempel, InstantSource jam) {
        this.luar = luar;
        this.pegawai = pegawai;
        this.sesi = sesi;
        this.stempel = stempel;
        this.jam = jam;
    }

    /** @param simpanToken whether the provider can be asked to end its session with it later */
    Hasil masuk(KlaimLuar k, AturanSurel aturan, boolean simpanToken) {
        String surel = k.surel() == null ? "" : k.surel();
        Optional<TolakLuar> halangan = aturan.periksa(surel, k.organisasi()).map(TolakLuar::dari);
        if (halangan.isPresent()) {
            return ditolak(halangan.get(), surel);
        }
        if (!k.surelTerbukti()) {
            return ditolak(TolakLuar.BELUM_TERBUKTI, surel);
        }
        Instant kini = jam.instant();
        return luar.menurutKunci(k.kunci())
                .map(a -> dikenal(a, k, surel, simpanToken, kini))
                .orElseGet(() -> pertama(k, surel, simpanToken, kini));
    }

    private Hasil dikenal(AkunBaris a, KlaimLuar k, String surel, boolean simpanToken, Instant kini) {
        if (!a.aktif()) {
            return ditolak(TolakLuar.NONAKTIF, surel);
        }
        luar.catatMasuk(a, surel, kini);
        return mulai(a, k, simpanToken);
    }

    private Hasil mulai(AkunBaris a, KlaimLuar k, boolean simpanToken) {
        return new Hasil.Berhasil(sesi.mulaiDariLuar(a.dinas(), a.id(), simpanToken ? k.token() : null));
    }

    private Hasil pertama(KlaimLuar k, String surel, boolean simpanToken, Instant kini) {
        List<SurelPegawai.Pemilik> pemilik = pegawai.pemilik(surel, kini);
        if (pemilik.size() != 1) {
            return ditolak(pemilik.isEmpty() ? TolakLuar.TIDAK_COCOK : TolakLuar.GANDA, surel);
        }
        SurelPegawai.Pemilik p = pemilik.getFirst();
        Optional<AkunBaris> ada = luar.milik(p.dinas(), p.pegawai());
        if (ada.isPresent() && !ada.get().aktif()) {
            return ditolak(TolakLuar.NONAKTIF, surel);
        }
        if (ada.isPresent() && ada.get().tautan() != null) {
            return ditolak(TolakLuar.TERTAUT_LAIN, surel);
        }
        Optional<AkunBaris> a = ada.isPresent()
                ? luar.tautkan(ada.get(), k.kunci(), surel, kini)
                : luar.buat(p.dinas(), p.pegawai(), k.kunci(), surel.toLowerCase(Locale.ROOT), kini);
        if (a.isPresent()) {
            return mulai(a.get(), k, simpanToken);
        }
        // Nothing linked: another request of the same person was a moment faster, or somebody else's link stands there
        // now.
        return luar.menurutKunci(k.kunci())
                .map(b -> dikenal(b, k, surel, simpanToken, kini))
                .orElseGet(() -> ditolak(TolakLuar.TERTAUT_LAIN, surel));
    }

    private Hasil ditolak(TolakLuar sebab, String surel) {
        LOG.info("masuk dari luar ditolak sebab={} surel={}", sebab, stempel.sidik(surel));
        return new Hasil.Ditolak(sebab, surel);
    }

    /** How it ended. */
    sealed interface Hasil {
        record Berhasil(TandaSesi tanda) implements Hasil {}

        record Ditolak(TolakLuar sebab, String surel) implements Hasil {}
    }
}
