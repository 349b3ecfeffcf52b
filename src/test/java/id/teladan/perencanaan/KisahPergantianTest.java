package id.teladan.perencanaan;

import static id.teladan.perencanaan.Kisah.HARI;
import static id.teladan.perencanaan.Kisah.pukul10;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of plans when superiors and employees change in the middle of a period. */
class KisahPergantianTest {
    private static final LocalDate FEBRUARI = LocalDate.of(2024, 2, 1);
    private static final LocalDate MARET = LocalDate.of(2024, 3, 1);

    private final Kisah k = new Kisah();
    private final UjiSekolah s = k.s;

    private static Penolakan ditolak(Hasil h) {
        assertThat(h).isInstanceOf(Hasil.Ditolak.class);
        return new Penolakan(((Hasil.Ditolak) h).halangan());
    }

    private record Penolakan(Halangan halangan) {
        void karena(Class<? extends Halangan> jenis, String kata) {
            assertThat(halangan).isInstanceOf(jenis);
            assertThat(halangan.pesan()).contains(kata);
        }
    }

    @Test
    void guru_di_dua_sekolah_dinilai_kepala_sekolah_induknya_dan_beralih_bersama_induknya() {
        k.tugaskan(s.sari, Peran.GURU, k.melati2, false, LocalDate.of(2024, 1, 2));
        SkpId id = k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        assertThat(k.daftar(s.budi, HARI)).extracting(Baris::skp).contains(id);
        assertThat(k.daftar(k.joko, HARI)).extracting(Baris::skp).doesNotContain(id);
        assertThatThrownBy(() -> k.langkah(k.joko, id, LangkahSkp.SETUJUI, null, HARI))
                .isInstanceOf(TidakDitemukan.class);

        k.akhiri(s.sari, Peran.GURU, FEBRUARI.minusDays(1));
        k.s.jdbc
                .sql(
                        "UPDATE organisasi.penugasan SET induk = true WHERE dinas_id = ? AND pegawai_id = ? AND satuan_id = ? AND sampai IS NULL")
                .params(s.dinas.nilai(), s.sari.pegawai().nilai(), k.melati2.nilai())
                .update();
        assertThat(k.langkah(k.joko, id, LangkahSkp.SETUJUI, null, FEBRUARI)).isInstanceOf(Hasil.Berhasil.class);
    }

