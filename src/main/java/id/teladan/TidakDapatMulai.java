package id.teladan;

/** Why Teladan cannot start, in Indonesian words for the person at the terminal; shown as one line without a stack trace. */
class TidakDapatMulai extends RuntimeException {
    TidakDapatMulai(String pesan) {
        super(pesan);
    }

    TidakDapatMulai(String pesan, Throwable sebab) {
        super(pesan, sebab);
    }
}
