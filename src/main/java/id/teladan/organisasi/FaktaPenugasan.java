package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as the rule of the superior sees it.
 *
 * @param nip and {@code golongan} of the person; null also where documents name nobody by them
 * @param tempat name of the school, or of the dinas for posts there
 */
record FaktaPenugasan(
        UUID id,
        PegawaiId pegawai,
        String nama,
        Peran peran,
        @Nullable SatuanId satuan,
        String tempat,
        boolean induk,
        Rentang rentang,
        boolean batal,
        @Nullable String nip,
        @Nullable String golongan) {

    FaktaPenugasan(
            UUID id,
            PegawaiId pegawai,
            String nama,
            Peran peran,
            @Nullable SatuanId satuan,
            String tempat,
            boolean induk,
            Rentang rentang,
            boolean batal) {
        this(id, pegawai, nama, peran, satuan, tempat, induk, rentang, batal, null, null);
    }

    /** Latest start last; ids as text, because PostgreSQL compares a uuid without sign and {@link UUID} does not. */
    static final Comparator<FaktaPenugasan> TERBARU =
            Comparator.comparing((FaktaPenugasan f) -> f.rentang().mulai()).thenComparing(f -> f.id().toString());

    boolean berlaku(LocalDate hari) {
        return !batal && rentang.memuat(hari);
    }
}
