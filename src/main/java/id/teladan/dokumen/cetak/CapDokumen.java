package id.teladan.dokumen.cetak;

import java.time.Instant;

/**
 * What a copy bears beside its content.
 *
 * @param kode code of verification as people type it; empty for a paper that is not kept, such as a blank form: it then bears no square
 * @param alamatVerifikasi the whole address that the square code leads to, the code included
 * @param dibuat the only clock of a document: its dates in the metadata
 * @param tandaTanganElektronik a note says that the signature is in the file, where else is the place for ink
 */
public record CapDokumen(String kode, String alamatVerifikasi, Instant dibuat, boolean tandaTanganElektronik) {
    /** For a paper that nobody verifies. */
    public static CapDokumen tanpaKode(Instant dibuat) {
        return new CapDokumen("", "", dibuat, false);
    }

    boolean berkode() {
        return !kode.isEmpty();
    }
}
