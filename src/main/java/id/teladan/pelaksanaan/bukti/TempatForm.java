package id.teladan.pelaksanaan.bukti;

import id.teladan.perencanaan.Bagian;
import id.teladan.umum.PeriodeId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names a place of the plan in a form; what no form of ours sends names nothing. */
record TempatForm(
        @Nullable UUID periode,
        @Nullable Bagian bagian,
        @Nullable String kode,
        @Nullable JenisBukti jenis,
        @Nullable Integer urutan) {

    Tempat tempat() {
        if (bagian == null || kode == null || jenis == null) {
            throw PembukaBukti.tiada();
        }
        return new Tempat(bagian, kode, jenis, urutan == null ? 1 : urutan);
    }

    PeriodeId dari() {
        if (periode == null) {
            throw PembukaBukti.tiada();
        }
        return new PeriodeId(periode);
    }
}
