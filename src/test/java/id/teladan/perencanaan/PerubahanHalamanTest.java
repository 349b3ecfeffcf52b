package id.teladan.perencanaan;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.web.Pengguna;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Ubah rencana over HTTP: what each page says and answers, and what an act costs. */
class PerubahanHalamanTest {
    private static final Rombongan R = new Rombongan();
    private static final Peramban BUDI = R.masuk(R.s.budi);

    private final Pengguna siapa = R.guru("Guru " + UUID.randomUUID());
    private final Peramban guru = R.masuk(siapa);

    /** Address of an agreed plan of this guru. */
    private String disepakati() {
        SkpId id = R.ajukan(siapa);
        R.langkah(R.s.budi, id, LangkahSkp.SETUJUI, null);
        R.langkah(siapa, id, LangkahSkp.SEPAKATI, null);
        return "/skp/" + id;
    }

    private String ubah(String skp) {
        return guru.kirim(skp + "/perubahan").ke().replace("/rangkuman", "");
    }

    /** Another praktik than the agreed one. */
    private void gantiPraktik(String ubahan) {
        var isi = guru.buka(ubahan + "/praktik").html();
        String lain = requireNonNull(
                        isi.select("input[name=praktik]:not([checked])").last())
                .attr("value");
        assertThat(guru.kirim(ubahan + "/praktik", "praktik", lain).status()).isEqualTo(303);
    }

    private String diajukan(String skp) {
        String ubahan = ubah(skp);
        gantiPraktik(ubahan);
        assertThat(guru.kirim(ubahan + "/pengajuan", "alasan", "Kelas saya berganti")
                        .status())
                .isEqualTo(303);
        return ubahan;
    }

    private static String periksa(String skp) {
        return skp.replace("/skp/", "/periksa/");
    }

    @Test
    void rencana_yang_disepakati_menawarkan_ubah_rencana_dan_ditekan_dua_kali_membuka_yang_sama() {
        String skp = disepakati();
        Peramban.Jawaban rangkuman = guru.buka(skp + "/rangkuman");
        assertThat(rangkuman
                        .html()
                        .select("form[action=" + skp + "/perubahan] button")
                        .text())
                .isEqualTo("Ubah rencana");
        String satu = guru.kirimFormulir(rangkuman, skp + "/perubahan").ke();
        assertThat(guru.kirimFormulir(rangkuman, skp + "/perubahan").ke())
                .isEqualTo(satu)
                .isNotEqualTo(skp);
        assertThat(guru.buka(satu).teks()).contains("Belum ada yang berubah").contains("Batalkan perubahan");
        assertThat(guru.buka(skp + "/rangkuman").teks()).contains("Buka perubahan yang berjalan");
        assertThat(guru.buka("/").teks())
                .contains("Lanjutkan perubahan rencana Anda")
                .contains("Lihat rencana yang berlaku");
    }

