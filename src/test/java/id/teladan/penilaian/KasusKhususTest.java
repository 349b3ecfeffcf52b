package id.teladan.penilaian;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.organisasi.MasaJabatan;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.daftar.Observasi;
import id.teladan.penilaian.hitung.AngkaKredit;
import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.UjiKetentuan;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import id.teladan.web.PenyediaTugas;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import id.teladan.web.Tugas;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rule set says of people whose period is not like that of others: two posts, leave, death, retirement, CPNS. */
class KasusKhususTest {
    private final UjiPenilaian t = new UjiPenilaian();
    private final Pengguna sari = t.u.sari;
    private final Pengguna budi = t.u.budi;
    private final Pengguna tono = t.u.tono;
    private final Pengguna wati = t.u.wati;
    private final LocalDate hari = Panggung.hari();

    @Test
    void guru_yang_menjadi_plt_di_sekolahnya_menilai_yang_lain_dan_dinilai_kepala_dinas_tidak_pernah_dirinya() {
        Pengguna guru = t.u.guru("Guru Pelaksana Tugas");
        akhiri(budi, hari.minusDays(1));
        Pengguna plt = plt(guru, t.u.melati);

        PenilaianId punyaSari = t.tetapkan(plt, sari, "SESUAI", "SESUAI");
        assertThat(t.pintu.hasil(t.u.dinas, punyaSari).orElseThrow().penilai())
                .extracting(HasilPenilaian.Orang::nama, HasilPenilaian.Orang::jabatan, HasilPenilaian.Orang::unitKerja)
                .containsExactly("Guru Pelaksana Tugas", "Plt. Kepala Sekolah", "SDN Melati 1");
        assertThatThrownBy(() -> t.buka(plt, guru)).isInstanceOf(TidakBerwenang.class);
        assertThatThrownBy(() -> t.pintu.buka(tono, t.u.periode, guru.pegawai(), Peran.KEPALA_SEKOLAH, Instant.now()))
                .as("dinilai sekali, dalam jabatan definitifnya")
                .isInstanceOf(TidakDitemukan.class);
        PenilaianId punyanya = t.tetapkan(tono, guru, "SESUAI", "SESUAI");
        HasilPenilaian h = t.pintu.hasil(t.u.dinas, punyanya).orElseThrow();
        assertThat(h.peran()).isEqualTo(Peran.GURU);
        assertThat(h.penilai().nama()).isEqualTo(tono.nama());
        assertThat(h.pegawai().jabatan()).as("jabatan yang dinilai").isEqualTo("Guru Kelas");
        assertThat(h.atasanPenilai()).as("keberatannya diputus dengan surat").isNull();
        assertThat(requireNonNull(t.saya.buka(guru, punyanya, Instant.now()).ini())
                        .l()
                        .pihak())
                .isEqualTo(PihakPenilaian.PEMILIK);
        assertThat(t.langkah(plt, punyanya, LangkahPenilaian.TARIK, "")).isInstanceOf(HasilNilai.Ditolak.class);
    }

