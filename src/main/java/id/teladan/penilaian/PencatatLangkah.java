package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.penilaian.PenilaianRepository.Beku;
import id.teladan.umum.PegawaiId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes a step: asks the aggregate, freezes what was decided, writes all of it, and tells it. */
record PencatatLangkah(PenilaianRepository penilaian, RiwayatPenilaianRepository riwayat, Pembeku pembeku) {

    HasilNilai ambil(LembarPenilaian l, LangkahPenilaian langkah, MasukanPenilaian m) {
        Penilaian lama = l.p();
        IsiPenilaian isi = isi(lama, langkah, m);
        TindakanPenilaian t = l.tindakan(isi, m.catatan(), m.surat(), m.penutupan());
        Optional<HalanganPenilaian> halangan = l.halangan(langkah, t);
        if (halangan.isPresent()) {
            return KembarPenilaian.sudah(l, langkah, t)
                    ? new HasilNilai.SudahTerjadi(l)
                    : new HasilNilai.Ditolak(halangan.get(), l);
        }
        boolean menulis = langkah == LangkahPenilaian.SIMPAN || langkah == LangkahPenilaian.TETAPKAN;
        boolean sama = isi.equals(lama.isi());
        if (menulis
                && m.dasar() != null
                && !sama
                && !m.dasar().equals(lama.isi().sidik())) {
            return new HasilNilai.Bentrok(l);
        }
        if (langkah == LangkahPenilaian.SIMPAN && sama || KembarPenilaian.tertulis(l, langkah, t)) {
            return new HasilNilai.SudahTerjadi(l);
        }
        return new HasilNilai.Berhasil(tulis(l, langkah, t, isi));
    }

    private static IsiPenilaian isi(Penilaian lama, LangkahPenilaian langkah, MasukanPenilaian m) {
        return switch (langkah) {
            case SIMPAN, TETAPKAN -> lama.isi().ditimpa(m.isi(), m.kunci());
            case REKOMENDASIKAN -> m.isi();
            case PUTUSKAN -> putusan(lama, m.isi());
            default -> IsiPenilaian.KOSONG;
        };
    }

    /** Who only confirms need not name the ratings; a rating that a letter leaves out stays as it was decided. */
    private static IsiPenilaian putusan(Penilaian lama, IsiPenilaian isi) {
        Ketetapan k = lama.ketetapan();
        String putusan = isi.teks(IsiPenilaian.PUTUSAN);
        if (k == null || putusan.isEmpty()) {
            return isi;
        }
        boolean kuat = putusan.equals(IsiPenilaian.DIKUATKAN);
        boolean tanpa = isi.hasil().isEmpty() && isi.perilaku().isEmpty();
        if (tanpa && !kuat) {
            return isi;
        }
        return IsiPenilaian.dari(Map.of(
                IsiPenilaian.PUTUSAN,
                putusan,
                IsiPenilaian.HASIL,
                kuat || isi.hasil().isEmpty() ? k.hasil() : isi.hasil(),
                IsiPenilaian.PERILAKU,
                kuat || isi.perilaku().isEmpty() ? k.perilaku() : isi.perilaku()));
    }

    LembarPenilaian tulis(LembarPenilaian l, LangkahPenilaian langkah, TindakanPenilaian t, IsiPenilaian isi) {
        Penilaian lama = l.p();
        Penilaian baru = lama.ambil(langkah, t, l.keadaan(isi));
        LembarPenilaian akhir = l.dengan(baru);
        Beku beku = switch (langkah) {
            case TETAPKAN -> penilaian.bekukan(pembeku.hasil(akhir));
            case PUTUSKAN ->
                penilaian.bekukan(
                        pembeku.diputus(riwayat.hasil(lama.dinas(), lama.id()).orElseThrow(), akhir, isi));
            default -> null;
        };
        CatatanPenilaian c = langkah == LangkahPenilaian.SIMPAN
                ? null
                : CatatanPenilaian.of(
                        langkah,
                        t,
                        lama.tercatat(),
                        baru.tercatat(),
                        catatan(langkah, t),
                        beku == null ? null : beku.sidik());
        penilaian.simpan(lama, baru, akhir.timbangan(baru.isi()), c, beku, t.kini());
        switch (langkah) {
            case REKOMENDASIKAN ->
                penilaian.tambah(
                        lama,
                        new Rekomendasi(
                                t.siapa(), t.kini(), isi.hasil(), isi.perilaku(), isi.teks(IsiPenilaian.CATATAN)));
            case BERI_KETERANGAN ->
                penilaian.tambah(
                        lama, new Keterangan(t.siapa(), t.kini(), t.catatan().strip()));
            default -> {}
        }
        siarkan(akhir, langkah);
        return akhir;
    }

