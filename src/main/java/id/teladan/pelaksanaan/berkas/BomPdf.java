package id.teladan.pelaksanaan.berkas;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Refuses a PDF whose packed parts grow beyond reason: whoever unpacks them would run out of memory. */
final class BomPdf {
    /** Far more than text, fonts and object tables of a document of 10 MB take. */
    static final int TERBESAR = 24 * 1024 * 1024;
    /** Pictures are never unpacked here; A3 in colour at 600 dpi. */
    private static final int GAMBAR_TERBESAR = 256 * 1024 * 1024;

    private static final long SEMUA_TERBESAR = 512L * 1024 * 1024;
    private static final int KAMUS = 600;
    private static final byte[] ALIRAN = "stream".getBytes(StandardCharsets.US_ASCII);

    private BomPdf() {}

    static void tolak(byte[] b) {
        long semua = 0;
        byte[] buang = new byte[64 * 1024];
        for (int i = CampuranBerkas.cari(b, ALIRAN, 0, b.length);
                i >= 0;
                i = CampuranBerkas.cari(b, ALIRAN, i + ALIRAN.length, b.length)) {
            int isi = awalIsi(b, i + ALIRAN.length);
            if (isi < 0) {
                continue;
            }
            String kamus = kamus(b, i);
            if (kamus.split("flatedecode|/fl[ /\\]]", -1).length > 2) {
                throw bom();
            }
            int batas = kamus.contains("/image") ? GAMBAR_TERBESAR : TERBESAR;
            semua += panjang(b, isi, batas, buang);
            if (semua > SEMUA_TERBESAR) {
                throw bom();
            }
        }
    }

    /** First byte of a stream's content when it looks packed; -1 when it does not. */
    private static int awalIsi(byte[] b, int sesudahKata) {
        int i = sesudahKata;
        while (i < b.length && i < sesudahKata + 2 && (b[i] == '\r' || b[i] == '\n')) {
            i++;
        }
        boolean zlib = i > sesudahKata
                && i + 2 < b.length
                && (b[i] & 0x0F) == 8
                && ((b[i] & 0xFF) << 8 | b[i + 1] & 0xFF) % 31 == 0;
        return zlib ? i : -1;
    }

    /** The dictionary before the stream, as far back as its object begins. */
    private static String kamus(byte[] b, int aliran) {
        String s = CampuranBerkas.teks(b, Math.max(0, aliran - KAMUS), aliran);
        return s.substring(Math.max(0, s.lastIndexOf(" obj")));
    }

    private static long panjang(byte[] b, int dari, int batas, byte[] buang) {
        Inflater buka = new Inflater();
        try {
            buka.setInput(b, dari, b.length - dari);
            while (!buka.finished()) {
                if (buka.inflate(buang) == 0) {
                    break; // cut off, or asks for a dictionary that a PDF cannot have
                }
                if (buka.getBytesWritten() > batas) {
                    throw bom();
                }
            }
            return buka.getBytesWritten();
        } catch (DataFormatException e) {
            return 0; // not packed after all, or broken: the reader of the PDF decides
        } finally {
            buka.end();
        }
    }

    private static BerkasDitolak bom() {
        return new BerkasDitolak(
                "Isi PDF ini terlalu besar setelah dibuka. Cetak atau simpan ulang sebagai PDF biasa, misalnya dengan "
                        + "memindai ulang, lalu unggah lagi.");
    }
}
