package id.teladan.dokumen.cetak;

import java.util.List;

/** The agreed plan in the qualitative form, with its annex. */
public record BahanSkp(
        String instansi,
        Masa masa,
        Orang pegawai,
        Orang penilai,
        List<HasilKerja> hasilKerja,
        List<Perilaku> perilaku,
        Lampiran lampiran,
        Ditetapkan ditetapkan)
        implements Bahan {
    public BahanSkp {
        hasilKerja = List.copyOf(hasilKerja);
        perilaku = List.copyOf(perilaku);
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.SKP;
    }

    @Override
    public String namaPegawai() {
        return pegawai.nama();
    }

    @Override
    public String labelMasa() {
        return masa.label();
    }

    /** LAMPIRAN SKP; a part without a line is printed as a dash. */
    public record Lampiran(List<String> dukungan, List<String> pertanggungjawaban, List<String> konsekuensi) {
        public Lampiran {
            dukungan = List.copyOf(dukungan);
            pertanggungjawaban = List.copyOf(pertanggungjawaban);
            konsekuensi = List.copyOf(konsekuensi);
        }
    }
}
