package id.teladan.dokumen;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.dokumen.cetak.BahanEvaluasi;
import id.teladan.dokumen.cetak.BahanKonversi;
import id.teladan.dokumen.cetak.BahanPak;
import id.teladan.dokumen.cetak.ContohBahan;
import id.teladan.dokumen.cetak.JenisDokumen;
import id.teladan.penilaian.PenilaianId;
import id.teladan.penilaian.UjiPenilaian;
import id.teladan.penilaian.kredit.UjiKredit;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the room of assessment decides becomes documents in the same transaction. */
class TerbitPenilaianTest {
    private final BacaDokumenRepository baca = Panggung.buka().bean(BacaDokumenRepository.class);
    private final Dokumen dokumen = Panggung.buka().bean(Dokumen.class);

    private List<DokumenResmi> milik(Pengguna p, JenisDokumen jenis) {
        return dokumen.milik(p).stream().filter(d -> d.jenis() == jenis).toList();
    }

    @Test
    void penilaian_yang_ditetapkan_menjadi_evaluasi_dan_dokumen_evaluasi_dan_yang_ditarik_dibatalkan() {
        UjiPenilaian t = new UjiPenilaian();
        PenilaianId id = t.tetapkan(t.u.budi, t.u.sari, "SESUAI", "SESUAI");

        for (JenisDokumen jenis : List.of(JenisDokumen.EVALUASI_KINERJA, JenisDokumen.DOKUMEN_EVALUASI)) {
            assertThat(milik(t.u.sari, jenis)).as("belum dibukanya").isEmpty();
            DokumenResmi d = sekolah(t, jenis).getFirst();
            for (Pengguna p : List.of(t.u.tono, t.u.wati, t.u.rina)) {
                assertThat(MasukLangsung.sebagai(p).buka("/dokumen/" + d.id()).status())
                        .as(p.nama())
                        .isEqualTo(404);
            }
            assertThat(MasukLangsung.sebagai(t.u.budi)
                            .unduh("/dokumen/" + d.id())
                            .statusCode())
                    .isEqualTo(200);
            assertThat(MasukLangsung.sebagai(t.u.sari)
                            .buka("/dokumen/" + d.id())
                            .status())
                    .isEqualTo(404);
            BahanEvaluasi b = (BahanEvaluasi) baca.bahan(d);
            assertThat(d.predikat()).isEqualTo("Baik").isEqualTo(b.predikat());
            assertThat(d.penilai()).isEqualTo(t.u.budi.pegawai());
            assertThat(d.satuan()).isEqualTo(t.u.melati);
            assertThat(b.pegawai().nama()).isEqualTo(t.u.sari.nama());
            assertThat(b.perilaku())
                    .hasSize(7)
                    .allSatisfy(p -> assertThat(p.umpanBalik()).isNotBlank());
            assertThat(b.hasilKerja()).isNotEmpty();
            assertThat(b.catatan()).isEqualTo("Teruskan praktik baik di kelas.");
            assertThat(b.dasar()).isNotEmpty().allSatisfy(x -> assertThat(x).endsWith("[pasti]"));
        }
        Peramban budi = MasukLangsung.sebagai(t.u.budi);
        Peramban.Jawaban tarik = budi.kirim("/penilaian/" + id + "/penarikan", "catatan", "Keliru menilai");
        assertThat(tarik.status()).isEqualTo(303);
        assertThat(sekolah(t, JenisDokumen.EVALUASI_KINERJA)).as("dibatalkan").isEmpty();
        assertThat(milik(t.u.sari, JenisDokumen.EVALUASI_KINERJA)).isEmpty();
    }

