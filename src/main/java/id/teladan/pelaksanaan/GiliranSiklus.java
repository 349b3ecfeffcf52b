package id.teladan.pelaksanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.AturanPelaksanaan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The card on top of the pages of a cycle: whose turn it is.
 *
 * @param anda whether it is the reader's turn
 * @param tombol the one thing to do; null when there is nothing
 */
record GiliranSiklus(
        boolean anda,
        String judul,
        List<Fakta> fakta,
        @Nullable String tombol,
        @Nullable String url) {

    record Fakta(String label, String isi) {}

    static GiliranSiklus of(LembarSiklus l) {
        List<Fakta> f = new ArrayList<>();
        String dasar = (l.milikPembaca() ? "/siklus/" : "/observasi/") + l.id();
        if (l.berakhir()) {
            f.add(new Fakta("Sebab", KalimatSiklus.berakhir(l.siklus().peran(), l.diri())));
            return new GiliranSiklus(false, "Siklus ini sudah ditutup", f, null, null);
        }
        if (!l.jendela().terbuka(l.kini())) {
            f.add(new Fakta("Jendela", KalimatSiklus.jendela(l.jendela(), l.kini())));
            return new GiliranSiklus(
                    false,
                    l.jendela().belum(l.kini()) ? "Pelaksanaan belum dibuka" : "Pelaksanaan sudah ditutup",
                    f,
                    null,
                    null);
        }
        f.add(new Fakta("Sampai", l.jendela().batas()));
        return l.milikPembaca() ? pemilik(l, f, dasar) : pengamat(l, f, dasar);
    }

    private static GiliranSiklus pemilik(LembarSiklus l, List<Fakta> f, String dasar) {
        if (l.rencanaLain() && l.boleh(LangkahSiklus.IKUTI_RENCANA, Huruf.A)) {
            f.add(new Fakta("Sebab", "Rencana Anda sudah diubah ke indikator lain."));
            return new GiliranSiklus(true, "Sesuaikan Diskusi Persiapan dengan rencana", f, "Cek", dasar + "#rencana");
        }
        Jadwal j = l.siklus().jadwal();
        StatusDokumen b = l.siklus().status(Huruf.B);
        if (j != null && (b == StatusDokumen.KOSONG || b == StatusDokumen.DRAF) && j.menunggu(l.pihak(), l.kini())) {
            f.add(new Fakta("Waktu", j.kapan(l.periode().zona())));
            return new GiliranSiklus(
                    true, "Jadwal observasi menunggu jawaban Anda", f, "Cek", "/siklus/" + l.id() + "/jadwal");
        }
        for (Huruf h : List.of(Huruf.A, Huruf.B, Huruf.C, Huruf.E)) {
            StatusDokumen s = l.siklus().status(h);
            if (s.terkumpul()) {
                continue;
            }
            AturanPelaksanaan.Dokumen d = l.bentuk(h).dokumen();
            if (h != Huruf.B) {
                if (h == Huruf.E && s == StatusDokumen.KOSONG && l.siklus().upaya() == 0) {
                    return upaya(l, f, d, dasar);
                }
                if (h == Huruf.E) {
                    f.add(new Fakta("Upaya", l.siklus().upaya() + " catatan"));
                }
                return new GiliranSiklus(
                        true,
                        (s == StatusDokumen.DRAF ? "Lanjutkan " : "Isi ") + d.judul(),
                        f,
                        s == StatusDokumen.DRAF ? "Lanjutkan" : "Mulai",
                        dasar + "/" + h.jalur());
            }
            return menungguObservasi(l, f, s, j);
        }
        f.add(new Fakta("Keadaan", dinilai(l)));
        return new GiliranSiklus(false, "Siklus observasi Anda lengkap", f, null, null);
    }

    /** D has no form and may stay empty, but comes before E. */
    private static GiliranSiklus upaya(LembarSiklus l, List<Fakta> f, AturanPelaksanaan.Dokumen sesudah, String dasar) {
        f.add(new Fakta("Sesudah itu", sesudah.judul()));
        return new GiliranSiklus(
                true, "Catat " + l.bentuk(Huruf.D).dokumen().judul(), f, "Mulai", dasar + "/" + Huruf.D.jalur());
    }

    private static String dinilai(LembarSiklus l) {
        return l.siklus().status(Huruf.C) == StatusDokumen.DINILAI
                        && l.siklus().status(Huruf.E) == StatusDokumen.DINILAI
                ? "Semua dokumen sudah dinilai " + l.namaPenilai()
                : "Menunggu dinilai " + l.namaPenilai();
    }

    private static GiliranSiklus menungguObservasi(LembarSiklus l, List<Fakta> f, StatusDokumen s, @Nullable Jadwal j) {
        if (!(l.penilai() instanceof PejabatPenilai.Orang o)) {
            f.add(new Fakta("Keadaan", l.penilai().alasan()));
            return new GiliranSiklus(false, "Belum ada yang mengobservasi Anda", f, null, null);
        }
        f.add(new Fakta("Pada", o.nama() + (l.pengamat().isEmpty() ? "" : " dan pengamat yang ditunjuk")));
        if (s == StatusDokumen.MENUNGGU_KONFIRMASI) {
            return new GiliranSiklus(false, "Hasil observasi menunggu konfirmasi atasan", f, null, null);
        }
        String url = "/siklus/" + l.id() + "/jadwal";
        if (j == null) {
            return new GiliranSiklus(false, "Menunggu observasi", f, "Usulkan jadwal", url);
        }
        f.add(new Fakta("Waktu", j.kapan(l.periode().zona())));
        Jadwal.Keadaan k = j.keadaan(l.kini());
        f.add(new Fakta("Jadwal", k.sebutan()));
        return k == Jadwal.Keadaan.TERLEWAT
                ? new GiliranSiklus(true, "Jadwal observasi terlewat", f, "Pindahkan", url)
                : new GiliranSiklus(false, "Menunggu observasi", f, "Lihat jadwal", url);
    }

    private static GiliranSiklus pengamat(LembarSiklus l, List<Fakta> f, String dasar) {
        boolean memutus = l.pihak() != PihakSiklus.PENGAMAT;
        if (memutus && !l.siklus().permintaan().isEmpty()) {
            PermintaanUbah p = l.siklus().permintaan().getFirst();
            f.add(new Fakta("Alasan", p.alasan()));
            return new GiliranSiklus(
                    true,
                    "Permintaan mengubah " + l.bentuk(p.huruf()).dokumen().nama() + " menunggu jawaban",
                    f,
                    "Jawab",
                    dasar + "#permintaan");
        }
        Jadwal j = l.siklus().jadwal();
        StatusDokumen b = l.siklus().status(Huruf.B);
        if (j != null) {
            boolean selesai = b.terkumpul() || b == StatusDokumen.MENUNGGU_KONFIRMASI;
            String keadaan = selesai ? "Observasi selesai" : j.keadaan(l.kini()).sebutan();
            f.add(new Fakta("Waktu", j.kapan(l.periode().zona()) + " · " + keadaan));
        }
        return switch (b) {
            case TERKUNCI ->
                new GiliranSiklus(
                        false, "Menunggu Diskusi Persiapan dari " + l.diri().nama(), f, null, null);
            case KOSONG, DRAF -> {
                if (j != null && j.menunggu(l.pihak(), l.kini())) {
                    f.add(new Fakta("Jadwal", "menunggu jawaban Anda"));
                }
                yield new GiliranSiklus(true, "Nilai Observasi", f, "Nilai", dasar + "/rubrik");
            }
            case MENUNGGU_KONFIRMASI ->
                memutus
                        ? new GiliranSiklus(true, "Hasil observasi perlu dikonfirmasi", f, "Cek", dasar + "/rubrik")
                        : new GiliranSiklus(false, "Menunggu konfirmasi " + l.namaPenilai(), f, null, null);
            default -> sesudahObservasi(l, f, dasar, memutus);
        };
    }

    private static GiliranSiklus sesudahObservasi(LembarSiklus l, List<Fakta> f, String dasar, boolean memutus) {
        for (Huruf h : List.of(Huruf.C, Huruf.E)) {
            StatusDokumen s = l.siklus().status(h);
            AturanPelaksanaan.Dokumen d = l.bentuk(h).dokumen();
            if (s == StatusDokumen.DIKUMPULKAN) {
                return memutus
                        ? new GiliranSiklus(true, "Nilai " + d.nama(), f, "Nilai", dasar + "/" + h.jalur())
                        : new GiliranSiklus(false, d.nama() + " menunggu dinilai " + l.namaPenilai(), f, null, null);
            }
            if (!s.terkumpul()) {
                return new GiliranSiklus(
                        false, "Menunggu " + d.judul() + " dari " + l.diri().nama(), f, null, null);
            }
        }
        return new GiliranSiklus(false, "Siklus observasi lengkap", f, null, null);
    }
}
