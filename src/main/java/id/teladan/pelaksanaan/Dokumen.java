package id.teladan.pelaksanaan;

import java.time.Instant;

/** One version of a document of the cycle; {@code ke} counts its versions from 1. */
record Dokumen(Huruf huruf, int ke, StatusDokumen status, IsiDokumen isi, Penulis penulis, Instant sejak) {
    static Dokumen kosong(Huruf h, Instant kini) {
        return new Dokumen(h, 0, StatusDokumen.KOSONG, IsiDokumen.KOSONG, Penulis.BELUM, kini);
    }

    Dokumen dengan(StatusDokumen s, IsiDokumen i, Penulis p, Instant kini) {
        return new Dokumen(huruf, Math.max(1, ke), s, i, p, s == status ? sejak : kini);
    }

    /** The next version with the same content, to be written anew. */
    Dokumen versiBaru(Instant kini) {
        return new Dokumen(huruf, ke + 1, StatusDokumen.DRAF, isi, Penulis.BELUM, kini);
    }

    Dokumen diganti(Instant kini) {
        return new Dokumen(huruf, ke, StatusDokumen.DIGANTI, isi, penulis, kini);
    }
}