    @Test
    void dokumen_evaluasi_terbaca_pegawai_sejak_ia_membuka_hasilnya() {
        UjiPenilaian t = new UjiPenilaian();
        t.tetapkan(t.u.budi, t.u.sari, "SESUAI", "SESUAI");
        Peramban sari = MasukLangsung.sebagai(t.u.sari);
        assertThat(sari.buka("/").teks()).contains("hari sejak Anda membukanya");
        assertThat(sari.buka("/dokumen").teks()).doesNotContain("Evaluasi Kinerja");
        assertThat(sari.buka("/penilaian/saya").status()).isEqualTo(200);
        assertThat(milik(t.u.sari, JenisDokumen.EVALUASI_KINERJA)).hasSize(1);
        assertThat(sari.buka("/").teks()).contains("paling lambat");
    }

    @Test
    void dokumen_hasil_dibaca_dinas_sesudah_final_dan_kepala_dinas_juga_saat_ada_keberatan() throws Exception {
        UjiPenilaian t = new UjiPenilaian();
        PenilaianId id = t.tetapkan(t.u.budi, t.u.sari, "SESUAI", "SESUAI");
        DokumenResmi d = sekolah(t, JenisDokumen.EVALUASI_KINERJA).getFirst();
        Panggung.buka().bean(PembuatDokumen.class).asli(d, Instant.now());
        Peramban sari = MasukLangsung.sebagai(t.u.sari);
        Peramban tono = MasukLangsung.sebagai(t.u.tono);
        Peramban wati = MasukLangsung.sebagai(t.u.wati);
        Peramban umum = new Peramban(Panggung.buka().porta());
        String periksa = "/verifikasi/" + d.kode();
        String daftar = "/dokumen/orang?macam=EVALUASI_KINERJA&cari=sari";

        assertThat(umum.buka(periksa).teks()).contains("Berlaku", "Belum final", "masa keberatannya belum lewat");
        for (Peramban p : List.of(tono, wati)) {
            assertThat(p.buka(daftar).teks()).contains("Tidak ada yang cocok");
        }
        assertThat(wati.kirim(
                                "/dokumen/sekolah",
                                "satuan",
                                t.u.melati.toString(),
                                "periode",
                                t.u.periode.toString(),
                                "bentuk",
                                "ZIP")
                        .ke())
                .as("tanpa yang belum final")
                .satisfies(ke -> assertThat(isi(t, ke)).isNotEmpty().doesNotContain(d.id()));
        sari.buka("/penilaian/saya");
        assertThat(sari.buka("/dokumen").teks()).contains("Evaluasi Kinerja", "Belum final");

        assertThat(sari.kirim("/penilaian/" + id + "/keberatan", "alasan", "Tidak tepat")
                        .status())
                .isEqualTo(303);
        assertThat(umum.buka(periksa).teks()).contains("Sedang ada keberatan").doesNotContain("Belum final");
        assertThat(sari.buka("/dokumen").teks()).contains("Sedang ada keberatan");
        assertThat(tono.buka(daftar).teks()).contains("Sedang ada keberatan");
        assertThat(tono.unduh("/dokumen/" + d.id()).statusCode()).isEqualTo(200);
        assertThat(wati.buka("/dokumen/" + d.id()).status()).isEqualTo(404);

        t.u.jdbc
                .sql(
                        "UPDATE penilaian.penilaian SET status = 'DITETAPKAN', tenggat = now() WHERE dinas_id = ? AND penilaian_id = ?")
                .params(t.u.dinas.nilai(), id.nilai())
                .update();
        assertThat(umum.buka(periksa).teks())
                .contains("Dokumen ini masih berlaku.")
                .doesNotContain("Sedang ada keberatan", "Belum final");
        for (Peramban p : List.of(tono, wati)) {
            assertThat(p.buka(daftar).html().select("tbody tr")).hasSize(1);
            assertThat(p.unduh("/dokumen/" + d.id()).statusCode()).isEqualTo(200);
        }
    }

