package id.teladan.pelaksanaan.bukti;

import id.teladan.perencanaan.Bagian;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An item of the plan with its places.
 *
 * @param poin for one unit; null where the rule set knows none
 * @param keterangan of the item: what the employee added, or which evidence the rule set names
 */
record ButirBukti(
        Bagian bagian,
        String kode,
        String judul,
        @Nullable Integer poin,
        int target,
        @Nullable String satuan,
        @Nullable String keterangan,
        List<TempatBukti> tempat) {

    long jumlah(StatusBukti s) {
        return tempat.stream().filter(t -> t.status() == s).count();
    }

    /** "2 dari 3 sesuai". */
    String kemajuan() {
        return jumlah(StatusBukti.SESUAI) + " dari " + tempat.size() + " sesuai";
    }
}
