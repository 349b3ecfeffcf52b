package id.teladan.pelaksanaan;

import id.teladan.web.JenisLabel;
import id.teladan.web.Langkah;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** View of the page of a whole cycle, for its owner and for those who observe. */
record SiklusTampilan(LembarSiklus l, GiliranSiklus giliran) {
    static SiklusTampilan of(LembarSiklus l) {
        return new SiklusTampilan(l, GiliranSiklus.of(l));
    }

    /** One step as the page lists it; {@code url} is null while there is nothing to open. */
    record Baris(
            Huruf huruf,
            String judul,
            String nama,
            JenisLabel jenis,
            String kata,
            String keterangan,
            @Nullable String url) {}

    List<Langkah> langkah(@Nullable Huruf dibuka) {
        return langkah(l, dibuka);
    }

    /** The five steps as a line. */
    static List<Langkah> langkah(LembarSiklus l, @Nullable Huruf dibuka) {
        return Arrays.stream(Huruf.values())
                .map(h -> {
                    String url = url(l, h);
                    return new Langkah(
                            l.bentuk(h).dokumen().judul(), url == null ? "" : url, selesai(l, h), h == dibuka);
                })
                .toList();
    }

    private static boolean selesai(LembarSiklus l, Huruf h) {
        return h == Huruf.D ? l.siklus().upaya() > 0 : l.siklus().status(h).terkumpul();
    }

    static @Nullable String url(LembarSiklus l, Huruf h) {
        boolean saya = l.milikPembaca();
        String dasar = (saya || h == Huruf.D ? "/siklus/" : "/observasi/") + l.id() + "/" + h.jalur();
        StatusDokumen s = l.siklus().status(h);
        if (h == Huruf.B) {
            return saya
                    ? l.terbaca(h) ? "/siklus/" + l.id() + "/hasil" : null
                    : s == StatusDokumen.TERKUNCI ? null : dasar;
        }
        if (saya) {
            return s == StatusDokumen.TERKUNCI ? null : dasar;
        }
        return h == Huruf.D
                ? (s == StatusDokumen.TERKUNCI || l.pihak() == PihakSiklus.PENGAMAT ? null : dasar)
                : l.terbaca(h) ? dasar : null;
    }

    List<Baris> baris() {
        return Arrays.stream(Huruf.values()).map(this::baris).toList();
    }

    private Baris baris(Huruf h) {
        StatusDokumen s = l.siklus().status(h);
        Dokumen d = l.siklus().dokumen().get(h);
        boolean terkunci = s == StatusDokumen.TERKUNCI;
        if (h == Huruf.D) {
            int n = l.siklus().upaya();
            return new Baris(
                    h,
                    l.bentuk(h).dokumen().judul(),
                    l.bentuk(h).dokumen().nama(),
                    n > 0 ? JenisLabel.SUDAH : JenisLabel.BELUM,
                    terkunci ? s.bagiPemilik() : n + " catatan",
                    terkunci ? KalimatSiklus.terkunci(h, l.bentuk(h)) : "",
                    url(l, h));
        }
        JenisLabel jenis = switch (s) {
            case TERKUNCI, KOSONG, DIGANTI -> JenisLabel.BELUM;
            case DRAF -> JenisLabel.UBAH;
            case MENUNGGU_KONFIRMASI -> JenisLabel.PERLU;
            case DIKUMPULKAN, DINILAI -> JenisLabel.SUDAH;
        };
        String keterangan = terkunci
                ? KalimatSiklus.terkunci(h, l.bentuk(h))
                : d == null || d.ke() == 0
                        ? ""
                        : (d.ke() > 1 ? "Versi " + d.ke() + " · " : "") + "sejak " + l.singkat(d.sejak());
        return new Baris(
                h,
                l.bentuk(h).dokumen().judul(),
                l.bentuk(h).dokumen().nama(),
                jenis,
                l.milikPembaca() ? s.bagiPemilik() : s.bagiPengamat(),
                keterangan,
                url(l, h));
    }
}
