package id.teladan.akun;

/** Settings with which nobody could sign in, or not safely: Teladan does not start, and says why. */
public class SetelanKeliru extends RuntimeException {
    SetelanKeliru(String pesan) {
        super(pesan);
    }
}