    private List<DokumenId> isi(UjiPenilaian t, String url) {
        return t.u.jdbc
                .sql("SELECT dokumen_id FROM dokumen.isi_kumpulan WHERE dinas_id = ? AND kumpulan_id = CAST(? AS uuid)")
                .params(t.u.dinas.nilai(), url.substring(url.lastIndexOf('/') + 1))
                .query((r, n) -> new DokumenId(r.getObject(1, UUID.class)))
                .list();
    }

    @Test
    void kumpulan_yang_memuat_hasil_belum_final_tidak_terbuka_bagi_dinas() {
        UjiPenilaian t = new UjiPenilaian();
        PenilaianId id = t.tetapkan(t.u.budi, t.u.sari, "SESUAI", "SESUAI");
        Peramban budi = MasukLangsung.sebagai(t.u.budi);
        Peramban wati = MasukLangsung.sebagai(t.u.wati);
        String[] minta = {"satuan", t.u.melati.toString(), "periode", t.u.periode.toString(), "bentuk", "ZIP"};
        String url = budi.kirim("/dokumen/sekolah", minta).ke();
        assertThat(budi.buka(url).status()).isEqualTo(200);
        assertThat(wati.buka(url).status()).as("isinya belum untuknya").isEqualTo(404);
        assertThat(wati.buka(url + "/berkas").status()).isEqualTo(404);
        assertThat(wati.buka("/dokumen/sekolah").teks()).doesNotContain("Yang sudah Anda minta");
        MasukLangsung.sebagai(t.u.sari).kirim("/penilaian/" + id + "/penerimaan");
        assertThat(wati.buka(url).status()).isEqualTo(200);
    }

    @Test
    void jumlah_dokumen_sekolah_adalah_yang_terbaca_oleh_yang_melihatnya() {
        UjiPenilaian t = new UjiPenilaian();
        t.tetapkan(t.u.budi, t.u.sari, "SESUAI", "SESUAI");
        kepalaDitetapkan(t);
        sama(t, baca, "belum dibuka");
        assertThat(MasukLangsung.sebagai(t.u.wati)
                        .buka("/dokumen/sekolah?periode=" + t.u.periode)
                        .html()
                        .select("td[data-judul=Dokumen]")
                        .text())
                .startsWith(jumlah(t, baca, t.u.wati) + " dokumen");
        MasukLangsung.sebagai(t.u.sari).buka("/penilaian/saya");
        sama(t, baca, "dibuka");
        BacaDokumenRepository nanti = new BacaDokumenRepository(
                t.u.jdbc, InstantSource.fixed(Instant.now().plus(Duration.ofDays(60))));
        sama(t, nanti, "sesudah tenggat menurut jam Teladan");
        assertThat(jumlah(t, nanti, t.u.wati)).isEqualTo(jumlah(t, baca, t.u.wati) + 2);
    }

    /** Pak Budi's own result, which he has not opened. */
    private void kepalaDitetapkan(UjiPenilaian t) {
        UUID id = Uuid7.baru();
        t.u.jdbc
                .sql("""
                        INSERT INTO penilaian.penilaian (dinas_id, penilaian_id, periode_id, pegawai_id, peran, satuan_id, status, versi,
                               isi, predikat, ke, sejak)
                        VALUES (?, ?, ?, ?, 'KEPALA_SEKOLAH', ?, 'DITETAPKAN', 1, '{}', 'BAIK', 1, now())
                        """)
                .params(
                        t.u.dinas.nilai(),
                        id,
                        t.u.periode.nilai(),
                        t.u.budi.pegawai().nilai(),
                        t.u.melati.nilai())
                .update();
        dokumen.terbitkan(new Terbitan(
                t.u.dinas,
                ContohBahan.biasa(JenisDokumen.EVALUASI_KINERJA),
                t.u.budi.pegawai(),
                Peran.KEPALA_SEKOLAH,
                t.u.melati,
                t.u.periode,
                id,
                1,
                t.u.tono.pegawai(),
                Set.of(),
                null,
                Instant.now()));
    }

