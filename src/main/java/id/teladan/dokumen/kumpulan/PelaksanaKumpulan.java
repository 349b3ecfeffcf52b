package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.Dokumen;
import id.teladan.dokumen.DokumenId;
import id.teladan.dokumen.DokumenResmi;
import id.teladan.dokumen.PembuatDokumen;
import id.teladan.pelaksanaan.ArsipBerkas;
import id.teladan.umum.DinasId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a collection: first the PDFs that are not drawn yet, each noted when it is there; then all of them into one file, from the store
 * into the store. Whoever takes it up again begins at the first that is not noted. A document that cannot be drawn or read again and again
 * is left out and named, so that the others are not held up by it; where nothing can be written, the whole counts as tried.
 */
final class PelaksanaKumpulan {
    private static final Logger LOG = LoggerFactory.getLogger(PelaksanaKumpulan.class);

    /** How often a document, or the whole, is tried before it is given up. */
    static final int COBA = 5;

    /** How soon one that failed is tried again. */
    static final Duration LAGI = Duration.ofSeconds(10);

    private static final int SEKALI = 50;

    private final KumpulanRepository kumpulan;
    private final Dokumen dokumen;
    private final PembuatDokumen pembuat;
    private final ArsipBerkas arsip;

    PelaksanaKumpulan(KumpulanRepository kumpulan, Dokumen dokumen, PembuatDokumen pembuat, ArsipBerkas arsip) {
        this.kumpulan = kumpulan;
        this.dokumen = dokumen;
        this.pembuat = pembuat;
        this.arsip = arsip;
    }

    /**
     * @param berhenti asked before each document: the server is going down
     * @return false when something is left
     */
    boolean jalankan(DinasId dinas, UUID id, InstantSource jam, BooleanSupplier berhenti) throws IOException {
        KumpulanRingkas k = kumpulan.cari(dinas, id).orElse(null);
        if (k == null || !k.berjalan()) {
            return true;
        }
        try {
            return sekali(k, jam, berhenti);
        } catch (IOException | RuntimeException e) {
            LOG.error("Kumpulan {} di dinas {} belum jadi", id, dinas, e);
            kumpulan.coba(k, COBA, jam.instant());
            return kumpulan.cari(dinas, id).map(x -> !x.berjalan()).orElse(true);
        }
    }

    private boolean sekali(KumpulanRingkas k, InstantSource jam, BooleanSupplier berhenti) throws IOException {
        if (!gambar(k, jam, berhenti) || berhenti.getAsBoolean()) {
            return false;
        }
        List<KumpulanRepository.Isi> isi = kumpulan.isi(k);
        if (isi.stream().allMatch(KumpulanRepository.Isi::tertinggal)) {
            kumpulan.coba(k, 0, jam.instant());
            return true;
        }
        Path p = arsip.baru();
        try {
            MessageDigest hitung = sha256();
            try (OutputStream ke = new DigestOutputStream(PembuatDokumen.keluaran(p), hitung)) {
                rakit(k, isi, ke);
            } catch (Rusak x) {
                catat(k, x.isi, x);
                return false;
            }
            long panjang = Files.size(p);
            arsip.simpan(k.dinas(), k.kunci(), p);
            kumpulan.selesai(k, HexFormat.of().formatHex(hitung.digest()), panjang, jam.instant());
            return true;
        } finally {
            Files.deleteIfExists(p);
        }
    }

    /** One document of the collection cannot be had. */
    private static final class Rusak extends IOException {
        private final transient KumpulanRepository.Isi isi;

        Rusak(KumpulanRepository.Isi isi, Throwable sebab) {
            super(sebab);
            this.isi = isi;
        }
    }

