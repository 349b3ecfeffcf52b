package id.teladan.periode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The shipped rule sets for tests of this room and of the rooms below it. */
public final class UjiKetentuan {
    private UjiKetentuan() {}

    /** A shipped set such as {@code 2024-semester}, as the door would give it. */
    public static Ketentuan ketentuan(String id) {
        return PembacaKetentuan.baca(berkas(id)).ketentuan();
    }

    /** How the execution stage of a shipped set goes. */
    public static AturanPelaksanaan pelaksanaan(String id) {
        return Objects.requireNonNull(PembacaKetentuan.baca(berkas(id)).pelaksanaan());
    }

    /** How the assessment of a shipped set goes. */
    public static AturanPenilaian penilaian(String id) {
        return Objects.requireNonNull(PembacaKetentuan.baca(berkas(id)).penilaian());
    }

    /** The angka kredit of a shipped set. */
    public static AturanAngkaKredit angkaKredit(String id) {
        return Objects.requireNonNull(PembacaKetentuan.baca(berkas(id)).angkaKredit());
    }

    static List<BerkasKetentuan> bawaan() {
        try {
            return PeriodeConfig.bawaan();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BerkasKetentuan berkas(String id) {
        return bawaan().stream().filter(b -> b.id().equals(id)).findFirst().orElseThrow();
    }

    /** The same set with one file changed. */
    static BerkasKetentuan ubah(BerkasKetentuan asal, String nama, UnaryOperator<String> ubah) {
        Map<String, String> isi = new HashMap<>(asal.isi());
        String lama = isi.getOrDefault(nama, "");
        String baru = ubah.apply(lama);
        if (baru.equals(lama)) {
            throw new IllegalArgumentException("Perubahan pada " + nama + " tidak mengubah apa pun");
        }
        isi.put(nama, baru);
        return new BerkasKetentuan(asal.id(), isi);
    }
}
