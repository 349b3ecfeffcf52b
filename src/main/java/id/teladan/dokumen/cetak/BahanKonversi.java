package id.teladan.dokumen.cetak;

import java.math.BigDecimal;
import java.util.List;

/**
 * Predikat turned into angka kredit for one year or a part of it.
 *
 * @param bulan whole months that count, 12 for a full year
 */
public record BahanKonversi(
        String nomor,
        String instansi,
        Masa masa,
        Perorangan pegawai,
        int bulan,
        String predikat,
        BigDecimal persen,
        BigDecimal koefisien,
        BigDecimal angkaKredit,
        Orang penilai,
        List<String> tembusan,
        Ditetapkan ditetapkan)
        implements Bahan {
    public BahanKonversi {
        tembusan = List.copyOf(tembusan);
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.KONVERSI;
    }

    @Override
    public String namaPegawai() {
        return pegawai.nama();
    }

    @Override
    public String labelMasa() {
        return masa.label();
    }
}
