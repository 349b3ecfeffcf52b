package id.teladan.penilaian;

import id.teladan.umum.DinasId;
import id.teladan.umum.Kepastian;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided, frozen: complete for printing, so that nothing is looked up later.
 *
 * @param ke number of the version: 1 as the pejabat penilai decided, 2 after an objection was decided, or after the first was drawn back
 * @param ketentuan id of the rule set, {@code sidikKetentuan} the digest of exactly that version
 * @param atasNama for whom {@code penilai} acted as delegate; null when in his own name
 * @param timKerja who recommended; null when nobody did
 * @param instansi name of the dinas, {@code tempat} the school
 * @param pko Predikat Kinerja Organisasi of the school; null while it was not set
 * @param dasar the clauses that led from the ratings to the predicate
 * @param hanyaPerilaku whether only perilaku kerja was rated (employed late in the period)
 */
public record HasilPenilaian(
        PenilaianId id,
        DinasId dinas,
        int ke,
        PeriodeId periode,
        String labelPeriode,
        LocalDate mulai,
        LocalDate sampai,
        String ketentuan,
        String sidikKetentuan,
        Peran peran,
        Orang pegawai,
        Orang penilai,
        @Nullable Orang atasNama,
        @Nullable Orang atasanPenilai,
        @Nullable Orang timKerja,
        String instansi,
        String tempat,
        @Nullable Pko pko,
        List<HasilKerja> hasilKerja,
        Nilai ratingHasil,
        List<Perilaku> perilaku,
        Nilai ratingPerilaku,
        Nilai predikat,
        List<Klausul> dasar,
        String catatan,
        boolean hanyaPerilaku,
        Instant ditetapkanPada,
        @Nullable Putusan keberatan) {

    public HasilPenilaian {
        hasilKerja = List.copyOf(hasilKerja);
        perilaku = List.copyOf(perilaku);
        dasar = List.copyOf(dasar);
    }

    /** A person as the document names him. */
    public record Orang(
            PegawaiId id,
            String nama,
            @Nullable String nip,
            @Nullable String pangkatGolongan,
            String jabatan,
            String unitKerja) {}

    /** A code of the rule set with its title. */
    public record Nilai(String kode, String judul) {}

    /** @param pola the distribution pattern that goes with it, in words */
    public record Pko(String kode, String judul, String pola) {}

    /**
     * One Rencana Hasil Kerja.
     *
     * @param bagian UTAMA or TAMBAHAN
     * @param pimpinan the Rencana Hasil Kerja of the superior that it serves; empty where none is recorded
     */
    public record HasilKerja(
            String bagian, String pimpinan, String rencana, String ukuran, String realisasi, String umpanBalik) {
        public static final String UTAMA = "UTAMA";
        public static final String TAMBAHAN = "TAMBAHAN";
    }

    /** One aspect of perilaku kerja; {@code panduan} are its guiding behaviours, {@code ekspektasi} that which the plan chose. */
    public record Perilaku(String kode, String judul, List<String> panduan, String ekspektasi, String umpanBalik) {
        public Perilaku {
            panduan = List.copyOf(panduan);
        }
    }

    /** A clause of the rule set that decided something, with how sure it is. */
    public record Klausul(String kode, String nama, Kepastian kepastian) {}

    /**
     * The decision on an objection.
     *
     * @param diubah whether a rating was changed, else the first decision was confirmed
     * @param keberatan what the employee wrote, {@code tanggapan} what the pejabat penilai answered (empty when he did not)
     * @param oleh who decided; {@code surat} names the written decision where he decided outside Teladan, else empty
     */
    public record Putusan(
            boolean diubah,
            String keberatan,
            Instant diajukanPada,
            String tanggapan,
            Orang oleh,
            @Nullable Orang atasNama,
            String surat,
            String alasan,
            Instant diputusPada) {}
}
