package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.SatuanId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who has no superior on a day, counted by reason, with the contradictions found in the assignments. */
record TanpaAtasan(Map<SebabTanpaAtasan, Integer> jumlah, List<Temuan> temuan) {
    TanpaAtasan {
        jumlah = new EnumMap<>(jumlah);
    }

    int semua() {
        return jumlah.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** @param plt name of the Plt of his school; null when it has none */
    record Orang(
            SebabTanpaAtasan sebab,
            PegawaiId id,
            String nama,
            @Nullable SatuanId satuan,
            @Nullable String namaSatuan,
            @Nullable String plt) {}

    /**
     * Two assignments that cannot both be true; the one that started last counts meanwhile.
     *
     * @param tempat the school, the dinas or the person concerned
     * @param rincian names of those who hold the post, or of the schools, latest start first
     */
    record Temuan(Jenis jenis, String tempat, String rincian, String url) {}

    enum Jenis {
        DUA_KEPALA("Lebih dari satu kepala sekolah definitif"),
        DUA_KEPALA_DINAS("Lebih dari satu kepala dinas"),
        DUA_INDUK("Lebih dari satu sekolah induk");

        private final String judul;

        Jenis(String judul) {
            this.judul = judul;
        }

        String judul() {
            return judul;
        }
    }
}
