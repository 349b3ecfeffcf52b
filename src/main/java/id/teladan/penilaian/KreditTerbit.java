package id.teladan.penilaian;

import id.teladan.penilaian.HasilPenilaian.Orang;
import id.teladan.umum.DinasId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document about angka kredit was fixed, for rooms below: complete for printing, in words and numbers.
 *
 * @param jenis KONVERSI, AKUMULASI or PAK
 * @param sumber part II of PAK, else empty; the needs and the conclusion are null except for PAK
 * @param menggantikan the accumulation or PAK of the same jenjang that counted until now
 * @param atasNama for whom {@code penilai} acted as delegate; null when in his own name
 */
public record KreditTerbit(
        DinasId dinas,
        UUID id,
        String jenis,
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
        List<Baris> konversi,
        BigDecimal jumlah,
        List<Sumber> sumber,
        @Nullable Butuh pangkat,
        @Nullable Butuh naikJenjang,
        @Nullable Kesimpulan kesimpulan,
        Orang penilai,
        @Nullable Orang atasNama,
        Set<UUID> menggantikan,
        Instant pada) {
    public KreditTerbit {
        konversi = List.copyOf(konversi);
        sumber = List.copyOf(sumber);
        menggantikan = Set.copyOf(menggantikan);
    }

    /** A predikat turned into credit. */
    public record Baris(int tahun, int bulan, String predikat, int persen, BigDecimal koefisien, BigDecimal kredit) {}

    /** A row of part II of PAK. */
    public record Sumber(String judul, BigDecimal lama, BigDecimal baru, BigDecimal jumlah, String keterangan) {}

    /** What is needed, and how far it is passed or missed. */
    public record Butuh(BigDecimal minimal, BigDecimal selisih) {}

    /** The last sentence of part III; {@code untuk} as it follows "untuk". */
    public record Kesimpulan(boolean dapat, String untuk) {}
}
