package id.teladan.penilaian.kredit;

import id.teladan.penilaian.kredit.KreditPegawai.IsianKonversi;
import org.jspecify.annotations.Nullable;

/**
 * What was typed on the page of one person.
 *
 * @param masa what the form about a conversion was about; null for none
 */
record Ketikan(@Nullable String masa, IsianKonversi konversi, PencatatanKredit.Isian lain, IsianBatal batal) {

    /** Why something is cancelled; {@code nomor} of what. */
    record IsianBatal(String nomor, String alasan) {
        static final IsianBatal KOSONG = new IsianBatal("", "");
    }

    static Ketikan kosong() {
        return batal(IsianBatal.KOSONG);
    }

    static Ketikan batal(IsianBatal b) {
        return new Ketikan(null, IsianKonversi.kosong(), PencatatanKredit.Isian.kosong(), b);
    }
}