    @Test
    void guru_yang_menjadi_plt_di_sekolahnya_sendiri_dinilai_kepala_dinas_dan_rencananya_tetap() {
        SkpId id = k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        k.akhiri(s.budi, Peran.KEPALA_SEKOLAH, FEBRUARI.minusDays(1));
        k.tugaskan(s.sari, Peran.PLT_KEPALA_SEKOLAH, s.melati, false, FEBRUARI);

        assertThat(k.daftar(s.tono, FEBRUARI)).extracting(Baris::skp).contains(id);
        assertThat(k.langkah(s.tono, id, LangkahSkp.SETUJUI, null, FEBRUARI)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(k.langkah(s.sari, id, LangkahSkp.SEPAKATI, null, FEBRUARI)).isInstanceOf(Hasil.Berhasil.class);
    }

    @Test
    void guru_yang_menjadi_kepala_sekolah_membuat_rencana_baru_dan_yang_lama_ditutup_dengan_sebabnya() {
        SkpId lama = k.rencana(s.sari, s.budi, StatusSkp.DISETUJUI);
        k.akhiri(k.joko, Peran.KEPALA_SEKOLAH, FEBRUARI.minusDays(1));
        k.akhiri(s.sari, Peran.GURU, FEBRUARI.minusDays(1));
        k.tugaskan(s.sari, Peran.KEPALA_SEKOLAH, k.melati2, true, FEBRUARI);

        Lembar l = s.perencanaan.buka(s.sari, lama, pukul10(FEBRUARI));
        assertThat(l.dapatDisunting()).isFalse();
        assertThat(Giliran.of(l).judul()).isEqualTo("Rencana ini sudah ditutup");
        assertThat(Giliran.of(l).fakta())
                .extracting(Giliran.Fakta::isi)
                .anyMatch(f -> f.contains("bertugas sebagai Kepala sekolah sejak 1 Februari 2024"));
        for (LangkahSkp langkah : List.of(LangkahSkp.SEPAKATI, LangkahSkp.AJUKAN_KEBERATAN, LangkahSkp.TARIK)) {
            ditolak(k.langkah(s.sari, lama, langkah, "Alasan", FEBRUARI))
                    .karena(Halangan.JabatanBerakhir.class, "tetap dapat dibaca");
        }
        assertThatThrownBy(() -> s.perencanaan.buka(s.tono, lama, pukul10(FEBRUARI)))
                .as("the kepala dinas assesses the principal, not the guru that she was")
                .isInstanceOf(TidakDitemukan.class);

        BerandaSaya beranda = s.perencanaan.beranda(s.sari, s.periode, pukul10(FEBRUARI));
        assertThat(beranda.lembar()).as("no plan as kepala sekolah yet").isNull();
        assertThat(beranda.lain()).extracting(BerandaSaya.RencanaLain::skp).containsExactly(lama);
        assertThat(k.daftar(s.tono, FEBRUARI)).extracting(Baris::nama).contains(s.sari.nama());
        assertThat(k.dapatDibaca(s.budi)).containsExactly(lama);
    }

    @Test
    void rencana_yang_ditutup_tidak_menerima_simpanan_dan_salinan_dari_tab_yang_masih_terbuka() {
        SkpId lama = k.rencana(s.sari, s.budi, StatusSkp.DRAF);
        Penyalinan penyalinan = Panggung.buka().bean(Penyalinan.class);
        String dilihat = penyalinan
                .pratinjau(s.sari, lama, AsalSalin.RENCANA, pukul10(HARI))
                .tanda();
        Skp semula = s.perencanaan.buka(s.sari, lama, pukul10(HARI)).skp();
        List<Butir> tugas = List.of(new Butir(Bagian.TUGAS, "TT-06", null, "Masih mengetik"));
        k.akhiri(k.joko, Peran.KEPALA_SEKOLAH, FEBRUARI.minusDays(1));
        k.pindahSebagai(s.sari, Peran.GURU, Peran.KEPALA_SEKOLAH, k.melati2, FEBRUARI);

        String dasar = semula.isi().sidik(Bagian.TUGAS);
        ditolak(s.perencanaan.simpan(s.sari, lama, Bagian.TUGAS, tugas, dasar, pukul10(FEBRUARI)))
                .karena(Halangan.JabatanBerakhir.class, "bertugas sebagai Kepala sekolah sejak 1 Februari 2024");
        ditolak(penyalinan.salin(s.sari, lama, AsalSalin.RENCANA, dilihat, Set.of(), true, pukul10(FEBRUARI)))
                .karena(Halangan.JabatanBerakhir.class, "tetap dapat dibaca");
        assertThat(s.perencanaan.buka(s.sari, lama, pukul10(FEBRUARI)).skp()).isEqualTo(semula);

        k.pindahSebagai(s.sari, Peran.KEPALA_SEKOLAH, Peran.GURU, s.melati, MARET);
        assertThat(s.perencanaan.simpan(s.sari, lama, Bagian.TUGAS, tugas, dasar, pukul10(MARET)))
                .as("a guru again")
                .isInstanceOf(Hasil.Berhasil.class);
    }

    @Test
    void keberatan_kedua_hilang_dari_daftar_kepala_dinas_begitu_pemiliknya_bukan_guru_lagi() {
        SkpId id = k.rencana(s.sari, s.budi, StatusSkp.KEBERATAN);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, "Tetap");
        s.langkah(s.sari, id, LangkahSkp.AJUKAN_KEBERATAN, "Tetap terlalu banyak");
        assertThat(k.daftar(s.tono, HARI)).extracting(Baris::skp).contains(id);
        k.akhiri(s.sari, Peran.GURU, FEBRUARI.minusDays(1));

        assertThat(k.daftar(s.tono, FEBRUARI.minusDays(1)))
                .extracting(Baris::skp)
                .contains(id);
        assertThat(k.daftar(s.tono, FEBRUARI)).extracting(Baris::skp).doesNotContain(id);
        assertThat(s.perencanaan.tugas(s.tono, pukul10(FEBRUARI))).isEmpty();
    }

