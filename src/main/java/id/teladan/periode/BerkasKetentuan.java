package id.teladan.periode;

import id.teladan.umum.Sidik;
import java.util.Map;
import java.util.TreeMap;

/** The YAML files of a rule set as text, by file name: what a period pins and what the digest is made of. */
record BerkasKetentuan(String id, TreeMap<String, String> isi) {
    BerkasKetentuan(String id, Map<String, String> isi) {
        this(id, new TreeMap<>(isi));
    }

    /** SHA-256 over names, lengths and contents in the order of the names. */
    String sidik() {
        StringBuilder b = new StringBuilder();
        isi.forEach((nama, teks) ->
                b.append(nama).append('\n').append(teks.length()).append('\n').append(teks));
        return Sidik.dari(b.toString());
    }
}
