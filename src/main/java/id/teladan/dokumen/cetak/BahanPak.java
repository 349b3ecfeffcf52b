package id.teladan.dokumen.cetak;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Angka kredit as it stands, by source, against what the next pangkat and the next jenjang need.
 *
 * @param kebutuhanJenjang absent in the highest jenjang
 */
public record BahanPak(
        String nomor,
        String instansi,
        Masa masa,
        Perorangan pegawai,
        List<Sumber> sumber,
        Sumber jumlah,
        @Nullable Kebutuhan kebutuhanPangkat,
        @Nullable Kebutuhan kebutuhanJenjang,
        Kesimpulan kesimpulan,
        Orang penilai,
        List<String> tembusan,
        Ditetapkan ditetapkan)
        implements Bahan {
    public BahanPak {
        sumber = List.copyOf(sumber);
        tembusan = List.copyOf(tembusan);
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.PAK;
    }

    @Override
    public String namaPegawai() {
        return pegawai.nama();
    }

    @Override
    public String labelMasa() {
        return masa.label();
    }

    /** One row of part II; a number that does not apply is absent and printed as a dash. */
    public record Sumber(
            String nama,
            @Nullable BigDecimal lama,
            @Nullable BigDecimal baru,
            @Nullable BigDecimal jumlah,
            String keterangan) {}

    /** The minimum, and how far it is passed (positive) or missed (negative). */
    public record Kebutuhan(BigDecimal minimal, BigDecimal selisih) {}

    /**
     * The last sentence of part III.
     *
     * @param untuk what is being considered, as it follows "untuk": {@code kenaikan pangkat setingkat lebih tinggi menjadi Penata, III/c}
     */
    public record Kesimpulan(boolean dapat, String untuk) {}
}