    @Test
    void perubahan_tanpa_perubahan_atau_tanpa_alasan_ditolak_dan_tulisan_tetap_terlihat() {
        String ubahan = ubah(disepakati());
        Peramban.Jawaban kosong = guru.kirim(ubahan + "/pengajuan", "alasan", "Perlu diubah");
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.teks()).contains("Belum ada yang berubah").contains("Perlu diubah");
        gantiPraktik(ubahan);
        assertThat(guru.kirim(ubahan + "/pengajuan", "alasan", " ").status()).isEqualTo(422);
        assertThat(guru.kirim(ubahan + "/draf", "alasan", "Menunggu SK").status())
                .isEqualTo(303);
        assertThat(guru.buka(ubahan + "/rangkuman")
                        .html()
                        .expectFirst("textarea[name=alasan]")
                        .wholeText()
                        .strip())
                .isEqualTo("Menunggu SK");
        Peramban.Jawaban panjang = guru.kirim(ubahan + "/draf", "alasan", "x".repeat(2001));
        assertThat(panjang.status()).isEqualTo(422);
        assertThat(panjang.teks()).contains("xxxx");
    }

    @Test
    void atasan_melihat_yang_berubah_lebih_dulu_dan_hanya_itu_yang_dapat_disesuaikan() {
        String ubahan = diajukan(disepakati());
        assertThat(BUDI.buka("/periksa?cari=" + siapa.nama().replace(" ", "+")).teks())
                .contains("Disepakati")
                .contains("Perubahan: perlu disetujui");
        Peramban.Jawaban j = BUDI.buka(periksa(ubahan));
        assertThat(j.teks())
                .contains("Kelas saya berganti")
                .contains("Diusulkan menjadi")
                .contains("Sudah disepakati: 8 butir yang tidak berubah");
        assertThat(j.html().select("select[name=baru]")).hasSize(1);
        String perilaku = R.s.perencanaan
                .buka(R.s.budi, new SkpId(UUID.fromString(ubahan.substring(5))), java.time.Instant.now())
                .skp()
                .isi()
                .bagian(Bagian.PERILAKU)
                .getFirst()
                .kode();
        Peramban.Jawaban tolak = BUDI.kirim(
                periksa(ubahan) + "/penyesuaian",
                "bagian",
                "PERILAKU",
                "sekarang",
                perilaku,
                "baru",
                perilaku.replace("-1", "-2"));
        assertThat(tolak.status()).isEqualTo(422);
        assertThat(tolak.teks()).contains("hanya yang berubah yang dapat disesuaikan");
    }

    @Test
    void setelah_disepakati_kedua_versi_terbaca_oleh_kedua_pihak() {
        String skp = disepakati();
        String ubahan = diajukan(skp);
        assertThat(BUDI.kirim(periksa(ubahan) + "/persetujuan").status()).isEqualTo(303);
        assertThat(guru.buka(ubahan + "/kesepakatan").teks())
                .contains("menyetujui perubahan rencana Anda tanpa penyesuaian")
                .contains("hanya yang berubah");
        assertThat(guru.kirim(ubahan + "/kesepakatan").status()).isEqualTo(303);
        assertThat(guru.kirim(ubahan + "/kesepakatan").status()).isEqualTo(303);
        assertThat(guru.buka(skp + "/rangkuman").teks())
                .contains("Versi ini sudah diganti perubahannya")
                .contains("Buka versi yang berlaku")
                .contains("Versi 1");
        assertThat(guru.buka(ubahan + "/rangkuman").teks())
                .contains("Versi 2")
                .contains("Yang berubah dari versi sebelumnya")
                .contains("Ubah rencana");
        assertThat(BUDI.buka(periksa(skp)).teks()).contains("Sudah diganti");
        assertThat(BUDI.buka(periksa(ubahan)).teks()).contains("Versi 2");
        assertThat(guru.buka(skp + "/riwayat").teks())
                .contains("Mengubah rencana")
                .contains("Versi 2");
        assertThat(guru.kirim(skp + "/perubahan").status()).isEqualTo(409);
        assertThat(BUDI.buka("/kabar").teks()).contains("menyepakati perubahan rencananya");
    }

    @Test
    void perubahan_yang_dibatalkan_membawa_atasan_ke_rencana_yang_disepakati() {
        String skp = disepakati();
        String ubahan = diajukan(skp);
        assertThat(guru.kirim(ubahan + "/pembatalan").status()).isEqualTo(303);
        assertThat(guru.kirim(ubahan + "/pembatalan").status()).isEqualTo(303);
        assertThat(guru.buka(ubahan + "/rangkuman").teks()).contains("Perubahan ini Anda batalkan");
        assertThat(guru.kirim(ubahan + "/praktik", "praktik", "MK-1").status()).isEqualTo(409);
        assertThat(BUDI.kirim(periksa(ubahan) + "/persetujuan").status()).isEqualTo(409);
        assertThat(BUDI.buka(periksa(ubahan)).ke()).isEqualTo(periksa(skp));
        assertThat(guru.kirim(skp + "/pembatalan").status()).isEqualTo(409);
    }

    @Test
    void penyesuaian_atasan_atas_perubahan_terlihat_di_samping_yang_disepakati() {
        String ubahan = diajukan(disepakati());
        var pilihan = BUDI.buka(periksa(ubahan)).html().expectFirst("select[name=baru]");
        String sekarang = pilihan.expectFirst("option[selected]").attr("value");
        String lain =
                requireNonNull(pilihan.select("option:not([selected])").last()).attr("value");
        assertThat(BUDI.kirim(
                                periksa(ubahan) + "/penyesuaian",
                                "bagian",
                                "PRAKTIK",
                                "sekarang",
                                sekarang,
                                "baru",
                                lain,
                                "alasan",
                                "Lebih mendesak")
                        .status())
                .isEqualTo(303);
        assertThat(BUDI.kirim(periksa(ubahan) + "/persetujuan").status()).isEqualTo(303);
        assertThat(guru.buka(ubahan + "/kesepakatan").teks())
                .contains("1 penyesuaian")
                .contains("Ada Penyesuaian dari Atasan")
                .contains("Lebih mendesak");
    }

    @Test
    void alasan_yang_ditulis_di_dua_jendela_dijawab_409_dengan_keduanya_juga_saat_diajukan() {
        String ubahan = ubah(disepakati());
        gantiPraktik(ubahan);
        String kosong = guru.buka(ubahan + "/rangkuman")
                .html()
                .expectFirst("#ajukan input[name=dasar]")
                .attr("value");
        guru.kirim(ubahan + "/draf", "alasan", "Wali kelas baru", "dasar", kosong);
        for (String jalur : List.of("/draf", "/pengajuan")) {
            Peramban.Jawaban j = guru.kirim(ubahan + jalur, "alasan", "Jam mengajar berubah", "dasar", kosong);
            assertThat(j.status()).isEqualTo(409);
            assertThat(j.teks()).contains("Wali kelas baru").contains("Jam mengajar berubah");
            assertThat(j.html().select("section form").attr("action")).isEqualTo(ubahan + jalur);
        }
        SkpId id = new SkpId(UUID.fromString(ubahan.substring(5)));
        assertThat(R.status(id)).isEqualTo(StatusSkp.DRAF);
        Peramban.Jawaban bentrok = guru.kirim(ubahan + "/pengajuan", "alasan", "Jam mengajar berubah", "dasar", kosong);
        assertThat(guru.kirimFormulir(bentrok, ubahan + "/pengajuan").status()).isEqualTo(303);
        assertThat(R.status(id)).isEqualTo(StatusSkp.DIAJUKAN);
        assertThat(BUDI.buka(periksa(ubahan)).teks()).contains("Jam mengajar berubah");

        Peramban.Jawaban sesudah = guru.kirim(ubahan + "/pengajuan", "alasan", "Wali kelas baru", "dasar", kosong);
        assertThat(sesudah.status()).as("handed in by now with another reason").isEqualTo(409);
        assertThat(sesudah.teks()).contains("Jam mengajar berubah").contains("Wali kelas baru");
        assertThat(sesudah.html().select("section form")).isEmpty();
    }

    @Test
    void catatan_pemeriksaan_dari_dua_jendela_dijawab_409_dengan_keduanya() {
        String skp = periksa("/skp/" + R.ajukan(siapa));
        Peramban.Jawaban halaman = BUDI.buka(skp);
        String dasar =
                halaman.html().expectFirst("#persetujuan input[name=dasar]").attr("value");
        assertThat(BUDI.kirim(skp + "/draf", "catatan", "Menunggu SK", "dasar", dasar)
                        .status())
                .isEqualTo(303);
        Peramban.Jawaban j = BUDI.kirim(skp + "/draf", "catatan", "Target terlalu rendah", "dasar", dasar);
        assertThat(j.status()).isEqualTo(409);
        assertThat(j.teks()).contains("Menunggu SK").contains("Target terlalu rendah");
        assertThat(BUDI.kirimFormulir(j, skp + "/draf").status()).isEqualTo(303);
        assertThat(BUDI.buka(skp).html().select("#catatan").text()).isEqualTo("Target terlalu rendah");
    }

    @Test
    void membuka_dan_menyepakati_perubahan_memakai_paling_banyak_8_pernyataan_sql_dan_daftar_4() {
        String skp = disepakati();
        String[] ubahan = {""};
        int mulai = Rombongan.sql().selama(() -> ubahan[0] = ubah(skp));
        gantiPraktik(ubahan[0]);
        int simpan = Rombongan.sql().selama(() -> gantiPraktik(ubahan[0]));
        int ajukan =
                Rombongan.sql().selama(() -> guru.kirim(ubahan[0] + "/pengajuan", "alasan", "Kelas saya berganti"));
        int daftar = Rombongan.sql().selama(() -> BUDI.buka("/periksa"));
        int setujui = Rombongan.sql().selama(() -> BUDI.kirim(periksa(ubahan[0]) + "/persetujuan"));
        int beranda = Rombongan.sql().selama(() -> guru.buka("/"));
        int sepakati = Rombongan.sql().selama(() -> guru.kirim(ubahan[0] + "/kesepakatan"));
        int berandaSesudah = Rombongan.sql().selama(() -> guru.buka("/"));
        System.out.printf(
                "pernyataan SQL perubahan: mulai %d, ganti %d, ajukan %d, daftar %d, setujui %d, sepakati %d; beranda %d dan %d%n",
                mulai, simpan, ajukan, daftar, setujui, sepakati, beranda, berandaSesudah);
        assertThat(R.status(new SkpId(UUID.fromString(ubahan[0].substring(5))))).isEqualTo(StatusSkp.DISEPAKATI);
        assertThat(daftar).isBetween(1, 4);
        assertThat(mulai).isBetween(1, 8);
        assertThat(ajukan).isBetween(1, 8);
        assertThat(setujui).isBetween(1, 8);
        assertThat(sepakati).as("dengan membekukan dokumennya").isBetween(1, 8);
        assertThat(beranda).isEqualTo(berandaSesudah);
    }
}
