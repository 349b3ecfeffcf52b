package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;

import id.teladan.penilaian.daftar.AlasanPola;
import id.teladan.penilaian.daftar.SebaranNilai;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a step of the table needs besides its row: an open window, complete ratings, reasons, hearing of both sides. */
final class SyaratPenilaian {
    private SyaratPenilaian() {}

    static Optional<HalanganPenilaian> halangan(
            Penilaian p, LangkahPenilaian l, TindakanPenilaian t, KeadaanPenilaian k) {
        String tertutup = k.tertutup();
        if (l.dalamJendela() && tertutup != null) {
            return Optional.of(new HalanganPenilaian.JendelaTutup(tertutup));
        }
        Optional<HalanganPenilaian> panjang = terlaluPanjang(t);
        if (panjang.isPresent()) {
            return panjang;
        }
        return switch (l) {
            case SIMPAN -> ratingSalah(t, k);
            case REKOMENDASIKAN -> ratingSalah(t, k).or(() -> ratingKosong(t, k));
            case BERI_KETERANGAN -> tanpaCatatan(t, "isi", KalimatPenilaian.TULIS_KETERANGAN);
            case TETAPKAN -> ratingSalah(t, k).or(() -> tetapkan(t, k));
            case TARIK ->
                k.diterima(requireNonNull(p.ketetapan()), t.kini())
                        ? status(p, t, KalimatPenilaian.SUDAH_DITERIMA)
                        : Optional.empty();
            case BACA ->
                requireNonNull(p.ketetapan()).dibuka() != null
                        ? status(p, t, KalimatPenilaian.SUDAH_DIBUKA)
                        : Optional.empty();
            case TERIMA -> Optional.empty();
            case AJUKAN_KEBERATAN -> tanpaCatatan(t, "alasan", KalimatPenilaian.TULIS_KEBERATAN);
            case TANGGAPI ->
                requireNonNull(p.keberatan()).tanggapan() != null
                        ? status(p, t, KalimatPenilaian.SUDAH_DITANGGAPI)
                        : tanpaCatatan(t, "tanggapan", KalimatPenilaian.TULIS_TANGGAPAN);
            case PUTUSKAN -> putuskan(p, t, k);
            case BERLAKU_SENDIRI ->
                p.lewatTenggat(t.kini()) ? Optional.empty() : status(p, t, KalimatPenilaian.BELUM_LEWAT);
            case TUTUP ->
                t.penutupan() == null
                        ? Optional.of(new HalanganPenilaian.AlasanKosong("sebab", KalimatPenilaian.PILIH_SEBAB))
                        : requireNonNull(t.penutupan()).sebab() == Penutupan.Sebab.LAINNYA
                                        && requireNonNull(t.penutupan())
                                                .keterangan()
                                                .isBlank()
                                ? Optional.of(
                                        new HalanganPenilaian.AlasanKosong("keterangan", KalimatPenilaian.TULIS_SEBAB))
                                : Optional.empty();
            case BUKA_LAGI -> tanpaCatatan(t, "alasan", KalimatPenilaian.TULIS_ALASAN_BUKA);
        };
    }

    private static Optional<HalanganPenilaian> tetapkan(TindakanPenilaian t, KeadaanPenilaian k) {
        Timbangan w = k.timbangan();
        if (!w.menghalangi().isEmpty()) {
            return Optional.of(new HalanganPenilaian.BelumLengkap(w.menghalangi()));
        }
        if (!w.hanyaPerilaku() && w.menyimpang(t.isi()) && !t.isi().ada(IsiPenilaian.ALASAN_HASIL)) {
            return Optional.of(new HalanganPenilaian.AlasanKosong(
                    IsiPenilaian.ALASAN_HASIL,
                    KalimatPenilaian.tulisAlasanHasil(requireNonNull(w.usul()).judul())));
        }
        if (w.perluAlasan() && !t.isi().ada(IsiPenilaian.ALASAN_KOSONG)) {
            return Optional.of(new HalanganPenilaian.AlasanKosong(
                    IsiPenilaian.ALASAN_KOSONG, KalimatPenilaian.tulisAlasanKosong(w)));
        }
        return w.predikat() == null ? ratingKosong(t, k) : sebaran(t, k);
    }

    private static Optional<HalanganPenilaian> sebaran(TindakanPenilaian t, KeadaanPenilaian k) {
        SebaranNilai s = k.sebaran();
        int panjang = t.isi().teks(IsiPenilaian.ALASAN_SEBARAN).length();
        if (panjang > AlasanPola.TERPANJANG) {
            return Optional.of(new HalanganPenilaian.IsianSalah(
                    IsiPenilaian.ALASAN_SEBARAN, KalimatPenilaian.panjang(AlasanPola.TERPANJANG, panjang)));
        }
        return s != null && s.perluAlasan() && panjang == 0
                ? Optional.of(new HalanganPenilaian.AlasanKosong(
                        IsiPenilaian.ALASAN_SEBARAN, KalimatPenilaian.tulisAlasanSebaran(s)))
                : Optional.empty();
    }

