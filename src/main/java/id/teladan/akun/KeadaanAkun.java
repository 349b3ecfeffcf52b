package id.teladan.akun;

/**
 * An account as far as it says whether its owner can come in.
 *
 * @param pernahMasuk whether he ever signed in, in whichever way
 */
public record KeadaanAkun(boolean aktif, boolean pernahMasuk) {}
