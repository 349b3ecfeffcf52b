package id.teladan.umum;

import java.util.UUID;

/** A pegawai: guru, kepala sekolah, pengawas, kepala dinas or officer of a dinas. */
public record PegawaiId(UUID nilai) {
    public static PegawaiId baru() {
        return new PegawaiId(Uuid7.baru());
    }

    /** Reads the text form; an id that is no UUID is an {@link IllegalArgumentException}. */
    public static PegawaiId of(String teks) {
        return new PegawaiId(UUID.fromString(teks));
    }

    @Override
    public String toString() {
        return nilai.toString();
    }
}
