package id.teladan.pelaksanaan.bukti;

import id.teladan.perencanaan.Bagian;

/** Where a piece of evidence belongs: the item of the plan, what of it, and the how manieth. */
record Tempat(Bagian bagian, String kode, JenisBukti jenis, int urutan) {
    /** A short form for ids of fields. */
    String id() {
        return kode + "-" + jenis.name().toLowerCase(java.util.Locale.ROOT) + "-" + urutan;
    }
}
