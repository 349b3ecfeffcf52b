package id.teladan.pelaksanaan.berkas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks into a file before it is kept: what it is by its content, whether it is that alone, and whether it is harmless. */
final class PemeriksaBerkas {
    private static final Logger LOG = LoggerFactory.getLogger(PemeriksaBerkas.class);
    private static final long TUNGGU_DETIK = 30;

    private final PemindaiVirus virus;
    /** A hostile PDF costs memory while it is read: one at a time bounds how much. */
    private final Semaphore satu = new Semaphore(1);

    PemeriksaBerkas(PemindaiVirus virus) {
        this.virus = virus;
    }

    /** What came of looking: the kind, and what a PDF says of itself. */
    record Temuan(JenisBerkas jenis, Saran saran) {}

    /** @throws BerkasDitolak with the reason */
    Temuan periksa(Path isi, Guna guna) throws IOException {
        byte[] b = Files.readAllBytes(isi);
        JenisBerkas jenis = jenis(b, guna);
        CampuranBerkas.tolak(jenis, b);
        Saran saran = jenis == JenisBerkas.PDF ? bacaPdf(b) : Saran.KOSONG;
        pindai(isi);
        return new Temuan(jenis, saran);
    }

    private static JenisBerkas jenis(byte[] b, Guna guna) throws IOException {
        if (b.length == 0) {
            throw new BerkasDitolak(
                    "Berkas kosong (0 byte). Buka dahulu berkas aslinya, simpan ulang, lalu unggah lagi.");
        }
        String mime = MimeTypes.getDefaultMimeTypes()
                .detect(new ByteArrayInputStream(b), new Metadata())
                .getBaseType()
                .toString();
        JenisBerkas jenis = CampuranBerkas.berawalPdf(b)
                ? JenisBerkas.PDF
                : JenisBerkas.dari(mime)
                        .filter(j -> j != JenisBerkas.PDF) // found, but not at the first byte
                        .orElse(null);
        if (jenis == null && CampuranBerkas.pdfDiDalam(b)) {
            throw new BerkasDitolak(
                    "Berkas ini bukan PDF utuh: ada isi lain di depan PDF-nya. Cetak atau simpan ulang sebagai PDF, "
                            + "lalu unggah lagi.");
        }
        if (jenis == null || !guna.menerima(jenis)) {
            throw new BerkasDitolak("Isi berkas ini " + sebut(jenis, mime) + ", bukan " + guna.sebutan()
                    + ", apa pun nama berkasnya. Unggah " + guna.sebutan() + ".");
        }
        return jenis;
    }

    private static String sebut(@Nullable JenisBerkas jenis, String mime) {
        if (jenis != null) {
            return jenis.name();
        }
        return switch (mime) {
            case "application/x-msdownload", "application/x-dosexec" -> "program Windows (EXE)";
            case "application/zip" -> "ZIP atau dokumen Office";
            case "text/plain" -> "teks";
            case "text/html" -> "halaman web (HTML)";
            case "application/octet-stream" -> "tidak dikenal";
            default -> "berjenis " + mime;
        };
    }

    private Saran bacaPdf(byte[] b) {
        try {
            if (!satu.tryAcquire(TUNGGU_DETIK, TimeUnit.SECONDS)) {
                throw sibuk(
                        "Server sedang memeriksa banyak berkas. Berkas ini belum tersimpan; coba lagi beberapa menit lagi.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw sibuk("Server sedang berhenti. Berkas ini belum tersimpan; coba lagi beberapa menit lagi.");
        }
        try {
            BomPdf.tolak(b);
            return PembacaPdf.baca(b);
        } finally {
            satu.release();
        }
    }

    private void pindai(Path isi) {
        String temuan;
        try {
            temuan = virus.temuan(isi);
        } catch (IOException e) {
            LOG.error("Pemindai virus tidak dapat dipakai", e);
            throw sibuk(
                    "Pemindai virus di server tidak menjawab, jadi berkas ini belum diterima. Coba lagi beberapa menit lagi; bila "
                            + "tetap begitu, beri tahu admin dinas.");
        }
        if (temuan != null) {
            LOG.warn("Berkas ditolak, ditemukan {}", temuan);
            throw new BerkasDitolak(
                    "Pemindai virus menemukan " + temuan
                            + " di berkas ini. Jangan buka berkas itu; pindai komputer atau telepon Anda, lalu unggah salinan yang bersih.");
        }
    }

    private static BerkasDitolak sibuk(String pesan) {
        return new BerkasDitolak(BerkasDitolak.Sebab.SIBUK, pesan);
    }
}
