package id.teladan.organisasi;

import id.teladan.umum.Tanggal;
import java.time.LocalDate;
import java.util.Optional;

/** The reasons of {@link AturanPenilai} in words for the person assessed. */
final class KalimatPenilai {
    static final String UNTUK_KEPALA_SEKOLAH = "Kepala sekolah dinilai oleh kepala dinas.";
    static final String ATASAN_KEPALA = "Ia atasan kepala sekolah Anda.";
    static final String ATASAN_TIDAK_TERCATAT =
            "Atasan kepala dinas tidak tercatat di Teladan. Keberatan kedua disampaikan melalui admin dinas.";

    private KalimatPenilai() {}

    static String untukPlt(String tempat) {
        return "Anda Plt. kepala sekolah di " + tempat
                + ", sekolah induk Anda sendiri, maka Anda dinilai kepala dinas.";
    }

    static String kiniMemimpin(String tempat) {
        return "Sekarang ia sendiri memimpin " + tempat
                + ", maka penilaiannya sebagai guru di sana diputus kepala dinas.";
    }

    static String kepala(FaktaPenugasan k) {
        return "Kepala " + k.tempat();
    }

    static String plt(FaktaPenugasan p) {
        return "Plt. Kepala " + p.tempat();
    }

    /** "Kepala Dinas Pendidikan Kota Contoh", also where the dinas is entered as "Kota Contoh". */
    static String kepalaDinas(String namaDinas) {
        return namaDinas.startsWith("Dinas") ? "Kepala " + namaDinas : "Kepala dinas, " + namaDinas;
    }

    static String definitif(FaktaPenugasan k) {
        return "%s adalah kepala %s definitif sejak %s, sekolah induk Anda."
                .formatted(k.nama(), k.tempat(), Tanggal.panjang(k.rentang().mulai()));
    }

    static String dinas(FaktaPenugasan k, String sebab) {
        String jabatan = kepalaDinas(k.tempat());
        return "%s adalah %s sejak %s. %s"
                .formatted(
                        k.nama(),
                        "k" + jabatan.substring(1),
                        Tanggal.panjang(k.rentang().mulai()),
                        sebab);
    }

    static String dinilaiPlt(FaktaPenugasan p) {
        return "%s belum punya kepala sekolah definitif; %s menjadi Plt. kepala sekolah sejak %s dan menilai para guru di sana."
                .formatted(p.tempat(), p.nama(), Tanggal.panjang(p.rentang().mulai()));
    }

    static String olehSistem(String tempat, Optional<FaktaPenugasan> plt) {
        String kepala = plt.map(p -> "; %s hanya Plt. sejak %s"
                        .formatted(p.nama(), Tanggal.panjang(p.rentang().mulai())))
                .orElse("");
        return "%s belum punya kepala sekolah definitif%s. Menurut ketentuan periode ini, rencana Anda disetujui sistem saat diajukan."
                .formatted(tempat, kepala);
    }

    static String tanpaKepalaDanPlt(String tempat, LocalDate hari) {
        return "%s tidak punya kepala sekolah definitif maupun Plt. pada %s. Minta admin dinas mencatat penugasannya."
                .formatted(tempat, Tanggal.panjang(hari));
    }

    static String tanpaKepalaDinas(String namaDinas, LocalDate hari, String sebab) {
        return "Kepala dinas belum tercatat untuk %s pada %s. %s".formatted(namaDinas, Tanggal.panjang(hari), sebab);
    }

    static String diriSendiri(String namaDinas) {
        return "Anda sendiri tercatat sebagai kepala dinas di %s, dan tidak seorang pun menilai dirinya sendiri. Minta admin dinas memeriksa penugasan Anda."
                .formatted(namaDinas);
    }

    static String tanpaPenugasan(LocalDate hari) {
        return "Anda tidak punya penugasan yang berlaku pada %s. Minta admin dinas mencatatnya."
                .formatted(Tanggal.panjang(hari));
    }

    static String tanpaInduk(FaktaPenugasan guru) {
        return "Anda guru di %s, tetapi sekolah induk Anda belum tercatat di dinas ini. Minta admin dinas menetapkannya."
                .formatted(guru.tempat());
    }

    static String tanpaRencana(FaktaPenugasan f) {
        return "Penugasan Anda sebagai %s di %s tidak membuat rencana kinerja di Teladan, maka tidak ada pejabat penilainya di sini."
                .formatted(f.peran().sebutan().toLowerCase(java.util.Locale.ROOT), f.tempat());
    }
}
