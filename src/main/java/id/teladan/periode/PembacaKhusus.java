package id.teladan.periode;

import id.teladan.periode.AturanPenilaian.CaraTahunan;
import id.teladan.periode.AturanPenilaian.Kasus;
import id.teladan.periode.AturanPenilaian.Khusus;
import id.teladan.periode.AturanPenilaian.Perlakuan;
import id.teladan.periode.AturanPenilaian.Tahunan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what of {@code penilaian.yaml} does not hold for every rule set or not for everybody. */
final class PembacaKhusus {
    private PembacaKhusus() {}

    /** The predikat of a year, where it has more than one period. */
    static @Nullable Tahunan tahunan(Simpul akar, BukuKode buku, boolean perlu) {
        if (!akar.ada("tahunan")) {
            if (perlu) {
                throw akar.salah("tahunan", "wajib diisi karena setahun lebih dari satu periode");
            }
            return null;
        }
        if (!perlu) {
            throw akar.salah("tahunan", "hanya bila setahun lebih dari satu periode");
        }
        Simpul s = akar.satu("tahunan");
        return new Tahunan(s.pilihan("usulan", CaraTahunan.class), buku.landasan(s));
    }

    /** Special circumstances: each of them once, or none in a set that is older than they are. */
    static List<Khusus> khusus(Simpul akar, BukuKode buku) {
        if (!akar.ada("khusus")) {
            return List.of();
        }
        Map<Kasus, Khusus> hasil = new EnumMap<>(Kasus.class);
        for (Simpul s : akar.semua("khusus", false)) {
            Kasus kasus = s.pilihan("kode", Kasus.class);
            Khusus k = new Khusus(
                    kasus, s.teks("judul"), s.pilihan("perlakuan", Perlakuan.class), s.teks("isi"), buku.landasan(s));
            if (hasil.put(kasus, k) != null) {
                throw s.salah("kode", "keadaan " + kasus + " berulang");
            }
        }
        if (hasil.size() != Kasus.values().length) {
            throw akar.salah("khusus", "harus memuat setiap keadaan: " + List.of(Kasus.values()));
        }
        return List.copyOf(hasil.values());
    }
}
