package id.teladan.dokumen;

import id.teladan.dokumen.cetak.Bahan;
import id.teladan.dokumen.cetak.BahanAkumulasi;
import id.teladan.dokumen.cetak.BahanKonversi;
import id.teladan.dokumen.cetak.BahanPak;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.penilaian.HasilPenilaian;
import id.teladan.penilaian.KreditTerbit;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From a fixed angka kredit to what its document says: the same numbers, nothing reckoned anew but the sum of each column of PAK. */
final class BahanDariKredit {
    /** As the forms of Peraturan BKN 3/2023 name them (likely, by copies of the forms). */
    private static final List<String> TEMBUSAN = List.of(
            "Jabatan Fungsional yang bersangkutan",
            "Sekretaris Tim Penilai/Kepala BKD",
            "Pejabat lain yang dianggap perlu");

    private BahanDariKredit() {}

    static Bahan dari(KreditTerbit k) {
        Bahan.Masa masa = new Bahan.Masa(k.labelMasa(), k.mulai(), k.sampai());
        Bahan.Ditetapkan tetap = new Bahan.Ditetapkan(TempatTerbit.tempat(k.instansi()), k.tanggal());
        Bahan.Orang penilai = BahanDariHasil.orang(k.penilai());
        return switch (JenisDokumen.valueOf(k.jenis())) {
            case KONVERSI -> {
                KreditTerbit.Baris b = k.konversi().getFirst();
                yield new BahanKonversi(
                        k.nomor(),
                        k.instansi(),
                        masa,
                        perorangan(k),
                        b.bulan(),
                        b.predikat(),
                        BigDecimal.valueOf(b.persen()),
                        b.koefisien(),
                        b.kredit(),
                        penilai,
                        TEMBUSAN,
                        tetap);
            }
            case AKUMULASI ->
                new BahanAkumulasi(
                        k.nomor(),
                        k.instansi(),
                        masa,
                        perorangan(k),
                        k.konversi().stream().map(BahanDariKredit::baris).toList(),
                        k.jumlah(),
                        penilai,
                        TEMBUSAN,
                        tetap);
            case PAK -> pak(k, masa, penilai, tetap);
            default -> throw new IllegalArgumentException("Bukan angka kredit: " + k.jenis());
        };
    }

    private static BahanAkumulasi.Baris baris(KreditTerbit.Baris b) {
        return new BahanAkumulasi.Baris(
                b.tahun(), b.bulan(), b.predikat(), BigDecimal.valueOf(b.persen()), b.koefisien(), b.kredit());
    }

    private static BahanPak pak(KreditTerbit k, Bahan.Masa masa, Bahan.Orang penilai, Bahan.Ditetapkan tetap) {
        KreditTerbit.Kesimpulan akhir = k.kesimpulan();
        return new BahanPak(
                k.nomor(),
                k.instansi(),
                masa,
                perorangan(k),
                k.sumber().stream()
                        .map(s -> new BahanPak.Sumber(s.judul(), s.lama(), s.baru(), s.jumlah(), s.keterangan()))
                        .toList(),
                new BahanPak.Sumber(
                        "Jumlah",
                        jumlah(k.sumber().stream()
                                .map(KreditTerbit.Sumber::lama)
                                .toList()),
                        jumlah(k.sumber().stream()
                                .map(KreditTerbit.Sumber::baru)
                                .toList()),
                        k.jumlah(),
                        ""),
                butuh(k.pangkat()),
                butuh(k.naikJenjang()),
                akhir == null
                        ? new BahanPak.Kesimpulan(false, "")
                        : new BahanPak.Kesimpulan(akhir.dapat(), akhir.untuk()),
                penilai,
                TEMBUSAN,
                tetap);
    }

    private static BigDecimal jumlah(List<BigDecimal> semua) {
        return semua.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BahanPak.@Nullable Kebutuhan butuh(KreditTerbit.@Nullable Butuh b) {
        return b == null ? null : new BahanPak.Kebutuhan(b.minimal(), b.selisih());
    }

    private static Bahan.Perorangan perorangan(KreditTerbit k) {
        HasilPenilaian.Orang o = k.pegawai();
        return new Bahan.Perorangan(
                o.nama(),
                o.nip(),
                null,
                o.pangkatGolongan(),
                null,
                null,
                k.tanggalLahir(),
                k.jenisKelamin(),
                null,
                o.jabatan(),
                null,
                null,
                o.unitKerja());
    }
}
