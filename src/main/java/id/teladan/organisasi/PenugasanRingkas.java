package id.teladan.organisasi;

import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A dated assignment of one person; {@code induk}: the school is his sekolah induk. */
public record PenugasanRingkas(
        UUID id, Peran peran, @Nullable SatuanId satuan, String tempat, boolean induk, Rentang rentang) {

    /** The post in words: "Kepala sekolah · SDN Melati 1". */
    public String jabatan() {
        return peran.sebutan() + " · " + tempat;
    }
}
