package id.teladan.pelaksanaan.bukti;

import id.teladan.organisasi.Bawahan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.web.JenisLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A superior's list: who waits first.
 *
 * @param diunggah whether evidence is uploaded in this period, else confirmed
 */
record DaftarBukti(
        List<PeriodeRingkas> semua,
        PeriodeRingkas ini,
        boolean diunggah,
        List<Bawahan> orang,
        Map<PegawaiId, Map<StatusBukti, Integer>> jumlah) {

    int jumlah(Bawahan b, StatusBukti s) {
        return jumlah.getOrDefault(b.id(), Map.of()).getOrDefault(s, 0);
    }

    int menunggu() {
        return orang.stream().mapToInt(b -> jumlah(b, StatusBukti.DIKUMPULKAN)).sum();
    }

    List<Bawahan> urut() {
        return orang.stream()
                .sorted(Comparator.comparing((Bawahan b) -> jumlah(b, StatusBukti.DIKUMPULKAN) == 0))
                .toList();
    }

    JenisLabel label(Bawahan b) {
        if (jumlah(b, StatusBukti.DIKUMPULKAN) > 0) {
            return JenisLabel.PERLU;
        }
        if (jumlah(b, StatusBukti.PERLU_DIPERBAIKI) > 0) {
            return JenisLabel.TOLAK;
        }
        return jumlah(b, StatusBukti.SESUAI) + jumlah(b, StatusBukti.DIKONFIRMASI) > 0
                ? JenisLabel.SUDAH
                : JenisLabel.BELUM;
    }

    String kata(Bawahan b) {
        List<String> kata = new ArrayList<>();
        tambah(kata, jumlah(b, StatusBukti.DIKUMPULKAN), "menunggu diperiksa");
        tambah(kata, jumlah(b, StatusBukti.PERLU_DIPERBAIKI), "perlu diperbaiki");
        tambah(kata, jumlah(b, StatusBukti.SESUAI), "sesuai");
        tambah(kata, jumlah(b, StatusBukti.DIKONFIRMASI), "dikonfirmasi");
        return kata.isEmpty() ? "Belum ada" : String.join(" · ", kata);
    }

    private static void tambah(List<String> kata, int n, String apa) {
        if (n > 0) {
            kata.add(n + " " + apa);
        }
    }
}
