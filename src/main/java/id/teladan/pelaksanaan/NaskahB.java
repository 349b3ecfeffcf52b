package id.teladan.pelaksanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.AturanPelaksanaan.JenisIsian;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.periode.AturanPelaksanaan.Tingkat;
import id.teladan.umum.PegawaiId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in Formulir B.
 *
 * @param kosong without what was written, to be filled in by hand
 */
record NaskahB(LembarSiklus l, boolean kosong) {
    private static final String GURU = "Guru ";

    IsiDokumen isi() {
        return kosong ? IsiDokumen.KOSONG : l.isiTerbaca(Huruf.B);
    }

    BentukDokumen bentuk() {
        return l.bentuk(Huruf.B);
    }

    private Isian isian(JenisIsian jenis, boolean perFokus) {
        return bentuk().isian(Pengisi.PENGAMAT).stream()
                .filter(i -> i.jenis() == jenis && i.perFokus() == perFokus)
                .findFirst()
                .orElseThrow();
    }

    List<Tingkat> tingkat() {
        return bentuk().skala(isian(JenisIsian.SKALA, true)).tingkat();
    }

    boolean dipilih(String fokus, String tingkat) {
        return isi().teks(isian(JenisIsian.SKALA, true).kode() + "." + fokus).equals(tingkat);
    }

    String catatan(String fokus) {
        return isi().teks(isian(JenisIsian.TEKS, true).kode() + "." + fokus);
    }

    String rekomendasi() {
        return isi().teks(isian(JenisIsian.TEKS, false).kode());
    }

    /** Who signs: of a filled form he who observed, else the superior of the day. */
    String penanda() {
        Penulis.Tangan t = kumpul();
        return kosong || t == null ? l.namaPenilai() : l.sebut(t);
    }

    private Penulis.@Nullable Tangan kumpul() {
        Dokumen b = l.siklus().dokumen().get(Huruf.B);
        return b == null ? null : b.penulis().kumpul();
    }

    /** What is taught, by the Jenis PTK; empty where that names no subject: a class teacher teaches most of them. */
    static String mapel(String jenisPtk) {
        String mapel = jenisPtk.startsWith(GURU) ? jenisPtk.substring(GURU.length()) : "";
        return switch (mapel) {
            case "Kelas", "Mapel", "Mata Pelajaran" -> "";
            case "BK" -> "Bimbingan dan Konseling";
            default -> mapel;
        };
    }

    /** The same as an event; empty before anybody handed it in. */
    Optional<ObservasiSelesai> selesai() {
        Dokumen b = l.siklus().dokumen().get(Huruf.B);
        Penulis.Tangan t = kumpul();
        if (b == null || t == null) {
            return Optional.empty();
        }
        Jadwal j = l.siklus().jadwal();
        PegawaiId atasNama = t.untuk();
        return Optional.of(new ObservasiSelesai(
                l.siklus().dinas(),
                l.id(),
                b.ke(),
                l.periode().id(),
                l.periode().label(),
                l.diri(),
                l.siklus().peran(),
                l.siklus().satuan(),
                atasNama == null ? t.siapa() : atasNama,
                l.penilai() instanceof PejabatPenilai.Orang o ? o.id() : null,
                mapel(l.diri().jenisPtk()),
                j == null ? "" : l.waktu(j.mulai()),
                j == null ? "" : j.menit() + " menit",
                j == null || j.tempat() == null ? "" : j.tempat(),
                l.indikator().judul(),
                tingkat(),
                l.fokus().stream().map(f -> fokus(f)).toList(),
                rekomendasi(),
                l.kini()));
    }

    private ObservasiSelesai.Fokus fokus(id.teladan.periode.Ketentuan.FokusPerilaku f) {
        String dipilih =
                l.siklus().isi(Huruf.B).teks(isian(JenisIsian.SKALA, true).kode() + "." + f.kode());
        return new ObservasiSelesai.Fokus(f, dipilih.isEmpty() ? null : dipilih, catatan(f.kode()));
    }
}
