package id.teladan.penilaian.pko;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.organisasi.Perwakilan;
import id.teladan.perencanaan.RencanaSepakat;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Setting PKO one by one over HTTP. */
class HalamanPkoTest {
    private final RencanaSepakat r = new RencanaSepakat("2026-tahunan");
    private final PredikatOrganisasi pintu = Panggung.buka().bean(PredikatOrganisasi.class);

    private String url(SatuanId s) {
        return "/pko/" + s + "?periode=" + r.periode;
    }

    private String pko(SatuanId s) {
        return pintu.pko(r.dinas, r.periode, s).map(Pko::judul).orElse("-");
    }

    /** A final result of this person at SDN Melati 1, directly in the database. */
    private void akhir(PegawaiId orang) {
        r.jdbc.sql("""
                        INSERT INTO penilaian.penilaian (dinas_id, penilaian_id, periode_id, pegawai_id, peran, satuan_id, status,
                            versi, isi, sejak) VALUES (?, ?, ?, ?, 'GURU', ?, 'FINAL', 1, '{}', now())""")
                .params(r.dinas.nilai(), Uuid7.baru(), r.periode.nilai(), orang.nilai(), r.melati.nilai())
                .update();
    }

    @Test
    void pak_tono_menetapkan_lalu_mengubah_dengan_alasan_dan_riwayatnya_tetap() {
        Peramban tono = r.masuk(r.tono);
        assertThat(tono.buka("/").teks())
                .contains("1 sekolah belum memiliki Predikat Kinerja Organisasi", "SDN Melati 1");
        assertThat(tono.buka("/pko").teks()).contains("1 sekolah belum ditetapkan", "SDN Melati 1", "Belum ditetapkan");

        assertThat(tono.kirim(url(r.melati), "kode", "BAIK", "ke", "0").status())
                .isEqualTo(303);
        assertThat(tono.buka("/pko").teks()).contains("SDN Melati 1: Baik.", "Sudah ditetapkan 1");
        assertThat(pko(r.melati)).isEqualTo("Baik");
        assertThat(tono.buka("/").teks()).doesNotContain("belum memiliki Predikat");

        Peramban.Jawaban tanpa = tono.kirim(url(r.melati), "kode", "ISTIMEWA", "ke", "1");
        assertThat(tanpa.status()).isEqualTo(422);
        assertThat(tanpa.teks()).contains("sebelumnya sudah ditetapkan Baik");
        assertThat(tanpa.html().select("input[value=ISTIMEWA][checked]"))
                .as("what was chosen stays")
                .hasSize(1);
        assertThat(tono.kirim(url(r.melati), "kode", "ISTIMEWA", "ke", "1", "alasan", "Telaah ulang rencana aksi")
                        .status())
                .isEqualTo(303);
        assertThat(tono.buka(url(r.melati)).teks())
                .contains("Istimewa", "Alasan: Telaah ulang rencana aksi", "Tono Prawirodirjo");
        assertThat(tono.buka(url(r.melati)).html().select(".riwayat > li")).hasSize(2);
        assertThat(tono.kirim(url(r.melati), "kode", "ISTIMEWA", "ke", "2").status())
                .isEqualTo(303);
        assertThat(tono.buka(url(r.melati)).html().select(".riwayat > li"))
                .as("nothing changed")
                .hasSize(2);
    }

