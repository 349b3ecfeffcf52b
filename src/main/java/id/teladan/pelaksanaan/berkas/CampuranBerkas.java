package id.teladan.pelaksanaan.berkas;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Refuses a file that is two things at once: that which people see, and another for whoever opens it in another way. */
final class CampuranBerkas {
    /** Line ends and fill bytes that writers leave behind the end. */
    private static final int TOLERANSI = 1024;

    private static final int KEPALA = 1024;
    /** As far from the end as a ZIP reader looks for its directory. */
    private static final int EKOR_ZIP = 65_557;

    private static final byte[] PDF = a("%PDF-");
    private static final byte[] AKHIR_PDF = a("%%EOF");
    private static final byte[] DIREKTORI_ZIP = a("PK\5\6");
    private static final byte[] AKHIR_PNG = a("IEND");

    /** What can begin elsewhere than at the first byte, with the place. */
    private record Tanda(int di, byte[] isi, String nama) {}

    private static final List<Tanda> TANDA = List.of(
            new Tanda(257, a("ustar"), "arsip TAR"),
            new Tanda(128, a("DICM"), "citra DICOM"),
            new Tanda(32_769, a("CD001"), "citra cakram"),
            new Tanda(34_817, a("CD001"), "citra cakram"));

    private static final List<String> KATA = List.of("<html", "<!doctype", "<script", "<?php", "<svg", "<iframe");

    private CampuranBerkas() {}

    static boolean berawalPdf(byte[] b) {
        return cocok(b, 0, PDF);
    }

    /** A PDF begins within the first kilobyte, where lenient readers look for it, but not at the first byte. */
    static boolean pdfDiDalam(byte[] b) {
        return !berawalPdf(b) && cari(b, PDF, 0, Math.min(b.length, KEPALA)) > 0;
    }

    static void tolak(JenisBerkas jenis, byte[] b) {
        for (Tanda t : TANDA) {
            if (cocok(b, t.di, t.isi)) {
                throw campuran(jenis, t.nama);
            }
        }
        if (cari(b, DIREKTORI_ZIP, Math.max(0, b.length - EKOR_ZIP), b.length) >= 0) {
            throw campuran(jenis, "arsip ZIP");
        }
        switch (jenis) {
            case PDF -> ekorPdf(b);
            case PNG -> ekorPng(b);
            case WEBP -> panjangWebp(b);
            case JPEG -> {
                if (pdfDiDalam(b)) {
                    throw campuran(jenis, "PDF");
                }
            }
        }
        String kepala = teks(b, 0, Math.min(b.length, KEPALA));
        KATA.stream().filter(kepala::contains).findFirst().ifPresent(k -> {
            throw campuran(jenis, "halaman web atau skrip");
        });
    }

    private static void ekorPdf(byte[] b) {
        int akhir = terakhir(b, AKHIR_PDF);
        if (akhir < 0) {
            throw new BerkasDitolak(
                    "PDF ini terpotong: akhirnya tidak ada. Mungkin unduhan atau pemindaiannya belum selesai. Simpan "
                            + "ulang dari sumbernya, lalu unggah lagi.");
        }
        int sesudah = akhir + AKHIR_PDF.length;
        if (b.length - sesudah > TOLERANSI || !kosong(b, sesudah)) {
            throw campuran(JenisBerkas.PDF, "isi lain di belakang akhir PDF");
        }
    }

    private static void ekorPng(byte[] b) {
        int akhir = terakhir(b, AKHIR_PNG);
        // The last chunk: its name, then four bytes of its check.
        int sesudah = akhir + AKHIR_PNG.length + 4;
        if (akhir < 0 || sesudah > b.length || b.length - sesudah > TOLERANSI || !kosong(b, sesudah)) {
            throw campuran(JenisBerkas.PNG, "isi lain di belakang akhir gambar");
        }
    }

    private static void panjangWebp(byte[] b) {
        long panjang =
                b.length < 8 ? 0 : (b[4] & 0xFFL) | (b[5] & 0xFFL) << 8 | (b[6] & 0xFFL) << 16 | (b[7] & 0xFFL) << 24;
        if (Math.abs(panjang + 8 - b.length) > 1) {
            throw campuran(JenisBerkas.WEBP, "isi lain di belakang akhir gambar");
        }
    }

    private static BerkasDitolak campuran(JenisBerkas jenis, String apa) {
        return new BerkasDitolak(
                "Berkas ini bukan " + jenis + " saja: di dalamnya ada " + apa + ". Buka berkasnya, cetak atau simpan "
                        + "ulang sebagai " + jenis + " baru, lalu unggah yang baru itu.");
    }

    private static boolean kosong(byte[] b, int dari) {
        for (int i = dari; i < b.length; i++) {
            if (b[i] != 0 && b[i] != ' ' && b[i] != '\r' && b[i] != '\n' && b[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    static boolean cocok(byte[] b, int di, byte[] apa) {
        return di >= 0 && di + apa.length <= b.length && Arrays.equals(b, di, di + apa.length, apa, 0, apa.length);
    }

    /** Where this first stands between the two places; -1 when nowhere. */
    static int cari(byte[] b, byte[] apa, int dari, int sampai) {
        for (int i = dari; i + apa.length <= sampai; i++) {
            if (b[i] == apa[0] && cocok(b, i, apa)) {
                return i;
            }
        }
        return -1;
    }

    private static int terakhir(byte[] b, byte[] apa) {
        for (int i = b.length - apa.length; i >= 0; i--) {
            if (b[i] == apa[0] && cocok(b, i, apa)) {
                return i;
            }
        }
        return -1;
    }

    static String teks(byte[] b, int dari, int sampai) {
        return new String(b, dari, sampai - dari, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }

    private static byte[] a(String s) {
        return s.getBytes(StandardCharsets.ISO_8859_1);
    }
}
