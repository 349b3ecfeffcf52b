package id.teladan.dokumen;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import id.teladan.dokumen.Cetakan.Bentuk;
import id.teladan.dokumen.cetak.CapDokumen;
import id.teladan.dokumen.cetak.Pencetak;
import id.teladan.pelaksanaan.ArsipBerkas;
import id.teladan.umum.DinasId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Service;

/** The door to the PDFs of documents: drawn once, from what was frozen, at the first time that somebody asks; kept for good. */
@Service
public class PembuatDokumen {
    static final TaskDescriptor<Void> PEKERJAAN = TaskDescriptor.of("cetak-dokumen");

    private final BacaDokumenRepository baca;
    private final DokumenRepository tulis;
    private final ArsipBerkas arsip;
    private final Pencetak pencetak;
    private final Pelengkap lain;

    /** The disk or the store takes nothing: no document is to blame. */
    public static final class TidakTertulis extends IOException {
        private TidakTertulis(IOException sebab) {
            super(sebab.getMessage(), sebab);
        }

        static TidakTertulis dari(IOException e) {
            return e instanceof TidakTertulis t ? t : new TidakTertulis(e);
        }
    }

    /** What making a PDF needs beside: the address for the square code, who works in the background, and how many may draw at once. */
    record Pelengkap(AlamatTeladan alamat, SchedulerClient pekerjaan, Semaphore giliran) {}

    PembuatDokumen(
            BacaDokumenRepository baca, DokumenRepository tulis, ArsipBerkas arsip, Pencetak pencetak, Pelengkap lain) {
        this.baca = baca;
        this.tulis = tulis;
        this.arsip = arsip;
        this.pencetak = pencetak;
        this.lain = lain;
    }

    /**
     * The PDF as it was drawn; draws it when nobody has asked before. Not in a transaction: it takes a while. A disk or store that takes
     * nothing is a {@link TidakTertulis}.
     */
    public Cetakan asli(DokumenResmi d, Instant kini) throws IOException {
        Optional<Cetakan> ada = d.cetakan(Bentuk.ASLI).or(() -> tulis.cetakan(d, Bentuk.ASLI));
        return ada.isPresent() ? ada.get() : simpan(d, Bentuk.ASLI, gambar(d, false), kini);
    }

    /**
     * The PDF that is handed out, for a page that waits: at once when it is there or few are drawing, else empty, and it is made in the
     * background.
     */
    Optional<Cetakan> segera(DokumenResmi d, Instant kini) throws IOException {
        Optional<Cetakan> ada = d.terkini();
        if (ada.isPresent()) {
            return ada;
        }
        if (!lain.giliran().tryAcquire()) {
            lain.pekerjaan()
                    .scheduleIfNotExists(
                            PEKERJAAN.instance(d.dinas() + "/" + d.id()).scheduledTo(Instant.now()));
            return Optional.empty();
        }
        try {
            return Optional.of(asli(d, kini));
        } finally {
            lain.giliran().release();
        }
    }

    /** The work in the background: {@code nama} is that of its instance. */
    void dariAntrean(String nama, Instant kini) throws IOException {
        String[] k = nama.split("/", 2);
        DokumenResmi d = baca.cari(DinasId.of(k[0]), DokumenId.of(k[1])).orElseThrow();
        asli(d, kini);
    }

    /** A fresh drawing that says that it is signed electronically, for the one who signs it; it is not kept. */
    public byte[] untukDitandatangani(DokumenResmi d) throws IOException {
        Path p = gambar(d, true);
        try {
            return Files.readAllBytes(p);
        } finally {
            Files.deleteIfExists(p);
        }
    }

    /** Keeps the signed copy, of which there is one at most. */
    public Cetakan bertanda(DokumenResmi d, byte[] isi, Instant kini) throws IOException {
        Path p = arsip.baru();
        Files.write(p, isi);
        return simpan(d, Bentuk.BERTANDA, p, kini);
    }

    /** Writes the stored PDF there. The last block leaves only when the whole is what was stored, else it is an {@link IOException}. */
    public void salin(DokumenResmi d, Cetakan c, OutputStream ke) throws IOException {
        try (InputStream isi = arsip.buka(d.dinas(), c.kunci())) {
            Salinan.terperiksa(isi, ke, c.sidik());
        }
    }

    /** The same for any other file with its digest. */
    public void terperiksa(InputStream isi, OutputStream ke, String sidik) throws IOException {
        Salinan.terperiksa(isi, ke, sidik);
    }

    /** Writes a file made for the store, buffered; what fails in that is {@link TidakTertulis}. */
    public static OutputStream keluaran(Path p) throws TidakTertulis {
        return KeluaranArsip.ke(p);
    }

    private Path gambar(DokumenResmi d, boolean elektronik) throws IOException {
        Path p = KeluaranArsip.baru(arsip);
        try (OutputStream ke = KeluaranArsip.ke(p)) {
            pencetak.cetak(
                    baca.bahan(d),
                    new CapDokumen(d.kode().toString(), lain.alamat().verifikasi(d.kode()), d.terbit(), elektronik),
                    ke);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(p);
            throw e;
        }
        return p;
    }

    private Cetakan simpan(DokumenResmi d, Bentuk b, Path p, Instant kini) throws IOException {
        try {
            String sidik;
            try (InputStream isi = Files.newInputStream(p)) {
                sidik = HexFormat.of().formatHex(Salinan.sidik(isi));
            }
            Cetakan c = new Cetakan(b, sidik, Math.toIntExact(Files.size(p)), kini);
            KeluaranArsip.simpan(arsip, d.dinas(), c.kunci(), p);
            Cetakan jadi = tulis.tambah(d, c);
            if (!jadi.sidik().equals(sidik)) {
                arsip.hapus(d.dinas(), c.kunci()); // another one was first with other bytes: his stay
            }
            return jadi;
        } finally {
            Files.deleteIfExists(p);
        }
    }
}
