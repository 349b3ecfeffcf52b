package id.teladan.perencanaan;

import id.teladan.umum.PeriodeId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a superior's list is narrowed to, as it stands in the address; nothing given means everybody.
 *
 * @param cari part of a name, a kind of teacher or a rank; {@code sekolah}, part of the name of a school
 * @param pilih ids of the people who were ticked; without ticks all that match are meant
 * @param draf whether a bulk approval takes in plans with a draft of review too
 */
record Saringan(
        @Nullable UUID periode,
        @Nullable String cari,
        @Nullable KelompokBaris status,
        @Nullable String sekolah,
        @Nullable List<UUID> pilih,
        @Nullable Boolean draf) {

    static final Saringan SEMUA = new Saringan(null, null, null, null, null, null);

    @Nullable
    PeriodeId periodeId() {
        return periode == null ? null : new PeriodeId(periode);
    }

    String kata() {
        return cari == null ? "" : cari.strip();
    }

    String namaSekolah() {
        return sekolah == null ? "" : sekolah.strip();
    }

    boolean denganDraf() {
        return Boolean.TRUE.equals(draf);
    }

    Tindakan.Cara cara() {
        return denganDraf() ? Tindakan.Cara.SEKALIGUS_DENGAN_DRAF : Tindakan.Cara.SEKALIGUS;
    }

    boolean dicentang() {
        return pilih != null && !pilih.isEmpty();
    }

    /** Whether it narrows the list at all, ticks apart. */
    boolean menyaring() {
        return status != null || !kata().isEmpty() || !namaSekolah().isEmpty();
    }

    /** The rows that match, ticked or not. */
    List<Baris> cocok(List<Baris> semua) {
        return semua.stream()
                .filter(b -> status == null || status.memuat(b))
                .filter(b -> memuat(b.nama() + " " + b.keterangan(), kata()))
                .filter(b -> memuat(b.satuan(), namaSekolah()))
                .toList();
    }

    /** The rows that an act over many is about: those ticked, else all that match. */
    List<Baris> dimaksud(List<Baris> semua) {
        if (!dicentang()) {
            return cocok(semua);
        }
        Set<UUID> yang = new HashSet<>(pilih == null ? List.of() : pilih);
        return semua.stream().filter(b -> yang.contains(b.kunci())).toList();
    }

    private static boolean memuat(String teks, String kata) {
        return kata.isEmpty() || teks.toLowerCase(Locale.ROOT).contains(kata.toLowerCase(Locale.ROOT));
    }

    /** The same list under another status; null lifts that filter. */
    Saringan denganStatus(@Nullable KelompokBaris lain) {
        return new Saringan(periode, cari, lain, sekolah, null, null);
    }

    /** The same with plans that bear a draft of review taken in. */
    Saringan sertakanDraf() {
        return new Saringan(periode, cari, status, sekolah, pilih, true);
    }

    /** This page with the filter, in the period that is shown. */
    String alamat(String jalur, PeriodeId ini) {
        List<String> bagian = new ArrayList<>();
        bagian.add("periode=" + ini);
        tambah(bagian, "cari", kata());
        tambah(bagian, "status", status == null ? "" : status.name());
        tambah(bagian, "sekolah", namaSekolah());
        for (UUID x : pilih == null ? List.<UUID>of() : pilih) {
            bagian.add("pilih=" + x);
        }
        tambah(bagian, "draf", denganDraf() ? "true" : "");
        return jalur + "?" + String.join("&", bagian);
    }

    private static void tambah(List<String> bagian, String nama, String nilai) {
        if (!nilai.isEmpty()) {
            bagian.add(nama + "=" + URLEncoder.encode(nilai, StandardCharsets.UTF_8));
        }
    }
}
