package id.teladan.penilaian.pko;

import id.teladan.organisasi.DaftarSatuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Tanggal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One school with the history of its PKO, newest first.
 *
 * @param siapa as whom the reader sets it
 * @param akhir names of those whose results are final
 */
record RincianPko(
        PeriodeRingkas ini,
        DaftarSatuan.Baris s,
        List<PilihanPko> pilihan,
        PenetapPko siapa,
        List<BarisPko> riwayat,
        Map<PegawaiId, String> nama,
        List<String> akhir) {

    @Nullable
    BarisPko kini() {
        return riwayat.isEmpty() ? null : riwayat.getFirst();
    }

    /** Number of the line that a form was drawn from; 0 before the first. */
    int ke() {
        BarisPko b = kini();
        return b == null ? 0 : b.ke();
    }

    /** Title of the PKO that stands; null while none does. */
    @Nullable
    String judulKini() {
        BarisPko b = kini();
        return b == null ? null : judul(b);
    }

    String judul(BarisPko b) {
        return PilihanPko.judul(pilihan, b.kode());
    }

    String waktu(BarisPko b) {
        return Tanggal.waktu(b.pada(), ini.zona());
    }

    String oleh(BarisPko b) {
        String wakil = b.atasNama() == null ? "" : " sebagai wakil " + sebut(b.atasNama());
        return sebut(b.oleh()) + wakil + (b.lembar() == null ? "" : ", dengan lembar");
    }

    String kalimatAkhir() {
        return AturanPko.kalimatAkhir(akhir);
    }

    private String sebut(PegawaiId id) {
        return nama.getOrDefault(id, "Pegawai yang sudah dihapus");
    }
}
