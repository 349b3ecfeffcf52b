package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;

import id.teladan.periode.AturanPenilaian;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Tanggal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The card on top of the pages of an assessment: whose turn it is.
 *
 * @param anda whether it is the reader's turn
 */
record GiliranPenilaian(boolean anda, String judul, List<Fakta> fakta) {

    record Fakta(String label, String isi) {}

    static GiliranPenilaian of(LembarPenilaian l) {
        List<Fakta> f = new ArrayList<>();
        boolean penilai = l.adalah(PihakPenilaian.PENILAI);
        if (l.adalah(PihakPenilaian.PENDAHULU) && l.status().ditetapkan()) {
            return new GiliranPenilaian(false, "Penilaian sudah ditetapkan", f);
        }
        return switch (l.status()) {
            case BELUM, DRAF -> menilai(l, f, penilai);
            case DITETAPKAN -> ditetapkan(l, f);
            case KEBERATAN -> keberatan(l, f, penilai);
            case FINAL -> {
                predikat(l, f);
                yield new GiliranPenilaian(false, "Penilaian selesai", f);
            }
            case DITUTUP -> {
                f.add(new Fakta("Sebab", requireNonNull(l.p().penutupan()).kalimat()));
                yield new GiliranPenilaian(false, "Ditutup tanpa predikat", f);
            }
        };
    }

    private static GiliranPenilaian menilai(LembarPenilaian l, List<Fakta> f, boolean penilai) {
        if (!l.jendela().terbuka(l.kini())) {
            f.add(new Fakta("Jendela", KalimatPenilaian.jendela(l.jendela(), l.kini())));
            return new GiliranPenilaian(
                    false, l.jendela().belum(l.kini()) ? "Penilaian belum dibuka" : "Penilaian sudah ditutup", f);
        }
        f.add(new Fakta("Sampai", l.jendela().batas()));
        if (penilai) {
            return new GiliranPenilaian(true, l.status() == StatusPenilaian.DRAF ? "Lanjutkan penilaian" : "Nilai", f);
        }
        f.add(new Fakta("Pada", l.namaPenilai()));
        return switch (l.pihak()) {
            case TIM_KERJA ->
                new GiliranPenilaian(
                        l.rekomendasiTerbaca() == null,
                        l.rekomendasiTerbaca() == null ? "Rekomendasi Anda ditunggu" : "Rekomendasi Anda tersimpan",
                        f);
            case PENDAHULU ->
                new GiliranPenilaian(
                        l.keterangan().stream().noneMatch(k -> k.oleh().equals(l.pembaca())),
                        "Anda pejabat penilai sebelumnya: keterangan Anda didengar",
                        f);
            default -> new GiliranPenilaian(false, "Belum ditetapkan", f);
        };
    }

    /** Who opened it late, or not at all, is taken to have received it on the day of the rule set. */
    private static String diterima(LembarPenilaian l, Ketetapan k, LocalDate diterima) {
        Instant dibuka = k.dibuka();
        boolean nyata = dibuka != null
                && !LocalDate.ofInstant(dibuka, l.periode().zona().id()).isAfter(diterima);
        AturanPenilaian.Hari h = l.aturan().keberatan().diterima();
        return nyata
                ? Tanggal.panjang(diterima)
                : "dianggap diterima " + Tanggal.panjang(diterima) + " (" + h.hari() + " hari sesudah diberi tahu"
                        + usulan(h) + ")";
    }

    private static String usulan(AturanPenilaian.Hari h) {
        return h.landasan().kepastian() == Kepastian.USULAN ? "; usulan Teladan" : "";
    }

    private static void predikat(LembarPenilaian l, List<Fakta> f) {
        if (l.membacaHasil()) {
            f.add(new Fakta(
                    "Predikat", l.predikat(requireNonNull(l.p().ketetapan()).predikat())));
        }
    }

    private static GiliranPenilaian ditetapkan(LembarPenilaian l, List<Fakta> f) {
        Ketetapan k = requireNonNull(l.p().ketetapan());
        var zona = l.periode().zona();
        LocalDate diterima = k.diterima(l.aturan().keberatan(), zona);
        predikat(l, f);
        f.add(new Fakta("Ditetapkan", l.waktu(k.pada()) + " oleh " + l.sebut(k.penilai(), k.atasNama())));
        f.add(new Fakta("Diterima", (k.dibuka() == null ? "belum dibuka; " : "") + diterima(l, k, diterima)));
        f.add(new Fakta(
                "Keberatan paling lambat",
                Tanggal.panjang(k.hariTerakhir(zona)) + " (" + Ketetapan.sisa(k.hariTerakhir(zona), l.kini(), zona)
                        + ")"));
        boolean pemilik = l.adalah(PihakPenilaian.PEMILIK);
        return new GiliranPenilaian(pemilik, pemilik ? "Terima, atau ajukan keberatan" : "Menunggu jawaban pegawai", f);
    }

    private static GiliranPenilaian keberatan(LembarPenilaian l, List<Fakta> f, boolean penilai) {
        Keberatan b = requireNonNull(l.p().keberatan());
        int menanggapi = l.aturan().keberatan().tanggapan().hari();
        f.add(new Fakta("Diajukan", l.waktu(b.diajukan())));
        f.add(new Fakta("Kepada", b.kepada() == null ? "atasan di luar Teladan, dicatat admin dinas" : l.namaAtasan()));
        if (b.tanggapan() == null) {
            f.add(new Fakta(
                    "Tanggapan",
                    "ditunggu dari " + l.namaPenilai() + " sampai " + l.waktu(b.tanpaTanggapanSejak(menanggapi)) + " ("
                            + menanggapi + " hari"
                            + usulan(l.aturan().keberatan().tanggapan()) + ")"));
            return penilai
                    ? new GiliranPenilaian(true, "Tanggapi keberatan", f)
                    : new GiliranPenilaian(
                            l.adalah(PihakPenilaian.ATASAN_PENILAI) && b.bolehDiputus(l.kini(), menanggapi),
                            "Keberatan menunggu tanggapan pejabat penilai",
                            f);
        }
        return l.adalah(PihakPenilaian.ATASAN_PENILAI)
                ? new GiliranPenilaian(true, "Putuskan keberatan", f)
                : new GiliranPenilaian(false, "Keberatan menunggu putusan atasan pejabat penilai", f);
    }
}
