package id.teladan.periode;

import id.teladan.periode.AturanPenilaian.Kasus;
import id.teladan.periode.AturanPenilaian.Khusus;
import id.teladan.periode.AturanPenilaian.Perlakuan;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the special circumstances of {@code penilaian.yaml}: each of them once, or none in a set that is older than they are. */
final class PembacaKhusus {
    private PembacaKhusus() {}

    static List<Khusus> baca(Simpul akar, BukuKode buku) {
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