    private static void sama(UjiPenilaian t, BacaDokumenRepository b, String saat) {
        for (Pengguna p : List.of(t.u.budi, t.u.tono, t.u.wati)) {
            assertThat(jumlah(t, b, p))
                    .as("%s: %s", saat, p.nama())
                    .isPositive()
                    .isEqualTo((int) b.sekolah(t.u.dinas, t.u.melati, t.u.periode).stream()
                            .filter(d -> d.terbacaOleh(p))
                            .count());
        }
    }

    private static int jumlah(UjiPenilaian t, BacaDokumenRepository b, Pengguna p) {
        return b.jumlahSekolah(p, t.u.periode, t.u.melati, "", 50, 0).getFirst().dokumen();
    }

    private List<DokumenResmi> sekolah(UjiPenilaian t, JenisDokumen jenis) {
        return dokumen.sekolah(t.u.dinas, t.u.melati, t.u.periode).stream()
                .filter(d -> d.jenis() == jenis && d.pegawai().equals(t.u.sari.pegawai()))
                .toList();
    }

    @Test
    void angka_kredit_yang_ditetapkan_menjadi_dokumen_dan_yang_digantikan_terbit_lagi_bila_penggantinya_dibatalkan()
            throws Exception {
        UjiKredit u = new UjiKredit();
        u.akhir(u.sari, u.setahun, "BAIK");
        Peramban budi = MasukLangsung.sebagai(u.budi);
        String url = "/angka-kredit/" + u.sari.pegawai();
        assertThat(konversi(budi, url, u.setahun.toString(), "2025-01").status())
                .isEqualTo(303);
        BahanKonversi k =
                (BahanKonversi) baca.bahan(milik(u.sari, JenisDokumen.KONVERSI).getFirst());
        assertThat(k.nomor()).isEqualTo("800/12/2025");
        assertThat(k.angkaKredit()).isEqualByComparingTo(new BigDecimal("1.04"));
        assertThat(k.masa().sampai()).as("hanya bulan yang dihitung").isEqualTo("2025-01-31");
        assertThat(k.predikat()).isEqualTo("Baik");

        assertThat(budi.kirim(url + "/penetapan", "nomor", "821/1/2026").status())
                .isEqualTo(303);
        BahanPak p = (BahanPak) baca.bahan(milik(u.sari, JenisDokumen.PAK).getFirst());
        assertThat(p.jumlah().jumlah()).isEqualByComparingTo(new BigDecimal("1.04"));
        assertThat(milik(u.sari, JenisDokumen.AKUMULASI)).hasSize(1);

        assertThat(konversi(budi, url, u.setahun.toString(), "2025-02").status())
                .isEqualTo(303);
        assertThat(budi.kirim(url + "/penetapan", "nomor", "821/1/2027").status())
                .isEqualTo(303);
        for (JenisDokumen j : List.of(JenisDokumen.PAK, JenisDokumen.AKUMULASI)) {
            assertThat(milik(u.sari, j))
                    .as("yang terbaru menggantikan yang lama, juga bila tahunnya lain")
                    .extracting(DokumenResmi::status)
                    .containsExactly(StatusResmi.BERLAKU, StatusResmi.DIGANTIKAN);
        }
        assertThat(milik(u.sari, JenisDokumen.KONVERSI))
                .extracting(DokumenResmi::status)
                .containsOnly(StatusResmi.BERLAKU);

        assertThat(batalkanTerbaru(u)).contains("dibatalkan.", "berlaku lagi.");
        for (JenisDokumen j : List.of(JenisDokumen.PAK, JenisDokumen.AKUMULASI)) {
            assertThat(status(u, j))
                    .as("yang digantikannya terbit lagi")
                    .containsExactly(StatusResmi.BERLAKU, StatusResmi.DIBATALKAN, StatusResmi.DIGANTIKAN);
            DokumenResmi lama = milik(u.sari, j).getLast();
            DokumenResmi baru = milik(u.sari, j).getFirst();
            assertThat(baca.bahan(baru)).isEqualTo(baca.bahan(lama));
            assertThat(baru.kode()).isNotEqualTo(lama.kode());
            Panggung.buka().bean(PembuatDokumen.class).asli(baru, Instant.now());
            assertThat(new Peramban(Panggung.buka().porta())
                            .buka("/verifikasi/" + baru.kode())
                            .teks())
                    .contains("Dokumen ini masih berlaku.");
        }

        assertThat(batalkanTerbaru(u)).contains("Konversi Predikat Kinerja").doesNotContain("berlaku lagi");
        assertThat(budi.kirim(url + "/penetapan", "nomor", "821/2/2027").status())
                .as("tidak ada yang baru, tetapi yang lama berlaku")
                .isEqualTo(422);
        konversi(budi, url, u.setahun.toString(), "2025-03");
        budi.kirim(url + "/penetapan", "nomor", "821/3/2027");
        batalkanTerbaru(u);
        assertThat(status(u, JenisDokumen.PAK))
                .as("terbit lagi untuk kedua kalinya")
                .containsExactly(
                        StatusResmi.BERLAKU,
                        StatusResmi.DIBATALKAN,
                        StatusResmi.DIGANTIKAN,
                        StatusResmi.DIBATALKAN,
                        StatusResmi.DIGANTIKAN);
        batalkanTerbaru(u);
        batalkanTerbaru(u);
        assertThat(status(u, JenisDokumen.PAK))
                .as("yang pertama pun dibatalkan")
                .doesNotContain(StatusResmi.BERLAKU);
    }

