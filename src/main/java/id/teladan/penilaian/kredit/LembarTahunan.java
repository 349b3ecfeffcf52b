package id.teladan.penilaian.kredit;

import id.teladan.organisasi.DataDiri;
import id.teladan.penilaian.hitung.Usulan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One person and one year: the predikat of its periods, what follows, what was set.
 *
 * @param riwayat lines of this year, the newest first
 * @param menetapkan whether the reader may set it
 * @param atasNama for whom he acts
 */
record LembarTahunan(
        DataDiri diri,
        List<TahunPenilaian> semua,
        TahunPenilaian tahun,
        Map<PeriodeId, @Nullable String> predikat,
        Usulan usulan,
        List<BarisTahunan> riwayat,
        boolean menetapkan,
        @Nullable PegawaiId atasNama,
        boolean dikonversi,
        Map<PegawaiId, String> nama,
        Zona zona) {

    @Nullable
    BarisTahunan kini() {
        return riwayat.isEmpty() ? null : riwayat.getFirst();
    }

    int ke() {
        BarisTahunan b = kini();
        return b == null ? 0 : b.ke();
    }

    /** Whether at least one period of the year has a final predikat. */
    boolean adaHasil() {
        return predikat.values().stream().anyMatch(k -> k != null);
    }

    /** Why nothing can be set now; null when it can. */
    @Nullable
    String halangan() {
        if (dikonversi) {
            return "Predikat tahun ini sudah dikonversi menjadi angka kredit. Batalkan dahulu konversinya bila perlu diubah.";
        }
        return adaHasil()
                ? null
                : "Belum ada predikat periode yang selesai pada tahun ini, jadi belum ada yang ditimbang.";
    }

    /** Whether setting this predikat asks for a reason. */
    boolean perluAlasan(String kode) {
        return kini() != null
                || usulan.nilai() == null
                || !usulan.nilai().kode().equals(kode);
    }

    String oleh(BarisTahunan b) {
        String siapa = nama.getOrDefault(b.oleh(), "pegawai yang sudah dihapus");
        return b.atasNama() == null
                ? siapa
                : siapa + " atas nama " + nama.getOrDefault(b.atasNama(), "pejabat penilai");
    }

    String waktu(BarisTahunan b) {
        return Tanggal.singkat(b.pada(), zona);
    }

    String url() {
        return "/predikat-tahunan/" + diri.id() + "?tahun=" + tahun.tahun();
    }
}
