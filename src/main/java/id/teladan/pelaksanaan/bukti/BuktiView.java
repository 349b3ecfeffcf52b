package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.Bawahan;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Galat;
import id.teladan.web.Halamanan;
import id.teladan.web.JenisLabel;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Views of the pages about evidence. */
final class BuktiView {
    private BuktiView() {}

    /**
     * One person's evidence.
     *
     * @param satuan the school's documents, which the superior hands in; empty where they are not shown
     * @param pada id of the form that was refused: of a piece of evidence, or of a place; null when none was
     * @param ketik what was typed into it
     */
    record Orang(
            LembarBukti l,
            Map<DokumenWajib, StatusDokumenSatuan> satuan,
            List<Galat> galat,
            @Nullable String pada,
            IsianBukti ketik) {

        boolean ditolak(String id) {
            return id.equals(pada);
        }

        List<Galat> galat(String id) {
            return ditolak(id) ? galat : List.of();
        }

        String judul(Bukti b) {
            return ditolak(b.id().toString()) ? atauKosong(ketik.judul()) : atauKosong(b.judul());
        }

        String tanggal(Bukti b) {
            return ditolak(b.id().toString())
                    ? atauKosong(ketik.tanggal())
                    : b.tanggal() == null ? "" : b.tanggal().toString();
        }

        String uraian(String id, @Nullable Bukti b) {
            return ditolak(id) ? atauKosong(ketik.uraian()) : b == null ? "" : atauKosong(b.uraian());
        }

        String catatan(String id) {
            return ditolak(id) ? atauKosong(ketik.catatan()) : "";
        }

        /** Whether title and date of this draft are still those that were found in the file. */
        boolean saran(BuktiTerbaca b) {
            var f = b.berkas();
            return f != null
                    && b.bukti().versi() == 0
                    && (f.saran().judul() != null || f.saran().tanggal() != null);
        }

        private static String atauKosong(@Nullable String s) {
            return s == null ? "" : s;
        }
    }

    /** The superior's list, a part of it at a time. */
    record Daftar(@Nullable DaftarBukti d, List<Bawahan> baris, Halamanan halamanan, String cari) {
        static JenisLabel label(DaftarBukti d, Bawahan b) {
            return d.label(b);
        }
    }

    /** The school's documents; {@code l} is null for who has no school. */
    record Satuan(
            @Nullable LembarSatuan l,
            List<Galat> galat,
            @Nullable DokumenWajib pada,
            String ketik) {}

    static String alamat(String jalur, PeriodeId periode) {
        return jalur + "?periode=" + periode;
    }

    static String jangkar(UUID id) {
        return "#b-" + id;
    }
}
