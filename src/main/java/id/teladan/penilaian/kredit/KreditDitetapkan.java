package id.teladan.penilaian.kredit;

import id.teladan.penilaian.HasilPenilaian.Klausul;
import id.teladan.penilaian.HasilPenilaian.Nilai;
import id.teladan.penilaian.HasilPenilaian.Orang;
import id.teladan.penilaian.hitung.KebutuhanKredit.Butuh;
import id.teladan.umum.DinasId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document about angka kredit, frozen: complete for printing, so that nothing is looked up later.
 *
 * @param nomor as the office numbers its letters; empty where it gave none
 * @param tempat where it was decided, {@code tanggal} when
 * @param jenjang within which the credit counts
 * @param konversi one line for KONVERSI, all lines of the jenjang for AKUMULASI and PAK
 * @param jumlah of the lines; for PAK of all sources
 * @param sumber part II of PAK, else empty; the needs and the conclusion are null except for PAK
 * @param atasNama for whom {@code penilai} acted as delegate; null when in his own name
 * @param catatan the reason where one was asked for, else empty
 */
public record KreditDitetapkan(
        KreditId id,
        DinasId dinas,
        Jenis jenis,
        String nomor,
        String instansi,
        String tempat,
        LocalDate tanggal,
        String labelMasa,
        LocalDate mulai,
        LocalDate sampai,
        Orang pegawai,
        @Nullable LocalDate tanggalLahir,
        @Nullable String jenisKelamin,
        Nilai jenjang,
        List<Baris> konversi,
        BigDecimal jumlah,
        List<Sumber> sumber,
        @Nullable Butuh pangkat,
        @Nullable Butuh naikJenjang,
        @Nullable Kesimpulan kesimpulan,
        Orang penilai,
        @Nullable Orang atasNama,
        List<Klausul> dasar,
        String ketentuan,
        String sidikKetentuan,
        String catatan,
        Instant ditetapkanPada) {

    public KreditDitetapkan {
        konversi = List.copyOf(konversi);
        sumber = List.copyOf(sumber);
        dasar = List.copyOf(dasar);
    }

    /** Which of the three documents. */
    public enum Jenis {
        KONVERSI("Konversi Predikat Kinerja ke Angka Kredit"),
        AKUMULASI("Akumulasi Angka Kredit"),
        PAK("Penetapan Angka Kredit");

        private final String sebutan;

        Jenis(String sebutan) {
            this.sebutan = sebutan;
        }

        public String sebutan() {
            return sebutan;
        }
    }

    /** A predikat turned into credit for these days. */
    public record Baris(
            int tahun,
            LocalDate mulai,
            LocalDate sampai,
            int bulan,
            Nilai predikat,
            int persen,
            BigDecimal koefisien,
            BigDecimal kredit) {}

    /** A row of part II; {@code lama} was counted in the PAK before. */
    public record Sumber(
            String kode, String judul, BigDecimal lama, BigDecimal baru, BigDecimal jumlah, String keterangan) {}

    /** The last sentence of part III; {@code untuk} as it follows "untuk". */
    public record Kesimpulan(boolean dapat, String untuk) {}
}
