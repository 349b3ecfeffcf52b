package id.teladan.dokumen;

import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import org.jspecify.annotations.Nullable;

/** What a stranger who holds a document is told of it: enough to compare, and nothing that does not stand in it. */
record DokumenUmum(
        String jenis,
        String nama,
        String nip,
        String masa,
        @Nullable String predikat,
        String terbit,
        String penerbit,
        KodeVerifikasi kode,
        StatusResmi status,
        @Nullable TahapHasil tahap,
        String keterangan,
        boolean bertanda) {
    private static final int TAMPAK = 4;

    static DokumenUmum dari(DokumenResmi d, Zona zona) {
        return new DokumenUmum(
                d.jenis().judul(),
                d.nama(),
                samarkan(d.nip()),
                d.masa(),
                d.predikat(),
                Tanggal.waktu(d.terbit(), zona),
                d.penerbit(),
                d.kode(),
                d.status(),
                d.tahap(),
                keterangan(d, zona),
                d.cetakan(Cetakan.Bentuk.BERTANDA).isPresent());
    }

    /** A NIP begins with the date of birth: only its end is told. */
    static String samarkan(@Nullable String nip) {
        return nip == null || nip.length() <= TAMPAK
                ? "Tanpa NIP"
                : "NIP berakhir " + nip.substring(nip.length() - TAMPAK);
    }

    private static String keterangan(DokumenResmi d, Zona zona) {
        DokumenResmi.Akhir a = d.akhir();
        if (a == null) {
            TahapHasil t = d.tahap();
            return t == null ? "Dokumen ini masih berlaku." : t.kalimat();
        }
        String kapan = Tanggal.waktu(a.pada(), zona);
        return a.status() == StatusResmi.DIGANTIKAN
                ? "Sejak " + kapan
                        + " dokumen ini digantikan oleh yang lebih baru. Minta dokumen terbaru kepada pemiliknya."
                : "Dokumen ini dibatalkan pada " + kapan + ". Tanyakan kepada dinas yang menerbitkannya.";
    }
}
