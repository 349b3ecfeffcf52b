package id.teladan.pelaksanaan.luring;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.HasilSiklus;
import id.teladan.pelaksanaan.Huruf;
import id.teladan.pelaksanaan.IsiDokumen;
import id.teladan.pelaksanaan.LangkahSiklus;
import id.teladan.pelaksanaan.Masukan;
import id.teladan.pelaksanaan.Pelaksanaan;
import id.teladan.pelaksanaan.SiklusId;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.Sidik;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server's side of observing without a signal: each kiriman once, in order, refused with its reason, and no text lost. */
class LuringTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SekolahLuring S = new SekolahLuring();

    private final Pengguna sari = S.orang("Sari Wulandari, S.Pd.", Peran.GURU, S.melati);
    private final UUID siklus = S.observasi(sari);
    private final UUID perangkat = Uuid7.baru();
    private final Peramban budi = MasukLangsung.sebagai(S.budi);

    private static Map<String, String> isi(String catatan) {
        Map<String, String> m = new TreeMap<>();
        for (int i = 1; i <= 3; i++) {
            m.put("B-PENILAIAN.MK-1." + i, "EFEKTIF");
            m.put("B-CATATAN.MK-1." + i, catatan + " " + i);
        }
        m.put("B-REKOMENDASI", "Lanjutkan: é, 😀, \"kutip\"\ndan baris baru");
        return m;
    }

    private JsonNode bekal() {
        for (JsonNode b : JSON.readTree(budi.buka("/luring/bekal").isi()).get("observasi")) {
            if (b.get("siklus").asString().equals(siklus.toString())) {
                return b;
            }
        }
        throw new AssertionError("tidak ada bekal");
    }

    private Kiriman kiriman(long urutan, String dasar, Map<String, String> isi, boolean kumpulkan, String... catatan) {
        List<Kiriman.Catatan> naskah = java.util.stream.Stream.of(catatan)
                .map(t -> new Kiriman.Catatan(Uuid7.baru(), "2026-03-04T01:02:03.004Z", t, "MK-1.1"))
                .toList();
        Kiriman k = new Kiriman(Uuid7.baru(), siklus, perangkat, urutan, dasar, isi, naskah, kumpulkan, "");
        return bersidik(k);
    }

    private static Kiriman bersidik(Kiriman k) {
        return new Kiriman(
                k.id(),
                k.siklus(),
                k.perangkat(),
                k.urutan(),
                k.dasar(),
                k.isi(),
                k.naskah(),
                k.kumpulkan(),
                k.hitung());
    }

    private static Peramban.Jawaban kirim(Peramban p, Kiriman k) {
        return p.kirim("/luring/kiriman", "kiriman", JSON.writeValueAsString(k));
    }

    private static String nilai(Peramban.Jawaban j, String apa) {
        return JSON.readTree(j.isi()).get(apa).asString();
    }

    private HasilSiklus diMeja(String catatan, LangkahSiklus l) {
        return Panggung.buka()
                .bean(Pelaksanaan.class)
                .langkah(
                        S.budi,
                        new SiklusId(siklus),
                        l,
                        Huruf.B,
                        new Masukan(IsiDokumen.dari(isi(catatan)), null, null),
                        Instant.now());
    }

    @Test
    void bekal_membawa_rencana_rubrik_skala_dan_isi_b_beserta_sidiknya() {
        JsonNode b = bekal();
        assertThat(b.get("nama").asString()).isEqualTo("Sari Wulandari, S.Pd.");
        assertThat(b.get("tempat").asString()).isEqualTo("SDN Melati 1");
        assertThat(b.get("jadwal").asString()).contains("Kelas 4A");
        assertThat(b.get("upaya").asString()).isEqualTo("Mempelajari contoh kesepakatan kelas.");
        assertThat(b.get("fokus")).hasSize(3);
        assertThat(b.get("fokus").get(0).get("target").asBoolean()).isTrue();
        assertThat(b.get("fokus").get(0).get("dianjurkan").size()).isPositive();
        assertThat(b.at("/isian/nilai/pilihan").size()).isEqualTo(3);
        assertThat(b.at("/isian/rekomendasi/judul").asString()).isEqualTo("Rekomendasi");
        assertThat(b.get("dasar").asString()).isEqualTo(IsiDokumen.KOSONG.sidik());
        assertThat(MasukLangsung.sebagai(sari).buka("/luring/bekal").isi()).isEqualTo("{\"observasi\":[]}");
    }

    @Test
    void berkas_rpp_ikut_dalam_bekal_menurut_ketentuan_2024() {
        SekolahLuring lama = new SekolahLuring("2024-semester");
        UUID observasi = lama.observasi(lama.orang("Sari Wulandari, S.Pd.", Peran.GURU, lama.melati));
        UUID satu = Uuid7.baru();
        UUID dua = Uuid7.baru();
        lama.db
                .sql(
                        "UPDATE pelaksanaan.dokumen SET isi = isi || jsonb_build_object('A-RPP', ?::text) WHERE siklus_id = ?")
                .params(satu + "," + dua, observasi)
                .update();
        String isi = MasukLangsung.sebagai(lama.budi).buka("/luring/bekal").isi();
        assertThat(JSON.readTree(isi).at("/observasi/0/rpp"))
                .extracting(JsonNode::asString)
                .containsExactly(satu.toString(), dua.toString());
    }

    @Test
    void kiriman_yang_datang_berulang_diterima_satu_kali_dengan_tanda_terima_yang_sama() {
        Kiriman k =
                kiriman(1, bekal().get("dasar").asString(), isi("Terlihat"), true, "Murid bertanya", "Guru menyimak");
        Peramban.Jawaban satu = kirim(budi, k);
        assertThat(satu.status()).isEqualTo(200);
        assertThat(nilai(satu, "hasil")).isEqualTo("DITERIMA");
        assertThat(nilai(satu, "sidik")).isEqualTo(k.sidik());
        for (int i = 0; i < 3; i++) {
            assertThat(kirim(budi, k).isi()).isEqualTo(satu.isi());
        }
        assertThat(S.isiB(siklus)).isEqualTo(isi("Terlihat"));
        assertThat(S.statusB(siklus)).isEqualTo("DIKUMPULKAN");
        assertThat(S.dikumpulkan(siklus)).isEqualTo(1);
        assertThat(S.naskah(siklus)).containsExactly("Guru menyimak", "Murid bertanya");
        assertThat(budi.buka("/luring/tanda-terima")
                        .html()
                        .select("[data-sidik]")
                        .eachText())
                .contains(k.sidik());
    }

    @Test
    void kiriman_yang_sama_pada_saat_yang_sama_pun_diterima_satu_kali() throws Exception {
        Kiriman k = kiriman(1, bekal().get("dasar").asString(), isi("Serentak"), true, "Satu catatan");
        try (ExecutorService utas = Executors.newFixedThreadPool(4)) {
            Callable<String> sekali = () -> kirim(budi, k).isi();
            List<Future<String>> hasil = utas.invokeAll(List.of(sekali, sekali, sekali, sekali));
            for (Future<String> h : hasil) {
                assertThat(JSON.readTree(h.get()).get("hasil").asString()).isEqualTo("DITERIMA");
            }
        }
        assertThat(S.dikumpulkan(siklus)).isEqualTo(1);
        assertThat(S.naskah(siklus)).hasSize(1);
    }

    @Test
    void nomor_yang_sama_dengan_isi_lain_ditolak() {
        Kiriman k = kiriman(1, bekal().get("dasar").asString(), isi("Pertama"), false);
        kirim(budi, k);
        Kiriman lain =
                bersidik(new Kiriman(k.id(), siklus, perangkat, 1, k.dasar(), isi("Lain"), List.of(), false, ""));
        assertThat(kirim(budi, lain).status()).isEqualTo(422);
        assertThat(S.isiB(siklus)).isEqualTo(isi("Pertama"));
    }

    @Test
    void draf_demi_draf_berurutan_dan_yang_lama_tidak_menimpa_yang_baru() {
        Kiriman satu = kiriman(1, bekal().get("dasar").asString(), isi("Satu"), false);
        Kiriman dua = kiriman(2, nilai(kirim(budi, satu), "dasar"), isi("Dua"), false);
        String dasar = nilai(kirim(budi, dua), "dasar");
        assertThat(dasar).isEqualTo(IsiDokumen.dari(isi("Dua")).sidik());
        Kiriman terlambat = kiriman(1, satu.dasar(), isi("Terlambat"), false);
        Peramban.Jawaban j = kirim(budi, terlambat);
        assertThat(j.status()).isEqualTo(200);
        assertThat(nilai(j, "hasil")).isEqualTo("DIGANTIKAN");
        assertThat(nilai(j, "dasar")).isEqualTo(dasar);
        assertThat(JSON.readTree(j.isi()).get("terbaru").asLong()).isEqualTo(2);
        assertThat(S.isiB(siklus)).isEqualTo(isi("Dua"));
    }

    @Test
    void perangkat_yang_lupa_nomornya_diberi_tahu_nomor_terakhir_dan_tulisannya_masuk_pada_kiriman_berikutnya() {
        String dasar = nilai(kirim(budi, kiriman(7, bekal().get("dasar").asString(), isi("Tujuh"), false)), "dasar");
        Kiriman lupa = kiriman(1, dasar, isi("Sesudah disiapkan lagi"), false, "Catatan baru");
        JsonNode j = JSON.readTree(kirim(budi, lupa).isi());
        assertThat(j.get("hasil").asString()).isEqualTo("DIGANTIKAN");
        assertThat(JSON.readTree(kirim(budi, lupa).isi())).isEqualTo(j);
        assertThat(S.isiB(siklus)).isEqualTo(isi("Tujuh"));

        Kiriman lagi = bersidik(new Kiriman(
                Uuid7.baru(),
                siklus,
                perangkat,
                j.get("terbaru").asLong() + 1,
                dasar,
                lupa.isi(),
                lupa.naskah(),
                false,
                ""));
        assertThat(nilai(kirim(budi, lagi), "hasil")).isEqualTo("DITERIMA");
        assertThat(S.isiB(siklus)).isEqualTo(isi("Sesudah disiapkan lagi"));
        assertThat(S.naskah(siklus)).containsExactly("Catatan baru");
    }

    @Test
    void yang_diubah_di_tempat_lain_menjadi_bentrok_dan_kedua_teks_tetap_ada() {
        String dasar = bekal().get("dasar").asString();
        diMeja("Di meja", LangkahSiklus.SIMPAN);
        Kiriman k = kiriman(1, dasar, isi("Di kelas"), true);
        Peramban.Jawaban j = kirim(budi, k);
        assertThat(j.status()).isEqualTo(409);
        assertThat(JSON.readTree(j.isi()).at("/lain/B-CATATAN.MK-1.1").asString())
                .isEqualTo("Di meja 1");
        assertThat(S.isiB(siklus)).isEqualTo(isi("Di meja"));
        assertThat(S.db.sql("SELECT isi::text FROM pelaksanaan.kiriman WHERE kiriman_id = ?")
                        .param(k.id())
                        .query(String.class)
                        .single())
                .contains("Di kelas 1");

        Kiriman pilihan = kiriman(2, nilai(j, "dasar"), isi("Di kelas"), true);
        assertThat(nilai(kirim(budi, pilihan), "hasil")).isEqualTo("DITERIMA");
        assertThat(S.isiB(siklus)).isEqualTo(isi("Di kelas"));
        assertThat(S.db.sql("SELECT lain::text FROM pelaksanaan.kiriman WHERE kiriman_id = ?")
                        .param(k.id())
                        .query(String.class)
                        .single())
                .contains("Di meja 1");
    }

    @Test
    void yang_sudah_dikumpulkan_di_tempat_lain_ditolak_dengan_alasannya() {
        String dasar = bekal().get("dasar").asString();
        diMeja("Di meja", LangkahSiklus.KUMPULKAN);
        Peramban.Jawaban j = kirim(budi, kiriman(1, dasar, isi("Terlambat"), true, "Dilihat di kelas"));
        assertThat(j.status()).isEqualTo(422);
        assertThat(nilai(j, "hasil")).isEqualTo("DITOLAK");
        assertThat(nilai(j, "sebab")).contains("dikumpulkan");
        assertThat(JSON.readTree(j.isi()).at("/lain/B-CATATAN.MK-1.1").asString())
                .isEqualTo("Di meja 1");
        assertThat(S.isiB(siklus)).isEqualTo(isi("Di meja"));
        assertThat(budi.buka("/luring/tanda-terima").html().select(".kutip").eachText())
                .contains("Terlambat 1", "Di meja 1", "Dilihat di kelas");
        assertThat(MasukLangsung.sebagai(sari).buka("/luring/tanda-terima").isi())
                .doesNotContain("Terlambat 1", "Di meja 1");
    }

    @Test
    void yang_bukan_pihak_lagi_ditolak_dan_tidak_meninggalkan_apa_pun() {
        Pengguna lain = S.orang("Kepala Lain", Peran.KEPALA_SEKOLAH, S.satuan("SDN Melati 2"));
        Kiriman k = kiriman(1, bekal().get("dasar").asString(), isi("Orang lain"), false);
        Peramban.Jawaban j = kirim(MasukLangsung.sebagai(lain), k);
        assertThat(j.status()).isEqualTo(422);
        assertThat(nilai(j, "sebab")).contains("bukan pihak");
        assertThat(S.db.sql("SELECT count(*) FROM pelaksanaan.kiriman WHERE kiriman_id = ?")
                        .param(k.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void kiriman_yang_rusak_ditolak_tanpa_jejak() {
        Kiriman k = kiriman(1, bekal().get("dasar").asString(), isi("Utuh"), false, "Catatan");
        String utuh = JSON.writeValueAsString(k);
        for (String rusak : List.of(
                "",
                "{",
                "null",
                "[]",
                "{\"id\":1}",
                utuh.replace("Utuh 2", "Diubah di jalan"),
                utuh.replace(k.dasar(), "x"),
                utuh.replace("\"naskah\":[", "\"naskah\":[null,"),
                utuh.replace("2026-03-04T01:02:03.004Z", "kemarin"),
                utuh.replace("Utuh 1", "Utuh\\u0000 1"),
                utuh.replace("Utuh 1", "Utuh\\ud83d 1"),
                utuh.replace("MK-1.1", "MK 1;1"))) {
            Peramban.Jawaban j = budi.kirim("/luring/kiriman", "kiriman", rusak);
            assertThat(j.status()).as(rusak).isEqualTo(422);
            assertThat(nilai(j, "hasil")).isEqualTo("DITOLAK");
        }
        assertThat(S.statusB(siklus)).isEqualTo("KOSONG");
    }

    @Test
    void dua_catatan_bernomor_sama_dalam_satu_kiriman_ditolak() {
        Kiriman k = kiriman(1, bekal().get("dasar").asString(), isi("Kembar"), false, "Satu");
        Kiriman kembar = bersidik(new Kiriman(
                k.id(),
                siklus,
                perangkat,
                1,
                k.dasar(),
                k.isi(),
                List.of(k.naskah().getFirst(), k.naskah().getFirst()),
                false,
                ""));
        assertThat(kirim(budi, kembar).status()).isEqualTo(422);
        assertThat(nilai(kirim(budi, k), "hasil")).isEqualTo("DITERIMA");
    }

    private String unggahFoto() throws Exception {
        java.io.ByteArrayOutputStream b = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(64, 48, 1), "jpg", b);
        byte[] isi = b.toByteArray();
        String id =
                nilai(budi.kirim("/unggahan", "guna", "FOTO", "nama", "foto.jpg", "panjang", "" + isi.length), "id");
        budi.kirimBita("/unggahan/" + id + "/0", Map.of("Content-SHA-256", Sidik.dari(isi)), isi);
        return nilai(budi.kirim("/unggahan/" + id + "/selesai"), "berkas");
    }

    private Peramban.Jawaban pasang(UUID foto, String berkas) {
        String pada = Instant.now().toString();
        return budi.kirim(
                "/luring/foto", "id", foto.toString(), "siklus", siklus.toString(), "berkas", berkas, "pada", pada);
    }

    @Test
    void foto_terpasang_satu_kali_juga_sesudah_pengamatnya_mengumpulkan_tetapi_tidak_sebelum_a_dikumpulkan()
            throws Exception {
        UUID satu = Uuid7.baru();
        String berkas = unggahFoto();
        assertThat(pasang(satu, berkas).status()).isEqualTo(200);
        diMeja("Di meja", LangkahSiklus.KUMPULKAN);
        assertThat(pasang(satu, berkas).status()).isEqualTo(200);
        assertThat(pasang(Uuid7.baru(), unggahFoto()).status()).isEqualTo(200);
        assertThat(S.ukuranFoto(siklus)).hasSize(2);

        S.db.sql("DELETE FROM pelaksanaan.dokumen WHERE siklus_id = ? AND huruf = 'B'")
                .param(siklus)
                .update();
        S.db.sql("UPDATE pelaksanaan.dokumen SET status = 'DRAF' WHERE siklus_id = ? AND huruf = 'A'")
                .param(siklus)
                .update();
        Peramban.Jawaban j = pasang(Uuid7.baru(), unggahFoto());
        assertThat(j.status()).isEqualTo(422);
        assertThat(nilai(j, "sebab")).isNotBlank();
        assertThat(S.ukuranFoto(siklus)).hasSize(2);
    }

    @Test
    void catatan_yang_dihapus_di_perangkat_terhapus_juga_di_server() {
        Kiriman satu = kiriman(1, bekal().get("dasar").asString(), isi("A"), false, "Tetap", "Dihapus");
        String dasar = nilai(kirim(budi, satu), "dasar");
        List<Kiriman.Catatan> naskah = satu.naskah().stream()
                .map(n -> n.teks().equals("Dihapus") ? new Kiriman.Catatan(n.id(), n.waktu(), "", n.fokus()) : n)
                .toList();
        kirim(budi, bersidik(new Kiriman(Uuid7.baru(), siklus, perangkat, 2, dasar, isi("B"), naskah, false, "")));
        assertThat(S.naskah(siklus)).containsExactly("Tetap");
        assertThat(bekal().get("naskah")).hasSize(1);
    }

    @Test
    void observasi_yang_terbengkalai_tidak_menyembunyikan_yang_terdekat() {
        SekolahLuring s = new SekolahLuring();
        String jauh = "UPDATE pelaksanaan.jadwal SET mulai = mulai - interval '20 days' WHERE siklus_id = ?";
        for (int i = 0; i < Luring.PALING_BANYAK + 1; i++) {
            UUID lama = s.observasi(s.orang("Guru " + i, Peran.GURU, s.melati));
            s.db.sql(jauh).param(lama).update();
        }
        UUID kini = s.observasi(s.orang("Guru hari ini", Peran.GURU, s.melati));
        JsonNode bekal = JSON.readTree(
                        MasukLangsung.sebagai(s.budi).buka("/luring/bekal").isi())
                .get("observasi");
        assertThat(bekal).hasSize(Luring.PALING_BANYAK);
        assertThat(bekal.get(0).get("siklus").asString()).isEqualTo(kini.toString());
    }

    @Test
    void pengamat_bersk_mendapat_bekal_sekolahnya_dan_periode_yang_lewat_tidak_ikut() {
        SekolahLuring s = new SekolahLuring();
        UUID ini = s.observasi(s.orang("Guru yang diamati", Peran.GURU, s.melati));
        Pengguna dewi = s.orang("Dewi", Peran.GURU, s.melati);
        Peramban p = MasukLangsung.sebagai(dewi);
        assertThat(p.buka("/luring/bekal").isi()).isEqualTo("{\"observasi\":[]}");
        s.db.sql("""
                        INSERT INTO pelaksanaan.pengamat VALUES (?, ?, ?, 'GURU', ?, 'SK 1', current_date - 1, current_date + 1, ?,
                            now(), NULL)""")
                .params(
                        s.dinas.nilai(),
                        Uuid7.baru(),
                        s.melati.nilai(),
                        dewi.pegawai().nilai(),
                        s.budi.pegawai().nilai())
                .update();
        assertThat(p.buka("/luring/bekal").isi()).contains(ini.toString());
        s.db.sql("UPDATE pelaksanaan.siklus SET periode_id = ? WHERE siklus_id = ?")
                .params(s.periodeLalu().nilai(), ini)
                .update();
        assertThat(p.buka("/luring/bekal").isi()).isEqualTo("{\"observasi\":[]}");
    }

    @Test
    void kunci_perangkat_hanya_untuk_orangnya_dan_tetap_sama() {
        String jalur = "/luring/kunci?perangkat=" + perangkat;
        assertThat(JSON.readTree(budi.buka(jalur).isi()).has("kunci")).isFalse();
        budi.kirim("/luring/kunci", "perangkat", perangkat.toString());
        JsonNode milik = JSON.readTree(budi.buka(jalur).isi());
        budi.kirim("/luring/kunci", "perangkat", perangkat.toString());
        assertThat(JSON.readTree(budi.buka(jalur).isi()).get("kunci")).isEqualTo(milik.get("kunci"));
        assertThat(milik.get("sampai").asLong()).isGreaterThan(milik.get("kini").asLong());
        Peramban orangLain = MasukLangsung.sebagai(sari);
        JsonNode lain = JSON.readTree(orangLain.buka(jalur).isi());
        assertThat(lain.has("kunci")).isFalse();
        assertThat(lain.get("orang")).isNotEqualTo(milik.get("orang"));
        orangLain.kirim("/luring/kunci", "perangkat", perangkat.toString());
        assertThat(JSON.readTree(orangLain.buka(jalur).isi()).get("kunci")).isNotEqualTo(milik.get("kunci"));
    }

    @Test
    void tanpa_sesi_skrip_mendapat_401_dan_tidak_ada_yang_tertulis() {
        Kiriman k = kiriman(1, bekal().get("dasar").asString(), isi("Habis"), false);
        MasukLangsung.akhiri(budi);
        Map<String, String> naskah = new LinkedHashMap<>(Map.of("X-Simpan", "luring"));
        assertThat(budi.kirim("/luring/kiriman", naskah, "kiriman", JSON.writeValueAsString(k))
                        .status())
                .isEqualTo(401);
        assertThat(S.statusB(siklus)).isEqualTo("KOSONG");
    }
}
