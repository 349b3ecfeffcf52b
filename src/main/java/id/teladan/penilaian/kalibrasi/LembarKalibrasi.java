package id.teladan.penilaian.kalibrasi;

import id.teladan.periode.AturanPelaksanaan.Skala;
import id.teladan.periode.AturanPelaksanaan.Tingkat;
import id.teladan.periode.Ketentuan.FokusPerilaku;
import id.teladan.periode.Ketentuan.Indikator;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One case for one reader.
 *
 * @param percobaan his tries, the newest first
 * @param banding of his newest try; null before the first
 */
record LembarKalibrasi(
        Kasus kasus,
        Indikator indikator,
        Skala skala,
        List<Percobaan> percobaan,
        @Nullable Banding banding,
        Zona zona) {
    private static final int LEBAR = 300;

    /** A piece of a bar. */
    record Petak(int mulai, int lebar, int orang, String judul, int ke) {}

    int ke() {
        return percobaan.size();
    }

    FokusPerilaku fokus(String kode) {
        return indikator.fokus().stream()
                .filter(f -> f.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }

    String judul(String tingkat) {
        return skala.tingkat(tingkat).map(Tingkat::judul).orElse(tingkat);
    }

    String waktu(Percobaan p) {
        return Tanggal.singkat(p.pada(), zona);
    }

    /** How many fokus of a try agree with the anchor. */
    long sama(Percobaan p) {
        return kasus.fokus().stream()
                .filter(a -> a.rating().equals(p.nilai().get(a.kode())))
                .count();
    }

    /** The spread of a fokus as pieces of a bar, the lowest level first. */
    List<Petak> petak(List<Integer> sebaran) {
        int semua = sebaran.stream().mapToInt(Integer::intValue).sum();
        List<Petak> hasil = new java.util.ArrayList<>();
        int sampai = 0;
        for (int i = 0; i < sebaran.size(); i++) {
            int lebar = semua == 0 ? 0 : sebaran.get(i) * LEBAR / semua;
            hasil.add(new Petak(
                    sampai, lebar, sebaran.get(i), skala.tingkat().get(i).judul(), i + 1));
            sampai += lebar;
        }
        return hasil;
    }
}
