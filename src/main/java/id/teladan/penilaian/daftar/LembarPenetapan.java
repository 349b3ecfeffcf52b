package id.teladan.penilaian.daftar;

import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import id.teladan.web.Halamanan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One bulk decision: how far it is, and what came of each row.
 *
 * @param baris rows of this page; {@code saja}, the state to which they are narrowed
 */
record LembarPenetapan(
        PenetapanMassal m,
        PeriodeRingkas periode,
        Map<KeadaanPenetapan, Integer> hitungan,
        List<BarisPenetapan> baris,
        Map<PegawaiId, String> namaOrang,
        @Nullable KeadaanPenetapan saja,
        int halaman) {
    static final int SEHALAMAN = 50;

    int jumlah(KeadaanPenetapan k) {
        return hitungan.getOrDefault(k, 0);
    }

    int semua() {
        return hitungan.values().stream().mapToInt(Integer::intValue).sum();
    }

    int dikerjakan() {
        return semua() - jumlah(KeadaanPenetapan.MENUNGGU);
    }

    boolean berjalan() {
        return m.selesai() == null;
    }

    String nama(BarisPenetapan b) {
        return namaOrang.getOrDefault(b.pegawai(), "Pegawai yang sudah dihapus");
    }

    String waktu(Instant saat) {
        return Tanggal.singkat(saat, periode.zona());
    }

    String alamat(@Nullable KeadaanPenetapan lain) {
        return "/penilaian/massal/" + m.id() + (lain == null ? "" : "?keadaan=" + lain.name());
    }

    Halamanan halamanan() {
        return new Halamanan(alamat(saja), halaman, SEHALAMAN, saja == null ? semua() : jumlah(saja));
    }
}
