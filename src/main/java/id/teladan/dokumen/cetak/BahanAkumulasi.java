package id.teladan.dokumen.cetak;

import java.math.BigDecimal;
import java.util.List;

/** Conversions of several years or parts of years added up. */
public record BahanAkumulasi(
        String nomor,
        String instansi,
        Masa masa,
        Perorangan pegawai,
        List<Baris> baris,
        BigDecimal jumlah,
        Orang penilai,
        List<String> tembusan,
        Ditetapkan ditetapkan)
        implements Bahan {
    public BahanAkumulasi {
        baris = List.copyOf(baris);
        tembusan = List.copyOf(tembusan);
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.AKUMULASI;
    }

    @Override
    public String namaPegawai() {
        return pegawai.nama();
    }

    @Override
    public String labelMasa() {
        return masa.label();
    }

    /** One conversion. */
    public record Baris(
            int tahun, int bulan, String predikat, BigDecimal persen, BigDecimal koefisien, BigDecimal angkaKredit) {}
}
