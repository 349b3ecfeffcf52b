package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.organisasi.MasaJabatan;
import id.teladan.penilaian.hitung.Kekurangan;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.umum.DinasId;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of one assessment: receipt and its days, reasons, hearing both sides, and the special cases of people who come and go. */
class PenilaianTest {
    private static final Instant KINI = ContohPenilaian.KINI;
    private static final AturanPenilaian.Keberatan ATURAN = ContohPenilaian.ATURAN.keberatan();

    private static HalanganPenilaian halangan(
            Penilaian p, LangkahPenilaian l, TindakanPenilaian t, KeadaanPenilaian k) {
        return p.halangan(l, t, k).orElseThrow();
    }

    private static Kurang kurang(AturanPenilaian.Akibat akibat) {
        return new Kurang(
                new Kekurangan(
                        AturanPenilaian.JenisSyarat.OBSERVASI,
                        "Observasi Kinerja",
                        List.of("belum diadakan"),
                        akibat,
                        new HasilPenilaian.Klausul("SYARAT-OBSERVASI", "Observasi", Kepastian.USULAN)),
                "Anda mengobservasi.",
                "");
    }

    @Test
    void empat_belas_hari_dihitung_sejak_bu_sari_membukanya_dan_hari_terakhir_masih_utuh() {
        Instant ditetapkan = Instant.parse("2026-12-01T03:00:00Z");
        Ketetapan k = ContohPenilaian.ketetapan(ditetapkan, Instant.parse("2026-12-02T16:59:00Z"));

        assertThat(k.diterima(ATURAN, Zona.WIB)).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(k.hariTerakhir(Zona.WIB)).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(k.tenggat()).isEqualTo(Instant.parse("2026-12-16T17:00:00Z"));
        assertThat(Ketetapan.sisa(k.hariTerakhir(Zona.WIB), Instant.parse("2026-12-16T16:00:00Z"), Zona.WIB))
                .isEqualTo("hari ini hari terakhir");
        assertThat(Ketetapan.sisa(k.hariTerakhir(Zona.WIB), Instant.parse("2026-12-02T16:59:00Z"), Zona.WIB))
                .isEqualTo("14 hari lagi");
    }

