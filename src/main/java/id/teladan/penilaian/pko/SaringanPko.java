package id.teladan.penilaian.pko;

import id.teladan.umum.Jenjang;
import id.teladan.umum.PeriodeId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the list of schools is narrowed to, as it stands in the address; {@code cari} is part of a name or an NPSN. */
record SaringanPko(
        @Nullable UUID periode,
        @Nullable String cari,
        @Nullable String kecamatan,
        @Nullable Jenjang jenjang,
        @Nullable KelompokPko status,
        @Nullable Integer halaman) {

    @Nullable
    PeriodeId periodeId() {
        return periode == null ? null : new PeriodeId(periode);
    }

    String kata() {
        return cari == null ? "" : cari.strip();
    }

    String wilayah() {
        return kecamatan == null ? "" : kecamatan.strip();
    }

    int lembar() {
        return halaman == null ? 1 : halaman;
    }

    boolean menyaring() {
        return status != null
                || jenjang != null
                || !kata().isEmpty()
                || !wilayah().isEmpty();
    }

    List<DaftarPko.Baris> cocok(List<DaftarPko.Baris> semua) {
        String kata = kata().toLowerCase(Locale.ROOT);
        return semua.stream()
                .filter(b -> status == null || status.memuat(b))
                .filter(b -> jenjang == null || b.s().jenjang() == jenjang)
                .filter(b -> wilayah().isEmpty() || wilayah().equals(b.s().kecamatan()))
                .filter(b -> kata.isEmpty()
                        || b.s().nama().toLowerCase(Locale.ROOT).contains(kata)
                        || b.s().npsn().angka().toLowerCase(Locale.ROOT).startsWith(kata))
                .toList();
    }

    /** The filter as it stands in an address, under another status and without the page. */
    String alamat(String jalur, @Nullable KelompokPko lain, PeriodeId ini) {
        List<String> bagian = new ArrayList<>();
        bagian.add("periode=" + ini);
        tambah(bagian, "cari", kata());
        tambah(bagian, "kecamatan", wilayah());
        tambah(bagian, "jenjang", jenjang == null ? "" : jenjang.name());
        tambah(bagian, "status", lain == null ? "" : lain.name());
        return jalur + "?" + String.join("&", bagian);
    }

    private static void tambah(List<String> bagian, String nama, String nilai) {
        if (!nilai.isEmpty()) {
            bagian.add(nama + "=" + URLEncoder.encode(nilai, StandardCharsets.UTF_8));
        }
    }
}
