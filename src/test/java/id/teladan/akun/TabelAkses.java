package id.teladan.akun;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The text table {@code akses.txt}: what each kind of person may expect of each route with whose object. */
record TabelAkses(List<String> orang, List<Baris> baris) {
    /** @param objek {@code -} for a route without an object */
    record Baris(String rute, String objek, List<String> sel) {
        String kunci() {
            return rute + " | " + objek;
        }
    }

    static TabelAkses baca() {
        try (InputStream isi = TabelAkses.class.getResourceAsStream("/akses.txt")) {
            return dari(new String(Objects.requireNonNull(isi, "akses.txt").readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TabelAkses dari(String teks) {
        List<String> orang = new ArrayList<>();
        List<Baris> baris = new ArrayList<>();
        for (String b : teks.lines().toList()) {
            if (b.isBlank() || b.startsWith("#")) {
                continue;
            }
            String[] bagian = b.split("\\|", -1);
            List<String> sel =
                    Arrays.stream(bagian[2].strip().split("\\s+", -1)).toList();
            if (orang.isEmpty()) {
                orang.addAll(sel);
            } else if (sel.size() != orang.size()) {
                throw new IllegalArgumentException("Jumlah sel keliru: " + b);
            } else {
                baris.add(new Baris(bagian[0].strip().replaceAll("\\s+", " "), bagian[1].strip(), sel));
            }
        }
        return new TabelAkses(orang, baris);
    }

    /** Rows that a route must have, but are not there. */
    Set<String> kurang(Set<String> harus) {
        Set<String> hasil = new TreeSet<>(harus);
        hasil.removeAll(kunci());
        return hasil;
    }

    /** Rows of routes that are gone. */
    Set<String> lebih(Set<String> harus) {
        Set<String> hasil = new TreeSet<>(kunci());
        hasil.removeAll(harus);
        return hasil;
    }

    private Set<String> kunci() {
        return baris.stream().map(Baris::kunci).collect(Collectors.toSet());
    }

    String markdown() {
        StringBuilder s = new StringBuilder("""
                # Siapa boleh membuka apa

                Dibuat dari `src/test/resources/akses.txt`; `AksesTest` sungguh meminta tiap sel pada aplikasi yang berjalan.

                - `boleh`: permintaan sampai ke halamannya (juga bila isiannya lalu ditolak dengan 422 atau 409)
                - `masuk`: diminta masuk dahulu
                - `403`: tidak berwenang; `404`: tidak ada baginya

                Objek dilihat dari Bu Sari (`pemilik`): miliknya sendiri, milik guru lain di sekolah yang sama, di sekolah lain, dan
                di dinas lain. Rencananya sendiri diminta dalam tiga keadaan: sudah diajukan (`sendiri`), masih draf
                (`sendiri-draf`), dan dengan keberatan kedua pada atasan pejabat penilai (`sendiri-keberatan`).

                """);
        s.append("| rute | objek | ").append(String.join(" | ", orang)).append(" |\n");
        s.append("|---|---|").append("---|".repeat(orang.size())).append("\n");
        for (Baris b : baris) {
            s.append("| `").append(b.rute()).append("` | ").append(b.objek()).append(" | ");
            s.append(String.join(" | ", b.sel())).append(" |\n");
        }
        return s.toString();
    }
}