    /** @return false when some are left, to be tried again */
    private boolean gambar(KumpulanRingkas k, InstantSource jam, BooleanSupplier berhenti)
            throws PembuatDokumen.TidakTertulis {
        List<KumpulanRepository.Isi> sisa = kumpulan.isi(k).stream()
                .filter(i -> !i.jadi() && !i.tertinggal())
                .toList();
        boolean semua = true;
        for (int i = 0; i < sisa.size(); i += SEKALI) {
            List<KumpulanRepository.Isi> ini = sisa.subList(i, Math.min(i + SEKALI, sisa.size()));
            Map<DokumenId, DokumenResmi> d = dokumen(k, ini);
            for (KumpulanRepository.Isi x : ini) {
                if (berhenti.getAsBoolean()) {
                    return false;
                }
                semua &= gambar(k, d, x, jam);
            }
        }
        return semua;
    }

    /** @return false when it is to be tried again; one that is given up now is not */
    private boolean gambar(
            KumpulanRingkas k, Map<DokumenId, DokumenResmi> d, KumpulanRepository.Isi x, InstantSource jam)
            throws PembuatDokumen.TidakTertulis {
        try {
            pembuat.asli(ambil(d, x), jam.instant());
        } catch (PembuatDokumen.TidakTertulis e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            catat(k, x, e);
            return x.coba() + 1 >= COBA;
        }
        kumpulan.jadi(k, x.urutan());
        return true;
    }

    private void catat(KumpulanRingkas k, KumpulanRepository.Isi x, Throwable e) {
        LOG.error(
                "Dokumen {} untuk kumpulan {} di dinas {} gagal, kali ke-{}",
                x.dokumen(),
                k.id(),
                k.dinas(),
                x.coba() + 1,
                e);
        kumpulan.rusak(k, x.urutan());
    }

    private void rakit(KumpulanRingkas k, List<KumpulanRepository.Isi> isi, OutputStream ke) throws IOException {
        try (Perakit perakit = k.bentuk() == BentukKumpulan.ZIP ? new PerakitZip(k, ke) : new PerakitPdf(ke)) {
            for (int i = 0; i < isi.size(); i += SEKALI) {
                List<KumpulanRepository.Isi> ini = isi.subList(i, Math.min(i + SEKALI, isi.size()));
                Map<DokumenId, DokumenResmi> d = dokumen(k, ini);
                for (KumpulanRepository.Isi x : ini) {
                    if (x.tertinggal()) {
                        perakit.tertinggal(x.nama(), d.get(x.dokumen()));
                    } else {
                        tambah(perakit, x, ambil(d, x));
                    }
                }
            }
            perakit.selesai();
        }
    }

    private void tambah(Perakit perakit, KumpulanRepository.Isi x, DokumenResmi satu) throws IOException {
        try {
            perakit.tambah(
                    x.nama(), satu, out -> pembuat.salin(satu, satu.terkini().orElseThrow(), out));
        } catch (PembuatDokumen.TidakTertulis e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Rusak(x, e);
        }
    }

    private Map<DokumenId, DokumenResmi> dokumen(KumpulanRingkas k, List<KumpulanRepository.Isi> isi) {
        return dokumen
                .banyak(
                        k.dinas(),
                        isi.stream().map(KumpulanRepository.Isi::dokumen).toList())
                .stream()
                .collect(Collectors.toMap(DokumenResmi::id, Function.identity()));
    }

    private static DokumenResmi ambil(Map<DokumenId, DokumenResmi> d, KumpulanRepository.Isi x) {
        DokumenResmi ada = d.get(x.dokumen());
        if (ada == null) {
            throw new IllegalStateException("Dokumen " + x.dokumen() + " tidak ada");
        }
        return ada;
    }

    /** Takes away what is older than it is kept, also what never got ready; gives how many. */
    int sapu(Instant kini) throws IOException {
        Instant sebelum = kini.minus(KumpulanRingkas.UMUR);
        int jumlah = 0;
        for (KumpulanRingkas k : kumpulan.lama(sebelum, 1000)) {
            arsip.hapus(k.dinas(), k.kunci());
            kumpulan.hapus(k);
            jumlah++;
        }
        return jumlah;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
