package id.teladan.periode;

import id.teladan.umum.Peran;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The assessment stage (penilaian) of a rule set. Read from {@code ketentuan/<id>/penilaian.yaml}, the predikat from
 * {@code predikat.yaml}.
 *
 * @param tahunan null where the predikat of the period is that of the year
 * @param khusus what holds in circumstances that are not those of everybody; empty in sets that were pinned before it was written
 */
public record AturanPenilaian(
        TabelPredikat predikat,
        List<Aspek> aspek,
        UsulanRating usulan,
        List<Syarat> syarat,
        Distribusi distribusi,
        Pimpinan pimpinan,
        Keberatan keberatan,
        HanyaPerilaku hanyaPerilaku,
        @Nullable Tahunan tahunan,
        List<Khusus> khusus,
        List<Keterangan> keterangan) {

    /** What must be there before a predikat is set. */
    public enum JenisSyarat {
        PKO,
        RENCANA,
        OBSERVASI,
        TINDAK_LANJUT,
        REFLEKSI,
        AKUNTABILITAS,
        BUKTI,
        ASPEK,
        RATING_HASIL,
        UMPAN_BALIK,
        RATING_PERILAKU
    }

    /** What follows when it is not there: nothing can be set, it can be set with a reason, or it is only said. */
    public enum Akibat {
        HALANGI,
        ALASAN,
        TAMPIL
    }

    /** How an annual predikat is proposed from those of the semesters: the lowest. */
    public enum CaraTahunan {
        TERENDAH
    }

    /** Circumstances for which a rule set says what holds. */
    public enum Kasus {
        PINDAH,
        ATASAN_BERGANTI,
        PLT,
        CUTI,
        PENSIUN,
        MENINGGAL,
        PINDAH_DINAS,
        CPNS
    }

    /** What becomes of the assessment then. */
    public enum Perlakuan {
        NILAI,
        /** Rated on what was done, or closed: whoever rates chooses. */
        PILIH,
        /** Closed only where it lasts the whole period. */
        TUTUP_BILA_PENUH,
        TUTUP
    }

    public Optional<Khusus> khusus(Kasus k) {
        return khusus.stream().filter(x -> x.kasus() == k).findFirst();
    }

    public Optional<Aspek> aspek(String kode) {
        return aspek.stream().filter(a -> a.kode().equals(kode)).findFirst();
    }

    /** What holds for someone of this role, or who is rated on behaviour only. */
    public List<Syarat> syarat(Peran peran, boolean hanyaPerilaku) {
        return syarat.stream()
                .filter(s -> s.untuk().contains(peran) && (!hanyaPerilaku || s.perilakuSaja()))
                .toList();
    }

    public Optional<Pola> pola(String organisasi) {
        return distribusi.pola().stream()
                .filter(p -> p.organisasi().equals(organisasi))
                .findFirst();
    }

    /**
     * One of the aspects of Praktik Kinerja.
     *
     * @param isian code of the field of the cycle in which the pejabat penilai rates it
     * @param skala code of its scale in {@link AturanPelaksanaan}
     * @param setara rating to which each level of the scale amounts, from the lowest level
     */
    public record Aspek(
            String kode, String judul, String isian, String skala, Map<String, String> setara, Landasan landasan) {}

    /**
     * From the aspects to a proposed Rating Hasil Kerja.
     *
     * @param diAtas the highest rating when so many aspects amount to it and none to the lowest
     * @param diBawah the lowest rating when so many aspects amount to it
     */
    public record UsulanRating(int diAtas, int diBawah, Landasan landasan) {}

    /** {@code perilakuSaja}: holds also for those who are rated on behaviour only. */
    public record Syarat(
            JenisSyarat jenis,
            String judul,
            Set<Peran> untuk,
            Akibat akibat,
            boolean perilakuSaja,
            Landasan landasan) {}

    /** Groups of fewer than {@code diukurMulai} people are not measured against percentages. */
    public record Distribusi(int diukurMulai, Landasan landasanUkuran, List<Pola> pola, Landasan landasan) {}

    /** The pattern for a predikat of the organisation; what no bound names is free. */
    public record Pola(String organisasi, List<Batas> batas) {}

    /** A bound for all people of these predikat together; percent of those assessed, or a number of people. */
    public record Batas(
            List<String> predikat,
            @Nullable Integer palingSedikit,
            @Nullable Integer palingBanyak,
            @Nullable Integer palingSedikitOrang) {}

    /** The rating hasil kerja of a unit's leader beside the predikat of his unit: shown, never enforced. */
    public record Pimpinan(Map<String, String> setara, Landasan landasan) {}

    /**
     * Objection to the atasan pejabat penilai within so many days of receipt; what he decides is final.
     *
     * @param diterima after so many days of being told an employee who has not opened the result is taken to have received it
     * @param tanggapan after so many days without an answer of the pejabat penilai the atasan may decide
     */
    public record Keberatan(int hari, Landasan landasan, Hari diterima, Hari tanggapan) {}

    /** A number of days, with what it stands on. */
    public record Hari(int hari, Landasan landasan) {}

    /** Who begins in the last months of a period is rated on behaviour; {@code hasil} stands for his rating hasil kerja. */
    public record HanyaPerilaku(int bulanTerakhir, String hasil, Landasan landasan) {}

    /** The predikat of a year of several periods, set by the pejabat penilai. */
    public record Tahunan(CaraTahunan usulan, Landasan landasan) {}

    /** {@code isi} says in words what holds and who decides. */
    public record Khusus(Kasus kasus, String judul, Perlakuan perlakuan, String isi, Landasan landasan) {}

    /** Something to know that nothing is counted with. */
    public record Keterangan(String judul, String isi, Landasan landasan) {}
}
