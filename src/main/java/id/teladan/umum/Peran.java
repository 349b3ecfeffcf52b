package id.teladan.umum;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a person is by a dated assignment (penugasan). */
public enum Peran {
    GURU("Guru"),
    KEPALA_SEKOLAH("Kepala sekolah"),
    PLT_KEPALA_SEKOLAH("Plt. kepala sekolah"),
    PENGAWAS("Pengawas sekolah"),
    KEPALA_DINAS("Kepala dinas"),
    ADMIN_DINAS("Admin dinas"),
    ADMIN_SATUAN("Admin satuan pendidikan");

    private final String sebutan;

    Peran(String sebutan) {
        this.sebutan = sebutan;
    }

    public String sebutan() {
        return sebutan;
    }

    /** As documents write it: each word begins with a capital letter. */
    public String jabatan() {
        return Pattern.compile("(?<= )[a-z]")
                .matcher(sebutan)
                .replaceAll(h -> h.group().toUpperCase(Locale.ROOT));
    }

    /** Whether the assignment is to a school (else it is to the dinas itself). */
    public boolean diSatuan() {
        return this == GURU || this == KEPALA_SEKOLAH || this == PLT_KEPALA_SEKOLAH || this == ADMIN_SATUAN;
    }
}