    @Test
    void kepala_sekolah_yang_kembali_mengajar_melanjutkan_rencana_gurunya() {
        SkpId guru = k.rencana(s.sari, s.budi, StatusSkp.DISETUJUI);
        k.akhiri(k.joko, Peran.KEPALA_SEKOLAH, FEBRUARI.minusDays(1));
        k.pindahSebagai(s.sari, Peran.GURU, Peran.KEPALA_SEKOLAH, k.melati2, FEBRUARI);
        k.pindahSebagai(s.sari, Peran.KEPALA_SEKOLAH, Peran.GURU, s.melati, MARET);

        assertThat(k.daftar(s.budi, MARET)).extracting(Baris::skp).contains(guru);
        assertThat(k.langkah(s.sari, guru, LangkahSkp.SEPAKATI, null, MARET)).isInstanceOf(Hasil.Berhasil.class);
    }

    @Test
    void guru_yang_cuti_ditandai_cuti_dan_tidak_dihitung_belum_mengajukan() {
        s.lengkap(s.sari);
        k.cuti(s.sari, HARI.minusDays(3), HARI.plusDays(3));
        Baris cuti = k.daftar(s.budi, HARI).getFirst();
        assertThat(KelompokBaris.dari(cuti)).isEqualTo(KelompokBaris.CUTI);
        assertThat(cuti.kata()).isEqualTo("Cuti");
        assertThat(cuti.keterangan()).contains("cuti sampai 18 Januari 2024");
        assertThat(KelompokBaris.dari(k.daftar(s.budi, HARI.plusDays(4)).getFirst()))
                .isEqualTo(KelompokBaris.DRAF);
    }

