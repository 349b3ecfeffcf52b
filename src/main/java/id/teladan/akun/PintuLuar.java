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
        Optional<SurelPegawai.Pemilik> pindah = pindah(a, surel, kini);
        if (pindah.isPresent()) {
            return ditolak(TolakLuar.TERTAUT_LAMA, surel, sesi.dinas(a.dinas()).nama());
        }
        // The link may be cut at this very moment: what cuts it ends the sessions too, so both see one order.
        return luar.sekaligus(() -> luar.catatMasuk(a, k.kunci(), surel, kini)
                        ? Optional.of(mulai(a, k, simpanToken))
                        : Optional.empty())
                .orElseGet(() -> ditolak(TolakLuar.BARU_BERUBAH, surel));
    }

    /** The other record of a person whose own has no assignment any more, as after a move to another dinas. */
    private Optional<SurelPegawai.Pemilik> pindah(AkunBaris a, String surel, Instant kini) {
        SurelPegawai.Pemilik lama = new SurelPegawai.Pemilik(a.dinas(), a.pegawai());
        if (pegawai.bertugas(lama, kini)) {
            return Optional.empty();
        }
        List<SurelPegawai.Pemilik> pemilik = pegawai.pemilik(surel, kini);
        return pemilik.size() == 1 && !pemilik.contains(lama) && pegawai.bertugas(pemilik.getFirst(), kini)
                ? Optional.of(pemilik.getFirst())
                : Optional.empty();
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
        Optional<Hasil> berhasil = luar.sekaligus(() -> (ada.isPresent()
                        ? luar.tautkan(ada.get(), k.kunci(), surel, kini)
                        : luar.buat(p.dinas(), p.pegawai(), k.kunci(), surel.toLowerCase(Locale.ROOT), kini))
                .map(a -> mulai(a, k, simpanToken)));
        if (berhasil.isPresent()) {
            return berhasil.get();
        }
        // Nothing linked: another request of the same person was a moment faster, or somebody else's link stands there
        // now.
        return luar.menurutKunci(k.kunci())
                .map(b -> dikenal(b, k, surel, simpanToken, kini))
                .orElseGet(() -> ditolak(TolakLuar.TERTAUT_LAIN, surel));
    }

    private Hasil ditolak(TolakLuar sebab, String surel) {
        return ditolak(sebab, surel, "");
    }

    private Hasil ditolak(TolakLuar sebab, String surel, String dinas) {
        LOG.info("masuk dari luar ditolak sebab={} surel={}", sebab, stempel.sidik(surel));
        return new Hasil.Ditolak(sebab, surel, dinas);
    }

    /** How it ended. */
    sealed interface Hasil {
        record Berhasil(TandaSesi tanda) implements Hasil {}

        /** @param dinas whose admin is meant, where it may be another than one's own; else empty */
        record Ditolak(TolakLuar sebab, String surel, String dinas) implements Hasil {}
    }
}