    @Test
    void kepala_sekolah_yang_juga_plt_di_sekolah_lain_menilai_di_kedua_sekolah_dan_dinilai_sekali() {
        SatuanId kenanga = t.u.r.satuan("SDN Kenanga 2");
        Pengguna guru = t.u.r.orang("Guru Kenanga", Peran.GURU, kenanga);
        plt(budi, kenanga);

        assertThat(t.pintu.halaman(budi, t.buka(budi, guru), Instant.now()).l().pihak())
                .isEqualTo(PihakPenilaian.PENILAI);
        assertThat(t.pintu.halaman(budi, t.buka(budi, sari), Instant.now()).l().pihak())
                .isEqualTo(PihakPenilaian.PENILAI);
        LembarPenilaian l =
                t.pintu.halaman(tono, t.buka(tono, budi), Instant.now()).l();
        assertThat(l.tempat()).isEqualTo("SDN Melati 1");
        assertThat(l.boleh(LangkahPenilaian.SIMPAN)).isTrue();
        assertThatThrownBy(() -> t.pintu.buka(tono, t.u.periode, budi.pegawai(), Peran.GURU, Instant.now()))
                .isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void guru_yang_diangkat_menjadi_kepala_sekolah_di_tengah_periode_dinilai_dalam_kedua_jabatannya() {
        SatuanId kenanga = t.u.r.satuan("SDN Kenanga 2");
        akhiri(sari, hari.minusDays(10));
        tugas(sari, Peran.KEPALA_SEKOLAH, kenanga, hari.minusDays(9));
        PenilaianId guru = t.pintu.buka(budi, t.u.periode, sari.pegawai(), Peran.GURU, Instant.now());
        PenilaianId kepala = t.pintu.buka(tono, t.u.periode, sari.pegawai(), Peran.KEPALA_SEKOLAH, Instant.now());

        UjiPenilaian.berhasil(t.langkah(
                budi, guru, LangkahPenilaian.TETAPKAN, t.masukan(UjiPenilaian.isi("SESUAI", "SESUAI")), Instant.now()));
        HasilPenilaian h = t.pintu.hasil(t.u.dinas, guru).orElseThrow();
        assertThat(h.pegawai().unitKerja()).isEqualTo("SDN Melati 1");
        assertThat(h.pegawai().jabatan()).isEqualTo("Guru Kelas");
        assertThat(t.pintu.halaman(tono, kepala, Instant.now()).l().tempat()).isEqualTo("SDN Kenanga 2");
        for (PenilaianId id : List.of(guru, kepala)) {
            assertThat(requireNonNull(t.saya.buka(sari, id, Instant.now()).ini())
                            .l()
                            .id())
                    .isEqualTo(id);
        }
    }

    @Test
    void cuti_sebagian_periode_tidak_ditutup_melainkan_dinilai_dari_yang_dikerjakan() {
        cuti(sari, "MELAHIRKAN", hari.minusDays(5), hari.plusDays(80));
        PenilaianId id = t.buka(budi, sari);
        Penutupan p = new Penutupan(Penutupan.Sebab.CUTI, hari.minusDays(5), "");

        assertThat(t.langkah(budi, id, LangkahPenilaian.TUTUP, MasukanPenilaian.tutup(p), Instant.now()))
                .isInstanceOfSatisfying(
                        HasilNilai.Ditolak.class,
                        d -> assertThat(d.halangan().pesan()).contains("dinilai dari yang dikerjakannya"));
        Peramban b = MasukLangsung.sebagai(budi);
        assertThat(b.buka("/penilaian/" + id).teks())
                .as("yang menutup melihat ketentuannya")
                .contains("Cuti sebagian periode tidak: pegawai dinilai dari yang dikerjakannya. (usulan Teladan)");
        assertThat(b.kirim(
                                "/penilaian/" + id + "/penutupan",
                                "sebab",
                                "CUTI",
                                "sejak",
                                hari.minusDays(5).toString())
                        .status())
                .isEqualTo(422);
        t.tetapkan(budi, sari, "SESUAI", "SESUAI");
        assertThat(t.tercatat(id)).isEqualTo(StatusPenilaian.DITETAPKAN);
    }

    @Test
    void cuti_sepanjang_periode_ditutup_dengan_sebab_walau_rencananya_tidak_pernah_disusun() {
        Pengguna guru = t.u.r.orang("Guru Cuti Panjang", Peran.GURU, t.u.melati);
        cuti(guru, "LUAR_TANGGUNGAN", hari.minusDays(60), hari.plusDays(300));
        PenilaianId id = t.buka(budi, guru);
        Penutupan p = new Penutupan(Penutupan.Sebab.CUTI, hari.minusDays(60), "Mengikuti suami bertugas");

        UjiPenilaian.berhasil(t.langkah(wati, id, LangkahPenilaian.TUTUP, MasukanPenilaian.tutup(p), Instant.now()));
        assertThat(t.tercatat(id)).isEqualTo(StatusPenilaian.DITUTUP);
        assertThat(t.kabar(guru.pegawai())).contains("Penilaian Anda ditutup tanpa predikat");
    }

    @Test
    void yang_meninggal_ditutup_dinas_tanpa_kabar_kepadanya_dan_tidak_ada_tugas_tentangnya_lagi() {
        PenilaianId id = t.buka(budi, sari);
        UjiPenilaian.berhasil(t.langkah(
                budi, id, LangkahPenilaian.SIMPAN, t.masukan(Map.of(IsiPenilaian.CATATAN, "Rajin.")), Instant.now()));
        List<String> kabar = t.kabar(sari.pegawai());
        assertThat(menilai(budi)).isTrue();
        Penutupan p = new Penutupan(Penutupan.Sebab.MENINGGAL, hari.minusDays(2), "Akta kematian 474.3/12/2026");
        UjiPenilaian.berhasil(t.langkah(wati, id, LangkahPenilaian.TUTUP, MasukanPenilaian.tutup(p), Instant.now()));
        assertThat(menilai(budi)).as("ditutup, jadi tidak menunggu lagi").isFalse();
        akhiri(sari, hari.minusDays(2));

        assertThat(menilai(budi)).isFalse();
        assertThat(t.kabar(sari.pegawai())).isEqualTo(kabar);
        assertThat(tugas().tugas(sari, Instant.now())).isEmpty();
        LembarPenilaian l = t.pintu.halaman(budi, id, Instant.now()).l();
        assertThat(requireNonNull(l.p().penutupan()).kalimat()).contains("Meninggal dunia", "474.3/12/2026");
        assertThat(t.pintu.halaman(budi, id, Instant.now()).riwayat())
                .extracting(CatatanPenilaian::oleh)
                .as("siapa yang menutup")
                .containsExactly(wati.pegawai());
        assertThat(t.pintu.hasil(t.u.dinas, id)).isEmpty();
        assertThat(MasukLangsung.sebagai(sari).buka("/penilaian/saya").ke())
                .as("tidak seorang pun masuk sebagai dia")
                .endsWith("/tanpa-penugasan");
        assertThat(MasukLangsung.sebagai(wati).buka("/dokumen/orang").teks())
                .as("salinan untuk keluarganya diminta kepada dinas")
                .contains(sari.nama());
    }

    @Test
    void siklus_yang_belum_selesai_dari_yang_meninggal_tidak_menunggu_atasannya_lagi() {
        Observasi observasi = Panggung.buka().bean(Observasi.class);
        List<Tugas> semula = observasi.tugas(budi, Instant.now());
        Pengguna guru = t.u.guru("Guru Almarhum");
        t.u.sampai(guru, budi, Huruf.C);
        assertThat(observasi.tugas(budi, Instant.now())).isNotEqualTo(semula);

        akhiri(guru, hari.minusDays(1));
        assertThat(observasi.tugas(budi, Instant.now())).isEqualTo(semula);
    }

    @Test
    void hasil_yang_sudah_ditetapkan_tidak_ditutup_karena_meninggal_melainkan_berlaku_sesudah_tenggatnya() {
        PenilaianId id = t.tetapkan(budi, sari, "SESUAI", "SESUAI");
        akhiri(sari, hari.minusDays(1));
        Penutupan p = new Penutupan(Penutupan.Sebab.MENINGGAL, hari, "");

        assertThat(t.langkah(wati, id, LangkahPenilaian.TUTUP, MasukanPenilaian.tutup(p), Instant.now()))
                .isInstanceOf(HasilNilai.Ditolak.class);
        assertThat(t.pintu.berlakuSendiri(t.u.dinas, id, Instant.now().plus(Duration.ofDays(23))))
                .isTrue();
        assertThat(t.pintu.hasil(t.u.dinas, id).orElseThrow().predikat().kode()).isEqualTo("BAIK");
    }

    @Test
    void yang_pensiun_dapat_juga_dinilai_oleh_pejabat_penilai_hari_terakhirnya() {
        akhiri(sari, hari.minusDays(3));
        PenilaianId id = t.tetapkan(budi, sari, "DI_ATAS", "DI_ATAS");

        HasilPenilaian h = t.pintu.hasil(t.u.dinas, id).orElseThrow();
        assertThat(h.predikat().kode()).isEqualTo("SANGAT_BAIK");
        assertThat(h.tempat()).isEqualTo("SDN Melati 1");
    }

    @ParameterizedTest
    @CsvSource({
        "PENSIUN, 2026-12-31, ''",
        "PENSIUN, 2027-01-01, sesudah periode ini berakhir",
        "PINDAH_DINAS, 2027-02-01, sesudah periode ini berakhir",
        "MENINGGAL, 2027-01-04, ''",
        "CUTI, 2026-01-01, ''",
        "CUTI, 2026-01-02, tidak sepanjang periode",
        "LAINNYA, 2027-01-04, ''"
    })
    void ketentuan_memutuskan_sebab_mana_yang_menutup_penilaian(Penutupan.Sebab sebab, LocalDate sejak, String pesan) {
        Penutupan p = new Penutupan(sebab, sejak, "");
        PeriodeRingkas tahun = periode(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

        assertThat(KeadaanKhusus.halangan(p, ContohPenilaian.ATURAN, tahun)
                        .map(HalanganPenilaian::pesan)
                        .orElse(""))
                .contains(pesan)
                .matches(k -> k.isEmpty() == pesan.isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-semester, 2024-01-01, 2024-06-30, 2024-04-30, 2024-05-02",
        "2024-semester, 2024-07-01, 2024-12-31, 2024-10-31, 2024-11-01",
        "2025-tahunan, 2025-01-01, 2025-12-31, 2025-10-31, 2025-11-03",
        "2026-tahunan, 2026-01-01, 2026-12-31, 2026-10-31, 2026-11-02"
    })
    void cpns_yang_mulai_pada_dua_bulan_terakhir_dinilai_perilakunya_saja(
            String id, LocalDate mulai, LocalDate sampai, LocalDate awal, LocalDate akhir) {
        AturanPenilaian a = UjiKetentuan.penilaian(id);
        PeriodeRingkas p = periode(mulai, sampai);

        assertThat(masa(awal, p).hanyaPerilaku(a)).isFalse();
        assertThat(masa(akhir, p).hanyaPerilaku(a)).isTrue();
    }

    /** Ahli Pertama, Baik: nine and two months of 12.5. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void predikat_selama_cpns_menjadi_angka_kredit_menurut_bulannya(String id) {
        assertThat(AngkaKredit.konversi(UjiKetentuan.angkaKredit(id), "AHLI_PERTAMA", "BAIK", 9)
                        .kredit())
                .isEqualByComparingTo("9.38");
        assertThat(AngkaKredit.konversi(UjiKetentuan.angkaKredit(id), "AHLI_PERTAMA", "BAIK", 2)
                        .kredit())
                .isEqualByComparingTo("2.08");
    }

    private static MasaDinilai masa(LocalDate mulai, PeriodeRingkas p) {
        return new MasaDinilai(List.of(new MasaJabatan(Peran.GURU, new Rentang(mulai, null))), Peran.GURU, p);
    }

    private PeriodeRingkas periode(LocalDate mulai, LocalDate sampai) {
        return new PeriodeRingkas(
                t.u.dinas, new PeriodeId(Uuid7.baru()), "uji", "Periode uji", mulai, sampai, Zona.WIB, "uji", "");
    }

    private static PenyediaTugas tugas() {
        return Panggung.buka().bean("tugasPenilaian", PenyediaTugas.class);
    }

    /** Whether somebody waits to be rated by him. */
    private static boolean menilai(Pengguna p) {
        return tugas().tugas(p, Instant.now()).stream().anyMatch(x -> x.url().startsWith("/penilaian?"));
    }

    private Pengguna plt(Pengguna p, SatuanId satuan) {
        t.u.r.tugas(p, Peran.PLT_KEPALA_SEKOLAH, satuan);
        return new Pengguna(
                p.dinas(), p.pegawai(), p.nama(), Peran.PLT_KEPALA_SEKOLAH, satuan, "Plt. kepala sekolah", List.of());
    }

    private void akhiri(Pengguna p, LocalDate sampai) {
        t.u.jdbc
                .sql("UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(sampai, t.u.dinas.nilai(), p.pegawai().nilai())
                .update();
    }

    private void tugas(Pengguna p, Peran peran, SatuanId satuan, LocalDate mulai) {
        t.u.jdbc
                .sql("""
                        INSERT INTO organisasi.penugasan (dinas_id, penugasan_id, pegawai_id, peran, satuan_id, induk, mulai)
                        VALUES (?, ?, ?, ?, ?, true, ?)""")
                .params(t.u.dinas.nilai(), Uuid7.baru(), p.pegawai().nilai(), peran.name(), satuan.nilai(), mulai)
                .update();
    }

    private void cuti(Pengguna p, String jenis, LocalDate mulai, LocalDate sampai) {
        PegawaiId siapa = p.pegawai();
        t.u.jdbc
                .sql(
                        "INSERT INTO organisasi.cuti (dinas_id, cuti_id, pegawai_id, jenis, mulai, sampai) VALUES (?, ?, ?, ?, ?, ?)")
                .params(t.u.dinas.nilai(), Uuid7.baru(), siapa.nilai(), jenis, mulai, sampai)
                .update();
    }
}
