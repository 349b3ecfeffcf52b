package id.teladan.perencanaan;

import id.teladan.umum.Uuid7;
import java.util.UUID;

/** A plan (Sasaran Kinerja Pegawai) of one person for one period. */
public record SkpId(UUID nilai) {
    static SkpId baru() {
        return new SkpId(Uuid7.baru());
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
