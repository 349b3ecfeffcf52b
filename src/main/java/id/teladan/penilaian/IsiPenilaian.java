package id.teladan.penilaian;

import id.teladan.umum.Sidik;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the superior writes: text by key, so that a draft saves field by field. Ratings are codes of the rule set. Empty text is not
 * kept.
 */
public record IsiPenilaian(SortedMap<String, String> nilai) {
    public static final IsiPenilaian KOSONG = new IsiPenilaian(new TreeMap<>());

    public static final String HASIL = "hasil";
    public static final String PERILAKU = "perilaku";
    public static final String CATATAN = "catatan";
    /** Sent with the decision on an objection: {@link #DIKUATKAN} for the ratings as they are. */
    static final String PUTUSAN = "putusan";

    static final String DIKUATKAN = "DIKUATKAN";

    /** For other ratings. */
    static final String DIUBAH = "DIUBAH";
    /** Why he departs from the proposed Rating Hasil Kerja. */
    public static final String ALASAN_HASIL = "alasan-hasil";
    /** Why he rates although something is missing that the rule set lets him rate without, given a reason. */
    public static final String ALASAN_KOSONG = "alasan-kosong";
    /** Why the distribution of the school departs from its pattern. */
    public static final String ALASAN_SEBARAN = "alasan-sebaran";

    /** Longest text of a field, in characters. */
    static final int TERPANJANG = 4_000;

    public IsiPenilaian {
        TreeMap<String, String> rapi = new TreeMap<>();
        nilai.forEach((k, v) -> {
            String s = v.replace("\r\n", "\n").strip();
            if (!s.isEmpty()) {
                rapi.put(k, s);
            }
        });
        nilai = java.util.Collections.unmodifiableSortedMap(rapi);
    }

    public static IsiPenilaian dari(Map<String, String> nilai) {
        return new IsiPenilaian(new TreeMap<>(nilai));
    }

    public static String realisasi(String bagian, String kode) {
        return "realisasi." + bagian + "." + kode;
    }

    /** Key of the feedback on one Rencana Hasil Kerja; of an aspect of perilaku kerja, with part PERILAKU. */
    public static String umpanBalik(String bagian, String kode) {
        return "umpan." + bagian + "." + kode;
    }

    /** The text under this key; empty when there is none. */
    public String teks(String kunci) {
        return nilai.getOrDefault(kunci, "");
    }

    public boolean ada(String kunci) {
        return nilai.containsKey(kunci);
    }

    public String hasil() {
        return teks(HASIL);
    }

    public String perilaku() {
        return teks(PERILAKU);
    }

    /** The other's values over these: every key that the other form could have sent, so that what he emptied is empty. */
    IsiPenilaian ditimpa(IsiPenilaian baru, Iterable<String> kunci) {
        TreeMap<String, String> hasil = new TreeMap<>(nilai);
        for (String k : kunci) {
            String v = baru.nilai().get(k);
            if (v == null) {
                hasil.remove(k);
            } else {
                hasil.put(k, v);
            }
        }
        return new IsiPenilaian(hasil);
    }

    IsiPenilaian dengan(String kunci, String teks) {
        TreeMap<String, String> hasil = new TreeMap<>(nilai);
        hasil.put(kunci, teks);
        return new IsiPenilaian(hasil);
    }

    /** SHA-256 over key, length and text of each field in the order of the keys. */
    public String sidik() {
        StringBuilder b = new StringBuilder();
        nilai.forEach((k, v) -> b.append(k)
                .append('\n')
                .append(v.length())
                .append('\n')
                .append(v)
                .append('\n'));
        return Sidik.dari(b.toString());
    }
}
