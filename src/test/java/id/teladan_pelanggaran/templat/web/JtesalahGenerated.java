package id.teladan_pelanggaran.templat.web;

import id.teladan_pelanggaran.templat.perencanaan.Isi;

/** Deliberate violation: looks like the class of a template that shows a thing of a room below. */
final class JtesalahGenerated {
    private JtesalahGenerated() {}

    static String render(Isi isi) {
        return isi.nama();
    }
}
