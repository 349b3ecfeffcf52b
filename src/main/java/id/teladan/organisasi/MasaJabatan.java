package id.teladan.organisasi;

import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a person holds a post that makes a plan. A room that reads people anyway takes these along in its own
 * statement, with the column {@link #kolom}: so it knows the post of any day, in whatever zone, without a second question.
 */
public record MasaJabatan(Peran peran, Rentang rentang) {
    private static final String KOLOM = """
            ARRAY(SELECT concat_ws(' ', j.peran, j.mulai, j.sampai) FROM organisasi.penugasan j
                   WHERE j.dinas_id = %1$s.dinas_id AND j.pegawai_id = %1$s.pegawai_id AND NOT j.batal
                     AND (j.peran = 'KEPALA_SEKOLAH' OR j.peran = 'GURU' AND j.induk))
            """;

    /** Column of a statement; {@code alias} names a table in it that has {@code dinas_id} and {@code pegawai_id}. */
    public static String kolom(String alias) {
        return KOLOM.formatted(alias);
    }

    /** What that column, an array of text, holds. */
    public static List<MasaJabatan> baca(String[] kolom) {
        return Arrays.stream(kolom)
                .map(teks -> {
                    String[] x = teks.split(" ");
                    LocalDate sampai = x.length > 2 ? LocalDate.parse(x[2]) : null;
                    return new MasaJabatan(Peran.valueOf(x[0]), new Rentang(LocalDate.parse(x[1]), sampai));
                })
                .toList();
    }

    /** As what a person with these posts is assessed on the day, as {@link DataDiri#peran}: a kepala sekolah before a guru. */
    public static @Nullable Peran pada(List<MasaJabatan> semua, LocalDate hari) {
        List<Peran> peran = semua.stream()
                .filter(m -> m.rentang().memuat(hari))
                .map(MasaJabatan::peran)
                .toList();
        return peran.contains(Peran.KEPALA_SEKOLAH) ? Peran.KEPALA_SEKOLAH : peran.isEmpty() ? null : peran.getFirst();
    }
}
