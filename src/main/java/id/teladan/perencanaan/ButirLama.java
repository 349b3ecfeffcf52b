package id.teladan.perencanaan;

import org.jspecify.annotations.Nullable;

/** An item of another plan or of a template, in its own words, so that it can be read where no catalogue knows its code. */
record ButirLama(
        Bagian bagian,
        String kode,
        String judul,
        @Nullable Integer target,
        @Nullable String satuan,
        @Nullable String keterangan) {

    static ButirLama of(Butir x, NamaButir nama) {
        return new ButirLama(x.bagian(), x.kode(), nama.judul(x), x.target(), nama.satuan(x), x.keterangan());
    }

    String kalimat() {
        return judul
                + (target == null ? "" : " – target " + target + (satuan == null ? "" : " " + satuan))
                + (keterangan == null ? "" : " – " + keterangan);
    }
}
