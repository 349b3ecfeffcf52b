package id.teladan.web;

/** Nobody is signed in where somebody must be: answered with 401 and a link to the sign-in page. */
public class BelumMasuk extends RuntimeException {
    public BelumMasuk() {
        super("Belum masuk");
    }
}
