package id.teladan.penilaian.hitung;

import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.AturanPenilaian.JenisSyarat;
import id.teladan.periode.AturanPenilaian.Syarat;
import id.teladan.umum.Peran;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is still missing before a predikat is set. */
public final class Kelengkapan {
    private Kelengkapan() {}

    /**
     * In the order of the rule set.
     *
     * @param kurang what is missing, in words, by requirement: an empty list when all is there; a requirement that is not named was
     *     not found and so is missing
     */
    public static List<Kekurangan> periksa(
            AturanPenilaian a, Peran peran, boolean hanyaPerilaku, Map<JenisSyarat, List<String>> kurang) {
        List<Kekurangan> hasil = new ArrayList<>();
        for (Syarat s : a.syarat(peran, hanyaPerilaku)) {
            List<String> rincian = kurang.get(s.jenis());
            if (rincian == null || !rincian.isEmpty()) {
                hasil.add(new Kekurangan(
                        s.jenis(),
                        s.judul(),
                        rincian == null ? List.of("belum ada") : rincian,
                        s.akibat(),
                        Pasal.klausul("SYARAT-" + s.jenis(), s.judul(), s.landasan())));
            }
        }
        return List.copyOf(hasil);
    }

    /** Whether someone who began to work that day is rated on behaviour only in a period that ends at {@code sampai}. */
    public static boolean hanyaPerilaku(AturanPenilaian a, LocalDate mulaiBekerja, LocalDate sampai) {
        LocalDate batas = sampai.withDayOfMonth(1).minusMonths(a.hanyaPerilaku().bulanTerakhir() - 1L);
        return !mulaiBekerja.isBefore(batas) && !mulaiBekerja.isAfter(sampai);
    }
}
