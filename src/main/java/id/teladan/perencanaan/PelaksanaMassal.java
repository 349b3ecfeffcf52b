package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does the rows of a bulk act, each by the same step as a single act and in a transaction of its own that also writes what came of
 * it: killed in the middle, a row is done whole or still waits.
 */
@Service
public class PelaksanaMassal {
    private static final Logger LOG = LoggerFactory.getLogger(PelaksanaMassal.class);

    private final Perencanaan perencanaan;
    private final Pengingatan pengingatan;
    private final MassalRepository massal;
    private final TransactionTemplate transaksi;

    PelaksanaMassal(
            Perencanaan perencanaan,
            Pengingatan pengingatan,
            MassalRepository massal,
            PlatformTransactionManager transaksi) {
        this.perencanaan = perencanaan;
        this.pengingatan = pengingatan;
        this.massal = massal;
        this.transaksi = new TransactionTemplate(transaksi);
    }

    /**
     * Does all rows that wait.
     *
     * @param berhenti asked between rows, so that a server which is shutting down can leave the rest to its next start
     * @return false when rows are left
     */
    boolean jalankan(DinasId dinas, UUID id, InstantSource jam, BooleanSupplier berhenti) {
        Massal m = massal.cari(dinas, id).orElse(null);
        if (m == null) {
            return true;
        }
        for (int nomor : massal.menunggu(dinas, id)) {
            if (berhenti.getAsBoolean()) {
                return false;
            }
            satu(m, nomor, jam.instant());
        }
        return massal.selesaikan(dinas, id, jam.instant());
    }

    /** Does one row; one that is done already, or that another instance has just now, is left alone. */
    void satu(Massal m, int nomor, Instant kini) {
        try {
            transaksi.executeWithoutResult(s -> massal.ambil(m.dinas(), m.id(), nomor)
                    .ifPresent(t -> massal.catat(m.dinas(), m.id(), nomor, kerjakan(m, t, kini), kini)));
        } catch (TidakDitemukan e) {
            massal.catat(m.dinas(), m.id(), nomor, BarisMassal.Hasil.ditolak(KalimatMassal.BUKAN_BAWAHAN), kini);
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | NonTransientDataAccessResourceException
                | TransactionException e) {
            throw e; // the database is away or busy: the whole act is taken up again later
        } catch (RuntimeException e) {
            LOG.error("Baris {} dari tindakan {} gagal", nomor, m.id(), e);
            massal.catat(m.dinas(), m.id(), nomor, BarisMassal.Hasil.ditolak(KalimatMassal.GANGGUAN), kini);
        }
    }

    private BarisMassal.Hasil kerjakan(Massal m, MassalRepository.Terambil t, Instant kini) {
        BarisMassal b = t.baris();
        SkpId skp = b.skp();
        if (m.jenis() == JenisMassal.INGATKAN) {
            return pengingatan.ingatkan(m, b, kini);
        }
        if (skp == null) {
            return BarisMassal.Hasil.ditolak(KalimatMassal.tidakIkut(StatusSkp.DRAF, true));
        }
        boolean setujui = m.jenis() == JenisMassal.SETUJUI;
        LangkahSkp langkah = setujui ? LangkahSkp.SETUJUI : LangkahSkp.BATALKAN_PERSETUJUAN;
        String catatan = setujui ? t.draf() : null;
        return switch (perencanaan.langkah(
                m.pelaku(), skp, new LangkahDiminta(langkah, catatan, b.versi(), null, m.cara()), kini)) {
            case Hasil.Berhasil h ->
                new BarisMassal.Hasil(
                        KeadaanBaris.BERHASIL,
                        KalimatMassal.berhasil(m.jenis()),
                        h.skp().versi() + 1);
            case Hasil.SudahTerjadi h -> BarisMassal.Hasil.sudah(KalimatMassal.sudah(m.jenis()));
            case Hasil.Ditolak h -> BarisMassal.Hasil.ditolak(h.halangan().pesan());
            // Decided already with another note than the draft that was to go with it.
            case Hasil.Bentrok h -> BarisMassal.Hasil.sudah(KalimatMassal.sudah(m.jenis()));
        };
    }
}
