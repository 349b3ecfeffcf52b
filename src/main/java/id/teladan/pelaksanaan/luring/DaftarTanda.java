package id.teladan.pelaksanaan.luring;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The page of receipts. */
record DaftarTanda(
        List<KirimanRepository.Baris> baris,
        Map<PegawaiId, String> nama,
        Map<KirimanRepository.Rencana, Map<String, String>> judul,
        Zona zona) {

    /** A text under its name. */
    record Teks(String judul, String isi) {}

    /** What came and does not stand in B; notes last. */
    List<Teks> milik(KirimanRepository.Baris b) {
        return Stream.concat(
                        isi(b, b.teks().isi()),
                        b.teks().naskah().stream()
                                .filter(n -> !n.teks().isEmpty())
                                .map(n -> new Teks(
                                        "Naskah, " + Tanggal.singkat(Instant.parse(n.waktu()), zona), n.teks())))
                .toList();
    }

    /** What stood in B then, as it is kept with the receipt. */
    List<Teks> lain(KirimanRepository.Baris b) {
        Map<String, String> lain = b.tanda().lain();
        return lain == null ? List.of() : isi(b, lain).toList();
    }

    private Stream<Teks> isi(KirimanRepository.Baris b, Map<String, String> isi) {
        Map<String, String> kata = judul.getOrDefault(b.rencana(), Map.of());
        return new TreeMap<>(isi)
                .entrySet().stream()
                        .filter(e -> !e.getValue().isBlank())
                        .flatMap(e -> sebut(kata, e.getKey())
                                .map(x -> new Teks(x, kata.getOrDefault(e.getValue(), e.getValue())))
                                .stream());
    }

    /** The name of a field; of one whose fokus the cycle no longer has, that of the field alone. */
    private static Optional<String> sebut(Map<String, String> kata, String kunci) {
        return Optional.ofNullable(kata.getOrDefault(kunci, kata.get(kunci.split("\\.", 2)[0])));
    }

    String siapa(KirimanRepository.Baris b) {
        return nama.getOrDefault(b.pemilik(), "Pegawai yang sudah dihapus");
    }

    String kapan(KirimanRepository.Baris b) {
        return Tanggal.waktu(b.tanda().pada(), zona);
    }

    String apa(KirimanRepository.Baris b) {
        return b.kumpulkan() ? "Kumpulkan" : "Draf";
    }

    String kelas(KirimanRepository.Baris b) {
        return switch (b.tanda().hasil()) {
            case DITERIMA -> "sudah";
            case BENTROK -> "perlu";
            case DITOLAK -> "tolak";
            case DIGANTIKAN -> "";
        };
    }
}
