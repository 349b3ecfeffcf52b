package id.teladan.dokumen.cetak;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The assessment of one person for one period; the same content makes the Evaluasi Kinerja and the one-page Dokumen Evaluasi.
 *
 * @param jenis EVALUASI_KINERJA or DOKUMEN_EVALUASI
 * @param sebutanMasa what the form calls the period: {@code SEMESTER I}, {@code SEMESTER II}, {@code AKHIR}
 * @param atasNama whom the pejabat penilai stands for, when he does
 * @param hanyaPerilaku the results were not rated: employed too late in the period
 */
public record BahanEvaluasi(
        JenisDokumen jenis,
        String instansi,
        Masa masa,
        String sebutanMasa,
        Orang pegawai,
        Orang penilai,
        @Nullable Orang atasNama,
        @Nullable Orang atasanPenilai,
        @Nullable Orang timKerja,
        @Nullable Pko pko,
        List<HasilKerja> hasilKerja,
        String ratingHasil,
        List<Perilaku> perilaku,
        String ratingPerilaku,
        String predikat,
        List<String> dasar,
        String catatan,
        boolean hanyaPerilaku,
        @Nullable Keberatan keberatan,
        Ditetapkan ditetapkan)
        implements Bahan {
    public BahanEvaluasi {
        if (jenis != JenisDokumen.EVALUASI_KINERJA && jenis != JenisDokumen.DOKUMEN_EVALUASI) {
            throw new IllegalArgumentException("Bukan dokumen evaluasi: " + jenis);
        }
        hasilKerja = List.copyOf(hasilKerja);
        perilaku = List.copyOf(perilaku);
        dasar = List.copyOf(dasar);
    }

    @Override
    public String namaPegawai() {
        return pegawai.nama();
    }

    @Override
    public String labelMasa() {
        return masa.label();
    }

    /** Predikat Kinerja Organisasi, with the pattern of distribution that follows from it, in words. */
    public record Pko(String judul, String pola) {}

    /**
     * What became of an objection; printed with the result that it led to.
     *
     * @param surat the written decision of an atasan outside Teladan, which {@code pemutus} only recorded; else empty
     */
    public record Keberatan(
            LocalDate diajukan, LocalDate diputus, String putusan, String alasan, Orang pemutus, String surat) {}
}
