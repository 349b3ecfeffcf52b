package id.teladan.pelaksanaan.berkas;

/**
 * Where the S3-compatible store is.
 *
 * @param ember name of the bucket; empty for the local disk
 * @param alamat such as {@code https://s3.dinas.go.id}; empty for Amazon's own
 * @param awalan before each key, for a bucket that others use too
 */
record SetelanS3(String ember, String alamat, String wilayah, String kunci, String rahasia, String awalan) {
    boolean dipakai() {
        return !ember.isBlank();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return alamat + "/" + ember + "/" + awalan;
    }
}
