package id.teladan.penilaian.daftar;

import id.teladan.organisasi.Organisasi;
import id.teladan.penilaian.HasilPenetapan;
import id.teladan.penilaian.PenilaianKinerja;
import id.teladan.penilaian.StatusPenilaian;
import id.teladan.umum.DinasId;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
 * Does the rows of a bulk decision, each by the same step as on the page of one person and in a transaction of its own that also writes
 * what came of it: killed in the middle, a row is done whole or still waits.
 */
@Service
public class PelaksanaPenetapan {
    private static final Logger LOG = LoggerFactory.getLogger(PelaksanaPenetapan.class);
    static final String BERUBAH =
            "Penilaiannya berubah sejak pratinjau, jadi tidak ikut ditetapkan. Periksa dulu, lalu tetapkan lagi.";
    static final String BUKAN_BAWAHAN = "Anda bukan lagi pejabat penilainya.";
    private static final String GANGGUAN =
            "Tidak dapat dikerjakan karena gangguan pada sistem. Belum ada yang berubah; coba lagi dari daftar.";

    private final PenilaianKinerja penilaian;
    private final Organisasi organisasi;
    private final PenetapanRepository massal;
    private final TransactionTemplate transaksi;

    PelaksanaPenetapan(
            PenilaianKinerja penilaian,
            Organisasi organisasi,
            PenetapanRepository massal,
            PlatformTransactionManager transaksi) {
        this.penilaian = penilaian;
        this.organisasi = organisasi;
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
        PenetapanMassal m = massal.cari(dinas, id).orElse(null);
        if (m == null) {
            return true;
        }
        Pengguna pelaku = m.pelaku(organisasi.nama(dinas, List.of(m.oleh())).getOrDefault(m.oleh(), ""));
        for (int nomor : massal.menunggu(dinas, id)) {
            if (berhenti.getAsBoolean()) {
                return false;
            }
            satu(m, pelaku, nomor, jam.instant());
        }
        return massal.selesaikan(dinas, id, jam.instant());
    }

    /** Does one row; one that is done already, or that another transaction has just now, is left alone. */
    void satu(PenetapanMassal m, Pengguna pelaku, int nomor, Instant kini) {
        try {
            transaksi.executeWithoutResult(
                    s -> massal.ambil(m.dinas(), m.id(), nomor).ifPresent(t -> kerjakan(m, pelaku, t, kini)));
        } catch (TidakDitemukan | TidakBerwenang e) {
            massal.catat(m.dinas(), m.id(), nomor, KeadaanPenetapan.DITOLAK, BUKAN_BAWAHAN, kini);
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | NonTransientDataAccessResourceException
                | TransactionException e) {
            throw e; // the database is away or busy: the whole act is taken up again later
        } catch (RuntimeException e) {
            LOG.error("Baris {} dari penetapan {} gagal", nomor, m.id(), e);
            massal.catat(m.dinas(), m.id(), nomor, KeadaanPenetapan.DITOLAK, GANGGUAN, kini);
        }
    }

    private void kerjakan(PenetapanMassal m, Pengguna pelaku, PenetapanRepository.Terambil t, Instant kini) {
        BarisPenetapan b = t.baris();
        if (t.status() == StatusPenilaian.DRAF && t.versi() != b.versi()) {
            massal.catat(m.dinas(), m.id(), b.nomor(), KeadaanPenetapan.DITOLAK, BERUBAH, kini);
            return;
        }
        if (t.status().ditetapkan()) {
            String sudah = "Sudah ditetapkan sebelum gilirannya.";
            massal.catat(m.dinas(), m.id(), b.nomor(), KeadaanPenetapan.SUDAH, sudah, kini);
            return;
        }
        HasilPenetapan h = penilaian.tetapkan(pelaku, b.penilaian(), b.alasan(), kini);
        KeadaanPenetapan k = !h.ditetapkan()
                ? KeadaanPenetapan.DITOLAK
                : h.sudah() ? KeadaanPenetapan.SUDAH : KeadaanPenetapan.BERHASIL;
        String pesan = h.ditetapkan() ? b.predikat() + "; dikirim kepada pegawai." : h.pesan();
        massal.catat(m.dinas(), m.id(), b.nomor(), k, pesan, kini);
    }
}
