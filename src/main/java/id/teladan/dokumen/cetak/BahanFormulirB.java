package id.teladan.dokumen.cetak;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The observation, filled or blank to be written by hand; in a blank one choices, notes and recommendation are empty.
 *
 * @param peran whose work was observed: {@code Guru} or {@code Kepala Sekolah}
 * @param sebutanPengamat as whom the observer signs: {@code Kepala Sekolah}, {@code Pejabat Penilai}
 */
public record BahanFormulirB(
        String peran,
        Orang pegawai,
        String mapel,
        String sebutanPengamat,
        Orang pengamat,
        String hariTanggal,
        String labelMasa,
        String waktu,
        String tempat,
        List<String> tujuan,
        String rencana,
        List<Tingkat> tingkat,
        List<Fokus> fokus,
        String rekomendasi,
        @Nullable Ditetapkan ditetapkan)
        implements Bahan {
    public BahanFormulirB {
        tujuan = List.copyOf(tujuan);
        tingkat = List.copyOf(tingkat);
        fokus = List.copyOf(fokus);
    }

    @Override
    public JenisDokumen jenis() {
        return JenisDokumen.FORMULIR_B;
    }

    @Override
    public String namaPegawai() {
        return pegawai.nama();
    }

    /** One column of the scale, with what it means. */
    public record Tingkat(String kode, String judul, String arti) {}

    /**
     * One focus of behaviour.
     *
     * @param tingkat code of the chosen column, absent when nothing was chosen
     */
    public record Fokus(
            String judul,
            List<String> dianjurkan,
            List<String> dihindari,
            @Nullable String tingkat,
            String catatan) {
        public Fokus {
            dianjurkan = List.copyOf(dianjurkan);
            dihindari = List.copyOf(dihindari);
        }
    }
}
