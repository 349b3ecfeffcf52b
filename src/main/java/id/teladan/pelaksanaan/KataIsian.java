package id.teladan.pelaksanaan;

import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.AturanPelaksanaan.JenisIsian;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.periode.AturanPelaksanaan.Tingkat;
import id.teladan.periode.Ketentuan.FokusPerilaku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in a document, in words. */
final class KataIsian {
    private KataIsian() {}

    /** A field with what it says; empty {@code isi} where nothing was written. */
    record Baris(String judul, String isi) {}

    /** The fields of one writer in their order; those for each fokus one after the other. */
    static List<Baris> baris(BentukDokumen b, Pengisi oleh, IsiDokumen isi) {
        List<Baris> hasil = new ArrayList<>();
        for (Isian i : b.isian(oleh)) {
            if (i.jenis() == JenisIsian.JADWAL) {
                hasil.add(new Baris(i.judul(), jadwal(i.kode() + ".", isi)));
            } else if (i.jenis() != JenisIsian.BERKAS) {
                b.kunci(i).forEach(k -> hasil.add(new Baris(b.sebut(i, k), nilai(b, i, isi.teks(k)))));
            }
        }
        return hasil;
    }

    /** The value of a field as it is read: the title of a level or of a fokus, else the text itself. */
    static String nilai(BentukDokumen b, Isian i, String teks) {
        if (teks.isEmpty()) {
            return "";
        }
        return switch (i.jenis()) {
            case SKALA -> b.skala(i).tingkat(teks).map(Tingkat::judul).orElse(teks);
            case FOKUS ->
                b.fokus().stream()
                        .filter(f -> List.of(teks.split(",")).contains(f.kode()))
                        .map(FokusPerilaku::judul)
                        .collect(Collectors.joining("\n"));
            case TEKS, JADWAL, BERKAS -> teks;
        };
    }

    private static String jadwal(String awalan, IsiDokumen isi) {
        String t = isi.teks(awalan + "tanggal");
        if (t.isEmpty()) {
            return "";
        }
        String hari = t.matches("\\d{4}-\\d{2}-\\d{2}") ? tanggal(t) : t;
        String tempat = isi.teks(awalan + "tempat");
        return hari + ", " + isi.teks(awalan + "jam").replace(':', '.') + (tempat.isEmpty() ? "" : ", " + tempat);
    }

    private static String tanggal(String iso) {
        try {
            return id.teladan.umum.Tanggal.panjang(LocalDate.parse(iso));
        } catch (java.time.DateTimeException e) {
            return iso;
        }
    }
}
