package id.teladan.organisasi;

/** A sheet that cannot be read as a whole; the sentence tells the person who sent it why and what to do. */
public final class LembarDitolak extends RuntimeException {
    public LembarDitolak(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }

    public String pesan() {
        return String.valueOf(getMessage());
    }
}
