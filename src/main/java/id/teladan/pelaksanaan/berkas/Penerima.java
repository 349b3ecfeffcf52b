package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a content in: to a file beside the store, looked into there, then into the store under its digest. */
final class Penerima {
    private static final Logger LOG = LoggerFactory.getLogger(Penerima.class);
    private final Gudang gudang;
    private final Path sementara;
    private final PemeriksaBerkas pemeriksa;

    Penerima(Gudang gudang, Path sementara, PemeriksaBerkas pemeriksa) {
        this.gudang = gudang;
        this.sementara = sementara;
        this.pemeriksa = pemeriksa;
    }

    /** Who sends what: {@code panjang} and {@code sidik} as announced; negative and null where they were not. */
    record Asal(
            DinasId dinas,
            PegawaiId oleh,
            Guna guna,
            String nama,
            int panjang,
            @Nullable String sidik) {}

    /** Writes down what was received, in one transaction; {@code pastikan} as in {@link BerkasRepository#tambah}. */
    interface Pencatat {
        void catat(Berkas berkas, BerkasRepository.DiGudang pastikan);
    }

    /**
     * Receives, looks, stores and has it written down; whatever goes wrong leaves nothing behind but what the sweep takes.
     *
     * @throws BerkasDitolak with the reason
     */
    Berkas terima(Asal asal, InputStream isi, Instant kini, Pencatat pencatat) {
        Path baru = null;
        try {
            Files.createDirectories(sementara);
            baru = Files.createTempFile(sementara, "berkas", null);
            Path ini = baru;
            MessageDigest hitung = sha256();
            int panjang = salin(new DigestInputStream(isi, hitung), ini);
            String sidik = HexFormat.of().formatHex(hitung.digest());
            cocokkan(asal, panjang, sidik);
            PemeriksaBerkas.Temuan t = pemeriksa.periksa(ini, asal.guna());
            Berkas b = new Berkas(
                    asal.dinas(),
                    BerkasId.baru(),
                    nama(asal.nama()),
                    t.jenis(),
                    panjang,
                    sidik,
                    kini,
                    asal.oleh(),
                    t.saran());
            String kunci = Kunci.isi(asal.dinas(), sidik);
            gudang.simpan(kunci, ini);
            pencatat.catat(b, () -> {
                if (!gudang.ada(kunci)) {
                    throw new IOException("Isi yang baru disimpan sudah tidak ada: disapu pada saat yang sama");
                }
            });
            return b;
        } catch (IOException e) {
            throw gagal(e);
        } catch (UncheckedIOException e) {
            throw gagal(java.util.Objects.requireNonNull(e.getCause()));
        } finally {
            buang(baru);
        }
    }

    private static void cocokkan(Asal asal, int panjang, String sidik) {
        if (asal.panjang() >= 0 && asal.panjang() != panjang
                || asal.sidik() != null && !asal.sidik().equals(sidik)) {
            throw new Berubah();
        }
    }

    /** What came is not what was announced: it must be sent once more from its beginning. */
    static final class Berubah extends BerkasDitolak {
        Berubah() {
            super(
                    Sebab.RUSAK,
                    "Yang diterima server tidak sama dengan berkas Anda: mungkin rusak di jalan, atau berkasnya diubah saat diunggah. "
                            + "Tidak ada yang disimpan. Unggah sekali lagi.");
        }
    }

    private static int salin(InputStream isi, Path ke) throws IOException {
        byte[] b = new byte[64 * 1024];
        int semua = 0;
        try (OutputStream out = Files.newOutputStream(ke)) {
            for (int n = isi.read(b); n >= 0; n = isi.read(b)) {
                semua += n;
                if (semua > Berkas.TERBESAR) {
                    throw BerkasDitolak.terlaluBesar();
                }
                out.write(b, 0, n);
            }
        }
        return semua;
    }

    /** A failure of the store, as the sender is told of it. */
    static BerkasDitolak gagal(IOException e) {
        LOG.error("Berkas tidak tersimpan", e);
        return GudangDisk.penuh(e)
                ? BerkasDitolak.penuh()
                : new BerkasDitolak(
                        BerkasDitolak.Sebab.SIBUK,
                        "Penyimpanan berkas di server sedang tidak dapat dipakai, jadi berkas ini belum tersimpan. Coba lagi beberapa "
                                + "menit lagi; bila tetap begitu, beri tahu admin dinas.");
    }

    private static void buang(@Nullable Path p) {
        try {
            if (p != null) {
                Files.deleteIfExists(p);
            }
        } catch (IOException e) {
            LOG.warn("Sisa unggahan tidak terhapus, disapu nanti: {}", p.getFileName(), e);
        }
    }

    /** The last part of the name, without what could be more than a name. */
    static String nama(String nama) {
        String dasar = nama.replace('\\', '/');
        dasar = dasar.substring(dasar.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "")
                .strip();
        if (dasar.isEmpty() || dasar.startsWith(".")) {
            dasar = "berkas" + dasar;
        }
        return dasar.length() <= 120 ? dasar : dasar.substring(0, 120);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
