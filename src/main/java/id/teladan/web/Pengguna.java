package id.teladan.web;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Sidik;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The person who is signed in and the role in which he acts now. Controllers take it as a parameter; room akun fills it from the
 * session and the assignments of the day.
 *
 * @param jabatan the active role with its place in words, such as "Kepala sekolah · SDN Melati 1"
 * @param satuan the school of the active role; null for roles at the dinas
 * @param pilihan all roles of the day, the active one included
 */
public record Pengguna(
        DinasId dinas,
        PegawaiId pegawai,
        String nama,
        Peran peran,
        @Nullable SatuanId satuan,
        String jabatan,
        List<Pilihan> pilihan) {

    /** Name of the request attribute that carries it. */
    public static final String ATRIBUT = Pengguna.class.getName();

    /** Name of the request attribute that says until when (an Instant) the session may last. */
    public static final String SAMPAI = "id.teladan.web.sampai";

    /** A role that the person may switch to; {@code kunci} is its stable key in forms. */
    public record Pilihan(String kunci, String jabatan, boolean aktif) {}

    /** What stands for the person on his own device: says nothing about him to others who use it. */
    public String tanda() {
        return Sidik.dari("perangkat " + dinas + " " + pegawai).substring(0, 24);
    }

    public boolean adalah(Peran p) {
        return peran == p;
    }
}
