package id.teladan.perencanaan;

import id.teladan.organisasi.Rapor;
import id.teladan.periode.Ketentuan;
import id.teladan.umum.Jenjang;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which indikator of Praktik Kinerja the school's Rapor Pendidikan recommends, worst first, each with the reason in words. An
 * indikator is recommended when its group's capaian is Kurang or Sedang, or has fallen. Every other one may be chosen as well.
 */
record Rekomendasi(Map<String, String> alasan) {

    /** None for PAUD: its Rapor uses the same codes (D.1 to E.7) for other indicators. */
    static Rekomendasi dari(Ketentuan.Katalog katalog, @Nullable Rapor rapor, @Nullable Jenjang jenjang) {
        Map<String, String> alasan = new LinkedHashMap<>();
        if (rapor == null || jenjang == Jenjang.PAUD) {
            return new Rekomendasi(alasan);
        }
        List<Ketentuan.Indikator> urut = new ArrayList<>(katalog.praktik());
        urut.sort(Comparator.comparing(i -> peringkat(rapor, i.kodeRapor())));
        for (Ketentuan.Indikator i : urut) {
            Rapor.Indikator r = cari(rapor, i.kodeRapor());
            if (r != null && perlu(r)) {
                alasan.put(i.kode(), r.nama() + ": " + r.capaian() + (r.ubah() == null ? "" : " · " + r.ubah()));
            }
        }
        return new Rekomendasi(alasan);
    }

    /** Recommended ones first, in order of need; then the rest as the catalogue has them. */
    List<Ketentuan.Indikator> urutkan(Ketentuan.Katalog katalog) {
        List<Ketentuan.Indikator> hasil = new ArrayList<>();
        alasan.keySet().forEach(k -> katalog.indikator(k).ifPresent(hasil::add));
        katalog.praktik().stream().filter(i -> !alasan.containsKey(i.kode())).forEach(hasil::add);
        return hasil;
    }

    /** Why this one is recommended; empty when it is not. */
    String mengapa(String kode) {
        return alasan.getOrDefault(kode, "");
    }

    private static boolean perlu(Rapor.Indikator r) {
        return r.golongan() == Rapor.Golongan.KURANG
                || r.golongan() == Rapor.Golongan.SEDANG
                || "TURUN".equals(r.arah());
    }

    private static int peringkat(Rapor rapor, String kode) {
        Rapor.Indikator r = cari(rapor, kode);
        if (r == null) {
            return 9;
        }
        return switch (r.golongan()) {
            case KURANG -> 0;
            case SEDANG -> 1;
            case BAIK -> 2;
            case TIDAK_TERSEDIA -> 3;
        };
    }

    /** The row of this code, or of the indicator above it where the file has no row of its own (D.1 for D.1.2). */
    private static Rapor.@Nullable Indikator cari(Rapor rapor, String kode) {
        for (String k = kode; !k.isEmpty(); k = k.contains(".") ? k.substring(0, k.lastIndexOf('.')) : "") {
            for (Rapor.Indikator r : rapor.indikator()) {
                if (r.kode().equals(k)) {
                    return r;
                }
            }
        }
        return null;
    }
}
