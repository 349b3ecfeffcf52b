package id.teladan.web;

/** The person may not do this; answered with 403. The message says in Indonesian why, and who can. */
public class TidakBerwenang extends RuntimeException {
    public TidakBerwenang(String pesan) {
        super(pesan);
    }
}
