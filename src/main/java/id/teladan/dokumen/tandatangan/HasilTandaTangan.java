package id.teladan.dokumen.tandatangan;

/** What came of the wish to sign. */
sealed interface HasilTandaTangan {
    /** @param diperiksa whether the service found the signature valid afterwards; else it could not be asked */
    record Berhasil(boolean diperiksa) implements HasilTandaTangan {}

    /** Signed before, or by the same press a moment ago. */
    record Sudah() implements HasilTandaTangan {}

    /** Somebody is signing it right now, or it no longer counts. */
    record Bentrok(String pesan) implements HasilTandaTangan {}

    /** Too many wrong passphrases, or too many looks at certificates or codes. */
    record Tunggu(long menit) implements HasilTandaTangan {}

    record Gagal(GagalTandaTangan.Sebab sebab, String pesan) implements HasilTandaTangan {}
}
