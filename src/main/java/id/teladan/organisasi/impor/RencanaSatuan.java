package id.teladan.organisasi.impor;

import id.teladan.organisasi.impor.BarisPratinjau.Beda;
import id.teladan.organisasi.impor.Keadaan.SatuanKini;
import id.teladan.organisasi.impor.Masukan.SatuanMasuk;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Uuid7;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The schools of a file against those of the dinas. */
final class RencanaSatuan {
    /** A school that rows may refer to; {@code id} is new when the school is. */
    record Tujuan(UUID id, String npsn, String nama) {}

    private final Keadaan keadaan;
    private final Map<String, SatuanKini> kini;
    private final Map<String, SatuanMasuk> gabung = new LinkedHashMap<>();
    private final Map<Integer, GalatBaris> beda = new HashMap<>();
    private final Map<String, UUID> idBaru = new HashMap<>();
    private final Set<String> dipakai = new HashSet<>();

    RencanaSatuan(Keadaan keadaan, List<SatuanMasuk> masuk) {
        this.keadaan = keadaan;
        this.kini = keadaan.satuan().stream().collect(Collectors.toMap(SatuanKini::npsn, Function.identity()));
        for (SatuanMasuk s : masuk) {
            SatuanMasuk lama = gabung.get(s.npsn());
            String tidakSama = lama == null ? null : tidakSama(lama, s);
            if (lama != null && tidakSama != null) {
                beda.put(
                        s.baris(),
                        new GalatBaris(tidakSama, "berbeda dari baris " + lama.baris() + " untuk NPSN yang sama."));
            } else {
                gabung.put(s.npsn(), lama == null ? s : gabungkan(lama, s));
            }
        }
    }

    private static @Nullable String tidakSama(SatuanMasuk a, SatuanMasuk b) {
        if (a.nama() != null && b.nama() != null && !Teks.sama(a.nama()).equals(Teks.sama(b.nama()))) {
            return "Nama satuan";
        }
        if (a.jenjang() != null && b.jenjang() != null && a.jenjang() != b.jenjang()) {
            return "Jenjang";
        }
        return a.negeri() != null && b.negeri() != null && !a.negeri().equals(b.negeri()) ? "Status sekolah" : null;
    }

    private static SatuanMasuk gabungkan(SatuanMasuk a, SatuanMasuk b) {
        return new SatuanMasuk(
                a.baris(),
                a.npsn(),
                a.nama() != null ? a.nama() : b.nama(),
                a.jenjang() != null ? a.jenjang() : b.jenjang(),
                a.negeri() != null ? a.negeri() : b.negeri(),
                a.alamat() != null ? a.alamat() : b.alamat(),
                a.kecamatan() != null ? a.kecamatan() : b.kecamatan());
    }

    /** Why a row may not refer to its school; null when it may. */
    @Nullable
    GalatBaris halangan(int baris, String npsn) {
        if (keadaan.npsnDinasLain().contains(npsn)) {
            return new GalatBaris("NPSN", "sudah tercatat pada dinas lain. Periksa nomornya.");
        }
        if (beda.containsKey(baris)) {
            return beda.get(baris);
        }
        if (kini.containsKey(npsn)) {
            return null;
        }
        SatuanMasuk s = gabung.get(npsn);
        if (s == null) {
            return new GalatBaris("NPSN", "belum ada di dinas ini. Tambahkan satuannya dahulu, atau sertakan datanya.");
        }
        String kurang = s.nama() == null
                ? "Nama satuan"
                : s.jenjang() == null ? "Jenjang" : s.negeri() == null ? "Status sekolah" : null;
        return kurang == null
                ? null
                : new GalatBaris(kurang, "wajib diisi karena NPSN " + npsn + " belum ada di dinas ini.");
    }

    /** Only for an NPSN without {@link #halangan}. */
    Tujuan tujuan(String npsn) {
        SatuanKini k = kini.get(npsn);
        SatuanMasuk s = gabung.get(npsn);
        String nama = k != null ? k.nama() : s != null && s.nama() != null ? s.nama() : npsn;
        return new Tujuan(k != null ? k.id() : idBaru.computeIfAbsent(npsn, x -> Uuid7.baru()), npsn, nama);
    }

    /** Notes that an accepted row refers to the school. */
    void pakai(String npsn) {
        dipakai.add(npsn);
    }

    /** Lines for the schools that accepted rows refer to. */
    List<BarisPratinjau> baris() {
        List<BarisPratinjau> hasil = new ArrayList<>();
        for (SatuanMasuk s : gabung.values()) {
            if (dipakai.contains(s.npsn())) {
                hasil.add(baris(s, kini.get(s.npsn())));
            }
        }
        return hasil;
    }

    private BarisPratinjau baris(SatuanMasuk s, @Nullable SatuanKini k) {
        Map<String, Object> sebelum = new LinkedHashMap<>();
        List<Beda> berubah = new ArrayList<>();
        Map<String, Object> data = new LinkedHashMap<>();
        Selisih x = new Selisih(data, sebelum, berubah);
        x.teks("npsn", "NPSN", k == null ? null : k.npsn(), s.npsn());
        x.teks("nama", "Nama", k == null ? null : k.nama(), s.nama());
        x.teks("jenjang", "Jenjang", k == null ? null : k.jenjang(), nama(s.jenjang()));
        x.ya("negeri", "Status", k == null ? null : k.negeri(), s.negeri(), "Negeri", "Swasta");
        x.teks("alamat", "Alamat", k == null ? null : k.alamat(), s.alamat());
        x.teks("kecamatan", "Kecamatan", k == null ? null : k.kecamatan(), s.kecamatan());
        Aksi aksi = k == null ? Aksi.TAMBAH : berubah.isEmpty() ? Aksi.TETAP : Aksi.UBAH;
        UUID id = tujuan(s.npsn()).id();
        String judul = Objects.requireNonNullElse(s.nama(), k == null ? s.npsn() : k.nama()) + " · NPSN " + s.npsn();
        return new BarisPratinjau(s.baris(), Objek.SATUAN, id, aksi, judul, x.isi(aksi, List.of()), false, true);
    }

    private static @Nullable String nama(@Nullable Jenjang j) {
        return j == null ? null : j.name();
    }
}
