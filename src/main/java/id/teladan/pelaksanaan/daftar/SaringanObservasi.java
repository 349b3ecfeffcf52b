package id.teladan.pelaksanaan.daftar;

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
 * What an observer's list is narrowed to, as it stands in the address; nothing given means everybody.
 *
 * @param cari part of a name or of what tells a person apart; {@code sekolah}, part of the name of a school
 * @param pilih ids of the people who were ticked; without ticks all that match are meant
 */
record SaringanObservasi(
        @Nullable UUID periode,
        @Nullable String cari,
        @Nullable KelompokObservasi status,
        @Nullable String sekolah,
        @Nullable List<UUID> pilih) {

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

    boolean menyaring() {
        return status != null || !kata().isEmpty() || !namaSekolah().isEmpty();
    }

    /** The rows that match, ticked or not. */
    List<BarisObservasi> cocok(List<BarisObservasi> semua) {
        return semua.stream()
                .filter(b -> status == null || status.memuat(b))
                .filter(b -> memuat(b.nama() + " " + b.keterangan(), kata()))
                .filter(b -> memuat(b.satuan(), namaSekolah()))
                .toList();
    }

    /** The rows that an act over many is about: those ticked, else all that match. */
    List<BarisObservasi> dimaksud(List<BarisObservasi> semua) {
        if (pilih == null || pilih.isEmpty()) {
            return cocok(semua);
        }
        Set<UUID> yang = new HashSet<>(pilih);
        return semua.stream().filter(b -> yang.contains(b.kunci())).toList();
    }

    private static boolean memuat(String teks, String kata) {
        return kata.isEmpty() || teks.toLowerCase(Locale.ROOT).contains(kata.toLowerCase(Locale.ROOT));
    }

    /** Address of the list under this status, in the period that is shown; null lifts that filter. */
    String alamat(@Nullable KelompokObservasi lain, PeriodeId ini) {
        List<String> bagian = new ArrayList<>();
        bagian.add("periode=" + ini);
        tambah(bagian, "cari", kata());
        tambah(bagian, "status", lain == null ? "" : lain.name());
        tambah(bagian, "sekolah", namaSekolah());
        return "/observasi?" + String.join("&", bagian);
    }

    private static void tambah(List<String> bagian, String nama, String nilai) {
        if (!nilai.isEmpty()) {
            bagian.add(nama + "=" + URLEncoder.encode(nilai, StandardCharsets.UTF_8));
        }
    }
}
