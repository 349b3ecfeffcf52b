package id.teladan.pelaksanaan;

import id.teladan.umum.Sidik;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * What a document says: text by code of the field of the rule set ({@code C-TUJUAN}), of a fokus perilaku by both
 * ({@code B-CATATAN.MK-1.1}), of a part of a field likewise ({@code A-JADWAL.jam}). Empty text is not kept.
 */
public record IsiDokumen(SortedMap<String, String> nilai) {
    public static final IsiDokumen KOSONG = new IsiDokumen(new TreeMap<>());

    public IsiDokumen {
        TreeMap<String, String> rapi = new TreeMap<>();
        nilai.forEach((k, v) -> {
            String s = v.replace("\r\n", "\n").strip();
            if (!s.isEmpty()) {
                rapi.put(k, s);
            }
        });
        nilai = java.util.Collections.unmodifiableSortedMap(rapi);
    }

    public static IsiDokumen dari(Map<String, String> nilai) {
        return new IsiDokumen(new TreeMap<>(nilai));
    }

    /** The text under this key; empty when there is none. */
    public String teks(String kunci) {
        return nilai.getOrDefault(kunci, "");
    }

    public boolean ada(String kunci) {
        return nilai.containsKey(kunci);
    }

    /** The values of a field in which several are chosen. */
    public Set<String> pilihan(String kunci) {
        return ada(kunci) ? Set.copyOf(Arrays.asList(teks(kunci).split(","))) : Set.of();
    }

    IsiDokumen saja(Predicate<String> kunci) {
        TreeMap<String, String> hasil = new TreeMap<>(nilai);
        hasil.keySet().removeIf(kunci.negate());
        return new IsiDokumen(hasil);
    }

    /** The other's values over these, where only keys of {@code kunci} are replaced, the empty ones too. */
    IsiDokumen ditimpa(IsiDokumen baru, Predicate<String> kunci) {
        TreeMap<String, String> hasil = new TreeMap<>(nilai);
        hasil.keySet().removeIf(kunci);
        hasil.putAll(baru.saja(kunci).nilai());
        return new IsiDokumen(hasil);
    }

    /**
     * SHA-256 over key, length of the text in UTF-16 units, and text, each followed by a line feed, in the order of the keys: a
     * browser makes the same.
     */
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
