package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Zona;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of each row of a bulk act, as a table to be taken along. */
final class UnduhanMassal {
    private static final List<TabelUnduhan.Kolom> KOLOM = List.of(
            new TabelUnduhan.Kolom("No", 6),
            new TabelUnduhan.Kolom("Nama", 34),
            new TabelUnduhan.Kolom("Keterangan", 44),
            new TabelUnduhan.Kolom("Tindakan", 30),
            new TabelUnduhan.Kolom("Hasil", 18),
            new TabelUnduhan.Kolom("Penjelasan", 60),
            new TabelUnduhan.Kolom("Waktu", 18));

    private UnduhanMassal() {}

    static TabelUnduhan tabel(Massal m, List<BarisMassal> baris, Map<PegawaiId, String> nama, Zona zona) {
        List<List<@Nullable Object>> isi = new ArrayList<>();
        for (BarisMassal b : baris) {
            isi.add(Arrays.asList(
                    isi.size() + 1,
                    nama.getOrDefault(b.pegawai(), "Pegawai yang sudah dihapus"),
                    b.keterangan(),
                    m.jenis().judul(),
                    b.keadaan().sebutan(),
                    b.pesan(),
                    b.pada()));
        }
        return new TabelUnduhan("Hasil", KOLOM, isi, zona);
    }
}
