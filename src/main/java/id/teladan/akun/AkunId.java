package id.teladan.akun;

import id.teladan.umum.Uuid7;
import java.util.UUID;

/** A local account. */
record AkunId(UUID nilai) {
    static AkunId baru() {
        return new AkunId(Uuid7.baru());
    }
}
