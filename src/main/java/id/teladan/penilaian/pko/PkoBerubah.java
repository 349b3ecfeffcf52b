package id.teladan.penilaian.pko;

/** Somebody else set one of the schools in the same moment; the transaction is taken back whole. */
final class PkoBerubah extends RuntimeException {
    PkoBerubah() {
        super("PKO berubah sejak dibaca");
    }
}
