package id.teladan.organisasi.dapodik;

import id.teladan.organisasi.impor.AlamatDapodik;
import id.teladan.umum.DinasId;
import id.teladan.umum.Npsn;
import id.teladan.umum.Zona;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pull or test that somebody has taken up.
 *
 * @param peminta who asked for it; null: the schedule did
 * @param sebelum the newest preview made from this connection
 * @param klaim by which the worker is known while it goes on
 */
record Pekerjaan(
        DinasId dinas,
        UUID id,
        Npsn npsn,
        AlamatDapodik alamat,
        Rahasia token,
        Zona zona,
        JadwalTarik jadwal,
        boolean hanyaUji,
        @Nullable String peminta,
        int percobaan,
        @Nullable UUID sebelum,
        UUID klaim) {

    /** An encrypted token; its text form says nothing. */
    record Rahasia(byte[] isi) {
        @Override
        public String toString() {
            return "(rahasia)";
        }
    }

    /** What a stored token belongs to: it opens for this row and this address only. */
    static String ikatan(DinasId dinas, UUID id, AlamatDapodik alamat) {
        return dinas + "/" + id + "/" + alamat;
    }
}
