package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.PegawaiBerkas.Kolom;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The staff spreadsheet to be filled in: header, and a second sheet that explains each column with invented examples. */
final class Templat {
    private static final List<List<String>> PENJELASAN = List.of(
            List.of("NPSN", "Wajib untuk peran di sekolah; kosongkan untuk peran di dinas. 8 angka.", "69999901"),
            List.of("Nama satuan", "Wajib bila NPSN itu belum ada di dinas Anda.", "SDN Melati 1"),
            List.of("Jenjang", "Wajib bila NPSN baru: PAUD, SD, SMP, SMA, SMK, SLB, Kesetaraan.", "SD"),
            List.of("Status sekolah", "Wajib bila NPSN baru: Negeri atau Swasta.", "Negeri"),
            List.of("Nama", "Wajib. Nama lengkap dengan gelar.", "Sari Contoh, S.Pd."),
            List.of("NIP", "18 angka, sebagai teks. Kosongkan untuk non-ASN.", "198503152010012999"),
            List.of("NUPTK", "16 angka, sebagai teks. Boleh kosong.", "9999763664300002"),
            List.of("Jenis PTK", "Seperti di Dapodik. Kosong: mengikuti peran.", "Guru Kelas"),
            List.of(
                    "Status kepegawaian",
                    "Wajib untuk pegawai baru: PNS, PPPK, atau Non-ASN (CPNS ditulis PNS).",
                    "PNS"),
            List.of("Golongan", "I/a sampai IV/e, atau I sampai XVII untuk PPPK.", "III/c"),
            List.of("Jenjang jabatan", "Menurut SK terakhir.", "Guru Ahli Muda"),
            List.of("Surel", "Alamat belajar.id bila ada.", "sari.contoh@guru.sd.belajar.id"),
            List.of("Peran", "Wajib: " + PegawaiBerkas.daftarPeran() + ".", "Guru"),
            List.of("Sekolah induk", "ya atau tidak. Kosong: ya untuk guru dan kepala sekolah.", "ya"),
            List.of(
                    "Mulai",
                    "Hari pertama tugas: hari/bulan/tahun. Kosong: hari ini, atau tetap bila sudah tercatat.",
                    "15/07/2019"),
            List.of("Sampai", "Hari terakhir tugas. Isi untuk mengakhiri; kosong: tetap.", ""),
            List.of("Nomor SK", "Boleh kosong.", "800/001/2019"));
    private static final List<String> ATURAN = List.of(
            "Satu baris untuk satu tugas. Orang yang bertugas di dua sekolah mendapat dua baris dengan NIP yang sama.",
            "Sel kosong berarti tidak diubah. Orang yang tidak disebut tidak diakhiri.",
            "Jangan pakai rumus. Simpan NIP dan NUPTK sebagai teks: sebagai angka, angka terakhirnya hilang.",
            "Paling banyak 50.000 baris dan 20 MB. Kolom boleh ditukar urutannya, tetapi judulnya jangan diubah.");

    private Templat() {}

    static byte[] xlsx() {
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (Workbook buku = new Workbook(keluar, "Teladan", "1.0")) {
            isian(buku.newWorksheet("Pegawai"));
            penjelasan(buku.newWorksheet("Penjelasan"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keluar.toByteArray();
    }

    private static void isian(Worksheet w) {
        for (Kolom k : Kolom.values()) {
            int i = k.ordinal();
            w.value(0, i, k.judul);
            w.style(0, i).bold().fillColor("E8EEFB").set();
            w.style(i).format("@").set(); // text, so that the last digits of a NIP stay
            w.width(i, Math.max(14, k.judul.length() + 4));
        }
        w.freezePane(0, 1);
    }

    private static void penjelasan(Worksheet w) {
        List<String> judul = List.of("Kolom", "Isinya", "Contoh");
        for (int i = 0; i < judul.size(); i++) {
            w.value(0, i, judul.get(i));
            w.style(0, i).bold().set();
        }
        int baris = 1;
        for (List<String> p : PENJELASAN) {
            for (int i = 0; i < p.size(); i++) {
                w.value(baris, i, p.get(i));
            }
            baris++;
        }
        baris++;
        for (String a : ATURAN) {
            w.value(baris++, 0, a);
        }
        w.width(0, 22);
        w.width(1, 80);
        w.width(2, 32);
    }

    /** Semicolon and BOM, as spreadsheet programs with Indonesian settings expect. */
    static byte[] csv() {
        String kepala = String.join(
                ";", java.util.Arrays.stream(Kolom.values()).map(k -> k.judul).toList());
        return ("\ufeff" + kepala + "\r\n").getBytes(StandardCharsets.UTF_8);
    }
}
