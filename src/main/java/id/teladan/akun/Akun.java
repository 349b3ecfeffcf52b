package id.teladan.akun;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;

/** The door of the room akun for the rooms below it and for the demo. */
public interface Akun {
    /**
     * Makes a local account, or replaces the password of the one that the person has.
     *
     * @param nama sign-in name, unique in the whole installation, compared without case
     * @param wajibGanti whether the password must be changed at the first sign-in
     * @throws IllegalArgumentException when another person has the name
     */
    void buat(DinasId dinas, PegawaiId pegawai, String nama, String kataSandi, boolean wajibGanti);
}
