package id.teladan.pelaksanaan.berkas;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Instant;
import java.util.Locale;

/**
 * A file as it was received: it never changes, another version is another file.
 *
 * @param nama as the sender called it, without folders; it says nothing about the kind
 * @param sidik SHA-256 of the content
 * @param oleh who sent it
 */
public record Berkas(
        DinasId dinas,
        BerkasId id,
        String nama,
        JenisBerkas jenis,
        int panjang,
        String sidik,
        Instant pada,
        PegawaiId oleh,
        Saran saran) {
    /** Largest file that is accepted: 10 MB. */
    public static final int TERBESAR = 10 * 1024 * 1024;

    /** {@code 1,4 MB} or {@code 320 kB}. */
    public String ukuran() {
        return panjang >= 1024 * 1024
                ? String.format(Locale.ROOT, "%.1f MB", panjang / 1024.0 / 1024.0)
                        .replace('.', ',')
                : Math.max(1, panjang / 1024) + " kB";
    }

    /** The name with the ending of what the file really is. */
    public String namaUnduh() {
        int titik = nama.lastIndexOf('.');
        String dasar = titik > 0 ? nama.substring(0, titik) : nama;
        return dasar + "." + jenis.akhiran();
    }
}
