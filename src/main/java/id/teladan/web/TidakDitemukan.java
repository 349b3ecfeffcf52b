package id.teladan.web;

/** Nothing is shown to this person at this address: answered with 404, also where it exists but belongs to another dinas. */
public class TidakDitemukan extends RuntimeException {
    public TidakDitemukan(String pesan) {
        super(pesan);
    }
}
