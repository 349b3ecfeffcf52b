package id.teladan.perencanaan;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * The plan that counts for a person in a period: agreed, and not yet replaced by an agreed amendment.
 *
 * @param ubahan 0 for the first plan, else the number of the amendment
 * @param sejak when it was agreed
 * @param butir its items as both agreed them, adjustments of the superior included
 */
public record SkpBerlaku(
        DinasId dinas,
        SkpId id,
        PeriodeId periode,
        PegawaiId pemilik,
        Peran peran,
        int ubahan,
        Instant sejak,
        List<Butir> butir) {
    private static final String ADA = """
            EXISTS (SELECT FROM perencanaan.skp r WHERE r.dinas_id = %1$s.dinas_id AND r.pegawai_id = %1$s.pegawai_id
                AND r.periode_id = %1$s.periode_id AND r.peran = %1$s.peran AND r.status = 'DISEPAKATI')
            """;

    public SkpBerlaku {
        butir = List.copyOf(butir);
    }

    static SkpBerlaku of(Skp s) {
        if (s.status() != StatusSkp.DISEPAKATI) {
            throw new IllegalArgumentException("Rencana " + s.id() + " tidak berlaku");
        }
        return new SkpBerlaku(
                s.dinas(),
                s.id(),
                s.periode(),
                s.pemilik(),
                s.peran(),
                s.perubahan() == null
                        ? 0
                        : Objects.requireNonNull(s.perubahan()).ke(),
                s.tanda().sejak(),
                s.efektif().butir());
    }

    /**
     * Whether there is one, as a column that a room which reads many people takes along in its own statement; {@code alias} names a
     * table with {@code dinas_id}, {@code periode_id}, {@code pegawai_id} and {@code peran}.
     */
    public static String ada(String alias) {
        return ADA.formatted(alias);
    }

    /** The items of one part. */
    public List<Butir> bagian(Bagian b) {
        return butir.stream().filter(x -> x.bagian() == b).toList();
    }
}