    @Test
    void selama_kepala_sekolah_cuti_wakilnya_memutus_dan_pegawai_membaca_keduanya() {
        Pengguna wulan = s.orang("Wulan Kinanti", Peran.GURU, s.melati);
        SkpId id = k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        k.cuti(s.budi, HARI, HARI.plusDays(9));
        assertThat(Giliran.of(s.perencanaan.buka(s.sari, id, pukul10(HARI))).fakta())
                .extracting(Giliran.Fakta::isi)
                .anyMatch(f -> f.contains("cuti sampai 24 Januari 2024. Belum ada wakil yang ditunjuk"));
        k.wakilkan(s.budi, wulan, HARI, HARI.plusDays(9));
        assertThat(Giliran.of(s.perencanaan.buka(s.sari, id, pukul10(HARI))).fakta())
                .extracting(Giliran.Fakta::isi)
                .contains("Wulan Kinanti, sampai 24 Januari 2024 (Cuti sakit)");
        assertThat(k.kabar(wulan)).containsExactly("Anda mewakili " + s.budi.nama());
        assertThat(k.langkah(wulan, id, LangkahSkp.SETUJUI, null, HARI)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(k.daftar(s.budi, HARI.plusDays(10))).as("Pak Budi is back").isNotEmpty();
        assertThat(k.dapatDibaca(wulan)).containsExactly(id);
        assertThat(k.dapatDibaca(s.budi)).as("decided in his name").containsExactly(id);
    }

    @Test
    void rencana_pensiunan_tidak_menunggu_siapa_pun_dan_tetap_terbaca_oleh_penilai_terakhirnya() {
        SkpId id = k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        k.akhiri(s.sari, Peran.GURU, FEBRUARI.minusDays(1));
        assertThat(k.periksa(FEBRUARI.minusDays(1))).isZero();
        assertThat(k.periksa(FEBRUARI)).isEqualTo(1);

        assertThat(k.daftar(s.budi, FEBRUARI)).extracting(Baris::skp).doesNotContain(id);
        assertThat(s.perencanaan.tugas(s.budi, pukul10(FEBRUARI))).isEmpty();
        assertThat(k.dapatDibaca(s.budi)).containsExactly(id);
        Putusan.Satu satu = k.putusan.buka(s.budi, id, pukul10(FEBRUARI));
        assertThat(satu.isi()).isNotNull();
        assertThat(satu.kini()).contains("ditutup");
        assertThat(k.kabar(s.sari)).containsExactly("Rencana Anda ditutup");
        assertThat(k.kabar(s.budi)).contains("1 rencana ditutup");
        assertThat(k.periksa(FEBRUARI)).as("told once").isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = StatusSkp.class,
            names = {"DRAF", "DIAJUKAN", "DISETUJUI", "KEBERATAN", "DISEPAKATI"})
    void rencana_guru_yang_pindah_sekolah_diteruskan_ke_kepala_sekolah_barunya(StatusSkp status) {
        SkpId id = k.rencana(s.sari, s.budi, status);
        k.periksa(HARI);
        k.pindah(s.sari, Peran.GURU, k.melati2, FEBRUARI);

        assertThat(k.status(s.sari, id, FEBRUARI)).isEqualTo(status);
        assertThat(k.daftar(k.joko, FEBRUARI)).extracting(Baris::skp).containsExactly(id);
        assertThat(k.daftar(s.budi, FEBRUARI)).extracting(Baris::skp).doesNotContain(id);
        assertThatThrownBy(() -> s.perencanaan.buka(s.budi, id, pukul10(FEBRUARI)))
                .isInstanceOf(TidakDitemukan.class);
        switch (status) {
            case DIAJUKAN, KEBERATAN ->
                assertThat(k.langkah(k.joko, id, LangkahSkp.SETUJUI, "Baik", FEBRUARI))
                        .isInstanceOf(Hasil.Berhasil.class);
            case DISETUJUI -> {
                assertThat(s.perencanaan.buka(s.sari, id, pukul10(FEBRUARI)).penyetuju())
                        .as("who approved stays who approved")
                        .isEqualTo(s.budi.nama());
                assertThat(k.langkah(s.sari, id, LangkahSkp.AJUKAN_KEBERATAN, "Sekolah lain", FEBRUARI))
                        .isInstanceOf(Hasil.Berhasil.class);
                assertThat(k.daftar(k.joko, FEBRUARI).getFirst().menunggu()).isTrue();
            }
            default -> ditolak(k.langkah(k.joko, id, LangkahSkp.SETUJUI, null, FEBRUARI));
        }
        assertThat(k.periksa(FEBRUARI)).isEqualTo(1);
        assertThat(k.kabar(s.sari)).contains("Pejabat penilai Anda sekarang Joko Santoso");
        assertThat(k.kabar(k.joko)).contains("1 rencana kini dinilai Anda");
        assertThat(k.kabar(s.budi)).contains("1 rencana tidak lagi dinilai Anda");
    }

    @Test
    void kepala_sekolah_baru_meneruskan_draf_pemeriksaan_dan_melihat_siapa_yang_memulainya() {
        SkpId id = k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        k.mulaiMemeriksa(s.budi, id);
        k.akhiri(s.budi, Peran.KEPALA_SEKOLAH, FEBRUARI.minusDays(1));
        Pengguna ratna = s.orang("Ratna Dewi", Peran.GURU, k.melati2);
        k.pindahSebagai(ratna, Peran.GURU, Peran.KEPALA_SEKOLAH, s.melati, FEBRUARI);

        Lembar l = s.perencanaan.buka(ratna, id, pukul10(FEBRUARI));
        assertThat(l.skp().tanda().draf()).isEqualTo("Menunggu SK tugas");
        assertThat(Beda.semua(l)).extracting(Beda::oleh).containsExactly(s.budi.nama());
        assertThat(Giliran.of(l).fakta())
                .filteredOn(f -> f.label().equals("Draf pemeriksaan"))
                .extracting(Giliran.Fakta::isi)
                .singleElement()
                .satisfies(f -> assertThat(f).startsWith("Dimulai Budi Hartono, M.Pd."));
        assertThatThrownBy(() -> k.langkah(s.budi, id, LangkahSkp.SETUJUI, null, FEBRUARI))
                .isInstanceOf(TidakDitemukan.class);
        assertThat(k.langkah(ratna, id, LangkahSkp.SETUJUI, null, FEBRUARI)).isInstanceOf(Hasil.Berhasil.class);

        Putusan.Satu lama = k.putusan.buka(s.budi, id, pukul10(FEBRUARI));
        assertThat(lama.riwayat()).extracting(Catatan::langkah).doesNotContain(LangkahSkp.SETUJUI);
        assertThat(lama.kini()).contains("Pejabat penilainya sekarang: Ratna Dewi");
    }

    @Test
    void sekolah_tanpa_kepala_sementara_waktu_menunggu_atau_ditarik_lalu_disetujui_sistem() {
        Pengguna wulan = s.orang("Wulan Kinanti", Peran.GURU, s.melati);
        SkpId menunggu = k.rencana(s.sari, s.budi, StatusSkp.DIAJUKAN);
        SkpId ditarik = k.rencana(wulan, s.budi, StatusSkp.DIAJUKAN);
        LocalDate kosong = HARI.plusDays(5);
        k.akhiri(s.budi, Peran.KEPALA_SEKOLAH, kosong.minusDays(1));
        assertThat(k.periksa(kosong)).isEqualTo(2);
        assertThat(k.kabar(s.sari)).containsExactly("Sementara ini Anda belum punya pejabat penilai");

        assertThat(Giliran.of(s.perencanaan.buka(s.sari, menunggu, pukul10(kosong)))
                        .judul())
                .isEqualTo("Atasan yang memeriksa sudah tidak ada");
        assertThat(k.langkah(wulan, ditarik, LangkahSkp.TARIK, null, kosong)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(k.langkah(wulan, ditarik, LangkahSkp.AJUKAN, null, kosong)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(k.status(wulan, ditarik, kosong)).isEqualTo(StatusSkp.DISETUJUI);

        Pengguna ratna = s.orang("Ratna Dewi", Peran.GURU, k.melati2);
        k.pindahSebagai(ratna, Peran.GURU, Peran.KEPALA_SEKOLAH, s.melati, FEBRUARI);
        assertThat(k.periksa(FEBRUARI)).isEqualTo(2);
        assertThat(k.langkah(ratna, menunggu, LangkahSkp.SETUJUI, null, FEBRUARI))
                .isInstanceOf(Hasil.Berhasil.class);
        assertThat(k.kabar(ratna)).contains("2 rencana kini dinilai Anda");
    }

    @Test
    void penugasan_yang_berganti_karena_tanggal_lewat_dikabarkan_pada_harinya_dan_sekali_saja() {
        k.rencana(s.sari, s.budi, StatusSkp.DISEPAKATI);
        k.akhiri(s.budi, Peran.KEPALA_SEKOLAH, FEBRUARI.minusDays(1));
        Pengguna ratna = s.orang("Ratna Dewi", Peran.GURU, k.melati2);
        k.pindahSebagai(ratna, Peran.GURU, Peran.KEPALA_SEKOLAH, s.melati, FEBRUARI);

        assertThat(k.periksa(HARI)).as("planned, but not yet").isZero();
        assertThat(k.periksa(FEBRUARI)).isEqualTo(1);
        assertThat(k.periksa(FEBRUARI)).isZero();
        assertThat(k.periksa(FEBRUARI.plusDays(1))).isZero();
        assertThat(k.kabar(s.sari))
                .filteredOn(j -> j.startsWith("Pejabat penilai"))
                .hasSize(1);
    }
}
