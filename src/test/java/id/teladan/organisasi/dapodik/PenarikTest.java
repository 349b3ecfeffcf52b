package id.teladan.organisasi.dapodik;

import static id.teladan.organisasi.dapodik.KeadaanSambungan.BERUBAH;
import static id.teladan.organisasi.dapodik.KeadaanSambungan.GAGAL;
import static id.teladan.organisasi.dapodik.KeadaanSambungan.SAMA;
import static id.teladan.organisasi.dapodik.KeadaanSambungan.TERSAMBUNG;
import static id.teladan.organisasi.dapodik.UjiSambungan.HARIAN;
import static id.teladan.organisasi.dapodik.UjiSambungan.TANPA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.organisasi.impor.AlamatDapodik;
import id.teladan.organisasi.impor.DapodikTiruan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class PenarikTest {
    private static final String[] TANPA_YOSEF = {
        "Yosef Contoh",
        "Ani Contoh",
        "199311022024211999",
        "199011022024211998",
        "0000A1B2-0003-4E00-8A00-000000000003",
        "0000A1B2-0003-4E00-8A00-000000000033"
    };
    private final UjiSambungan uji = new UjiSambungan();
    private final DapodikTiruan dapodik = new DapodikTiruan();
    private final UUID melati = uji.tambah(dapodik, DapodikTiruan.NPSN, TANPA);

    @AfterEach
    void tutup() {
        dapodik.close();
    }

    @Test
    void tarikan_menjadi_pratinjau_dan_tidak_menulis_apa_pun_sampai_diterapkan() {
        String sebelum = uji.tarikan.isiTabel();
        Sambungan s = uji.tarik(melati);
        assertThat(s.keadaan()).isEqualTo(BERUBAH);
        assertThat(s.menunggu()).isTrue();
        assertThat(s.pesan()).isEqualTo("11 hal menunggu Anda periksa. Belum ada yang diterapkan.");
        assertThat(uji.tarikan.isiTabel()).isEqualTo(sebelum);

        uji.tarikan.terapkan(uji.impor(melati));
        assertThat(uji.ambil(melati).ditangani()).isTrue();
        assertThat(uji.ambil(melati).sekolah()).isEqualTo("SD NEGERI MELATI 1");
        assertThat(uji.tarikan.tugas()).hasSize(5);
    }

    @Test
    void tarikan_tanpa_perubahan_tidak_meninggalkan_pratinjau() {
        uji.tarik(melati);
        uji.tarikan.terapkan(uji.impor(melati));
        Sambungan s = uji.tarik(melati);
        assertThat(s.keadaan()).isEqualTo(SAMA);
        assertThat(s.pesan()).isEqualTo("Isi Dapodik sama dengan yang tercatat.");
        assertThat(uji.tarikan.jumlahImpor()).isEqualTo(1);
    }

    @Test
    void guru_yang_hilang_dari_dapodik_hanya_diusulkan_berakhir_dengan_hari_dan_sebabnya() {
        uji.tarik(melati);
        uji.tarikan.terapkan(uji.impor(melati));
        dapodik.ubah("getGtk", TANPA_YOSEF);
        uji.tarik(melati);
        UUID impor = uji.impor(melati);
        assertThat(uji.tarikan.akhiran(impor))
                .singleElement()
                .asString()
                .contains("Yosef Contoh", "Sampai", "20 November 2026", "Tidak ada sebagai guru", "dipilih=false");
        uji.tarikan.terapkan(impor);
        assertThat(uji.tarikan.tugas()).contains("Yosef Contoh|GURU|SD NEGERI MELATI 1|true|2019-07-15|");

        uji.tarikan.majukan(Duration.ofDays(1));
        Sambungan besok = uji.tarik(melati);
        assertThat(besok.keadaan())
                .as("what was left out is not brought up every day")
                .isEqualTo(SAMA);
        assertThat(besok.pesan()).contains("1 hal yang dulu tidak Anda terapkan");
        assertThat(uji.tarikan.jumlahImpor()).isEqualTo(2);
        assertThat(uji.tarikan.tugas()).contains("Yosef Contoh|GURU|SD NEGERI MELATI 1|true|2019-07-15|");
    }

    @Test
    void jawaban_tanpa_satu_guru_pun_tidak_mengakhiri_siapa_pun() {
        uji.tarik(melati);
        uji.tarikan.terapkan(uji.impor(melati));
        dapodik.ganti(
                "getGtk", 200, "{\"results\":0,\"id\":\"ptk_terdaftar_id\",\"start\":0,\"limit\":20,\"rows\":[]}");
        assertThat(uji.tarik(melati).keadaan()).isEqualTo(SAMA);
        assertThat(uji.tarikan.jumlahImpor()).isEqualTo(1);
    }

    @Test
    void pratinjau_yang_menunggu_tetap_bila_isinya_sama_dan_diganti_bila_berbeda() {
        uji.tarik(melati);
        UUID pertama = uji.impor(melati);
        uji.tarik(melati);
        assertThat(uji.impor(melati)).isEqualTo(pertama);
        assertThat(uji.tarikan.jumlahImpor()).isEqualTo(1);

        dapodik.ubah("getGtk", TANPA_YOSEF);
        uji.tarik(melati);
        assertThat(uji.impor(melati)).isNotEqualTo(pertama);
        assertThat(uji.tarikan.keadaan(pertama)).isEqualTo("KEDALUWARSA");
        assertThat(uji.repo.hitung(uji.dinas).menunggu()).isEqualTo(1);
    }

    @Test
    void pratinjau_yang_menunggu_tetap_disebut_sesudah_tarikan_gagal_atau_diuji() {
        UUID anggrek = uji.tambah(new AlamatDapodik("http://127.0.0.1:1/WebService"), "69999900", "x", TANPA);
        uji.tarik(melati);
        dapodik.ganti("getGtk", 503, "");
        assertThat(uji.tarik(melati).keadaan()).isEqualTo(GAGAL);
        assertThat(uji.tarik(anggrek).keadaan()).isEqualTo(GAGAL);
        assertThat(uji.repo.hitung(uji.dinas)).isEqualTo(new SambunganRepository.Hitungan(2, 1, 2));
        assertThat(urutan()).containsExactly(melati, anggrek);
        uji.uji(melati);
        assertThat(uji.repo.hitung(uji.dinas).menunggu()).isEqualTo(1);
        assertThat(urutan()).containsExactly(melati, anggrek);
        uji.tarikan.terapkan(uji.impor(melati));
        assertThat(uji.repo.hitung(uji.dinas).menunggu()).isZero();
    }

    private List<UUID> urutan() {
        return uji.repo.daftar(uji.dinas, "", 0, 50).baris().stream()
                .map(Sambungan::id)
                .toList();
    }

    @Test
    void sekolah_lain_di_alamat_itu_tidak_dibaca() {
        dapodik.ubah("getSekolah", "69999901", "69999907");
        Sambungan s = uji.tarik(melati);
        assertThat(s.keadaan()).isEqualTo(GAGAL);
        assertThat(s.pesan()).contains("milik sekolah lain", "69999907", "Tidak ada yang dibaca");
        assertThat(dapodik.permintaan)
                .filteredOn(p -> p.startsWith("getSekolah"))
                .hasSize(1);
    }

    @Test
    void uji_sambungan_hanya_menanyakan_sekolahnya() {
        Sambungan s = uji.uji(melati);
        assertThat(s.keadaan()).isEqualTo(TERSAMBUNG);
        assertThat(s.pesan()).isEqualTo("Menjawab sebagai SD NEGERI MELATI 1.");
        assertThat(dapodik.permintaan).containsExactly("getSekolah?npsn=69999901");
        assertThat(uji.tarikan.jumlahImpor()).isZero();
    }

    @Test
    void json_yang_terpotong_dan_jawaban_peserta_didik_ditolak() {
        dapodik.ganti("getGtk", 200, "{\"results\":1,\"rows\":[{\"nama\":\"Sari");
        assertThat(uji.tarik(melati).pesan()).contains("Jawaban getGtk", "rusak atau terpotong");
        dapodik.ganti("getGtk", 200, "{\"id\":\"registrasi_id\",\"rows\":[{\"nisn\":\"1\"}]}");
        assertThat(uji.tarik(melati).pesan()).contains("data peserta didik");
        assertThat(uji.tarikan.jumlahImpor()).isZero();
    }

    @Test
    void kegagalan_satu_sekolah_tidak_menghentikan_yang_lain() {
        UUID mati = uji.tambah(new AlamatDapodik("http://127.0.0.1:1/WebService"), "69999902", "x", HARIAN);
        UUID rusak = uji.tambah(dapodik, "69999903", HARIAN);
        uji.repo.minta(uji.dinas, null, false, "Wati Contoh", uji.tarikan.kini());
        while (uji.penarik.satu()) {}
        assertThat(uji.ambil(mati).pesan()).contains("Tidak ada Dapodik yang menjawab");
        assertThat(uji.ambil(rusak).pesan()).contains("tidak mengenal NPSN ini");
        assertThat(uji.ambil(melati).keadaan()).isEqualTo(BERUBAH);
    }

    @Test
    void tarikan_terjadwal_yang_gagal_sementara_diulang_makin_jarang_lalu_menunggu_jadwal() {
        UUID mati = uji.tambah(new AlamatDapodik("http://127.0.0.1:1/WebService"), "69999902", "x", HARIAN);
        for (Duration jeda : Penarik.ULANG) {
            Sambungan s = uji.jatuhTempo(mati);
            assertThat(s.diulang()).isTrue();
            assertThat(s.berikut()).isEqualTo(uji.tarikan.kini().plus(jeda));
            assertThat(uji.penarik.satu()).as("not before its time").isFalse();
            uji.tarikan.majukan(jeda);
        }
        Sambungan s = uji.jatuhTempo(mati);
        assertThat(s.diulang()).isFalse();
        assertThat(s.berikut())
                .isEqualTo(HARIAN.berikut(uji.tarikan.kini(), id.teladan.umum.Zona.WIB.id(), mati)
                        .orElseThrow());
    }

    @Test
    void yang_diminta_orang_dan_gagal_tidak_diulang_sendiri() {
        UUID mati = uji.tambah(new AlamatDapodik("http://127.0.0.1:1/WebService"), "69999902", "x", TANPA);
        Sambungan s = uji.tarik(mati);
        assertThat(s.keadaan()).isEqualTo(GAGAL);
        assertThat(s.berikut()).isNull();
        assertThat(uji.penarik.satu()).isFalse();
    }

    @Test
    void tarikan_yang_ditinggal_mati_diambil_alih_dan_pekerja_lama_tidak_menimpa() {
        uji.repo.minta(uji.dinas, melati, false, "Wati Contoh", uji.tarikan.kini());
        Pekerjaan mati = uji.antrean.klaim(uji.tarikan.kini()).orElseThrow();
        assertThat(uji.antrean.klaim(uji.tarikan.kini()))
                .as("one worker a school")
                .isEmpty();
        assertThat(uji.repo.minta(uji.dinas, melati, false, "Wati Contoh", uji.tarikan.kini()))
                .as("a second wish changes nothing")
                .isZero();

        uji.tarikan.majukan(Sambungan.SUNYI.plusSeconds(1));
        assertThat(uji.ambil(melati).terputus(uji.tarikan.kini())).isTrue();
        assertThat(uji.penarik.satu()).isTrue();
        assertThat(uji.ambil(melati).keadaan()).isEqualTo(BERUBAH);
        uji.antrean.selesai(mati, new Akhir(GAGAL, "terlambat", 0, null), uji.tarikan.kini());
        assertThat(uji.ambil(melati).keadaan()).isEqualTo(BERUBAH);
    }

    private int menunggu() {
        return uji.jdbc
                .sql("SELECT count(*)::int FROM organisasi.impor WHERE keadaan = 'PRATINJAU'")
                .query(Integer.class)
                .single();
    }

    /** Something happens to the connection while its last answer is on the way. */
    private void selamaMenjawab(Runnable apa) {
        dapodik.ganti("getPengguna", x -> {
            apa.run();
            DapodikTiruan.kirim(x, 404, new byte[0]);
        });
    }

    @Test
    void teladan_yang_mati_sesudah_pratinjau_tersimpan_tidak_meninggalkan_dua_pratinjau() {
        AntreanRepository mati = new AntreanRepository(uji.jdbc) {
            @Override
            void selesai(Pekerjaan p, Akhir a, Instant kini) {
                throw new IllegalStateException("kill -9");
            }
        };
        Penarik ditinggal = new Penarik(mati, uji.tarikan.impor, uji.brankas, uji.jam);
        uji.repo.minta(uji.dinas, melati, false, "Wati Contoh", uji.tarikan.kini());
        assertThatThrownBy(ditinggal::satu).hasMessage("kill -9");
        UUID pertama = uji.impor(melati);
        assertThat(uji.tarikan.keadaan(pertama)).isEqualTo("PRATINJAU");

        uji.tarikan.majukan(Sambungan.SUNYI.plusSeconds(1));
        dapodik.ubah("getGtk", TANPA_YOSEF);
        assertThat(uji.penarik.satu()).isTrue();
        assertThat(uji.impor(melati)).isNotEqualTo(pertama);
        assertThat(uji.tarikan.keadaan(pertama)).isEqualTo("KEDALUWARSA");
        assertThat(menunggu()).isEqualTo(1);
    }

    @Test
    void hasil_tarikan_dari_sambungan_yang_diubah_selama_itu_tidak_disimpan() {
        selamaMenjawab(() -> {
            Sambungan s = uji.ambil(melati);
            assertThat(uji.repo.ubah(
                            uji.dinas,
                            melati,
                            new SambunganRepository.Isi(s.npsn(), s.alamat(), null, HARIAN),
                            Instant.parse("2026-11-22T00:00:00Z"),
                            0))
                    .isTrue();
        });
        Sambungan s = uji.tarik(melati);
        assertThat(s.keadaan()).isEqualTo(KeadaanSambungan.BELUM);
        assertThat(s.impor()).isNull();
        assertThat(uji.tarikan.jumlahImpor()).isZero();
    }

    @Test
    void hasil_tarikan_yang_sudah_diambil_alih_tidak_disimpan_dan_tidak_membatalkan_pratinjau_yang_menunggu() {
        uji.tarik(melati);
        UUID pertama = uji.impor(melati);
        dapodik.ubah("getGtk", TANPA_YOSEF);
        selamaMenjawab(() -> {
            uji.tarikan.majukan(Sambungan.SUNYI.plusSeconds(1));
            assertThat(uji.antrean.klaim(uji.tarikan.kini())).isPresent();
        });
        assertThat(uji.tarik(melati).keadaan()).isEqualTo(KeadaanSambungan.DITARIK);
        assertThat(uji.impor(melati)).isEqualTo(pertama);
        assertThat(uji.tarikan.keadaan(pertama)).isEqualTo("PRATINJAU");
        assertThat(uji.tarikan.jumlahImpor()).isEqualTo(1);
    }

    @Test
    void yang_dulu_tidak_diterapkan_tidak_diusulkan_lagi_walau_pratinjau_sesudahnya_kedaluwarsa() {
        uji.tarik(melati);
        uji.tarikan.terapkan(uji.impor(melati));
        dapodik.ubah("getGtk", TANPA_YOSEF);
        uji.tarik(melati);
        uji.tarikan.terapkan(uji.impor(melati));
        dapodik.ubah("getSekolah", "SD NEGERI MELATI 1", "SD NEGERI MELATI SATU");
        assertThat(uji.tarik(melati).keadaan()).isEqualTo(BERUBAH);
        UUID ketiga = uji.impor(melati);

        dapodik.pulih();
        dapodik.ubah("getGtk", TANPA_YOSEF);
        Sambungan s = uji.tarik(melati);
        assertThat(s.keadaan()).isEqualTo(SAMA);
        assertThat(s.pesan()).contains("1 hal yang dulu tidak Anda terapkan");
        assertThat(uji.tarikan.keadaan(ketiga)).isEqualTo("KEDALUWARSA");
        assertThat(uji.tarik(melati).keadaan()).as("also the time after").isEqualTo(SAMA);
        assertThat(menunggu()).isZero();
    }

    @Test
    void tarikan_yang_dihentikan_bersama_teladan_dimulai_lagi() throws InterruptedException {
        java.util.concurrent.CountDownLatch diminta = new java.util.concurrent.CountDownLatch(1);
        dapodik.ganti("getGtk", x -> {
            diminta.countDown();
            try {
                Thread.sleep(10_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        uji.repo.minta(uji.dinas, melati, false, "Wati Contoh", uji.tarikan.kini());
        Thread kerja = Thread.ofPlatform().start(uji.penarik::satu);
        diminta.await();
        kerja.interrupt();
        kerja.join(5_000);
        assertThat(uji.ambil(melati).keadaan()).isEqualTo(KeadaanSambungan.MENUNGGU);
        dapodik.pulih();
        assertThat(uji.penarik.satu()).isTrue();
        assertThat(uji.ambil(melati).keadaan()).isEqualTo(BERUBAH);
    }

    @Test
    void sambungan_yang_diubah_saat_ditarik_tidak_menerima_hasil_lama() {
        uji.repo.minta(uji.dinas, melati, false, "Wati Contoh", uji.tarikan.kini());
        Pekerjaan p = uji.antrean.klaim(uji.tarikan.kini()).orElseThrow();
        Sambungan s = uji.ambil(melati);
        assertThat(uji.repo.ubah(
                        uji.dinas,
                        melati,
                        new SambunganRepository.Isi(s.npsn(), s.alamat(), null, HARIAN),
                        Instant.parse("2026-11-22T00:00:00Z"),
                        0))
                .isTrue();
        uji.antrean.selesai(p, new Akhir(GAGAL, "lama", 0, null), uji.tarikan.kini());
        assertThat(uji.ambil(melati).keadaan()).isEqualTo(KeadaanSambungan.BELUM);
        assertThat(uji.ambil(melati).berikut()).isEqualTo("2026-11-22T00:00:00Z");
    }

    @Test
    void kunci_yang_hilang_disebut_dan_token_diminta_lagi() {
        Penarik lain = new Penarik(
                uji.antrean,
                uji.tarikan.impor,
                new Brankas(() -> new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}),
                uji.jam);
        uji.repo.minta(uji.dinas, melati, false, "Wati Contoh", uji.tarikan.kini());
        assertThat(lain.satu()).isTrue();
        assertThat(uji.ambil(melati).pesan()).contains("Isi lagi tokennya");
        assertThat(dapodik.permintaan).isEmpty();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void token_tidak_tersimpan_terbuka_dan_tidak_tercatat(CapturedOutput keluaran) {
        uji.tarik(melati);
        dapodik.ganti("getGtk", 500, "x " + DapodikTiruan.TOKEN);
        uji.tarik(melati);
        uji.tambah(dapodik.alamat(), "69999904", "tidak sah \r\n " + DapodikTiruan.TOKEN, TANPA);
        uji.repo.minta(uji.dinas, null, false, "Wati Contoh", uji.tarikan.kini());
        while (uji.penarik.satu()) {}
        String tersimpan = uji.jdbc
                .sql("SELECT string_agg(s::text || encode(token, 'escape'), '') FROM organisasi.sambungan s")
                .query(String.class)
                .single();
        assertThat(tersimpan).doesNotContain(DapodikTiruan.TOKEN);
        assertThat(keluaran.getAll()).doesNotContain(DapodikTiruan.TOKEN);
        uji.repo.minta(uji.dinas, melati, false, "Wati Contoh", uji.tarikan.kini());
        assertThat(uji.antrean.klaim(uji.tarikan.kini()).orElseThrow().toString())
                .doesNotContain(DapodikTiruan.TOKEN);
    }
}
