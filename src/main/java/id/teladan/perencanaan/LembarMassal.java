package id.teladan.perencanaan;

import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import id.teladan.web.Halamanan;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One bulk act as its superior reads it: how far it is, and what came of each row.
 *
 * @param baris rows of this page; {@code saja}, the state to which they are narrowed
 * @param pembatalan the act that undoes this one, if there is one
 * @param bergerak name of the first employee whose plan moved on since; null while none did
 */
record LembarMassal(
        Massal m,
        PeriodeRingkas periode,
        Map<KeadaanBaris, Integer> hitungan,
        List<BarisMassal> baris,
        Map<PegawaiId, String> namaOrang,
        @Nullable KeadaanBaris saja,
        int halaman,
        @Nullable UUID pembatalan,
        @Nullable String bergerak) {
    static final int SEHALAMAN = 50;

    int jumlah(KeadaanBaris k) {
        return hitungan.getOrDefault(k, 0);
    }

    int semua() {
        return hitungan.values().stream().mapToInt(Integer::intValue).sum();
    }

    int dikerjakan() {
        return semua() - jumlah(KeadaanBaris.MENUNGGU);
    }

    boolean berjalan() {
        return m.selesai() == null;
    }

    boolean adaYangDisetujui() {
        return m.jenis() == JenisMassal.SETUJUI && !berjalan() && jumlah(KeadaanBaris.BERHASIL) > 0;
    }

    boolean dapatDibatalkan() {
        return adaYangDisetujui() && pembatalan == null && bergerak == null;
    }

    String nama(BarisMassal b) {
        return namaOrang.getOrDefault(b.pegawai(), "Pegawai yang sudah dihapus");
    }

    String waktu(Instant saat) {
        return Tanggal.singkat(saat, periode.zona());
    }

    String url() {
        return "/periksa/sekaligus/" + m.id();
    }

    String alamat(@Nullable KeadaanBaris lain) {
        return lain == null ? url() : url() + "?keadaan=" + lain.name();
    }

    Halamanan halamanan() {
        return new Halamanan(alamat(saja), halaman, SEHALAMAN, saja == null ? semua() : jumlah(saja));
    }
}
