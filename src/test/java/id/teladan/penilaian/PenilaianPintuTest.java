package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.organisasi.Perwakilan;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.penilaian.hitung.Kelengkapan;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The assessment against the database: frozen results, both sides of an objection, days that pass, and people who come and go. */
class PenilaianPintuTest {
    private final UjiPenilaian t = new UjiPenilaian();
    private final Pengguna sari = t.u.sari;
    private final Pengguna budi = t.u.budi;
    private final Pengguna tono = t.u.tono;

    @Test
    void ditetapkan_dibekukan_dengan_sidiknya_dan_tidak_dapat_diubah_lagi() {
        PenilaianId id = t.tetapkan(budi, sari, "DI_ATAS", "SESUAI");
        HasilPenilaian h = t.pintu.hasil(t.u.dinas, id).orElseThrow();

        assertThat(h.predikat().kode()).isEqualTo("BAIK");
        assertThat(h.pegawai().nama()).isEqualTo(sari.nama());
        assertThat(h.penilai().nama()).isEqualTo(budi.nama());
        assertThat(requireNonNull(h.atasanPenilai()).nama()).isEqualTo(tono.nama());
        assertThat(requireNonNull(h.pko()).judul()).isEqualTo("Baik");
        assertThat(requireNonNull(h.pko()).pola()).contains("70");
        assertThat(h.dasar()).isNotEmpty();
        assertThat(h.perilaku())
                .hasSize(7)
                .allSatisfy(p -> assertThat(p.umpanBalik()).contains(p.kode()));
        assertThat(h.hasilKerja())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.realisasi()).isNotBlank());
        assertThat(h.hasilKerja().getFirst().pimpinan()).as("rencana Pak Budi").isNotBlank();
        Map<String, Object> baris = t.u.jdbc
                .sql("SELECT isi, sidik FROM penilaian.hasil WHERE dinas_id = ? AND penilaian_id = ?")
                .params(t.u.dinas.nilai(), id.nilai())
                .query()
                .singleRow();
        assertThat(Sidik.dari(String.valueOf(baris.get("isi")))).isEqualTo(baris.get("sidik"));
        assertThatThrownBy(() -> t.u.jdbc
                        .sql("UPDATE penilaian.hasil SET isi = '{}' WHERE dinas_id = ? AND penilaian_id = ?")
                        .params(t.u.dinas.nilai(), id.nilai())
                        .update())
                .hasMessageContaining("hanya boleh ditambah");
        assertThat(t.kabar(sari.pegawai())).contains("Hasil penilaian Anda sudah ditetapkan");
    }

    @Test
    void bu_sari_membuka_sekali_dihitung_menerima_lalu_terima_menutupnya() {
        PenilaianId id = t.tetapkan(budi, sari, "SESUAI", "SESUAI");
        t.saya.buka(sari, null, Instant.now());
        t.saya.buka(sari, null, Instant.now());

        assertThat(t.langkah(budi, id, LangkahPenilaian.TARIK, "")).isInstanceOf(HasilNilai.Ditolak.class);
        UjiPenilaian.berhasil(t.langkah(sari, id, LangkahPenilaian.TERIMA, ""));
        assertThat(t.langkah(sari, id, LangkahPenilaian.TERIMA, "")).isInstanceOf(HasilNilai.SudahTerjadi.class);
        assertThat(t.riwayat(id)).containsExactly("TETAPKAN", "BACA", "TERIMA");
        assertThat(t.tercatat(id)).isEqualTo(StatusPenilaian.FINAL);
    }

    @Test
    void yang_ditarik_menjadi_draf_lagi_dan_hasilnya_tidak_berlaku() {
        PenilaianId id = t.tetapkan(budi, sari, "SESUAI", "SESUAI");
        UjiPenilaian.berhasil(t.langkah(budi, id, LangkahPenilaian.TARIK, ""));

        assertThat(t.pintu.hasil(t.u.dinas, id)).isEmpty();
        assertThat(t.pintu.halaman(budi, id, Instant.now()).l().p().isi().perilaku())
                .isEqualTo("SESUAI");
        UjiPenilaian.berhasil(t.langkah(
                budi, id, LangkahPenilaian.TETAPKAN, t.masukan(UjiPenilaian.isi("SESUAI", "DI_ATAS")), Instant.now()));
        assertThat(t.pintu.hasil(t.u.dinas, id).orElseThrow().ke()).isEqualTo(2);
    }

    @Test
    void keberatan_didengar_dua_pihak_lalu_kepala_dinas_mengubah_dan_versi_baru_menggantikan() {
        PenilaianId id = t.tetapkan(budi, sari, "SESUAI", "DI_BAWAH");
        assertThat(t.langkah(sari, id, LangkahPenilaian.AJUKAN_KEBERATAN, "  ")).isInstanceOf(HasilNilai.Ditolak.class);
        UjiPenilaian.berhasil(
                t.langkah(sari, id, LangkahPenilaian.AJUKAN_KEBERATAN, "Perilaku saya tidak seperti itu."));
        assertThat(t.kabar(tono.pegawai())).anyMatch(k -> k.contains("mengajukan keberatan"));
        MasukanPenilaian putusan = new MasukanPenilaian(
                IsiPenilaian.dari(Map.of(IsiPenilaian.HASIL, "SESUAI", IsiPenilaian.PERILAKU, "SESUAI")),
                java.util.Set.of(),
                "Catatan pelanggaran tidak terbukti.",
                SuratPutusan.KOSONG,
                null,
                null);
        assertThat(t.langkah(tono, id, LangkahPenilaian.PUTUSKAN, putusan, Instant.now()))
                .as("belum ditanggapi")
                .isInstanceOf(HasilNilai.Ditolak.class);
        UjiPenilaian.berhasil(t.langkah(budi, id, LangkahPenilaian.TANGGAPI, "Ada dua catatan guru piket."));
        UjiPenilaian.berhasil(t.langkah(tono, id, LangkahPenilaian.PUTUSKAN, putusan, Instant.now()));

        HasilPenilaian h = t.pintu.hasil(t.u.dinas, id).orElseThrow();
        assertThat(h.ke()).isEqualTo(2);
        assertThat(h.predikat().kode()).isEqualTo("BAIK");
        assertThat(requireNonNull(h.keberatan()).diubah()).isTrue();
        assertThat(requireNonNull(h.keberatan()).tanggapan()).contains("piket");
        assertThat(requireNonNull(h.keberatan()).oleh().nama()).isEqualTo(tono.nama());
        assertThat(t.riwayat(id)).containsExactly("TETAPKAN", "AJUKAN_KEBERATAN", "TANGGAPI", "PUTUSKAN");
        assertThat(t.kabar(sari.pegawai())).contains("Keberatan Anda sudah diputus");
    }

    @Test
    void tanpa_jawaban_hasil_berlaku_sendiri_persis_sekali_dan_halaman_benar_sebelum_tugasnya_jalan() throws Exception {
        PenilaianId id = t.tetapkan(budi, sari, "SESUAI", "SESUAI");
        Instant lewat = Instant.now().plus(Duration.ofDays(23));

        assertThat(requireNonNull(t.saya.buka(sari, null, lewat).ini()).l().status())
                .isEqualTo(StatusPenilaian.FINAL);
        assertThat(t.tercatat(id)).isEqualTo(StatusPenilaian.DITETAPKAN);
        Callable<Integer> jalan =
                () -> PenilaianConfig.berlakukan(t.pintu, Panggung.buka().bean(PenilaianRepository.class), lewat, 500);
        try (ExecutorService utas = Executors.newFixedThreadPool(3)) {
            for (Future<Integer> f : utas.invokeAll(List.of(jalan, jalan, jalan))) {
                f.get();
            }
        }
        assertThat(t.riwayat(id)).containsExactly("TETAPKAN", "BERLAKU_SENDIRI");
        assertThat(t.tercatat(id)).isEqualTo(StatusPenilaian.FINAL);
    }

    @Test
    void yang_gagal_berlaku_sendiri_tidak_menahan_yang_lebih_muda() {
        PenilaianId gagal = t.tetapkan(budi, sari, "SESUAI", "SESUAI");
        PenilaianId muda = t.tetapkan(budi, t.u.guru("Sri Wahyuni"), "SESUAI", "SESUAI");
        String ubah =
                "UPDATE penilaian.penilaian SET tenggat = tenggat - interval '1 day', isi = CAST(? AS jsonb) WHERE penilaian_id = ?";
        t.u.jdbc.sql(ubah).params("[]", gagal.nilai()).update();
        try {
            PenilaianConfig.berlakukan(
                    t.pintu,
                    Panggung.buka().bean(PenilaianRepository.class),
                    Instant.now().plus(Duration.ofDays(23)),
                    1);
            assertThat(t.tercatat(muda)).isEqualTo(StatusPenilaian.FINAL);
        } finally {
            t.u.jdbc.sql(ubah).params("{}", gagal.nilai()).update();
        }
    }

    @Test
    void dua_jendela_menyimpan_bersamaan_tidak_saling_menimpa() {
        PenilaianId id = t.buka(budi, sari);
        String awal = IsiPenilaian.KOSONG.sidik();
        Map<String, String> satu = Map.of(IsiPenilaian.CATATAN, "Satu");
        Map<String, String> dua = Map.of(IsiPenilaian.CATATAN, "Dua");
        UjiPenilaian.berhasil(t.langkah(
                budi,
                id,
                LangkahPenilaian.SIMPAN,
                MasukanPenilaian.isi(IsiPenilaian.dari(satu), satu.keySet(), awal),
                Instant.now()));

        HasilNilai bentrok = t.langkah(
                budi,
                id,
                LangkahPenilaian.SIMPAN,
                MasukanPenilaian.isi(IsiPenilaian.dari(dua), dua.keySet(), awal),
                Instant.now());

        assertThat(bentrok).isInstanceOf(HasilNilai.Bentrok.class);
        assertThat(t.riwayat(id)).as("draf tidak dicatat di riwayat").isEmpty();
    }

    @Test
    void yang_menghalangi_disebut_dengan_yang_membenahinya_dan_penetapan_banyak_memakai_pemeriksaan_yang_sama() {
        Pengguna baru = t.u.r.orang("Guru Tanpa Rencana", Peran.GURU, t.u.melati);
        PenilaianId id = t.buka(budi, baru);
        UjiPenilaian.berhasil(t.langkah(
                budi, id, LangkahPenilaian.SIMPAN, t.masukan(UjiPenilaian.isi("SESUAI", "SESUAI")), Instant.now()));

        HasilPenetapan tolak = t.pintu.tetapkan(budi, id, null, Instant.now());
        assertThat(tolak.ditetapkan()).isFalse();
        assertThat(tolak.pesan()).contains("Rencana kinerja");
        PenilaianId jadi = t.buka(budi, sari);
        UjiPenilaian.berhasil(t.langkah(
                budi, jadi, LangkahPenilaian.SIMPAN, t.masukan(UjiPenilaian.isi("SESUAI", "SESUAI")), Instant.now()));
        assertThat(t.pintu
                        .tetapkan(budi, jadi, "Sekolah baru saja digabung", Instant.now())
                        .ditetapkan())
                .isTrue();
        assertThat(t.pintu.tetapkan(budi, jadi, null, Instant.now()).sudah()).isTrue();
    }

    @Test
    void bukan_pihak_tidak_menemukannya_dan_tidak_seorang_pun_menilai_dirinya() {
        PenilaianId id = t.buka(budi, sari);
        Pengguna rekan = t.u.r.orang("Rekan Bu Sari", Peran.GURU, t.u.melati);

        assertThatThrownBy(() -> t.pintu.halaman(rekan, id, Instant.now())).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> t.pintu.halaman(tono, id, Instant.now()))
                .as("kepala dinas baru membaca bila ada keberatan")
                .isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> t.buka(sari, sari)).isInstanceOf(TidakBerwenang.class);
        assertThatThrownBy(
                        () -> t.pintu.buka(t.u.wati, t.u.periode, sari.pegawai(), Peran.KEPALA_SEKOLAH, Instant.now()))
                .as("Bu Sari tidak pernah menjadi kepala sekolah")
                .isInstanceOf(TidakDitemukan.class);
        assertThat(t.langkah(sari, id, LangkahPenilaian.TETAPKAN, "")).isInstanceOf(HasilNilai.Ditolak.class);
    }

    @Test
    void tim_kerja_merekomendasikan_kepala_dinas_memakainya_dan_kedua_nama_tetap() {
        t.u.pengamat(t.u.rina, Peran.KEPALA_SEKOLAH, t.u.melati);
        PenilaianId id = t.buka(t.u.rina, budi);
        Map<String, String> usul = Map.of(
                IsiPenilaian.HASIL,
                "DI_ATAS",
                IsiPenilaian.PERILAKU,
                "DI_ATAS",
                IsiPenilaian.CATATAN,
                "Memimpin baik.");
        UjiPenilaian.berhasil(t.langkah(
                t.u.rina,
                id,
                LangkahPenilaian.REKOMENDASIKAN,
                MasukanPenilaian.isi(IsiPenilaian.dari(usul), usul.keySet(), null),
                Instant.now()));
        assertThat(t.langkah(
                        t.u.rina,
                        id,
                        LangkahPenilaian.REKOMENDASIKAN,
                        MasukanPenilaian.isi(IsiPenilaian.dari(usul), usul.keySet(), null),
                        Instant.now()))
                .as("dua kali tekan")
                .isInstanceOf(HasilNilai.SudahTerjadi.class);
        assertThat(t.langkah(t.u.rina, id, LangkahPenilaian.TETAPKAN, t.masukan(usul), Instant.now()))
                .as("Tim Kerja tidak memutuskan")
                .isInstanceOf(HasilNilai.Ditolak.class);
        UjiPenilaian.berhasil(t.pintu.pakaiRekomendasi(tono, id, Instant.now()));
        Map<String, String> isi = UjiPenilaian.isi("DI_ATAS", "DI_ATAS");
        isi.remove(IsiPenilaian.CATATAN);
        UjiPenilaian.berhasil(t.langkah(tono, id, LangkahPenilaian.TETAPKAN, t.masukan(isi), Instant.now()));

        HasilPenilaian h = t.pintu.hasil(t.u.dinas, id).orElseThrow();
        assertThat(h.predikat().kode()).isEqualTo("SANGAT_BAIK");
        assertThat(requireNonNull(h.timKerja()).nama()).isEqualTo(t.u.rina.nama());
        assertThat(h.penilai().nama()).isEqualTo(tono.nama());
        assertThat(h.catatan()).isEqualTo("Memimpin baik.");
        assertThat(t.riwayat(id)).containsExactly("REKOMENDASIKAN", "TETAPKAN");
        assertThat(t.pintu.halaman(t.u.rina, id, Instant.now()).hasil())
                .as("Tim Kerja membaca hasilnya sesudah final")
                .isNull();
        t.saya.buka(budi, null, Instant.now());
        UjiPenilaian.berhasil(t.langkah(budi, id, LangkahPenilaian.TERIMA, ""));
        assertThat(t.kabar(tono.pegawai())).contains(budi.nama() + " menerima hasil penilaiannya");
        assertThat(t.pintu.halaman(t.u.rina, id, Instant.now()).hasil()).isNotNull();
    }

    @Test
    void keberatan_kepala_sekolah_tanpa_atasan_tercatat_diputus_dengan_surat_yang_dicatat_admin() {
        PenilaianId id = t.tetapkan(tono, budi, "SESUAI", "SESUAI");
        UjiPenilaian.berhasil(t.langkah(budi, id, LangkahPenilaian.AJUKAN_KEBERATAN, "Capaian sekolah naik."));
        UjiPenilaian.berhasil(t.langkah(tono, id, LangkahPenilaian.TANGGAPI, "Capaian sudah ditimbang."));
        MasukanPenilaian m = new MasukanPenilaian(
                ContohPenilaian.RATING.dengan(IsiPenilaian.PUTUSAN, IsiPenilaian.DIKUATKAN),
                java.util.Set.of(),
                "Dikuatkan.",
                new SuratPutusan(
                        "Sekretaris Daerah", "800/77/2026", Panggung.hari().toString()),
                null,
                null);
        UjiPenilaian.berhasil(t.langkah(t.u.wati, id, LangkahPenilaian.PUTUSKAN, m, Instant.now()));

        HasilPenilaian h = t.pintu.hasil(t.u.dinas, id).orElseThrow();
        assertThat(requireNonNull(h.keberatan()).diubah()).isFalse();
        assertThat(requireNonNull(h.keberatan()).surat())
                .startsWith("Sekretaris Daerah dengan surat 800/77/2026 tanggal ");
    }

    @Test
    void tim_kerja_tidak_membaca_apa_yang_ditulis_dalam_keberatan() {
        t.u.pengamat(t.u.rina, Peran.KEPALA_SEKOLAH, t.u.melati);
        PenilaianId id = t.tetapkan(tono, budi, "SESUAI", "SESUAI");
        UjiPenilaian.berhasil(t.langkah(budi, id, LangkahPenilaian.AJUKAN_KEBERATAN, "Capaian sekolah naik."));
        UjiPenilaian.berhasil(t.langkah(tono, id, LangkahPenilaian.TANGGAPI, "Capaian sudah ditimbang."));
        UjiPenilaian.berhasil(t.langkah(
                t.u.wati,
                id,
                LangkahPenilaian.PUTUSKAN,
                new MasukanPenilaian(
                        ContohPenilaian.RATING.dengan(IsiPenilaian.PUTUSAN, IsiPenilaian.DIKUATKAN),
                        java.util.Set.of(),
                        "Dikuatkan.",
                        new SuratPutusan(
                                "Sekretaris Daerah",
                                "800/77/2026",
                                Panggung.hari().toString()),
                        null,
                        null),
                Instant.now()));
        assertThat(terbaca(t.u.rina, id)).containsExactly(LangkahPenilaian.TETAPKAN);
        assertThat(terbaca(tono, id))
                .containsExactly(
                        LangkahPenilaian.TETAPKAN,
                        LangkahPenilaian.AJUKAN_KEBERATAN,
                        LangkahPenilaian.TANGGAPI,
                        LangkahPenilaian.PUTUSKAN);
    }

    private List<LangkahPenilaian> terbaca(Pengguna p, PenilaianId id) {
        HalamanPenilaian h = t.pintu.halaman(p, id, Instant.now());
        return h.riwayat().stream()
                .filter(h::terbaca)
                .map(CatatanPenilaian::langkah)
                .toList();
    }

    @Test
    void pindah_sekolah_di_tengah_periode_atasan_lama_didengar_dan_atasan_baru_memutuskan() {
        SatuanId kenanga = t.u.r.satuan("SDN Kenanga 2");
        t.pko(kenanga, "BAIK");
        Pengguna kepala = t.u.r.orang("Kepala Kenanga", Peran.KEPALA_SEKOLAH, kenanga);
        akhiri(sari, Panggung.hari().minusDays(10));
        tugas(sari, kenanga, Panggung.hari().minusDays(9));
        PenilaianId id = t.buka(kepala, sari);

        assertThat(t.pintu.halaman(kepala, id, Instant.now()).l().pendahulu())
                .extracting(o -> o.id())
                .containsExactly(budi.pegawai());
        assertThat(t.pintu.halaman(budi, id, Instant.now()).l().pihak()).isEqualTo(PihakPenilaian.PENDAHULU);
        UjiPenilaian.berhasil(t.langkah(budi, id, LangkahPenilaian.BERI_KETERANGAN, "Rajin dan tuntas."));
        assertThat(t.langkah(budi, id, LangkahPenilaian.BERI_KETERANGAN, " Rajin dan tuntas. "))
                .as("dua kali tekan")
                .isInstanceOf(HasilNilai.SudahTerjadi.class);
        assertThat(t.riwayat(id)).containsExactly("BERI_KETERANGAN");
        assertThat(t.langkah(budi, id, LangkahPenilaian.TETAPKAN, "")).isInstanceOf(HasilNilai.Ditolak.class);
        assertThat(t.pintu
                        .halaman(kepala, id, Instant.now())
                        .l()
                        .keterangan()
                        .getFirst()
                        .isi())
                .isEqualTo("Rajin dan tuntas.");
        UjiPenilaian.berhasil(t.langkah(
                kepala, id, LangkahPenilaian.TETAPKAN, t.masukan(UjiPenilaian.isi("SESUAI", "SESUAI")), Instant.now()));
        assertThat(t.pintu.hasil(t.u.dinas, id).orElseThrow().penilai().nama()).isEqualTo("Kepala Kenanga");
        HalamanPenilaian dulu = t.pintu.halaman(budi, id, Instant.now());
        assertThat(dulu.hasil())
                .as("hasilnya bukan untuk pejabat penilai sebelumnya")
                .isNull();
        assertThat(dulu.riwayat())
                .filteredOn(dulu::terbaca)
                .extracting(CatatanPenilaian::langkah)
                .containsExactly(LangkahPenilaian.BERI_KETERANGAN);
        assertThat(GiliranPenilaian.of(dulu.l()).fakta()).isEmpty();
    }

    @Test
    void penerus_atasan_melihat_draf_pendahulunya_dan_meneruskannya() {
        PenilaianId id = t.buka(budi, sari);
        UjiPenilaian.berhasil(t.langkah(
                budi, id, LangkahPenilaian.SIMPAN, t.masukan(UjiPenilaian.isi("SESUAI", "SESUAI")), Instant.now()));
        akhiri(budi, Panggung.hari().minusDays(1));
        Pengguna penerus = t.u.r.orang("Kepala Penerus", Peran.KEPALA_SEKOLAH, t.u.r.satuan("SDN Asal Penerus"));
        t.u.jdbc
                .sql("UPDATE organisasi.penugasan SET satuan_id = ?, mulai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(
                        t.u.melati.nilai(),
                        Panggung.hari(),
                        t.u.dinas.nilai(),
                        penerus.pegawai().nilai())
                .update();

        assertThat(t.pintu.halaman(penerus, id, Instant.now()).l().p().isi().perilaku())
                .isEqualTo("SESUAI");
        assertThat(t.pintu.tetapkan(penerus, id, null, Instant.now()).ditetapkan())
                .isTrue();
    }

    @Test
    void plt_menilai_guru_di_sekolah_tanpa_kepala() {
        PenilaianId id = t.buka(budi, sari);
        akhiri(budi, Panggung.hari().minusDays(1));
        SatuanId lain = t.u.r.satuan("SDN Lain");
        Pengguna plt = t.u.r.orang("Kepala Sebelah", Peran.KEPALA_SEKOLAH, lain);
        t.u.r.tugas(plt, Peran.PLT_KEPALA_SEKOLAH, t.u.melati);

        UjiPenilaian.berhasil(t.langkah(
                plt, id, LangkahPenilaian.TETAPKAN, t.masukan(UjiPenilaian.isi("SESUAI", "SESUAI")), Instant.now()));
    }

    @Test
    void yang_pensiun_ditutup_dengan_sebab_dan_dapat_dibuka_lagi_selama_periodenya_hidup() {
        PenilaianId id = t.buka(budi, sari);
        akhiri(sari, Panggung.hari().minusDays(3));
        Penutupan p = new Penutupan(Penutupan.Sebab.PENSIUN, Panggung.hari().minusDays(3), "SK 882/2026");
        UjiPenilaian.berhasil(
                t.langkah(t.u.wati, id, LangkahPenilaian.TUTUP, MasukanPenilaian.tutup(p), Instant.now()));

        assertThat(t.tercatat(id)).isEqualTo(StatusPenilaian.DITUTUP);
        assertThat(t.kabar(sari.pegawai())).contains("Penilaian Anda ditutup tanpa predikat");
        assertThat(t.langkah(
                        budi, id, LangkahPenilaian.SIMPAN, t.masukan(Map.of(IsiPenilaian.CATATAN, "x")), Instant.now()))
                .isInstanceOf(HasilNilai.Ditolak.class);
        UjiPenilaian.berhasil(t.langkah(budi, id, LangkahPenilaian.BUKA_LAGI, "Keliru: masih bertugas."));
        assertThat(t.riwayat(id)).containsExactly("TUTUP", "BUKA_LAGI");
    }

    @Test
    void tanpa_observasi_tetap_dinilai_dengan_alasan_dan_tidak_dihitung_nol() {
        Pengguna guru = t.u.guru("Guru Tanpa Observasi");
        PenilaianId id = t.buka(budi, guru);
        Map<String, String> isi = UjiPenilaian.isi("SESUAI", "SESUAI");
        isi.remove(IsiPenilaian.ALASAN_KOSONG);
        LembarPenilaian l = t.pintu.halaman(budi, id, Instant.now()).l();

        assertThat(l.timbangan().usul()).as("tanpa aspek tidak ada usulan").isNull();
        assertThat(t.langkah(budi, id, LangkahPenilaian.TETAPKAN, t.masukan(isi), Instant.now()))
                .isInstanceOfSatisfying(
                        HasilNilai.Ditolak.class,
                        d -> assertThat(d.halangan().pesan()).contains("Observasi"));
        isi.put(IsiPenilaian.ALASAN_KOSONG, "Observasi batal karena banjir; dinilai dari supervisi harian.");
        UjiPenilaian.berhasil(t.langkah(budi, id, LangkahPenilaian.TETAPKAN, t.masukan(isi), Instant.now()));
    }

    @Test
    void yang_baru_bekerja_di_akhir_periode_dinilai_perilakunya_saja_dan_kuadran_memakai_rating_dari_ketentuan() {
        Pengguna baru = t.u.guru("Guru Baru Sekali");
        t.u.jdbc
                .sql("UPDATE organisasi.penugasan SET mulai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(Panggung.hari(), t.u.dinas.nilai(), baru.pegawai().nilai())
                .update();
        PenilaianId id = t.buka(budi, baru);
        LembarPenilaian l = t.pintu.halaman(budi, id, Instant.now()).l();
        // On the last days of some months the two months before the end of the period begin only tomorrow.
        assertThat(l.hanyaPerilaku())
                .isEqualTo(Kelengkapan.hanyaPerilaku(
                        l.aturan(), Panggung.hari(), l.periode().sampai()));
        Map<String, String> isi = UjiPenilaian.isi("SESUAI", "DI_ATAS");
        if (l.hanyaPerilaku()) {
            isi.remove(IsiPenilaian.HASIL);
            isi.remove(IsiPenilaian.ALASAN_KOSONG);
        }
        UjiPenilaian.berhasil(t.langkah(budi, id, LangkahPenilaian.TETAPKAN, t.masukan(isi), Instant.now()));
        HasilPenilaian h = t.pintu.hasil(t.u.dinas, id).orElseThrow();
        assertThat(h.hanyaPerilaku()).isEqualTo(l.hanyaPerilaku());
        assertThat(h.ratingHasil().kode()).isEqualTo(l.aturan().hanyaPerilaku().hasil());
        assertThat(h.dasar())
                .extracting(HasilPenilaian.Klausul::kode)
                .containsExactlyElementsOf(
                        l.hanyaPerilaku() ? List.of("HANYA-PERILAKU", "KUADRAN") : List.of("KUADRAN"));
        assertThat(h.predikat().kode()).isEqualTo("BAIK");
    }

    @Test
    void guru_di_dua_sekolah_dinilai_kepala_sekolah_induknya() {
        SatuanId lain = t.u.r.satuan("SDN Kedua");
        Pengguna kepalaLain = t.u.r.orang("Kepala Kedua", Peran.KEPALA_SEKOLAH, lain);
        t.u.r.tugas(sari, Peran.GURU, lain);

        assertThat(t.pintu.halaman(budi, t.buka(budi, sari), Instant.now()).l().pihak())
                .isEqualTo(PihakPenilaian.PENILAI);
        assertThatThrownBy(() -> t.buka(kepalaLain, sari)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void wakil_menilai_untuk_pak_budi_yang_cuti_dan_kedua_nama_tertulis() {
        Pengguna wakil = t.u.guru("Guru Wakil");
        LocalDate hari = Panggung.hari();
        Panggung.buka()
                .bean(Perwakilan.class)
                .tunjuk(
                        t.u.dinas,
                        t.u.melati,
                        budi.pegawai(),
                        wakil.pegawai(),
                        hari,
                        hari.plusDays(3),
                        "Cuti sakit",
                        hari,
                        Instant.now());
        PenilaianId id = t.buka(wakil, sari);
        UjiPenilaian.berhasil(t.langkah(
                wakil, id, LangkahPenilaian.TETAPKAN, t.masukan(UjiPenilaian.isi("SESUAI", "SESUAI")), Instant.now()));

        HasilPenilaian h = t.pintu.hasil(t.u.dinas, id).orElseThrow();
        assertThat(h.penilai().nama()).isEqualTo("Guru Wakil");
        assertThat(requireNonNull(h.atasNama()).nama()).isEqualTo(budi.nama());
    }

    @Test
    void siklus_yang_baru_sampai_observasi_menyebut_aspek_yang_belum_dinilai() {
        Pengguna guru = t.u.guru("Guru Baru Diobservasi");
        t.u.sampai(guru, budi, Huruf.B);
        LembarPenilaian l =
                t.pintu.halaman(budi, t.buka(budi, guru), Instant.now()).l();

        assertThat(l.bahanWajib().diobservasi()).isTrue();
        assertThat(l.bahanWajib().fokus()).isNotEmpty();
        assertThat(l.timbangan().kurang())
                .extracting(Kurang::judul)
                .contains("Dokumen Tindak Lanjut", "Dokumen Refleksi");
    }

    private void akhiri(Pengguna p, LocalDate sampai) {
        t.u.jdbc
                .sql("UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(sampai, t.u.dinas.nilai(), p.pegawai().nilai())
                .update();
    }

    private void tugas(Pengguna p, SatuanId satuan, LocalDate mulai) {
        t.u.jdbc
                .sql("""
                        INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                        VALUES (?, ?, ?, 'GURU', ?, true, ?)""")
                .params(t.u.dinas.nilai(), Uuid7.baru(), p.pegawai().nilai(), satuan.nilai(), mulai)
                .update();
    }
}
