package id.teladan.pelaksanaan;

import id.teladan.organisasi.DataDiri;
import id.teladan.periode.AturanPelaksanaan;
import id.teladan.periode.Ketentuan.FokusPerilaku;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formulir B of a cycle is there for its owner: handed in by who observed, and confirmed where that is asked; published in the
 * transaction of the step. It says all that stands in the form.
 *
 * @param ke which version of B
 * @param mapel what the employee teaches; {@code kapan}, {@code waktu} and {@code tempat} empty without a date
 */
public record ObservasiSelesai(
        DinasId dinas,
        SiklusId siklus,
        int ke,
        PeriodeId periode,
        String labelPeriode,
        DataDiri pemilik,
        Peran peran,
        @Nullable SatuanId satuan,
        PegawaiId pengamat,
        @Nullable PegawaiId penilai,
        String mapel,
        String kapan,
        String waktu,
        String tempat,
        String rencana,
        List<AturanPelaksanaan.Tingkat> tingkat,
        List<Fokus> fokus,
        String rekomendasi,
        Instant pada) {
    public ObservasiSelesai {
        tingkat = List.copyOf(tingkat);
        fokus = List.copyOf(fokus);
    }

    /** One fokus perilaku with the chosen level, null when none, and the observer's note. */
    public record Fokus(FokusPerilaku perilaku, @Nullable String tingkat, String catatan) {}
}
