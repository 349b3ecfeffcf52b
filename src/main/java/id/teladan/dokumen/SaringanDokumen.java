package id.teladan.dokumen;

import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.umum.PeriodeId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What narrows the list of documents, as the address has it; what cannot be read narrows nothing.
 *
 * @param periode the newest when none
 * @param macam name of a {@link JenisDokumen}
 * @param lama {@code ya} shows also what no longer counts
 */
record SaringanDokumen(
        @Nullable String periode,
        @Nullable String macam,
        @Nullable String cari,
        @Nullable String unit,
        @Nullable String lama,
        @Nullable String halaman) {
    private static final int TERPANJANG = 100;

    @Nullable
    PeriodeId periodeId() {
        try {
            return periode == null ? null : new PeriodeId(UUID.fromString(periode));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Nullable
    JenisDokumen jenis() {
        return Arrays.stream(JenisDokumen.values())
                .filter(j -> j.name().equals(macam))
                .findFirst()
                .orElse(null);
    }

    boolean semua() {
        return "ya".equals(lama);
    }

    String kata() {
        return potong(cari);
    }

    String namaUnit() {
        return potong(unit);
    }

    private static String potong(@Nullable String s) {
        String t = s == null ? "" : s.strip();
        return t.length() <= TERPANJANG ? t : t.substring(0, TERPANJANG);
    }

    int ke() {
        try {
            return halaman == null ? 1 : Math.clamp(Integer.parseInt(halaman.strip()), 1, 100_000);
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    boolean menyaring() {
        return jenis() != null || semua() || !kata().isEmpty() || !namaUnit().isEmpty();
    }

    /** Address of the list of this period with this kind; the rest of the filter stays. */
    String alamat(PeriodeId p, @Nullable JenisDokumen j) {
        StringBuilder s = new StringBuilder("/dokumen/orang?periode=" + p);
        tambah(s, "macam", j == null ? "" : j.name());
        tambah(s, "cari", kata());
        tambah(s, "unit", namaUnit());
        tambah(s, "lama", semua() ? "ya" : "");
        return s.toString();
    }

    private static void tambah(StringBuilder s, String nama, String nilai) {
        if (!nilai.isEmpty()) {
            s.append('&').append(nama).append('=').append(URLEncoder.encode(nilai, StandardCharsets.UTF_8));
        }
    }
}
