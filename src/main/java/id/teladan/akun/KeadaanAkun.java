package id.teladan.akun;

/**
 * An account as far as it says whether its owner can come in.
 *
 * @param pernahMasuk whether he ever signed in, in whichever way
 * @param lokal whether it has a password of Teladan itself
 * @param luar whether an account of the provider outside is linked to it
 */
public record KeadaanAkun(boolean aktif, boolean pernahMasuk, boolean lokal, boolean luar) {}