    private static Optional<HalanganPenilaian> putuskan(Penilaian p, TindakanPenilaian t, KeadaanPenilaian k) {
        Keberatan b = requireNonNull(p.keberatan());
        Ketetapan lama = requireNonNull(p.ketetapan());
        if (t.siapa().equals(lama.penilai()) || t.siapa().equals(lama.atasNama())) {
            return Optional.of(new HalanganPenilaian.BukanPihak(KalimatPenilaian.PUTUSAN_SENDIRI));
        }
        if (t.pihak() == PihakPenilaian.ADMIN && k.atasan() != null) {
            return Optional.of(new HalanganPenilaian.BukanPihak(KalimatPenilaian.ATASAN_TERCATAT));
        }
        int menanggapi = k.timbangan().aturan().keberatan().tanggapan().hari();
        if (!b.bolehDiputus(t.kini(), menanggapi)) {
            return status(p, t, KalimatPenilaian.tungguTanggapan(b, menanggapi, k.zona()));
        }
        Optional<HalanganPenilaian> surat = t.pihak() == PihakPenilaian.ADMIN
                ? t.surat()
                        .halangan(
                                LocalDate.ofInstant(b.diajukan(), k.zona().id()),
                                LocalDate.ofInstant(t.kini(), k.zona().id()))
                : Optional.empty();
        return surat.or(() -> t.pihak() == PihakPenilaian.ADMIN ? pilihanPutusan(t) : Optional.empty())
                .or(() -> ratingSalah(t, k))
                .or(() -> ratingKosong(t, k))
                .or(() -> tanpaCatatan(t, "alasan", KalimatPenilaian.TULIS_ALASAN_PUTUSAN));
    }

    private static Optional<HalanganPenilaian> pilihanPutusan(TindakanPenilaian t) {
        boolean dipilih = switch (t.isi().teks(IsiPenilaian.PUTUSAN)) {
            case IsiPenilaian.DIKUATKAN -> true;
            case IsiPenilaian.DIUBAH ->
                !t.isi().hasil().isEmpty() || !t.isi().perilaku().isEmpty();
            default -> false;
        };
        return dipilih
                ? Optional.empty()
                : Optional.of(new HalanganPenilaian.IsianSalah(IsiPenilaian.PUTUSAN, KalimatPenilaian.PILIH_PUTUSAN));
    }

    private static Optional<HalanganPenilaian> status(Penilaian p, TindakanPenilaian t, String kalimat) {
        return Optional.of(new HalanganPenilaian.StatusLain(p.status(t.kini()), kalimat));
    }

    private static Optional<HalanganPenilaian> tanpaCatatan(TindakanPenilaian t, String kunci, String kalimat) {
        return t.catatan().isBlank()
                ? Optional.of(new HalanganPenilaian.AlasanKosong(kunci, kalimat))
                : Optional.empty();
    }

    private static Optional<HalanganPenilaian> terlaluPanjang(TindakanPenilaian t) {
        if (t.catatan().length() > IsiPenilaian.TERPANJANG) {
            return Optional.of(new HalanganPenilaian.IsianSalah(
                    "alasan",
                    KalimatPenilaian.panjang(
                            IsiPenilaian.TERPANJANG, t.catatan().length())));
        }
        Penutupan x = t.penutupan();
        if (x != null && x.keterangan().length() > Penutupan.TERPANJANG) {
            return Optional.of(new HalanganPenilaian.IsianSalah(
                    "keterangan",
                    KalimatPenilaian.panjang(
                            Penutupan.TERPANJANG, x.keterangan().length())));
        }
        return t.isi().nilai().entrySet().stream()
                .filter(e -> e.getValue().length() > IsiPenilaian.TERPANJANG)
                .map(Map.Entry::getKey)
                .findFirst()
                .map(kunci -> new HalanganPenilaian.IsianSalah(
                        kunci,
                        KalimatPenilaian.panjang(
                                IsiPenilaian.TERPANJANG, t.isi().teks(kunci).length())));
    }

    private static Optional<HalanganPenilaian> ratingSalah(TindakanPenilaian t, KeadaanPenilaian k) {
        for (String kunci : new String[] {IsiPenilaian.HASIL, IsiPenilaian.PERILAKU}) {
            if (t.isi().ada(kunci) && k.timbangan().rating(t.isi().teks(kunci)).isEmpty()) {
                return Optional.of(new HalanganPenilaian.IsianSalah(kunci, KalimatPenilaian.PILIH_RATING));
            }
        }
        return Optional.empty();
    }

    private static Optional<HalanganPenilaian> ratingKosong(TindakanPenilaian t, KeadaanPenilaian k) {
        if (k.timbangan().hasil(t.isi()).isEmpty()) {
            return Optional.of(new HalanganPenilaian.AlasanKosong(IsiPenilaian.HASIL, KalimatPenilaian.PILIH_HASIL));
        }
        return t.isi().perilaku().isEmpty()
                ? Optional.of(
                        new HalanganPenilaian.AlasanKosong(IsiPenilaian.PERILAKU, KalimatPenilaian.PILIH_PERILAKU))
                : Optional.empty();
    }
}
