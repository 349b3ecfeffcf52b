package id.teladan.akun;

import id.teladan.umum.PegawaiId;
import id.teladan.web.Pengguna;
import org.jspecify.annotations.Nullable;

/**
 * The running session of a request.
 *
 * @param pengguna the person in his active role; null when he has no assignment today
 */
record SesiAktif(
        TandaSesi tanda,
        PegawaiId pegawai,
        String nama,
        String namaMasuk,
        String namaDinas,
        boolean wajibGanti,
        @Nullable Pengguna pengguna) {

    /** Name of the request attribute that carries it. */
    static final String ATRIBUT = "id.teladan.akun.SesiAktif";
}
