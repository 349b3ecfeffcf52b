package id.teladan.perencanaan;

import static id.teladan.perencanaan.UjiSekolah.KINI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.umum.Peran;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The door on the real database: round trips, lost updates, two people at once. */
class PerencanaanPintuTest {
    private final UjiSekolah s = new UjiSekolah();

    @Test
    void rencana_yang_disimpan_terbaca_kembali_sama() {
        SkpId id = s.lengkap(s.sari);
        Isi isi = s.perencanaan.buka(s.sari, id, KINI).skp().isi();
        assertThat(isi.cari(Bagian.TUGAS, "TT-06")).hasValue(new Butir(Bagian.TUGAS, "TT-06", null, "Kelas 4B"));
        assertThat(isi.cari(Bagian.PENGEMBANGAN, "PK-03")).hasValue(new Butir(Bagian.PENGEMBANGAN, "PK-03", 1, null));
        assertThat(isi.bagian(Bagian.PERILAKU)).hasSize(7);
    }

    @Test
    void penyesuaian_terbaca_kembali_dengan_alasan_dan_waktunya() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        Penyesuaian usul = new Penyesuaian(
                Uuid7.baru(), Bagian.PENGEMBANGAN, null, "PK-01", 4, null, "Ikuti pelatihan", s.budi.pegawai(), KINI);
        s.perencanaan.sesuaikan(s.budi, id, "PK-03", usul, KINI);
        assertThat(s.perencanaan.buka(s.budi, id, KINI).skp().penyesuaian().daftar())
                .singleElement()
                .isEqualTo(new Penyesuaian(
                        usul.id(),
                        Bagian.PENGEMBANGAN,
                        "PK-03",
                        "PK-01",
                        4,
                        null,
                        "Ikuti pelatihan",
                        s.budi.pegawai(),
                        KINI));
    }

    @Test
    void dua_tab_pada_bagian_yang_sama_berakhir_bentrok_dan_yang_tersimpan_tetap() {
        SkpId id = s.mulai(s.sari);
        String dasar = s.perencanaan.buka(s.sari, id, KINI).skp().isi().sidik(Bagian.PRAKTIK);
        Hasil satu = s.simpan(s.sari, id, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-1")), dasar);
        Hasil dua = s.simpan(s.sari, id, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-2")), dasar);
        assertThat(satu).isInstanceOf(Hasil.Berhasil.class);
        assertThat(dua).isInstanceOf(Hasil.Bentrok.class);
        assertThat(s.perencanaan.buka(s.sari, id, KINI).skp().isi().memuat(Bagian.PRAKTIK, "MK-1"))
                .isTrue();
    }

    @Test
    void dua_tab_pada_bagian_berbeda_keduanya_tersimpan() {
        SkpId id = s.mulai(s.sari);
        Isi awal = s.perencanaan.buka(s.sari, id, KINI).skp().isi();
        s.simpan(s.sari, id, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-1")), awal.sidik(Bagian.PRAKTIK));
        Hasil dua =
                s.simpan(s.sari, id, Bagian.TUGAS, List.of(Butir.of(Bagian.TUGAS, "TT-06")), awal.sidik(Bagian.TUGAS));
        assertThat(dua).isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.perencanaan.buka(s.sari, id, KINI).skp().isi().butir()).hasSize(2);
    }

    @Test
    void menekan_ajukan_dua_puluh_kali_bersamaan_mengajukan_sekali() throws Exception {
        SkpId id = s.lengkap(s.sari);
        List<Hasil> hasil = bersamaan(20, () -> s.langkah(s.sari, id, LangkahSkp.AJUKAN, null));
        assertThat(hasil).filteredOn(h -> h instanceof Hasil.Berhasil).hasSize(1);
        assertThat(hasil).filteredOn(h -> h instanceof Hasil.SudahTerjadi).hasSize(19);
        assertThat(s.hitung("riwayat", id, "langkah = 'AJUKAN'")).isEqualTo(1);
        assertThat(s.hitung("salinan", id, "langkah = 'AJUKAN'")).isEqualTo(1);
    }

    @Test
    void menarik_kembali_dan_menyetujui_bersamaan_hanya_satu_yang_menang() throws Exception {
        SkpId id = s.lengkap(s.sari);
        for (int i = 0; i < 10; i++) {
            s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
            List<Callable<Hasil>> dua = List.of(
                    () -> s.langkah(s.sari, id, LangkahSkp.TARIK, null),
                    () -> s.langkah(s.budi, id, LangkahSkp.SETUJUI, null));
            List<Hasil> hasil = jalankan(dua);
            assertThat(hasil).filteredOn(h -> h instanceof Hasil.Berhasil).hasSize(1);
            assertThat(hasil).filteredOn(h -> h instanceof Hasil.Ditolak).hasSize(1);
            if (s.perencanaan.buka(s.sari, id, KINI).skp().status() == StatusSkp.DISETUJUI) {
                return;
            }
        }
    }

    @Test
    void jendela_yang_tertutup_di_antara_membuka_dan_mengirim_menolak_pengajuan_tetapi_menyimpan_draf() {
        SkpId id = s.lengkap(s.sari);
        s.tutupPerencanaan();
        Hasil simpan = s.simpan(s.sari, id, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "DP-2")), null);
        Hasil ajukan = s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        assertThat(simpan).isInstanceOf(Hasil.Berhasil.class);
        assertThat(ajukan)
                .isInstanceOfSatisfying(
                        Hasil.Ditolak.class,
                        d -> assertThat(d.halangan().pesan())
                                .contains("ditutup 10 Januari 2024, 23.59 WIB")
                                .contains("Draf Anda tetap tersimpan"));
        assertThat(s.perencanaan
                        .mulai(s.orang("Guru Baru", Peran.GURU, s.melati), s.periode, KINI)
                        .halangan())
                .contains("ditutup");
    }

    @Test
    void menyetujui_yang_sudah_berubah_sejak_dibaca_ditolak() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        int dibaca = s.perencanaan.buka(s.budi, id, KINI).skp().versi();
        s.langkah(s.sari, id, LangkahSkp.TARIK, null);
        s.simpan(s.sari, id, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-2")), null);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        Hasil basi = s.perencanaan.langkah(s.budi, id, LangkahSkp.SETUJUI, "Baik", dibaca, KINI);
        assertThat(basi)
                .isInstanceOfSatisfying(
                        Hasil.Ditolak.class, d -> assertThat(d.halangan()).isInstanceOf(Halangan.SudahBerubah.class));
        int sekarang = s.perencanaan.buka(s.budi, id, KINI).skp().versi();
        assertThat(s.perencanaan.langkah(s.budi, id, LangkahSkp.SETUJUI, "Baik", sekarang, KINI))
                .isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.perencanaan.langkah(s.budi, id, LangkahSkp.SETUJUI, "Baik", sekarang, KINI))
                .isInstanceOf(Hasil.SudahTerjadi.class);
    }

    @Test
    void draf_catatan_atasan_tersimpan_sampai_diputuskan() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        s.perencanaan.tandai(s.budi, id, JenisTanda.PEMERIKSAAN, "Tinggal menunggu SK", null, KINI);
        assertThat(s.perencanaan.buka(s.budi, id, KINI).skp().tanda().draf()).isEqualTo("Tinggal menunggu SK");
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, "Setuju");
        assertThat(s.perencanaan.tandai(s.budi, id, JenisTanda.PEMERIKSAAN, "Terlambat", null, KINI))
                .isInstanceOf(Hasil.Ditolak.class);
        assertThat(s.perencanaan.buka(s.sari, id, KINI).skp().tanda().draf()).isNull();
        assertThat(s.perencanaan.buka(s.sari, id, KINI).penyetuju()).isEqualTo("Budi Hartono, M.Pd.");
    }

    @Test
    void keberatan_kedua_menunggu_kepala_dinas_bukan_kepala_sekolah() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        for (int i = 0; i < 2; i++) {
            s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
            s.langkah(s.sari, id, LangkahSkp.AJUKAN_KEBERATAN, "Tidak sesuai");
        }
        assertThat(s.perencanaan.daftar(s.budi, s.periode, KINI).orElseThrow().menunggu())
                .isZero();
        assertThat(s.perencanaan.daftar(s.tono, s.periode, KINI).orElseThrow().baris())
                .filteredOn(Baris::menunggu)
                .singleElement()
                .satisfies(b -> assertThat(b.kata()).isEqualTo("Perlu Anda putuskan"));
    }

    @Test
    void kesepakatan_membekukan_salinan_dalam_kata_kata_dan_tidak_dapat_diubah() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, id, LangkahSkp.SEPAKATI, null);
        String isi = s.jdbc.sql("SELECT isi FROM perencanaan.salinan WHERE skp_id = ? AND langkah = 'SEPAKATI'")
                .param(id.nilai())
                .query(String.class)
                .single();
        assertThat(isi)
                .contains("Keteraturan Suasana Kelas")
                .contains("Wali Kelas")
                .contains("Sari Wulandari")
                .contains("Budi Hartono");
        String sidik = s.jdbc.sql("SELECT sidik FROM perencanaan.salinan WHERE skp_id = ? AND langkah = 'SEPAKATI'")
                .param(id.nilai())
                .query(String.class)
                .single();
        assertThat(sidik).isEqualTo(Sidik.dari(isi));
        assertThatThrownBy(() -> s.jdbc.sql("UPDATE perencanaan.salinan SET isi = '{}' WHERE skp_id = ?")
                        .param(id.nilai())
                        .update())
                .hasMessageContaining("hanya boleh ditambah");
        assertThatThrownBy(() -> s.jdbc.sql("DELETE FROM perencanaan.riwayat WHERE skp_id = ?")
                        .param(id.nilai())
                        .update())
                .hasMessageContaining("hanya boleh ditambah");
    }

    @Test
    void yang_bukan_pihak_tidak_menemukan_rencana_itu() {
        SkpId id = s.lengkap(s.sari);
        Pengguna guruLain = s.orang("Guru Lain", Peran.GURU, s.melati);
        UjiSekolah lain = new UjiSekolah();
        for (Pengguna p : List.of(guruLain, s.wati, lain.budi, lain.tono)) {
            assertThatThrownBy(() -> s.perencanaan.buka(p, id, KINI)).isInstanceOf(TidakDitemukan.class);
            assertThatThrownBy(() -> s.langkah(p, id, LangkahSkp.SETUJUI, null)).isInstanceOf(TidakDitemukan.class);
            assertThatThrownBy(() -> s.simpan(p, id, Bagian.TUGAS, List.of(), null))
                    .isInstanceOf(TidakDitemukan.class);
        }
    }

    @Test
    void kepala_dinas_baru_menjadi_pihak_rencana_guru_setelah_ada_keberatan() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        assertThatThrownBy(() -> s.perencanaan.buka(s.tono, id, KINI)).isInstanceOf(TidakDitemukan.class);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN_KEBERATAN, "Tidak sesuai");
        assertThat(s.perencanaan.buka(s.tono, id, KINI).pihak()).isEqualTo(Pihak.ATASAN_PENILAI);
        assertThat(s.langkah(s.tono, id, LangkahSkp.SETUJUI, "x")).isInstanceOf(Hasil.Ditolak.class);
    }

    @Test
    void mulai_dari_dua_tab_bersamaan_membuat_satu_rencana() throws Exception {
        List<SkpId> id = new ArrayList<>();
        try (ExecutorService kolam = Executors.newFixedThreadPool(8)) {
            List<Future<SkpId>> janji = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                janji.add(kolam.submit(() -> s.mulai(s.sari)));
            }
            for (Future<SkpId> f : janji) {
                id.add(f.get());
            }
        }
        assertThat(id).hasSize(8);
        assertThat(id.stream().distinct()).hasSize(1);
    }

    @Test
    void riwayat_menyebut_siapa_sebagai_apa_dan_penyesuaian_yang_disisihkan() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        s.perencanaan.sesuaikan(
                s.budi,
                id,
                null,
                new Penyesuaian(
                        Uuid7.baru(),
                        Bagian.TUGAS,
                        null,
                        "TT-08",
                        null,
                        "Pramuka",
                        "SK 421/17",
                        s.budi.pegawai(),
                        KINI),
                KINI);
        s.langkah(s.budi, id, LangkahSkp.KEMBALIKAN, "Lengkapi dulu");
        List<Catatan> riwayat = s.perencanaan.riwayat(s.sari, s.perencanaan.buka(s.sari, id, KINI));
        assertThat(riwayat)
                .extracting(Catatan::langkah)
                .containsExactly(LangkahSkp.AJUKAN, LangkahSkp.SESUAIKAN, LangkahSkp.KEMBALIKAN);
        assertThat(riwayat.getLast().nama()).isEqualTo("Budi Hartono, M.Pd.");
        assertThat(riwayat.getLast().perubahan())
                .singleElement()
                .asString()
                .contains("Pramuka")
                .contains("SK 421/17");
    }

    private static List<Hasil> bersamaan(int kali, Callable<Hasil> apa) throws Exception {
        return jalankan(java.util.Collections.nCopies(kali, apa));
    }

    private static List<Hasil> jalankan(List<Callable<Hasil>> semua) throws Exception {
        List<Hasil> hasil = new ArrayList<>();
        try (ExecutorService kolam = Executors.newFixedThreadPool(semua.size())) {
            for (Future<Hasil> f : kolam.invokeAll(semua)) {
                hasil.add(f.get());
            }
        }
        return hasil;
    }
}