    @Test
    void kertas_yang_dibatalkan_dinas_tidak_terbit_lagi() {
        UjiKredit u = new UjiKredit();
        u.akhir(u.sari, u.setahun, "BAIK");
        Peramban budi = MasukLangsung.sebagai(u.budi);
        String url = "/angka-kredit/" + u.sari.pegawai();
        konversi(budi, url, u.setahun.toString(), "2025-01");
        budi.kirim(url + "/penetapan", "nomor", "");
        DokumenResmi pak = milik(u.sari, JenisDokumen.PAK).getFirst();
        assertThat(dokumen.batalkan(u.wati, pak.id(), "Salah cetak", Instant.now()))
                .isEmpty();
        konversi(budi, url, u.setahun.toString(), "2025-02");
        budi.kirim(url + "/penetapan", "nomor", "");
        batalkanTerbaru(u);
        assertThat(status(u, JenisDokumen.PAK)).containsExactly(StatusResmi.DIBATALKAN, StatusResmi.DIBATALKAN);
        assertThat(status(u, JenisDokumen.AKUMULASI)).startsWith(StatusResmi.BERLAKU);
    }

    private List<StatusResmi> status(UjiKredit u, JenisDokumen jenis) {
        return milik(u.sari, jenis).stream().map(DokumenResmi::status).toList();
    }

    /** Cancels what stands first among those that count; gives what the page says then. */
    private static String batalkanTerbaru(UjiKredit u) {
        Peramban p = MasukLangsung.sebagai(u.budi);
        String url = "/angka-kredit/" + u.sari.pegawai();
        String id = p.buka(url)
                .html()
                .expectFirst("form[action$=/pembatalan] input[name=id]")
                .val();
        Peramban.Jawaban j = p.kirim(url + "/pembatalan", "id", id, "alasan", "Keliru hitung");
        assertThat(j.status()).as(j.teks()).isEqualTo(303);
        return p.buka(j.ke()).teks();
    }

    private static Peramban.Jawaban konversi(Peramban p, String url, String masa, String bulan) {
        return p.kirim(
                url + "/konversi", "masa", masa, "bulan", bulan, "nomor", "800/12/2025", "alasan", "Hanya bulan itu");
    }
}