    @Test
    void sesudah_ada_hasil_final_alasannya_wajib_dan_orangnya_disebut() {
        akhir(r.sari.pegawai());
        Peramban tono = r.masuk(r.tono);
        assertThat(tono.buka(url(r.melati)).teks()).contains("sudah final (Sari Wulandari, S.Pd.)");
        Peramban.Jawaban j = tono.kirim(url(r.melati), "kode", "BAIK", "ke", "0");
        assertThat(j.status()).isEqualTo(422);
        assertThat(j.teks()).contains("Tuliskan alasannya: hasil penilaian 1 orang");
        assertThat(tono.kirim(url(r.melati), "kode", "BAIK", "ke", "0", "alasan", "Terlambat ditetapkan")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void yang_kalah_cepat_diberi_tahu_siapa_yang_mendahului_dan_pilihannya_tetap() {
        Peramban tono = r.masuk(r.tono);
        tono.kirim(url(r.melati), "kode", "BAIK", "ke", "0");
        Peramban.Jawaban kalah = tono.kirim(url(r.melati), "kode", "KURANG", "ke", "0", "alasan", "Belum maju");
        assertThat(kalah.status()).isEqualTo(409);
        assertThat(kalah.teks()).contains("Sudah ditetapkan lebih dulu", "Tono Prawirodirjo menetapkan Baik");
        assertThat(kalah.html().select("input[value=KURANG][checked]")).hasSize(1);
        assertThat(kalah.html().expectFirst("#alasan").wholeText()).contains("Belum maju");
        assertThat(pko(r.melati)).isEqualTo("Baik");

        SatuanId lain = r.satuan("SDN Kenanga");
        PenetapanPko p = Panggung.buka().bean(PenetapanPko.class);
        List<String> serentak = Stream.of("BAIK", "ISTIMEWA", "KURANG", "SANGAT_KURANG")
                .parallel()
                .map(k -> {
                    try {
                        return p.tetapkan(r.tono, r.periode, lain, 0, k, "Serentak", Instant.now())
                                .getClass()
                                .getSimpleName();
                    } catch (PkoBerubah e) {
                        return "Bentrok";
                    }
                })
                .sorted()
                .toList();
        assertThat(serentak).containsExactly("Bentrok", "Bentrok", "Bentrok", "Tersimpan");
    }

    @Test
    void wakil_kepala_dinas_menetapkan_atas_namanya_dan_orang_lain_tidak_berwenang() {
        Pengguna rina = r.orang("Rina Kusuma, M.Pd.", Peran.PENGAWAS, null);
        for (Pengguna p : List.of(r.sari, r.budi, r.wati, rina)) {
            Peramban b = r.masuk(p);
            assertThat(b.buka("/pko").status()).isEqualTo(403);
            assertThat(b.buka(url(r.melati)).status()).isEqualTo(403);
            assertThat(b.kirim(url(r.melati), "kode", "BAIK").status()).isEqualTo(403);
            assertThat(b.buka("/pko/lembar.csv").status()).isEqualTo(403);
        }
        Panggung.buka()
                .bean(Perwakilan.class)
                .tunjuk(
                        r.dinas,
                        null,
                        r.tono.pegawai(),
                        rina.pegawai(),
                        Panggung.hari(),
                        Panggung.hari().plusDays(5),
                        "Dinas luar",
                        Panggung.hari(),
                        Instant.now());
        Peramban b = r.masuk(rina);
        assertThat(b.buka("/pko").teks()).contains("Anda bertindak sebagai wakil Tono Prawirodirjo");
        assertThat(b.kirim(url(r.melati), "kode", "BAIK", "ke", "0").status()).isEqualTo(303);
        assertThat(b.buka(url(r.melati)).teks()).contains("Rina Kusuma, M.Pd. sebagai wakil Tono Prawirodirjo");
    }

    @Test
    void sekolah_dan_periode_dinas_lain_tidak_ada_dan_isian_yang_salah_dijawab_kalimat() {
        Peramban tono = r.masuk(r.tono);
        RencanaSepakat lain = new RencanaSepakat("2026-tahunan");
        assertThat(tono.buka(url(lain.melati)).status()).isEqualTo(404);
        assertThat(tono.kirim(url(lain.melati), "kode", "BAIK").status()).isEqualTo(404);
        assertThat(tono.buka("/pko/" + r.melati + "?periode=" + lain.periode).status())
                .isEqualTo(404);
        assertThat(tono.buka("/pko/bukan-id").status()).isEqualTo(404);
        assertThat(tono.buka("/pko?status=ENTAH").status()).isEqualTo(400);
        Peramban.Jawaban kosong = tono.kirim(url(r.melati), "alasan", "Sudah saya tulis");
        assertThat(kosong.status()).isEqualTo(422);
        assertThat(kosong.teks()).contains("Pilih salah satu predikat.");
        assertThat(kosong.html().expectFirst("#alasan").wholeText()).contains("Sudah saya tulis");
        assertThat(tono.kirim(url(r.melati), "kode", "BAIK", "ke", "0", "alasan", "x".repeat(501))
                        .teks())
                .contains("Alasan paling panjang 500 huruf; sekarang 501.");
    }

    @Test
    void daftar_240_sekolah_disaring_berhalaman_dengan_paling_banyak_4_pernyataan_sql() {
        r.jdbc.sql("""
                        INSERT INTO organisasi.satuan (dinas_id, satuan_id, npsn, nama, jenjang, negeri, kecamatan)
                        SELECT ?, gen_random_uuid(), 'P' || lpad(i::text, 7, '0'), 'SDN Mawar ' || i, CASE WHEN i % 2 = 0 THEN 'SD' ELSE 'SMP' END,
                               true, 'Kecamatan ' || (i % 3) FROM generate_series(1, 240) AS i""").param(r.dinas.nilai()).update();
        Peramban tono = r.masuk(r.tono);
        tono.buka("/pko");
        int sql = RencanaSepakat.sql()
                .selama(() -> assertThat(tono.buka("/pko?halaman=3").teks()).contains("101–150 dari 241 sekolah"));
        System.out.println("pernyataan SQL daftar PKO 241 sekolah: " + sql);
        assertThat(sql).isBetween(1, 4);
        assertThat(tono.buka("/pko?cari=mawar+24&jenjang=SD").teks())
                .contains("SDN Mawar 24", "SDN Mawar 240")
                .doesNotContain("SDN Melati 1");
        assertThat(tono.buka("/pko?kecamatan=Kecamatan+1").teks()).contains("1–50 dari 80 sekolah");
        assertThat(tono.buka("/pko?cari=tidak+ada").teks()).contains("Tidak ada yang cocok");
        assertThat(tono.buka("/pko?status=SUDAH").teks()).contains("Tidak ada yang cocok");
        assertThat(tono.buka("/").teks()).contains("241 sekolah belum memiliki", "dan 238 lainnya");
    }
}
