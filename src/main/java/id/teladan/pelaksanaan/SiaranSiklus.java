package id.teladan.pelaksanaan;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.umum.PegawaiId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From a step that was taken to what others are told of it. */
final class SiaranSiklus {
    private static final int KUTIPAN = 300;

    private SiaranSiklus() {}

    /** All that the step tells: what others are told, and Formulir B once its owner may read it. */
    static List<Object> semua(LangkahSiklus langkah, Huruf h, LembarSiklus l, @Nullable String catatan) {
        List<Object> hasil = new ArrayList<>();
        dari(langkah, h, l, catatan).ifPresent(hasil::add);
        boolean selesai = langkah == LangkahSiklus.KUMPULKAN || langkah == LangkahSiklus.KONFIRMASI;
        if (selesai && h == Huruf.B && l.siklus().status(h) == StatusDokumen.DIKUMPULKAN) {
            new NaskahB(l, false).selesai().ifPresent(hasil::add);
        }
        return hasil;
    }

    /** @param l the cycle after the step; empty for drafts, which are their writer's own */
    static Optional<SiklusBergerak> dari(LangkahSiklus langkah, Huruf h, LembarSiklus l, @Nullable String catatan) {
        String nama = l.diri().nama();
        String dok = l.bentuk(h).dokumen().nama();
        String oleh = l.sebut(l.pembaca(), l.atasNama());
        String kata = catatan == null ? "" : " “" + kutip(catatan) + "”";
        boolean menunggu = l.siklus().status(h) == StatusDokumen.MENUNGGU_KONFIRMASI;
        return switch (langkah) {
            case SIMPAN, SIMPAN_NILAI, TARIK_PERMINTAAN, IKUTI_RENCANA -> Optional.empty();
            case KUMPULKAN ->
                h == Huruf.B
                        ? menunggu
                                ? kabar(
                                        l,
                                        penilai(l),
                                        "Observasi " + nama + " perlu dikonfirmasi",
                                        oleh + " mengumpulkan hasilnya.",
                                        "/observasi/" + l.id() + "/rubrik")
                                : kabar(
                                        l,
                                        pemilik(l),
                                        "Hasil observasi Anda sudah ada",
                                        oleh + " mengumpulkannya. Ini titik awal tindak lanjut, bukan nilai akhir.",
                                        "/siklus/" + l.id() + "/tindak-lanjut")
                        : kabar(
                                l,
                                h == Huruf.A ? pengamat(l) : memutus(l),
                                nama + " mengumpulkan " + dok,
                                l.periode().label() + ".",
                                "/observasi/" + l.id() + (h == Huruf.A ? "" : "/" + h.jalur()));
            case TARIK ->
                kabar(
                        l,
                        h == Huruf.B ? penilai(l) : pengamat(l),
                        (h == Huruf.B
                                ? oleh + " menarik kembali hasil observasi " + nama
                                : nama + " menarik kembali " + dok),
                        "Akan dikumpulkan lagi.",
                        "/observasi/" + l.id());
            case KONFIRMASI ->
                kabar(
                        l,
                        pemilik(l),
                        "Hasil observasi Anda sudah ada",
                        oleh + " mengonfirmasinya. Ini titik awal tindak lanjut, bukan nilai akhir.",
                        "/siklus/" + l.id() + "/tindak-lanjut");
            case KEMBALIKAN ->
                kabar(
                        l,
                        pengamatB(l),
                        "Hasil observasi " + nama + " dikembalikan",
                        oleh + ":" + kata,
                        "/observasi/" + l.id() + "/rubrik");
            case NILAI ->
                kabar(
                        l,
                        pemilik(l),
                        dok + " Anda sudah dinilai",
                        oleh + " menilainya.",
                        "/siklus/" + l.id() + "/" + h.jalur());
            case MINTA_UBAH ->
                kabar(l, memutus(l), nama + " minta mengubah " + dok, "Alasannya:" + kata, "/observasi/" + l.id());
            case TERIMA_UBAH ->
                kabar(
                        l,
                        pemilik(l),
                        "Anda dapat mengubah " + dok,
                        oleh + " menerima permintaan Anda. Yang lama tetap tersimpan." + kata,
                        "/siklus/" + l.id() + "/" + h.jalur());
            case TOLAK_UBAH ->
                kabar(l, pemilik(l), "Permintaan mengubah " + dok + " ditolak", oleh + ":" + kata, "/siklus/" + l.id());
        };
    }

    static Optional<SiklusBergerak> jadwal(LangkahJadwal langkah, LembarSiklus l, Jadwal j) {
        String oleh = l.sebut(l.pembaca(), l.atasNama());
        String siapa = l.milikPembaca() ? l.diri().nama() : "Anda";
        String judul = switch (langkah) {
            case JADWAL_DIUSULKAN -> "Jadwal observasi " + siapa + " diusulkan";
            case JADWAL_DIPINDAH -> "Jadwal observasi " + siapa + " dipindah";
            case JADWAL_DISETUJUI -> "Jadwal observasi " + siapa + " disepakati";
        };
        String isi = oleh + ": " + j.kapan(l.periode().zona()) + "."
                + (j.alasan() == null ? "" : " Alasan: “" + kutip(j.alasan()) + "”");
        return kabar(l, l.milikPembaca() ? pengamat(l) : pemilik(l), judul, isi, "/siklus/" + l.id() + "/jadwal");
    }

    private static Optional<SiklusBergerak> kabar(
            LembarSiklus l, Set<PegawaiId> penerima, String judul, String isi, String url) {
        penerima.remove(l.pembaca());
        return penerima.isEmpty()
                ? Optional.empty()
                : Optional.of(new SiklusBergerak(
                        l.siklus().dinas(),
                        l.id(),
                        l.pembaca(),
                        java.util.List.copyOf(penerima),
                        judul,
                        isi,
                        url,
                        l.kini()));
    }

    private static Set<PegawaiId> pemilik(LembarSiklus l) {
        return new LinkedHashSet<>(Set.of(l.siklus().pemilik()));
    }

    private static Set<PegawaiId> penilai(LembarSiklus l) {
        Set<PegawaiId> hasil = new LinkedHashSet<>();
        if (l.penilai() instanceof PejabatPenilai.Orang o) {
            hasil.add(o.id());
            if (o.wakil() != null) {
                hasil.add(o.wakil().id());
            }
        }
        return hasil;
    }

    /** Those who rate: the pejabat penilai, his delegate, and the Tim Kerja. */
    private static Set<PegawaiId> memutus(LembarSiklus l) {
        Set<PegawaiId> hasil = penilai(l);
        l.pengamat().stream().filter(x -> x.pihak() == PihakSiklus.TIM_KERJA).forEach(x -> hasil.add(x.orang()));
        return hasil;
    }

    private static Set<PegawaiId> pengamat(LembarSiklus l) {
        Set<PegawaiId> hasil = penilai(l);
        l.pengamat().forEach(x -> hasil.add(x.orang()));
        return hasil;
    }

    private static Set<PegawaiId> pengamatB(LembarSiklus l) {
        Set<PegawaiId> hasil = new LinkedHashSet<>();
        Dokumen b = l.siklus().dokumen().get(Huruf.B);
        Penulis.Tangan t = b == null ? null : b.penulis().kumpul();
        if (t != null) {
            hasil.add(t.siapa());
        }
        return hasil;
    }

    private static String kutip(String s) {
        return s.length() <= KUTIPAN ? s : s.substring(0, KUTIPAN) + "…";
    }
}
