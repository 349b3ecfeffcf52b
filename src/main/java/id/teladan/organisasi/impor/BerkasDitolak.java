package id.teladan.organisasi.impor;

/** A file that cannot be imported as a whole; the message tells the person who sent it why and what to do. */
public final class BerkasDitolak extends RuntimeException {
    BerkasDitolak(String pesan) {
        super(pesan);
    }

    /** The library's own text may quote the file, so only the cause is kept, never its message. */
    BerkasDitolak(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }

    /** Why, and what to do. */
    public String pesan() {
        return String.valueOf(getMessage());
    }
}
