package id.teladan.periode;

/** A rule set that may not be used; the message names the file, the key and the reason. */
class KetentuanTidakSah extends RuntimeException {
    KetentuanTidakSah(String berkas, String kunci, String pesan) {
        super(berkas + ": " + (kunci.isEmpty() ? "" : kunci + ": ") + pesan);
    }
}
