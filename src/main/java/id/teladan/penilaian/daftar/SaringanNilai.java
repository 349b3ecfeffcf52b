package id.teladan.penilaian.daftar;

import id.teladan.umum.PeriodeId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a superior's list is narrowed to, as it stands in the address.
 *
 * @param cari part of a name or of what tells a person apart; {@code predikat}, code of the one that was decided or drafted
 * @param pilih ids of the people who were ticked; without ticks all that match are meant
 */
record SaringanNilai(
        @Nullable UUID periode,
        @Nullable String cari,
        @Nullable KelompokNilai status,
        @Nullable String sekolah,
        @Nullable String predikat,
        @Nullable List<@Nullable UUID> pilih,
        @Nullable Integer halaman) {

    @Nullable
    PeriodeId periodeId() {
        return periode == null ? null : new PeriodeId(periode);
    }

    private static String rapi(@Nullable String teks) {
        return teks == null ? "" : teks.strip();
    }

    String kata() {
        return rapi(cari);
    }

    String namaSekolah() {
        return rapi(sekolah);
    }

    String kodePredikat() {
        return rapi(predikat);
    }

    int lembar() {
        return halaman == null ? 1 : halaman;
    }

    boolean menyaring() {
        return status != null
                || !kata().isEmpty()
                || !namaSekolah().isEmpty()
                || !kodePredikat().isEmpty();
    }

    List<BarisNilai> cocok(List<BarisNilai> semua) {
        return semua.stream()
                .filter(b -> status == null || status.memuat(b))
                .filter(b -> kodePredikat().isEmpty()
                        || b.predikat() != null && kodePredikat().equals(b.f().predikat()))
                .filter(b -> memuat(b.o().nama() + " " + b.keterangan(), kata()))
                .filter(b -> memuat(b.o().namaSatuan(), namaSekolah()))
                .toList();
    }

    /** The rows that an act over many is about: those ticked, else all that match. */
    List<BarisNilai> dimaksud(List<BarisNilai> semua) {
        if (pilih == null || pilih.isEmpty()) {
            return cocok(semua);
        }
        Set<UUID> yang = new HashSet<>();
        pilih.stream().filter(Objects::nonNull).forEach(yang::add);
        return semua.stream().filter(b -> yang.contains(b.o().id().nilai())).toList();
    }

    private static boolean memuat(String teks, String kata) {
        return kata.isEmpty() || teks.toLowerCase(Locale.ROOT).contains(kata.toLowerCase(Locale.ROOT));
    }

    /** Address of the list, or of an act, under this status in the period that is shown. */
    String alamat(String jalur, @Nullable KelompokNilai lain, PeriodeId ini) {
        List<String> bagian = new ArrayList<>();
        bagian.add("periode=" + ini);
        tambah(bagian, "cari", kata());
        tambah(bagian, "status", lain == null ? "" : lain.name());
        tambah(bagian, "sekolah", namaSekolah());
        tambah(bagian, "predikat", kodePredikat());
        return jalur + "?" + String.join("&", bagian);
    }

    private static void tambah(List<String> bagian, String nama, String nilai) {
        if (!nilai.isEmpty()) {
            bagian.add(nama + "=" + URLEncoder.encode(nilai, StandardCharsets.UTF_8));
        }
    }
}
