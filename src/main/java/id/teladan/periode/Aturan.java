package id.teladan.periode;

import id.teladan.periode.Ketentuan.Katalog;
import id.teladan.periode.Ketentuan.Persetujuan;
import id.teladan.periode.Ketentuan.Poin;
import id.teladan.periode.NaskahKetentuan.AnjuranPeriode;
import id.teladan.periode.NaskahKetentuan.Butir;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.Peran;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What {@code aturan.yaml} says: the values that code uses, and the same rules in words with clause and certainty. */
record Aturan(
        String nama,
        String platform,
        List<AnjuranPeriode> anjuran,
        Set<Peran> peserta,
        int jumlahPraktik,
        @Nullable Poin poin,
        int jumlahPengembangan,
        int perilakuPerAspek,
        boolean dapatDikembalikan,
        boolean buktiDiunggah,
        AturanTanpaKepala tanpaKepala,
        Map<Peran, Persetujuan> persetujuan,
        List<Butir> butir,
        List<Butir> keterangan) {

    Ketentuan ketentuan(BerkasKetentuan berkas, BukuKode buku, Map<Peran, Katalog> katalog) {
        return new Ketentuan(
                berkas.id(),
                berkas.sidik(),
                nama,
                platform,
                buku.dasar(),
                anjuran.size(),
                peserta,
                jumlahPraktik,
                poin,
                jumlahPengembangan,
                perilakuPerAspek,
                dapatDikembalikan,
                buktiDiunggah,
                tanpaKepala,
                persetujuan,
                katalog);
    }
}
