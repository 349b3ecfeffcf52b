package id.teladan;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arguments of a command, written as {@code --nama nilai} or {@code --nama=nilai}. */
record IsianPerintah(Map<String, String> isi, boolean bantuan) {
    static IsianPerintah dari(String... args) {
        Map<String, String> isi = new HashMap<>();
        boolean bantuan = args.length == 0;
        for (int i = 0; i < args.length; i++) {
            String a = args[i];
            if (a.equals("--help") || a.equals("-h")) {
                bantuan = true;
            } else if (!a.startsWith("--")) {
                throw new IllegalArgumentException("Bagian \"" + a + "\" tidak dimengerti.");
            } else if (a.contains("=")) {
                isi.put(a.substring(2, a.indexOf('=')), a.substring(a.indexOf('=') + 1));
            } else if (i + 1 < args.length) {
                isi.put(a.substring(2), args[++i]);
            }
        }
        return new IsianPerintah(isi, bantuan);
    }

    String perlu(String nama) {
        String nilai = isi.get(nama);
        if (nilai == null || nilai.isBlank()) {
            throw new IllegalArgumentException("--" + nama + " belum diisi.");
        }
        return nilai.strip();
    }

    @Nullable
    String atauNull(String nama) {
        return isi.get(nama);
    }
}
