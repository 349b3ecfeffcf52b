package id.teladan.periode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A node of a YAML file that is read strictly: a missing key, a wrong type and a key that nobody asked for are errors. */
final class Simpul {
    private final String berkas;
    private final String jalur;
    private final JsonNode isi;
    private final Set<String> dibaca = new HashSet<>();
    private final List<Simpul> anak = new ArrayList<>();

    Simpul(String berkas, String jalur, JsonNode isi) {
        this.berkas = berkas;
        this.jalur = jalur;
        this.isi = isi;
        if (!isi.isObject()) {
            throw new KetentuanTidakSah(berkas, jalur, "harus berupa pasangan kunci dan nilai");
        }
    }

    KetentuanTidakSah salah(String kunci, String pesan) {
        return new KetentuanTidakSah(berkas, jalurKe(kunci), pesan);
    }

    private String jalurKe(String kunci) {
        return jalur.isEmpty() ? kunci : jalur + "." + kunci;
    }

    boolean ada(String kunci) {
        return cari(kunci) != null;
    }

    boolean berupaAnak(String kunci) {
        JsonNode n = cari(kunci);
        return n != null && n.isObject();
    }

    private @Nullable JsonNode cari(String kunci) {
        dibaca.add(kunci);
        JsonNode n = isi.get(kunci);
        return n == null || n.isNull() ? null : n;
    }

    private JsonNode wajib(String kunci) {
        JsonNode n = cari(kunci);
        if (n == null) {
            throw salah(kunci, "wajib diisi");
        }
        return n;
    }

    String teks(String kunci) {
        return teksDari(kunci, wajib(kunci));
    }

    @Nullable
    String teksBoleh(String kunci) {
        JsonNode n = cari(kunci);
        return n == null ? null : teksDari(kunci, n);
    }

    private String teksDari(String kunci, JsonNode n) {
        if (!n.isValueNode() || n.asString().isBlank()) {
            throw salah(kunci, "harus berupa teks yang tidak kosong");
        }
        return n.asString().strip();
    }

    int angka(String kunci) {
        JsonNode n = wajib(kunci);
        if (!n.isInt()) {
            throw salah(kunci, "harus berupa bilangan bulat");
        }
        return n.intValue();
    }

    @Nullable
    Integer angkaBoleh(String kunci) {
        return ada(kunci) ? Integer.valueOf(angka(kunci)) : null;
    }

    boolean ya(String kunci) {
        JsonNode n = wajib(kunci);
        if (!n.isBoolean()) {
            throw salah(kunci, "harus true atau false");
        }
        return n.booleanValue();
    }

    <E extends Enum<E>> E pilihan(String kunci, Class<E> jenis) {
        return pilihanDari(kunci, teks(kunci), jenis);
    }

    private <E extends Enum<E>> E pilihanDari(String kunci, String nilai, Class<E> jenis) {
        String besar = nilai.toUpperCase(Locale.ROOT);
        for (E e : jenis.getEnumConstants()) {
            if (e.name().equals(besar)) {
                return e;
            }
        }
        throw salah(kunci, "\"" + nilai + "\" tidak dikenal");
    }

    /** Values of a list; whether it may be empty is said by the caller, since an empty rubric is an error. */
    List<String> teksTeks(String kunci, boolean bolehKosong) {
        List<String> hasil = new ArrayList<>();
        for (JsonNode n : larik(kunci, bolehKosong)) {
            hasil.add(teksDari(kunci + "[" + hasil.size() + "]", n));
        }
        return List.copyOf(hasil);
    }

    <E extends Enum<E>> List<E> pilihanPilihan(String kunci, Class<E> jenis, boolean bolehKosong) {
        return teksTeks(kunci, bolehKosong).stream()
                .map(t -> pilihanDari(kunci, t, jenis))
                .toList();
    }

    Simpul satu(String kunci) {
        return tambah(kunci, wajib(kunci));
    }

    List<Simpul> semua(String kunci, boolean bolehKosong) {
        List<Simpul> hasil = new ArrayList<>();
        for (JsonNode n : larik(kunci, bolehKosong)) {
            hasil.add(tambah(kunci + "[" + hasil.size() + "]", n));
        }
        return hasil;
    }

    private JsonNode larik(String kunci, boolean bolehKosong) {
        JsonNode n = wajib(kunci);
        if (!n.isArray()) {
            throw salah(kunci, "harus berupa daftar");
        }
        if (n.isEmpty() && !bolehKosong) {
            throw salah(kunci, "daftar tidak boleh kosong");
        }
        return n;
    }

    private Simpul tambah(String kunci, JsonNode n) {
        Simpul s = new Simpul(berkas, jalurKe(kunci), n);
        anak.add(s);
        return s;
    }

    /** To be called when everything was read: refuses every key, here and below, that was not asked for. */
    void selesai() {
        for (String kunci : isi.propertyNames()) {
            if (!dibaca.contains(kunci)) {
                throw salah(kunci, "kunci tidak dikenal");
            }
        }
        anak.forEach(Simpul::selesai);
    }
}
