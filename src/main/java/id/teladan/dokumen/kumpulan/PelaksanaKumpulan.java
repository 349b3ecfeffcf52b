package id.teladan.dokumen.kumpulan;

import id.teladan.dokumen.Dokumen;
import id.teladan.dokumen.DokumenId;
import id.teladan.dokumen.DokumenResmi;
import id.teladan.dokumen.PembuatDokumen;
import id.teladan.pelaksanaan.ArsipBerkas;
import id.teladan.umum.DinasId;
import java.io.BufferedOutputStream;
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

/**
 * Makes a collection: first the PDFs that are not drawn yet, each noted when it is there; then all of them into one file, from the store
 * into the store. Whoever takes it up again begins at the first that is not noted.
 */
final class PelaksanaKumpulan {
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
        if (k == null || k.selesai() != null) {
            return true;
        }
        List<KumpulanRepository.Isi> isi = kumpulan.isi(k);
        if (!gambar(k, isi.stream().filter(i -> !i.jadi()).toList(), jam, berhenti) || berhenti.getAsBoolean()) {
            return false;
        }
        Path p = arsip.baru();
        try {
            MessageDigest hitung = sha256();
            try (OutputStream ke =
                    new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(p), 64 * 1024), hitung)) {
                rakit(k, isi, ke);
            }
            long panjang = Files.size(p);
            arsip.simpan(dinas, k.kunci(), p);
            kumpulan.selesai(k, HexFormat.of().formatHex(hitung.digest()), panjang, jam.instant());
            return true;
        } finally {
            Files.deleteIfExists(p);
        }
    }

    private boolean gambar(
            KumpulanRingkas k, List<KumpulanRepository.Isi> sisa, InstantSource jam, BooleanSupplier berhenti)
            throws IOException {
        for (int i = 0; i < sisa.size(); i += SEKALI) {
            List<KumpulanRepository.Isi> ini = sisa.subList(i, Math.min(i + SEKALI, sisa.size()));
            Map<DokumenId, DokumenResmi> d = dokumen(k, ini);
            for (KumpulanRepository.Isi x : ini) {
                if (berhenti.getAsBoolean()) {
                    return false;
                }
                pembuat.asli(ambil(d, x), jam.instant());
                kumpulan.jadi(k, x.urutan());
            }
        }
        return true;
    }

    private void rakit(KumpulanRingkas k, List<KumpulanRepository.Isi> isi, OutputStream ke) throws IOException {
        try (Perakit perakit = k.bentuk() == BentukKumpulan.ZIP ? new PerakitZip(k, ke) : new PerakitPdf(ke)) {
            for (int i = 0; i < isi.size(); i += SEKALI) {
                List<KumpulanRepository.Isi> ini = isi.subList(i, Math.min(i + SEKALI, isi.size()));
                Map<DokumenId, DokumenResmi> d = dokumen(k, ini);
                for (KumpulanRepository.Isi x : ini) {
                    DokumenResmi satu = ambil(d, x);
                    perakit.tambah(
                            x.nama(),
                            satu,
                            out -> pembuat.salin(satu, satu.terkini().orElseThrow(), out));
                }
            }
            perakit.selesai();
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
