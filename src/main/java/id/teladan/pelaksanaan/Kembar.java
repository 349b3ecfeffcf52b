package id.teladan.pelaksanaan;

/** Tells a second press of a button from a step that was refused. */
final class Kembar {
    private Kembar() {}

    /** Whether the document stands already where this reader's step leads, with the same content. */
    static boolean sudah(LembarSiklus l, LangkahSiklus langkah, Huruf h, IsiDokumen isi) {
        StatusDokumen kini = l.siklus().status(h);
        boolean sampai = langkah.lintasan().stream()
                .anyMatch(x -> x.huruf() == h && x.pihak() == l.pihak() && x.ke() == kini && x.dari() != x.ke());
        // A draft that was never handed in stands where giving back leads to, and yet nobody gave it back.
        if (langkah == LangkahSiklus.KEMBALIKAN
                && l.siklus().dokumen(h, l.kini()).penulis().kembali() == null) {
            return false;
        }
        BentukDokumen b = l.bentuk(h);
        IsiDokumen tersimpan = l.siklus().isi(h).saja(k -> b.milik(Siklus.pengisi(langkah, h), k));
        return sampai && (isi.nilai().isEmpty() || tersimpan.equals(isi));
    }
}
