package id.teladan.perencanaan;

import id.teladan.umum.PegawaiId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One difference between what the employee handed in and what the superior made of it, in words.
 *
 * @param kepala the aspect or group, where the part has any
 * @param lama what the employee wrote; null when it was added
 * @param baru what it became; null when it was deleted
 * @param oleh who adjusted: the reader himself, or the superior by name
 */
record Beda(
        Penyesuaian asal,
        String kepala,
        @Nullable String lama,
        @Nullable String baru,
        String oleh,
        String pada) {

    static List<Beda> semua(Lembar l) {
        return l.skp().penyesuaian().daftar().stream().map(p -> of(l, p)).toList();
    }

    static Beda of(Lembar l, Penyesuaian p) {
        NamaButir nama = new NamaButir(l.katalog());
        String kode = p.kodeBaru() != null ? p.kodeBaru() : java.util.Objects.requireNonNull(p.kodeLama());
        Butir lama = p.kodeLama() == null
                ? null
                : l.skp().isi().cari(p.bagian(), p.kodeLama()).orElse(null);
        return new Beda(
                p,
                nama.kepala(p.bagian(), kode),
                lama == null ? null : kalimat(nama, lama),
                p.kodeBaru() == null ? null : kalimat(nama, p.hasil()),
                siapa(l, p),
                l.waktu(p.pada()));
    }

    static String kalimat(NamaButir nama, Butir x) {
        return nama.judul(x)
                + (x.target() == null ? "" : " – target " + x.target() + " " + nama.satuan(x))
                + (x.keterangan() == null ? "" : " – " + x.keterangan());
    }

    private static String siapa(Lembar l, Penyesuaian p) {
        PegawaiId atasNama = p.atasNama();
        if (p.oleh().equals(l.pembaca())) {
            return atasNama == null ? "Anda" : "Anda" + l.nama().wakil(atasNama);
        }
        return l.nama().sebut(p.oleh(), atasNama);
    }
}
