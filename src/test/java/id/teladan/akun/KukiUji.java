package id.teladan.akun;

import id.teladan.umum.DinasId;
import java.time.Instant;
import java.util.SortedMap;
import java.util.UUID;

/** Writes session cookies as the application does, for requests that are measured: their session stands in the database. */
public final class KukiUji {
    public static final String NAMA = SesiFilter.KUKI;

    private final Stempel stempel;

    /** @param kunci the keys of the installation, by number */
    public KukiUji(SortedMap<Integer, byte[]> kunci) {
        this.stempel = new Stempel(kunci);
    }

    public String nilai(UUID dinas, UUID sesi, UUID akun, Instant dibuat) {
        return new TandaSesi(new DinasId(dinas), sesi, new AkunId(akun), dibuat).tulis(stempel);
    }
}
