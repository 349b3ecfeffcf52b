package id.teladan.periode;

import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The execution stage (pelaksanaan) of a rule set: ways to observe, scales, and the five steps A to E with what is filled in. Read
 * from {@code ketentuan/<id>/pelaksanaan.yaml}; a {@code catatan} says why something is not certain.
 */
public record AturanPelaksanaan(List<Cara> cara, List<Skala> skala, List<Dokumen> dokumen) {
    /** A text has at most this many characters. */
    public static final int PANJANG_TEKS = 4_000;

    /** FOKUS is a choice among the fokus perilaku of the indikator; SKALA a level of a scale. */
    public enum JenisIsian {
        FOKUS,
        TEKS,
        JADWAL,
        BERKAS,
        SKALA
    }

    /** PENGAMAT observes (step B); PENILAI is the pejabat penilai, who rates what the employee wrote. */
    public enum Pengisi {
        PEGAWAI,
        PENGAMAT,
        PENILAI
    }

    /** The ways in which someone of this role may be observed. */
    public List<Cara> cara(Peran peran) {
        return cara.stream().filter(c -> c.untuk().contains(peran)).toList();
    }

    public Optional<Skala> skala(String kode) {
        return skala.stream().filter(s -> s.kode().equals(kode)).findFirst();
    }

    /** The step of this letter; another letter than A to E is an {@link IllegalArgumentException}. */
    public Dokumen dokumen(String huruf) {
        return dokumen.stream()
                .filter(d -> d.huruf().equals(huruf))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Tidak ada langkah " + huruf));
    }

    public Optional<Isian> isian(String kode) {
        return dokumen.stream().flatMap(d -> d.isian(kode).stream()).findFirst();
    }

    /** A way to observe; {@code untuk} is whom. */
    public record Cara(
            String kode,
            String judul,
            Set<Peran> untuk,
            Kepastian kepastian,
            @Nullable String catatan) {}

    /** A level; {@code arti} is in Teladan's own words. */
    public record Tingkat(String kode, String judul, String arti) {}

    /** {@code tingkat} from the lowest to the highest. */
    public record Skala(
            String kode,
            String judul,
            List<Tingkat> tingkat,
            Kepastian kepastian,
            @Nullable String catatan) {
        public Optional<Tingkat> tingkat(String kode) {
            return tingkat.stream().filter(t -> t.kode().equals(kode)).findFirst();
        }
    }

    /**
     * A step of the cycle with its document.
     *
     * @param judul of the step, {@code nama} of the document
     * @param bulan month of the period, counted from 1, in which it is advised
     * @param kepastian of the step and its document
     */
    public record Dokumen(
            String huruf,
            String judul,
            String nama,
            String tujuan,
            int bulan,
            List<Isian> isian,
            Kepastian kepastian,
            @Nullable String catatan) {
        public Optional<Isian> isian(String kode) {
            return isian.stream().filter(i -> i.kode().equals(kode)).findFirst();
        }
    }

    /**
     * What is asked in a document.
     *
     * @param kode begins with the letter of its step, such as {@code A-TARGET}
     * @param skala code of the scale of a SKALA, else null
     * @param perFokus asked for each fokus perilaku of the indikator
     * @param wajib must be filled before the document is handed in or rated
     * @param palingSedikit how many are chosen of a FOKUS at least, else 0
     */
    public record Isian(
            String kode,
            JenisIsian jenis,
            Pengisi oleh,
            @Nullable String skala,
            boolean perFokus,
            boolean wajib,
            int palingSedikit,
            String judul,
            String bantuan,
            Kepastian kepastian,
            @Nullable String catatan) {}
}
