package id.teladan.organisasi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A golongan as it is written, with its pangkat: III/c Penata for PNS, IX without pangkat for PPPK; non-ASN have none.
 *
 * @param pangkat null for PPPK
 */
public record Golongan(String kode, @Nullable String pangkat) {
    private static final List<Golongan> PNS = pns();
    private static final List<Golongan> PPPK = Stream.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV",
                    "XVI", "XVII")
            .map(kode -> new Golongan(kode, null))
            .toList();

    private static List<Golongan> pns() {
        List<Golongan> hasil = new ArrayList<>();
        ruang(hasil, "I", "Juru Muda", "Juru Muda Tingkat I", "Juru", "Juru Tingkat I");
        ruang(hasil, "II", "Pengatur Muda", "Pengatur Muda Tingkat I", "Pengatur", "Pengatur Tingkat I");
        ruang(hasil, "III", "Penata Muda", "Penata Muda Tingkat I", "Penata", "Penata Tingkat I");
        ruang(
                hasil,
                "IV",
                "Pembina",
                "Pembina Tingkat I",
                "Pembina Utama Muda",
                "Pembina Utama Madya",
                "Pembina Utama");
        return List.copyOf(hasil);
    }

    private static void ruang(List<Golongan> hasil, String golongan, String... pangkat) {
        for (int i = 0; i < pangkat.length; i++) {
            hasil.add(new Golongan(golongan + "/" + "abcde".charAt(i), pangkat[i]));
        }
    }

    /** All that someone of this status can have, the lowest first. */
    public static List<Golongan> daftar(StatusKepegawaian status) {
        return switch (status) {
            case PNS -> PNS;
            case PPPK -> PPPK;
            case NON_ASN -> List.of();
        };
    }

    public static Optional<Golongan> cari(StatusKepegawaian status, @Nullable String kode) {
        return daftar(status).stream().filter(g -> g.kode().equals(kode)).findFirst();
    }

    /** For a page: with the pangkat where the list knows it, else as it stands in the record. */
    public static String tampil(StatusKepegawaian status, String kode) {
        return cari(status, kode).map(Golongan::sebutan).orElse(kode);
    }

    public String sebutan() {
        return pangkat == null ? kode : kode + " " + pangkat;
    }
}
