package id.teladan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which dinas a country of so many teachers has, over the real region codes, and how many teachers each. A kabupaten or kota holds SD
 * and SMP, a province SMA and SMK; the teachers are shared out by the number of kecamatan, for want of a better public measure.
 */
final class Negeri {
    /** Assumption: of the teachers, this share (percent) works in schools of the provinces. */
    private static final int DI_PROVINSI = 22;
    /** Assumption: a kabupaten or kota of the country has some 5,000 teachers of SD and SMP. */
    private static final int SEDINAS = 5_000;

    private Negeri() {}

    record Dinas(UUID id, String kode, String nama, String zona, int guru, List<String> kecamatan) {
        boolean provinsi() {
            return kode.length() == 2;
        }
    }

    static List<Dinas> susun(JdbcClient jdbc, Karangan k, int guru) {
        TreeMap<String, String> nama = new TreeMap<>();
        TreeMap<String, List<String>> kecamatan = new TreeMap<>();
        jdbc.sql("SELECT kode, nama FROM organisasi.wilayah WHERE kode < '99' ORDER BY kode COLLATE \"C\"")
                .query(rs -> {
                    String kode = rs.getString(1);
                    if (kode.length() > 5) {
                        kecamatan
                                .computeIfAbsent(kode.substring(0, 5), x -> new ArrayList<>())
                                .add(rs.getString(2));
                    } else {
                        nama.put(kode, rs.getString(2));
                    }
                });
        List<String> kabupaten = new ArrayList<>(
                nama.keySet().stream().filter(x -> x.length() == 5).toList());
        List<String> provinsi = new ArrayList<>(
                nama.keySet().stream().filter(x -> x.length() == 2).toList());
        if (guru < 1_000_000) {
            int berapa = Math.max(1, guru * (100 - DI_PROVINSI) / 100 / SEDINAS);
            String pusat = guru < 10_000 ? null : k.salahSatu(provinsi);
            kabupaten = kabupaten.stream()
                    .filter(x -> pusat == null || x.startsWith(pusat))
                    .limit(berapa)
                    .toList();
            provinsi = pusat == null ? List.of() : List.of(pusat);
        }
        List<Dinas> hasil = new ArrayList<>();
        int diProvinsi = provinsi.isEmpty() ? 0 : guru * DI_PROVINSI / 100;
        bagi(hasil, k, kabupaten, guru - diProvinsi, nama, kecamatan);
        bagi(hasil, k, provinsi, diProvinsi, nama, kecamatan);
        return hasil;
    }

    private static void bagi(
            List<Dinas> hasil,
            Karangan k,
            List<String> kode,
            int guru,
            Map<String, String> nama,
            Map<String, List<String>> kecamatan) {
        List<List<String>> tempat = kode.stream()
                .map(x -> kecamatan.entrySet().stream()
                        .filter(e -> e.getKey().startsWith(x))
                        .flatMap(e -> e.getValue().stream())
                        .toList())
                .toList();
        long semua = tempat.stream().mapToInt(List::size).sum();
        long sudah = 0;
        long dibagi = 0;
        for (int i = 0; i < kode.size(); i++) {
            sudah += tempat.get(i).size();
            long sampai = guru * sudah / semua;
            String x = kode.get(i);
            String sebutan = "Dinas Pendidikan " + (x.length() == 2 ? "Provinsi " : "") + nama.get(x);
            hasil.add(new Dinas(k.id(), x, sebutan, zona(x), (int) (sampai - dibagi), tempat.get(i)));
            dibagi = sampai;
        }
    }

    private static String zona(String kode) {
        return switch (kode.substring(0, 2)) {
            case "51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76" -> "WITA";
            case "81", "82", "91", "92", "93", "94", "95", "96", "97" -> "WIT";
            default -> "WIB";
        };
    }
}
