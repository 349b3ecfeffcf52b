package id.teladan.organisasi;

import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person reported as wrong in his own data.
 *
 * @param menurutTeladan in a report about the superior, whom Teladan held to be it and why; null in other reports
 * @param selesai when an admin dinas closed it; null while it is open
 * @param jawaban what the admin wrote to him
 */
public record LaporanDiri(
        UUID id,
        PegawaiId pegawai,
        String nama,
        Instant pada,
        String isi,
        @Nullable String menurutTeladan,
        @Nullable Instant selesai,
        @Nullable String jawaban) {
    /** Whether he says that his superior is another one (Ini bukan atasan saya). */
    public boolean tentangAtasan() {
        return menurutTeladan != null;
    }
}