    @Test
    void yang_tidak_membukanya_dianggap_menerima_seminggu_sesudah_diberi_kabar() {
        Ketetapan k = ContohPenilaian.ketetapan(Instant.parse("2026-12-01T03:00:00Z"), null);

        assertThat(k.diterima(ATURAN, Zona.WIB)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(k.sudahDiterima(Instant.parse("2026-12-07T16:59:59Z"), ATURAN, Zona.WIB))
                .isFalse();
        assertThat(k.sudahDiterima(Instant.parse("2026-12-07T17:00:00Z"), ATURAN, Zona.WIB))
                .isTrue();
        assertThat(k.dibuka(Instant.parse("2026-12-20T00:00:00Z"), ATURAN, Zona.WIB)
                        .tenggat())
                .as("membukanya terlambat tidak memperpanjang")
                .isEqualTo(k.tenggat());
    }

    @Test
    void sesudah_tenggat_hasil_sudah_final_bagi_siapa_pun_walau_basis_data_belum_diberi_tahu() {
        Penilaian p = ContohPenilaian.dengan(
                ContohPenilaian.penilaian(StatusPenilaian.DITETAPKAN),
                ContohPenilaian.ketetapan(KINI.minus(Duration.ofDays(60)), null));

        assertThat(p.tercatat()).isEqualTo(StatusPenilaian.DITETAPKAN);
        assertThat(p.status(KINI)).isEqualTo(StatusPenilaian.FINAL);
        assertThat(halangan(
                        p,
                        LangkahPenilaian.AJUKAN_KEBERATAN,
                        ContohPenilaian.oleh(PihakPenilaian.PEMILIK, KINI),
                        ContohPenilaian.keadaan()))
                .isInstanceOf(HalanganPenilaian.StatusLain.class);
        assertThat(p.ambil(
                                LangkahPenilaian.BERLAKU_SENDIRI,
                                ContohPenilaian.oleh(PihakPenilaian.SISTEM, KINI),
                                ContohPenilaian.keadaan())
                        .tercatat())
                .isEqualTo(StatusPenilaian.FINAL);
    }

    @Test
    void ditarik_hanya_sebelum_pegawai_menerimanya() {
        Penilaian dibuka = ContohPenilaian.dengan(
                ContohPenilaian.penilaian(StatusPenilaian.DITETAPKAN),
                ContohPenilaian.ketetapan(KINI.minus(Duration.ofDays(1)), KINI.minus(Duration.ofHours(1))));

        assertThat(halangan(
                                dibuka,
                                LangkahPenilaian.TARIK,
                                ContohPenilaian.oleh(PihakPenilaian.PENILAI, KINI),
                                ContohPenilaian.keadaan())
                        .pesan())
                .contains("keberatan");
        assertThatThrownBy(() -> dibuka.ambil(
                        LangkahPenilaian.TARIK,
                        ContohPenilaian.oleh(PihakPenilaian.PENILAI, KINI),
                        ContohPenilaian.keadaan()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void menyimpang_dari_usulan_dan_yang_kurang_minta_alasan_yang_menghalangi_menolak() {
        Penilaian p = ContohPenilaian.penilaian(StatusPenilaian.DRAF);
        IsiPenilaian isi = ContohPenilaian.RATING;
        HasilPenilaian.Nilai usul = new HasilPenilaian.Nilai("DI_ATAS", "Di Atas Ekspektasi");

        assertThat(tetapkan(p, isi, usul, List.of()).orElseThrow().pesan()).contains("Di Atas Ekspektasi");
        assertThat(tetapkan(p, isi.dengan(IsiPenilaian.ALASAN_HASIL, "Bukti belum menetap"), usul, List.of()))
                .isEmpty();
        assertThat(tetapkan(p, isi, null, List.of(kurang(AturanPenilaian.Akibat.ALASAN)))
                        .orElseThrow())
                .isInstanceOf(HalanganPenilaian.AlasanKosong.class);
        assertThat(tetapkan(
                        p,
                        isi.dengan(IsiPenilaian.ALASAN_KOSONG, "Observasi batal karena banjir"),
                        null,
                        List.of(kurang(AturanPenilaian.Akibat.ALASAN))))
                .isEmpty();
        assertThat(tetapkan(p, isi, null, List.of(kurang(AturanPenilaian.Akibat.HALANGI)))
                        .orElseThrow())
                .isInstanceOf(HalanganPenilaian.BelumLengkap.class);
        assertThat(tetapkan(p, isi, null, List.of(kurang(AturanPenilaian.Akibat.TAMPIL))))
                .isEmpty();
    }

    private static java.util.Optional<HalanganPenilaian> tetapkan(
            Penilaian p, IsiPenilaian isi, HasilPenilaian.@Nullable Nilai usul, List<Kurang> kurang) {
        return p.halangan(
                LangkahPenilaian.TETAPKAN,
                ContohPenilaian.oleh(PihakPenilaian.PENILAI, ContohPenilaian.BUDI, isi, "", KINI),
                ContohPenilaian.keadaan(ContohPenilaian.timbangan(isi, usul, kurang)));
    }

    @Test
    void keberatan_diputus_sesudah_keduanya_didengar_dan_tidak_oleh_yang_menetapkan() {
        Penilaian p = ContohPenilaian.penilaian(StatusPenilaian.KEBERATAN);
        Instant baru = KINI.minus(Duration.ofDays(3));
        IsiPenilaian naik = ContohPenilaian.RATING.dengan(IsiPenilaian.PERILAKU, "DI_ATAS");

        assertThat(putuskan(p, ContohPenilaian.TONO, naik, "Terbukti", baru)
                        .map(HalanganPenilaian::pesan)
                        .orElseThrow())
                .contains("didengar dulu");
        assertThat(putuskan(p, ContohPenilaian.TONO, naik, "Terbukti", KINI))
                .as("pejabat penilai diam seminggu")
                .isEmpty();
        assertThat(putuskan(p, ContohPenilaian.BUDI, naik, "Terbukti", KINI).orElseThrow())
                .isInstanceOf(HalanganPenilaian.BukanPihak.class);
        assertThat(putuskan(p, ContohPenilaian.TONO, naik, " ", KINI).orElseThrow())
                .isInstanceOf(HalanganPenilaian.AlasanKosong.class);
        Penilaian diputus = p.ambil(
                LangkahPenilaian.PUTUSKAN,
                ContohPenilaian.oleh(PihakPenilaian.ATASAN_PENILAI, ContohPenilaian.TONO, naik, "Terbukti", KINI),
                ContohPenilaian.keadaan(naik));
        assertThat(diputus.ke()).isEqualTo(2);
        assertThat(requireNonNull(requireNonNull(diputus.keberatan()).putusan()).diubah())
                .isTrue();
        assertThat(requireNonNull(diputus.ketetapan()).perilaku()).isEqualTo("DI_ATAS");
        assertThat(diputus.isi()).as("yang ditulis pejabat penilai tetap").isEqualTo(p.isi());
    }

    private static java.util.Optional<HalanganPenilaian> putuskan(
            Penilaian p, id.teladan.umum.PegawaiId siapa, IsiPenilaian isi, String alasan, Instant kini) {
        return p.halangan(
                LangkahPenilaian.PUTUSKAN,
                ContohPenilaian.oleh(PihakPenilaian.ATASAN_PENILAI, siapa, isi, alasan, kini),
                ContohPenilaian.keadaan(isi));
    }

    @Test
    void admin_hanya_mencatat_putusan_tertulis_bila_atasan_tidak_tercatat() {
        Penilaian p = ContohPenilaian.penilaian(StatusPenilaian.KEBERATAN);
        TindakanPenilaian t = ContohPenilaian.oleh(PihakPenilaian.ADMIN, KINI);
        KeadaanPenilaian tanpaAtasan = new KeadaanPenilaian(
                Zona.WIB, null, null, Penimbang.rating(ContohPenilaian.ATURAN, false, ContohPenilaian.RATING));

        assertThat(halangan(p, LangkahPenilaian.PUTUSKAN, t, ContohPenilaian.keadaan()))
                .isInstanceOf(HalanganPenilaian.BukanPihak.class);
        assertThat(halangan(p, LangkahPenilaian.PUTUSKAN, t, tanpaAtasan).pesan())
                .contains("siapa yang memutus");
        assertThat(bersurat(p, t, "800/12/2026", "2026-12-09", tanpaAtasan)).isEmpty();
        assertThat(bersurat(p, t, " ", "2026-12-09", tanpaAtasan)).contains("nomor");
        for (String hari : List.of("", "besok", "2026-12-11", "2026-12-01")) {
            assertThat(bersurat(p, t, "800/12/2026", hari, tanpaAtasan))
                    .as(hari)
                    .contains("tanggal");
        }
        assertThat(new SuratPutusan(" Sekretaris Daerah ", "800/12/2026", "2026-12-09").kalimat())
                .isEqualTo("Sekretaris Daerah dengan surat 800/12/2026 tanggal 9 Desember 2026");
    }

    /** The field that is in the way of recording a decision of this letter. */
    private static java.util.Optional<String> bersurat(
            Penilaian p, TindakanPenilaian t, String nomor, String tanggal, KeadaanPenilaian k) {
        SuratPutusan s = new SuratPutusan("Sekretaris Daerah", nomor, tanggal);
        return p.halangan(
                        LangkahPenilaian.PUTUSKAN,
                        new TindakanPenilaian(
                                t.oleh(),
                                null,
                                t.pihak(),
                                KINI,
                                t.isi().dengan(IsiPenilaian.PUTUSAN, IsiPenilaian.DIUBAH),
                                t.catatan(),
                                s,
                                null),
                        k)
                .map(h -> ((HalanganPenilaian.IsianSalah) h).kunci());
    }

    @Test
    void hari_tanggapan_dan_hari_dianggap_diterima_dibaca_dari_ketentuan() {
        AturanPenilaian.Hari sehari =
                new AturanPenilaian.Hari(1, ATURAN.diterima().landasan());
        AturanPenilaian.Keberatan lain =
                new AturanPenilaian.Keberatan(2, ATURAN.landasan(), sehari, ATURAN.tanggapan());
        Instant pada = Instant.parse("2026-12-01T03:00:00Z");

        assertThat(Ketetapan.diterima(pada, null, lain, Zona.WIB)).isEqualTo(LocalDate.of(2026, 12, 2));
        assertThat(Ketetapan.tenggat(LocalDate.of(2026, 12, 2), lain, Zona.WIB))
                .isEqualTo(Instant.parse("2026-12-04T17:00:00Z"));
        for (AturanPenilaian.Hari h : List.of(ATURAN.diterima(), ATURAN.tanggapan())) {
            assertThat(h.hari()).isEqualTo(7);
            assertThat(h.landasan().kepastian()).isEqualTo(Kepastian.USULAN);
        }
    }

    @Test
    void penutupan_bertanggal_dalam_periodenya_dan_keterangannya_berbatas() {
        PeriodeRingkas p = masa().periode();
        Instant sesudah = Instant.parse("2027-02-01T00:00:00Z");
        for (String hari : List.of("2025-01-01", "2026-06-30", "2026-12-31")) {
            assertThat(tutup(hari).halangan(p, KINI)).as(hari).isEmpty();
        }
        for (String hari : List.of("2024-12-31", "2027-01-01", "9999-12-31")) {
            assertThat(tutup(hari).halangan(p, KINI)).as(hari).isPresent();
        }
        assertThat(tutup("2027-01-31").halangan(p, sesudah))
                .as("sebelum dinilai")
                .isEmpty();

        assertThat(cuti("2021-01-01").halangan(p, KINI)).as("cuti panjang").isEmpty();
        assertThat(cuti("2020-12-31").halangan(p, KINI))
                .as("lebih lama dari cuti apa pun")
                .isPresent();

        TindakanPenilaian t = ContohPenilaian.oleh(PihakPenilaian.ADMIN, KINI);
        Penutupan panjang = new Penutupan(Penutupan.Sebab.PENSIUN, LocalDate.of(2026, 6, 30), "x".repeat(1001));
        assertThat(halangan(
                                ContohPenilaian.penilaian(StatusPenilaian.DRAF),
                                LangkahPenilaian.TUTUP,
                                new TindakanPenilaian(
                                        t.oleh(), null, t.pihak(), KINI, t.isi(), "", SuratPutusan.KOSONG, panjang),
                                ContohPenilaian.keadaan())
                        .pesan())
                .contains("Paling panjang 1000");
    }

    private static Penutupan cuti(String hari) {
        return new Penutupan(Penutupan.Sebab.CUTI, LocalDate.parse(hari), "");
    }

    private static Penutupan tutup(String hari) {
        return new Penutupan(Penutupan.Sebab.MENINGGAL, LocalDate.parse(hari), "");
    }

    @Test
    void jendela_yang_tutup_menahan_penilaian_tetapi_tidak_menahan_keberatan_dan_putusannya() {
        KeadaanPenilaian tutup = new KeadaanPenilaian(
                Zona.WIB,
                "Penilaian ditutup.",
                ContohPenilaian.TONO,
                Penimbang.rating(ContohPenilaian.ATURAN, false, ContohPenilaian.RATING));

        assertThat(halangan(
                        ContohPenilaian.penilaian(StatusPenilaian.DRAF),
                        LangkahPenilaian.TETAPKAN,
                        ContohPenilaian.oleh(PihakPenilaian.PENILAI, KINI),
                        tutup))
                .isInstanceOf(HalanganPenilaian.JendelaTutup.class);
        for (LangkahPenilaian l : List.of(LangkahPenilaian.TERIMA, LangkahPenilaian.AJUKAN_KEBERATAN)) {
            assertThat(ContohPenilaian.penilaian(StatusPenilaian.DITETAPKAN)
                            .halangan(l, ContohPenilaian.oleh(PihakPenilaian.PEMILIK, KINI), tutup))
                    .isEmpty();
        }
    }

    @Test
    void isian_yang_kepanjangan_dan_rating_yang_tidak_dikenal_ditolak_dengan_kalimat() {
        Penilaian p = ContohPenilaian.penilaian(StatusPenilaian.DRAF);
        IsiPenilaian panjang = IsiPenilaian.dari(Map.of(IsiPenilaian.CATATAN, "x".repeat(4001)));
        IsiPenilaian ngawur = IsiPenilaian.dari(Map.of(IsiPenilaian.HASIL, "HEBAT"));

        assertThat(halangan(
                                p,
                                LangkahPenilaian.SIMPAN,
                                ContohPenilaian.oleh(PihakPenilaian.PENILAI, ContohPenilaian.BUDI, panjang, "", KINI),
                                ContohPenilaian.keadaan(panjang))
                        .pesan())
                .contains("4000");
        assertThat(halangan(
                        p,
                        LangkahPenilaian.SIMPAN,
                        ContohPenilaian.oleh(PihakPenilaian.PENILAI, ContohPenilaian.BUDI, ngawur, "", KINI),
                        ContohPenilaian.keadaan(ngawur)))
                .isInstanceOf(HalanganPenilaian.IsianSalah.class);
    }

    private static final LocalDate JULI = LocalDate.of(2026, 7, 1);

    private static MasaDinilai masa(MasaJabatan... m) {
        return new MasaDinilai(
                List.of(m),
                Peran.GURU,
                new PeriodeRingkas(
                        new DinasId(Uuid7.baru()),
                        new PeriodeId(Uuid7.baru()),
                        "2026",
                        "Tahun 2026",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        Zona.WIB,
                        "2026-tahunan",
                        ""));
    }

    private static MasaJabatan guru(LocalDate mulai, @Nullable LocalDate sampai) {
        return new MasaJabatan(Peran.GURU, new Rentang(mulai, sampai));
    }

    @Test
    void yang_menilai_adalah_atasan_hari_ini_juga_sesudah_periode_selama_tugasnya_berlanjut() {
        MasaDinilai m = masa(guru(LocalDate.of(2020, 1, 1), null));
        LocalDate januari = LocalDate.of(2027, 1, 10);

        assertThat(m.hariPenilai(LocalDate.of(2026, 12, 5))).isEqualTo(LocalDate.of(2026, 12, 5));
        assertThat(m.hariPenilai(januari))
                .as("penerus atasan meneruskan drafnya")
                .isEqualTo(januari);
    }

    @Test
    void pindah_sesudah_periode_tidak_mengganti_penilai_dan_pindah_di_tengahnya_memberi_pendahulu() {
        MasaDinilai sesudah =
                masa(guru(LocalDate.of(2020, 1, 1), LocalDate.of(2027, 1, 4)), guru(LocalDate.of(2027, 1, 5), null));
        MasaDinilai tengah = masa(guru(LocalDate.of(2020, 1, 1), JULI.minusDays(1)), guru(JULI, null));
        LocalDate desember = LocalDate.of(2026, 12, 5);

        assertThat(sesudah.hariPenilai(LocalDate.of(2027, 1, 10))).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(tengah.pindah()).isTrue();
        assertThat(tengah.hariPenilai(desember)).isEqualTo(desember);
        assertThat(tengah.hariTerdahulu(desember)).containsExactly(LocalDate.of(2026, 1, 1), JULI.minusDays(1));
    }

    @Test
    void pindah_yang_baru_akan_terjadi_belum_mengganti_penilai() {
        LocalDate november = LocalDate.of(2026, 11, 5);
        MasaDinilai nanti =
                masa(guru(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 30)), guru(LocalDate.of(2026, 12, 1), null));
        MasaDinilai jeda = masa(guru(LocalDate.of(2020, 1, 1), JULI), guru(LocalDate.of(2026, 12, 1), null));

        assertThat(nanti.hariPenilai(november)).isEqualTo(november);
        assertThat(jeda.hariPenilai(november)).as("he left in July").isEqualTo(JULI);
        assertThat(jeda.berakhir(november)).contains(JULI);
    }

    @Test
    void pendahulu_dicari_pada_hari_terakhir_juga_dan_tidak_bila_penilainya_sama_sejak_awal() {
        LocalDate desember = LocalDate.of(2026, 12, 5);
        LocalDate awal = LocalDate.of(2026, 1, 1);
        MasaDinilai tetap = masa(guru(LocalDate.of(2020, 1, 1), null));
        MasaDinilai pensiun = masa(guru(LocalDate.of(2020, 1, 1), JULI));

        assertThat(tetap.hariTerdahulu(desember)).as("not known since when").containsExactly(awal);
        assertThat(tetap.dengan(awal).hariTerdahulu(desember)).isEmpty();
        assertThat(tetap.dengan(awal.plusDays(1)).hariTerdahulu(desember)).containsExactly(awal);
        assertThat(pensiun.dengan(awal).hariTerdahulu(desember))
                .as("the one of his last day may have gone since")
                .containsExactly(awal, JULI);
    }

    @Test
    void yang_pensiun_dalam_periode_dinilai_atau_ditutup_oleh_atasan_pada_hari_terakhirnya() {
        MasaDinilai m = masa(guru(LocalDate.of(2020, 1, 1), JULI.minusDays(1)));
        LocalDate agustus = LocalDate.of(2026, 8, 1);

        assertThat(m.berakhir(agustus)).contains(JULI.minusDays(1));
        assertThat(m.hariPenilai(agustus)).isEqualTo(JULI.minusDays(1));
        assertThat(masa(guru(LocalDate.of(2020, 1, 1), null)).berakhir(agustus)).isEmpty();
    }

    @Test
    void hanya_yang_baru_bekerja_di_akhir_periode_dinilai_perilakunya_saja_yang_pindah_tidak() {
        assertThat(masa(guru(LocalDate.of(2026, 11, 1), null)).hanyaPerilaku(ContohPenilaian.ATURAN))
                .isTrue();
        assertThat(masa(guru(LocalDate.of(2026, 10, 31), null)).hanyaPerilaku(ContohPenilaian.ATURAN))
                .isFalse();
        assertThat(masa(
                                guru(LocalDate.of(2020, 1, 1), LocalDate.of(2026, 11, 14)),
                                guru(LocalDate.of(2026, 11, 15), null))
                        .hanyaPerilaku(ContohPenilaian.ATURAN))
                .isFalse();
        Timbangan w = Penimbang.rating(
                ContohPenilaian.ATURAN, true, IsiPenilaian.dari(Map.of(IsiPenilaian.PERILAKU, "DI_ATAS")));
        assertThat(w.predikat()).as("kuadran memakai rating dari ketentuan").isNotNull();
        assertThat(w.hasil(IsiPenilaian.KOSONG))
                .isEqualTo(ContohPenilaian.ATURAN.hanyaPerilaku().hasil());
    }
}
