package id.teladan.organisasi.impor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Looks at the bytes of a file before any parser does: is it what its kind must be, whole, and of a bearable size unpacked. */
final class PenjagaBerkas {
    static final int BARIS_MAKS = 50_000;
    private static final int ISI_ZIP_MAKS = 500;
    private static final long SATU_MAKS = 300L << 20;
    private static final long SEMUA_MAKS = 350L << 20;
    private static final long NISBAH_MAKS = 250;
    private static final String RUSAK =
            "Berkas ini rusak atau terpotong. Simpan ulang dari aplikasi asalnya, lalu unggah lagi.";

    private PenjagaBerkas() {}

    enum Rupa {
        XLSX,
        TEKS
    }

    /** What the bytes are; a kind that no import reads is refused with its name. */
    static Rupa rupa(Berkas b) {
        byte[] isi = b.isi();
        if (isi.length == 0) {
            throw new BerkasDitolak("Berkas ini kosong (0 bita).");
        }
        if (isi.length > Berkas.UKURAN_MAKS) {
            throw new BerkasDitolak("Berkas ini lebih besar dari 20 MB. Pecah menjadi beberapa berkas.");
        }
        if (diawali(isi, 'P', 'K', 3, 4)) {
            return Rupa.XLSX;
        }
        tolakRupaLain(isi);
        return Rupa.TEKS;
    }

    private static void tolakRupaLain(byte[] isi) {
        String awal = new String(isi, 0, Math.min(isi.length, 512), StandardCharsets.ISO_8859_1).strip();
        String kecil = awal.toLowerCase(java.util.Locale.ROOT);
        if (awal.startsWith("%PDF")) {
            throw new BerkasDitolak("Ini berkas PDF. Yang dapat dibaca: XLSX, CSV, atau JSON dari Dapodik.");
        }
        if (diawali(isi, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new BerkasDitolak("Ini berkas Excel lama (.xls) atau berkas Excel yang diberi kata sandi."
                    + " Simpan sebagai .xlsx tanpa kata sandi, lalu unggah lagi.");
        }
        if (diawali(isi, 0x89, 'P', 'N', 'G') || diawali(isi, 0xFF, 0xD8, 0xFF) || awal.startsWith("GIF8")) {
            throw new BerkasDitolak("Ini gambar. Yang dapat dibaca: XLSX, CSV, atau JSON dari Dapodik.");
        }
        if (kecil.contains("<html") || kecil.contains("<!doctype") || kecil.startsWith("<?xml")) {
            throw new BerkasDitolak("Ini halaman web (HTML/XML), bukan tabel. Unduh ulang berkas aslinya.");
        }
    }

    static boolean diawali(byte[] isi, int... awal) {
        for (int i = 0; i < awal.length; i++) {
            if (i >= isi.length || (isi[i] & 0xFF) != awal[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Unpacks a workbook into nothing, counting: refuses a truncated file, one that unpacks out of proportion, and cell addresses
     * that no spreadsheet has. Reads entries through the central directory, as the parser does.
     */
    static void periksaXlsx(Berkas b) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(b.isi()))
                .get()) {
            long semua = 0;
            int jumlah = 0;
            boolean buku = false;
            for (ZipArchiveEntry e : java.util.Collections.list(zip.getEntries())) {
                if (++jumlah > ISI_ZIP_MAKS) {
                    throw new BerkasDitolak("Berkas ini berisi terlalu banyak bagian untuk sebuah tabel.");
                }
                buku |= e.getName().equals("xl/workbook.xml");
                try (InputStream in = zip.getInputStream(e)) {
                    semua += hitung(in, e.getCompressedSize(), SEMUA_MAKS - semua);
                }
            }
            if (!buku) {
                throw new BerkasDitolak("Ini arsip ZIP atau dokumen lain, bukan buku kerja Excel (.xlsx).");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BerkasDitolak(RUSAK, e);
        }
    }

    private static long hitung(InputStream in, long termampat, long sisa) throws IOException {
        byte[] buf = new byte[1 << 16];
        long n = 0;
        AlamatSel alamat = new AlamatSel();
        for (int k = in.read(buf); k >= 0; k = in.read(buf)) {
            n += k;
            boolean melar = n > (8L << 20) && n / Math.max(1, termampat) > NISBAH_MAKS;
            if (n > SATU_MAKS || n > sisa || melar) {
                throw new BerkasDitolak("Isi berkas ini membengkak di luar kewajaran saat dibuka, jadi tidak dibaca."
                        + " Batasnya " + BARIS_MAKS / 1000 + ".000 baris; hapus lembar dan format yang tidak perlu.");
            }
            if (alamat.mustahil(buf, k)) {
                throw new BerkasDitolak("Berkas ini berisi alamat sel yang tidak mungkin ada. " + RUSAK);
            }
        }
        return n;
    }

    static BerkasDitolak rusak(Throwable sebab) {
        return new BerkasDitolak(RUSAK, sebab);
    }
}
