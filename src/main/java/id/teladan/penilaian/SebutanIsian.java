package id.teladan.penilaian;

import id.teladan.perencanaan.Bagian;

/** Names of the fields of a rating, for those who compare two texts. */
final class SebutanIsian {
    private SebutanIsian() {}

    static String judul(LembarPenilaian l, String kunci) {
        return switch (kunci) {
            case IsiPenilaian.HASIL -> "Rating Hasil Kerja";
            case IsiPenilaian.PERILAKU -> "Rating Perilaku Kerja";
            case IsiPenilaian.CATATAN -> "Catatan/Rekomendasi";
            case IsiPenilaian.ALASAN_HASIL -> "Alasan berbeda dari usulan";
            case IsiPenilaian.ALASAN_KOSONG -> "Dasar penilaian walau ada yang kurang";
            case IsiPenilaian.ALASAN_SEBARAN -> "Alasan menyimpang dari pola distribusi";
            default -> butir(l, kunci);
        };
    }

    private static String butir(LembarPenilaian l, String kunci) {
        String[] x = kunci.split("\\.", 3);
        String apa = x[0].equals("realisasi") ? "Realisasi" : "Umpan balik";
        BahanPenilaian b = l.bahan();
        if (b == null || x.length < 3) {
            return apa;
        }
        String judul = x[1].equals(Bagian.PERILAKU.name())
                ? b.katalog().perilaku().stream()
                        .filter(a -> a.kode().equals(x[2]))
                        .map(a -> a.judul())
                        .findFirst()
                        .orElse(x[2])
                : b.butir().stream()
                        .filter(r -> r.bagian().name().equals(x[1]) && r.kode().equals(x[2]))
                        .map(ButirRencana::judul)
                        .findFirst()
                        .orElse(x[2]);
        return apa + ": " + judul;
    }

    static String nilai(LembarPenilaian l, String kunci, String teks) {
        return kunci.equals(IsiPenilaian.HASIL) || kunci.equals(IsiPenilaian.PERILAKU) ? l.rating(teks) : teks;
    }
}
