package id.teladan.pelaksanaan;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a cycle has come. A room that reads many people takes this along in its own statement, with the column {@link #kolom}.
 *
 * @param id null while no cycle was begun
 * @param dokumen where the documents that were begun stand
 */
public record PosisiSiklus(@Nullable SiklusId id, Map<Huruf, StatusDokumen> dokumen) {
    private static final String KOLOM = """
            ARRAY(SELECT concat_ws(' ', s.siklus_id, x.huruf, x.status) FROM pelaksanaan.siklus s
                    LEFT JOIN pelaksanaan.dokumen x ON x.dinas_id = s.dinas_id AND x.siklus_id = s.siklus_id AND x.status <> 'DIGANTI'
                   WHERE s.dinas_id = %1$s.dinas_id AND s.periode_id = %1$s.periode_id AND s.pegawai_id = %1$s.pegawai_id
                     AND s.peran = %1$s.peran)
            """;

    /** An array of text; {@code alias} names a table with {@code dinas_id}, {@code periode_id}, {@code pegawai_id} and {@code peran}. */
    public static String kolom(String alias) {
        return KOLOM.formatted(alias);
    }

    /** What that column holds. */
    public static PosisiSiklus baca(String[] kolom) {
        Map<Huruf, StatusDokumen> dokumen = new EnumMap<>(Huruf.class);
        SiklusId id = null;
        for (String teks : kolom) {
            String[] x = teks.split(" ");
            id = new SiklusId(UUID.fromString(x[0]));
            if (x.length == 3) {
                dokumen.put(Huruf.valueOf(x[1]), StatusDokumen.valueOf(x[2]));
            }
        }
        return new PosisiSiklus(id, dokumen);
    }

    /** Whether this document was handed in, and the observation confirmed. */
    public boolean terkumpul(Huruf h) {
        StatusDokumen s = dokumen.get(h);
        return s != null && s.terkumpul();
    }

    public boolean dinilai(Huruf h) {
        return dokumen.get(h) == StatusDokumen.DINILAI;
    }
}
