package id.teladan.perencanaan;

import static id.teladan.perencanaan.UjiSekolah.KINI;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Amendments through the doors, on PostgreSQL: what counts when, what stays, and what happens when two press at once. */
class PerubahanPintuTest {
    private final UjiSekolah s = new UjiSekolah();
    private final PerubahanRencana perubahan = Panggung.buka().bean(PerubahanRencana.class);

    private SkpId disepakati() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, id, LangkahSkp.SEPAKATI, null);
        return id;
    }

    private SkpId mulai(SkpId dasar) {
        return ((Hasil.Berhasil) perubahan.mulai(s.sari, dasar, KINI)).skp().id();
    }

    private SkpId diubah(SkpId dasar) {
        SkpId id = mulai(dasar);
        s.simpan(s.sari, id, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-2")), null);
        return id;
    }

    private Skp skp(SkpId id) {
        return s.perencanaan.buka(s.sari, id, KINI).skp();
    }

    private SkpBerlaku berlaku() {
        return perubahan
                .berlaku(s.dinas, s.sari.pegawai(), s.periode, Peran.GURU)
                .orElseThrow();
    }

    @Test
    void yang_berlaku_tetap_rencana_lama_sampai_perubahannya_disepakati() {
        assertThat(perubahan.berlaku(s.dinas, s.sari.pegawai(), s.periode, Peran.GURU))
                .isEmpty();
        SkpId lama = disepakati();
        SkpId baru = diubah(lama);
        for (LangkahSkp l : List.of(LangkahSkp.AJUKAN, LangkahSkp.SETUJUI)) {
            assertThat(berlaku().id()).isEqualTo(lama);
            assertThat(berlaku().bagian(Bagian.PRAKTIK)).extracting(Butir::kode).containsExactly("MK-1");
            assertThat(s.langkah(l == LangkahSkp.SETUJUI ? s.budi : s.sari, baru, l, "Kelas saya berganti"))
                    .isInstanceOf(Hasil.Berhasil.class);
            assertThat(skp(lama).status()).isEqualTo(StatusSkp.DISEPAKATI);
        }
        assertThat(s.langkah(s.sari, baru, LangkahSkp.SEPAKATI, null)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(berlaku().id()).isEqualTo(baru);
        assertThat(berlaku().ubahan()).isEqualTo(1);
        assertThat(berlaku().bagian(Bagian.PRAKTIK)).extracting(Butir::kode).containsExactly("MK-2");
        assertThat(skp(lama).status()).isEqualTo(StatusSkp.DIGANTI);
        assertThat(skp(lama).isi().memuat(Bagian.PRAKTIK, "MK-1")).isTrue();
        assertThat(s.perencanaan.buka(s.budi, lama, KINI).skp().status()).isEqualTo(StatusSkp.DIGANTI);
        assertThat(s.hitung("riwayat", lama, "langkah = 'GANTI' AND ke = 'DIGANTI' AND sebagai = 'SISTEM'"))
                .isEqualTo(1);
        assertThat(s.hitung("salinan", lama, "langkah = 'SEPAKATI'")).isEqualTo(1);
        assertThat(s.hitung(
                        "salinan",
                        baru,
                        "langkah = 'SEPAKATI' AND isi LIKE '%Kelas saya berganti%' AND isi LIKE '%" + lama + "%'"))
                .isEqualTo(1);
    }

    @Test
    void perubahan_terbaca_kembali_dengan_yang_disepakati_alasan_dan_penyesuaiannya() {
        SkpId id = s.lengkap(s.sari);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN, null);
        s.perencanaan.sesuaikan(s.budi, id, "PK-03", usul(Bagian.PENGEMBANGAN, "PK-01", 4), KINI);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, id, LangkahSkp.SEPAKATI, null);
        SkpId baru = diubah(id);
        perubahan.simpanAlasan(s.sari, baru, "Menunggu SK", null, KINI);
        Perubahan p = java.util.Objects.requireNonNull(skp(baru).perubahan());
        assertThat(p.dasar()).isEqualTo(id);
        assertThat(p.alasan()).isEqualTo("Menunggu SK");
        assertThat(p.semula()).isEqualTo(skp(id).efektif());
        assertThat(p.semula().cari(Bagian.PENGEMBANGAN, "PK-01")).isPresent();
        assertThat(skp(baru).penyesuaian().daftar()).isEmpty();
    }

    private Penyesuaian usul(Bagian b, String kode, int target) {
        return new Penyesuaian(Uuid7.baru(), b, null, kode, target, null, null, s.budi.pegawai(), KINI);
    }

    @Test
    void menekan_ubah_rencana_dua_puluh_kali_bersamaan_membuka_satu_perubahan() throws Exception {
        SkpId dasar = disepakati();
        List<Hasil> hasil = bersamaan(java.util.Collections.nCopies(20, () -> perubahan.mulai(s.sari, dasar, KINI)));
        assertThat(hasil).filteredOn(h -> h instanceof Hasil.Berhasil).hasSize(1);
        assertThat(hasil).filteredOn(h -> h instanceof Hasil.SudahTerjadi).hasSize(19);
        assertThat(hasil.stream().map(PerubahanPintuTest::id).distinct()).hasSize(1);
        assertThat(s.hitung("riwayat", dasar, "langkah = 'UBAH'")).isEqualTo(1);
    }

    @Test
    void menyepakati_dan_membatalkan_dan_membuka_perubahan_bersamaan_tidak_meninggalkan_dua_yang_berlaku()
            throws Exception {
        for (int i = 0; i < 5; i++) {
            SkpId dasar = i == 0 ? disepakati() : berlaku().id();
            SkpId baru = mulai(dasar);
            String kode = i % 2 == 0 ? "MK-2" : "MK-1";
            s.simpan(s.sari, baru, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, kode)), null);
            if (skp(dasar).isi().memuat(Bagian.PRAKTIK, kode)) {
                s.simpan(s.sari, baru, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "DP-2")), null);
            }
            s.langkah(s.sari, baru, LangkahSkp.AJUKAN, "Perlu");
            s.langkah(s.budi, baru, LangkahSkp.SETUJUI, null);
            List<Callable<Hasil>> tiga = List.of(
                    () -> s.langkah(s.sari, baru, LangkahSkp.SEPAKATI, null),
                    () -> s.langkah(s.sari, baru, LangkahSkp.BATALKAN_PERUBAHAN, null),
                    () -> perubahan.mulai(s.sari, dasar, KINI));
            List<Hasil> hasil = bersamaan(tiga);
            assertThat(hasil.subList(0, 2))
                    .filteredOn(h -> h instanceof Hasil.Berhasil)
                    .hasSize(1);
            assertThat(s.jdbc.sql("SELECT count(*) FROM perencanaan.skp WHERE dinas_id = ? AND status = 'DISEPAKATI'")
                            .param(s.dinas.nilai())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            s.jdbc.sql("SELECT skp_id FROM perencanaan.skp WHERE dinas_id = ? AND ubahan > 0 AND status = 'DRAF'")
                    .param(s.dinas.nilai())
                    .query(java.util.UUID.class)
                    .list()
                    .forEach(x -> s.langkah(s.sari, new SkpId(x), LangkahSkp.BATALKAN_PERUBAHAN, null));
        }
    }

    @Test
    void menyimpan_bagian_yang_sama_bersamaan_tersimpan_satu_dan_yang_lain_melihat_keduanya() throws Exception {
        SkpId id = mulai(disepakati());
        for (int i = 0; i < 10; i++) {
            String dasar = skp(id).isi().sidik(Bagian.TUGAS);
            String ket = "Putaran " + i;
            List<Callable<Hasil>> dua = List.of(
                    () -> s.simpan(
                            s.sari, id, Bagian.TUGAS, List.of(new Butir(Bagian.TUGAS, "TT-06", null, ket)), dasar),
                    () -> s.simpan(
                            s.sari, id, Bagian.TUGAS, List.of(new Butir(Bagian.TUGAS, "TT-08", null, ket)), dasar));
            List<Hasil> hasil = bersamaan(dua);
            assertThat(hasil).filteredOn(h -> h instanceof Hasil.Berhasil).hasSize(1);
            assertThat(hasil).filteredOn(h -> h instanceof Hasil.Bentrok).hasSize(1);
            assertThat(skp(id).isi().bagian(Bagian.TUGAS)).hasSize(1);
        }
    }

    @Test
    void perubahan_yang_dibatalkan_tidak_mengubah_apa_pun_dan_perubahan_baru_dapat_dibuka() {
        SkpId lama = disepakati();
        SkpId satu = diubah(lama);
        s.langkah(s.sari, satu, LangkahSkp.AJUKAN, "Perlu");
        assertThat(s.langkah(s.sari, satu, LangkahSkp.BATALKAN_PERUBAHAN, null)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.langkah(s.sari, satu, LangkahSkp.BATALKAN_PERUBAHAN, null)).isInstanceOf(Hasil.SudahTerjadi.class);
        assertThat(s.langkah(s.budi, satu, LangkahSkp.SETUJUI, null)).isInstanceOf(Hasil.Ditolak.class);
        assertThat(berlaku().id()).isEqualTo(lama);
        SkpId dua = mulai(lama);
        assertThat(requireNonNull(skp(dua).perubahan()).ke()).isEqualTo(2);
        assertThat(skp(dua).isi()).isEqualTo(skp(lama).efektif());
        assertThat(skp(satu).isi().memuat(Bagian.PRAKTIK, "MK-2")).isTrue();
        assertThat(perubahan.versi(s.perencanaan.buka(s.sari, lama, KINI)))
                .extracting(VersiSkp::judul)
                .containsExactly("Versi 1", "Perubahan rencana", "Perubahan rencana");
        assertThat(perubahan.versi(s.perencanaan.buka(s.budi, lama, KINI)))
                .extracting(VersiSkp::judul)
                .containsExactly("Versi 1");
    }

    @Test
    void daftar_atasan_memuat_satu_baris_dengan_perubahan_yang_menunggunya() {
        SkpId lama = disepakati();
        SkpId baru = diubah(lama);
        assertThat(barisSari().skp()).isEqualTo(lama);
        assertThat(barisSari().kata()).isEqualTo("Disepakati");
        s.langkah(s.sari, baru, LangkahSkp.AJUKAN, "Perlu");
        Baris b = barisSari();
        assertThat(b.skp()).isEqualTo(baru);
        assertThat(b.berlaku()).isEqualTo(lama);
        assertThat(b.kata()).isEqualTo("Perubahan: perlu disetujui");
        assertThat(b.menunggu()).isTrue();
        assertThat(KelompokBaris.DISEPAKATI.memuat(b)).isTrue();
        s.langkah(s.budi, baru, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, baru, LangkahSkp.SEPAKATI, null);
        assertThat(barisSari().skp()).isEqualTo(baru);
        assertThat(barisSari().berlaku()).isNull();
    }

    private Baris barisSari() {
        return s.perencanaan.daftar(s.budi, s.periode, KINI).orElseThrow().baris().stream()
                .filter(b -> b.id().equals(s.sari.pegawai()))
                .reduce((a, b) -> {
                    throw new AssertionError("Dua baris untuk satu orang");
                })
                .orElseThrow();
    }

    @Test
    void beranda_pemilik_memuat_yang_berlaku_dan_perubahannya() {
        SkpId lama = disepakati();
        SkpId baru = diubah(lama);
        BerandaSaya b = s.perencanaan.beranda(s.sari, s.periode, KINI);
        assertThat(java.util.Objects.requireNonNull(b.lembar()).skp().id()).isEqualTo(lama);
        assertThat(java.util.Objects.requireNonNull(b.perubahan()).skp().id()).isEqualTo(baru);
        assertThat(b.lain()).isEmpty();
        assertThat(Linimasa.of(b.lembar(), b.perubahan()).getLast().judul()).isEqualTo("Perubahan rencana");
        assertThat(s.perencanaan.mulai(s.sari, s.periode, KINI).id()).isEqualTo(lama);
    }

    @Test
    void setelah_jendela_perencanaan_tutup_rencana_masih_dapat_diubah_sampai_penilaian_tutup() {
        SkpId lama = disepakati();
        Instant maret = KINI.plus(Duration.ofDays(50));
        SkpId baru =
                ((Hasil.Berhasil) perubahan.mulai(s.sari, lama, maret)).skp().id();
        s.simpan(s.sari, baru, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-2")), null);
        assertThat(s.perencanaan.langkah(s.sari, baru, LangkahSkp.AJUKAN, "Perlu", null, maret))
                .isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.perencanaan.langkah(s.sari, baru, LangkahSkp.BATALKAN_PERUBAHAN, null, null, maret))
                .isInstanceOf(Hasil.Berhasil.class);
        assertThat(perubahan.mulai(s.sari, lama, KINI.plus(Duration.ofDays(180))))
                .isInstanceOfSatisfying(
                        Hasil.Ditolak.class,
                        d -> assertThat(d.halangan().pesan()).contains("Penilaian ditutup 30 Juni 2024, 23.59 WIB"));
    }

    @Test
    void keberatan_atas_perubahan_dapat_diputuskan_atau_perubahannya_dibatalkan() {
        SkpId lama = disepakati();
        SkpId baru = diubah(lama);
        s.langkah(s.sari, baru, LangkahSkp.AJUKAN, "Perlu");
        s.langkah(s.budi, baru, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, baru, LangkahSkp.AJUKAN_KEBERATAN, "Bukan begitu");
        s.langkah(s.budi, baru, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, baru, LangkahSkp.AJUKAN_KEBERATAN, "Tetap bukan begitu");
        assertThat(s.perencanaan.daftar(s.tono, s.periode, KINI).orElseThrow().menunggu())
                .isEqualTo(1);
        assertThat(java.util.Objects.requireNonNull(
                                s.perencanaan.beranda(s.sari, s.periode, KINI).perubahan())
                        .skp()
                        .status())
                .isEqualTo(StatusSkp.KEBERATAN_ATASAN);
        assertThat(s.langkah(s.sari, baru, LangkahSkp.BATALKAN_PERUBAHAN, null)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.langkah(s.tono, baru, LangkahSkp.SETUJUI, "Putusan")).isInstanceOf(Hasil.Ditolak.class);
        assertThat(berlaku().id()).isEqualTo(lama);
    }

    @Test
    void tanpa_kepala_sekolah_definitif_perubahan_disetujui_sistem_dan_menyepakatinya_mengganti_rencana_lama() {
        SatuanId tanpaKepala = s.satuan("SDN Kenanga 2");
        Pengguna guru = s.orang("Guru Kenanga", Peran.GURU, tanpaKepala);
        SkpId lama = s.lengkap(guru);
        s.langkah(guru, lama, LangkahSkp.AJUKAN, null);
        s.langkah(guru, lama, LangkahSkp.SEPAKATI, null);
        SkpId baru = ((Hasil.Berhasil) perubahan.mulai(guru, lama, KINI)).skp().id();
        s.simpan(guru, baru, Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-2")), null);
        s.langkah(guru, baru, LangkahSkp.AJUKAN, "Perlu");
        assertThat(s.perencanaan.buka(guru, baru, KINI).skp().tanda().olehSistem())
                .isTrue();
        s.langkah(guru, baru, LangkahSkp.SEPAKATI, null);
        assertThat(perubahan
                        .berlaku(s.dinas, guru.pegawai(), s.periode, Peran.GURU)
                        .orElseThrow()
                        .id())
                .isEqualTo(baru);
    }

    @Test
    void perubahan_diputuskan_kepala_sekolah_yang_baru_bila_yang_lama_sudah_pindah() {
        SkpId lama = disepakati();
        SkpId baru = diubah(lama);
        Pengguna pengganti = s.gantiKepala(LocalDate.of(2024, 1, 31));
        Instant maret = KINI.plus(Duration.ofDays(50));
        s.perencanaan.langkah(s.sari, baru, LangkahSkp.AJUKAN, "Perlu", null, maret);
        assertThat(s.perencanaan.langkah(pengganti, baru, LangkahSkp.SETUJUI, null, null, maret))
                .isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.perencanaan.buka(pengganti, lama, maret).skp().tanda().penilai())
                .isEqualTo(s.budi.pegawai());
    }

    @Test
    void yang_bukan_pemilik_tidak_dapat_membuka_perubahan() {
        SkpId lama = disepakati();
        Pengguna guruLain = s.orang("Guru Lain", Peran.GURU, s.melati);
        assertThatThrownBy(() -> perubahan.mulai(guruLain, lama, KINI)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> perubahan.mulai(s.budi, lama, KINI)).isInstanceOf(TidakBerwenang.class);
        SkpId draf = s.mulai(guruLain);
        assertThat(perubahan.mulai(guruLain, draf, KINI)).isInstanceOf(Hasil.Ditolak.class);
    }

    private static SkpId id(Hasil h) {
        return h instanceof Hasil.Berhasil b
                ? b.skp().id()
                : ((Hasil.SudahTerjadi) h).skp().id();
    }

    private static List<Hasil> bersamaan(List<Callable<Hasil>> semua) throws Exception {
        List<Hasil> hasil = new ArrayList<>();
        try (ExecutorService kolam = Executors.newFixedThreadPool(semua.size())) {
            for (Future<Hasil> f : kolam.invokeAll(semua)) {
                hasil.add(f.get());
            }
        }
        return hasil;
    }
}