    private static String catatan(LangkahPenilaian langkah, TindakanPenilaian t) {
        return switch (langkah) {
            case TETAPKAN ->
                Stream.of(IsiPenilaian.ALASAN_HASIL, IsiPenilaian.ALASAN_KOSONG, IsiPenilaian.ALASAN_SEBARAN)
                        .map(t.isi()::teks)
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining("\n"));
            case REKOMENDASIKAN -> t.isi().teks(IsiPenilaian.CATATAN);
            case PUTUSKAN -> t.surat().kosong() ? t.catatan() : t.surat().kalimat() + ": " + t.catatan();
            case TUTUP -> requireNonNull(t.penutupan()).kalimat();
            default -> t.catatan();
        };
    }

    private void siarkan(LembarPenilaian l, LangkahPenilaian langkah) {
        Penilaian p = l.p();
        Ketetapan k = p.ketetapan();
        PegawaiId penilai = k == null ? p.pegawai() : k.penilai();
        switch (langkah) {
            case TETAPKAN ->
                penilaian.siarkan(new PenilaianDitetapkan(
                        p.dinas(), p.id(), p.ke(), p.periode(), p.pegawai(), p.satuan(), penilai, l.kini()));
            case TARIK ->
                penilaian.siarkan(new PenilaianDitarik(p.dinas(), p.id(), p.ke(), p.periode(), p.pegawai(), l.kini()));
            case TERIMA -> {
                penilaian.siarkan(
                        new PenilaianDiterima(p.dinas(), p.id(), p.periode(), p.pegawai(), penilai, l.kini()));
                selesai(l);
            }
            case BERLAKU_SENDIRI -> selesai(l);
            case AJUKAN_KEBERATAN -> {
                Keberatan b = requireNonNull(p.keberatan());
                penilaian.siarkan(new KeberatanPenilaianDiajukan(
                        p.dinas(),
                        p.id(),
                        p.periode(),
                        p.pegawai(),
                        menanggapi(l, penilai),
                        b.kepada(),
                        b.alasan(),
                        l.kini()));
            }
            case TANGGAPI ->
                penilaian.siarkan(new KeberatanPenilaianDitanggapi(
                        p.dinas(), p.id(), p.periode(), p.pegawai(), kepada(p), l.kini()));
            case PUTUSKAN -> {
                penilaian.siarkan(new KeberatanPenilaianDiputus(
                        p.dinas(),
                        p.id(),
                        p.ke(),
                        p.periode(),
                        p.pegawai(),
                        p.satuan(),
                        penilai,
                        requireNonNull(requireNonNull(p.keberatan()).putusan()).diubah(),
                        l.kini()));
                selesai(l);
            }
            case TUTUP ->
                penilaian.siarkan(new PenilaianDitutup(
                        p.dinas(),
                        p.id(),
                        p.periode(),
                        p.pegawai(),
                        requireNonNull(p.penutupan()).kalimat(),
                        requireNonNull(p.penutupan()).sebab() == Penutupan.Sebab.MENINGGAL,
                        l.kini()));
            case SIMPAN, REKOMENDASIKAN, BERI_KETERANGAN, BACA, BUKA_LAGI -> {}
        }
    }

    /** Who answers an objection: he who decided, while he may; else who holds the post by now. */
    private static PegawaiId menanggapi(LembarPenilaian l, PegawaiId penilai) {
        return l.penilai() instanceof PejabatPenilai.Orang o && !o.memutus(penilai) ? o.id() : penilai;
    }

    private static @Nullable PegawaiId kepada(Penilaian p) {
        return requireNonNull(p.keberatan()).kepada();
    }

    private void selesai(LembarPenilaian l) {
        Penilaian p = l.p();
        penilaian.siarkan(
                new PenilaianFinal(p.dinas(), p.id(), p.ke(), p.periode(), p.pegawai(), p.satuan(), l.kini()));
    }
}
