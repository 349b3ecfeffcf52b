package id.teladan.perencanaan;

import static id.teladan.perencanaan.UjiSekolah.KINI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.HitungSql;
import id.teladan.organisasi.Perwakilan;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bu Wulan, a guru, acts for Pak Budi: what she may do, and that both names stand wherever it is told. */
class MewakiliTest {
    private static final LocalDate HARI = LocalDate.of(2024, 1, 15);
    private static final String BERDUA = "Wulan Kinanti sebagai wakil Budi Hartono, M.Pd.";

    private final UjiSekolah s = new UjiSekolah();
    private final Pengguna wulan = s.orang("Wulan Kinanti", Peran.GURU, s.melati);

    private void mewakilkan(LocalDate sampai) {
        Panggung.buka()
                .bean(Perwakilan.class)
                .tunjuk(
                        s.dinas,
                        s.melati,
                        s.budi.pegawai(),
                        wulan.pegawai(),
                        HARI,
                        sampai,
                        "Diklat di ibu kota provinsi",
                        HARI,
                        KINI);
    }

    private SkpId diajukan(Pengguna p) {
        SkpId id = s.lengkap(p);
        s.langkah(p, id, LangkahSkp.AJUKAN, null);
        return id;
    }

    private Hasil sesuaikan(Pengguna oleh, SkpId id) {
        Penyesuaian usul = new Penyesuaian(
                Uuid7.baru(),
                Bagian.PENGEMBANGAN,
                null,
                "PK-01",
                4,
                null,
                "Ikuti pelatihan",
                oleh.pegawai(),
                KINI.truncatedTo(ChronoUnit.MICROS));
        return s.perencanaan.sesuaikan(oleh, id, "PK-03", usul, KINI);
    }

    @Test
    void persetujuan_wakil_menyebut_kedua_nama_di_riwayat_di_kesepakatan_dan_di_salinan() {
        mewakilkan(HARI.plusDays(5));
        SkpId id = diajukan(s.sari);
        assertThat(sesuaikan(wulan, id)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.langkah(wulan, id, LangkahSkp.SETUJUI, "Baik")).isInstanceOf(Hasil.Berhasil.class);

        Lembar sari = s.perencanaan.buka(s.sari, id, KINI);
        assertThat(sari.penyetuju()).isEqualTo(BERDUA);
        assertThat(Beda.semua(sari)).extracting(Beda::oleh).containsExactly(BERDUA);
        assertThat(Giliran.of(sari).fakta()).extracting(Giliran.Fakta::isi).anyMatch(f -> f.contains(BERDUA));
        assertThat(s.perencanaan.riwayat(s.sari, sari))
                .filteredOn(c -> c.sebagai() == Pihak.PENILAI)
                .extracting(Catatan::nama)
                .containsExactly(BERDUA, BERDUA);
        assertThat(s.hitung(
                        "riwayat", id, "oleh = '" + wulan.pegawai() + "' AND atas_nama = '" + s.budi.pegawai() + "'"))
                .isEqualTo(2);

        s.langkah(s.sari, id, LangkahSkp.SEPAKATI, null);
        for (String langkah : List.of("SETUJUI", "SEPAKATI")) {
            String salinan = s.jdbc.sql(
                            "SELECT isi FROM perencanaan.salinan WHERE dinas_id = ? AND skp_id = ? AND langkah = ?")
                    .params(s.dinas.nilai(), id.nilai(), langkah)
                    .query(String.class)
                    .single();
            assertThat(salinan)
                    .contains("Wulan Kinanti")
                    .contains("Budi Hartono, M.Pd.")
                    .contains("atasNama");
        }
        assertThat(s.perencanaan
                        .buka(s.sari, id, KINI.plus(90, ChronoUnit.DAYS))
                        .penyetuju())
                .as("long after the delegation has ended")
                .isEqualTo(BERDUA);
    }

    @Test
    void yang_diwakili_tetap_dapat_memutus_sendiri_dan_meneruskan_draf_wakilnya() {
        mewakilkan(HARI.plusDays(5));
        SkpId id = diajukan(s.sari);
        sesuaikan(wulan, id);
        Lembar budi = s.perencanaan.buka(s.budi, id, KINI);
        assertThat(budi.diwakili()).isNull();
        assertThat(Beda.semua(budi)).extracting(Beda::oleh).containsExactly(BERDUA);
        assertThat(Giliran.of(budi).fakta())
                .filteredOn(f -> f.label().equals("Draf pemeriksaan"))
                .singleElement()
                .satisfies(f ->
                        assertThat(f.isi()).startsWith("Dimulai Wulan Kinanti").contains("Anda meneruskannya"));
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        assertThat(s.perencanaan.buka(s.sari, id, KINI).penyetuju()).isEqualTo("Budi Hartono, M.Pd.");
    }

    @Test
    void catatan_pemeriksaan_yang_disimpan_berdua_tidak_saling_menimpa_dan_keduanya_terbaca() {
        mewakilkan(HARI.plusDays(5));
        SkpId id = diajukan(s.sari);
        String kosong = SidikTeks.dari(null);
        assertThat(catatan(wulan, id, "Menunggu SK wali kelas", kosong)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(catatan(s.budi, id, "Target terlalu rendah", kosong))
                .isInstanceOfSatisfying(
                        Hasil.Bentrok.class,
                        b -> assertThat(b.lembar().skp().tanda().draf()).isEqualTo("Menunggu SK wali kelas"));
        assertThat(catatan(s.budi, id, "Menunggu SK wali kelas", kosong))
                .as("the same text is no conflict")
                .isInstanceOf(Hasil.Berhasil.class);
        assertThat(catatan(s.budi, id, "Target terlalu rendah", SidikTeks.dari("Menunggu SK wali kelas")))
                .isInstanceOf(Hasil.Berhasil.class);
        assertThat(catatan(s.budi, id, "x".repeat(2001), null))
                .isInstanceOfSatisfying(
                        Hasil.Ditolak.class,
                        d -> assertThat(d.halangan().pesan()).contains("2001"));
        assertThat(s.perencanaan.buka(wulan, id, KINI).skp().tanda().draf()).isEqualTo("Target terlalu rendah");

        s.langkah(wulan, id, LangkahSkp.SETUJUI, "Baik");
        assertThat(s.langkah(s.budi, id, LangkahSkp.SETUJUI, "Baik")).isInstanceOf(Hasil.SudahTerjadi.class);
        assertThat(s.langkah(s.budi, id, LangkahSkp.SETUJUI, "Target terlalu rendah"))
                .as("decided with another note")
                .isInstanceOf(Hasil.Bentrok.class);
    }

    private Hasil catatan(Pengguna oleh, SkpId id, String teks, @Nullable String dasar) {
        return s.perencanaan.tandai(oleh, id, JenisTanda.PEMERIKSAAN, teks, dasar, KINI);
    }

    @Test
    void sesudah_hari_terakhir_wakil_bukan_pihak_lagi() {
        mewakilkan(HARI.plusDays(5));
        SkpId id = diajukan(s.sari);
        Instant akhir = Instant.parse("2024-01-20T16:59:59Z");
        assertThat(s.perencanaan.buka(wulan, id, akhir).diwakili()).isNotNull();
        assertThatThrownBy(() -> s.perencanaan.buka(wulan, id, akhir.plusSeconds(1)))
                .isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> s.perencanaan.langkah(wulan, id, LangkahSkp.SETUJUI, null, null, akhir.plusSeconds(1)))
                .isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void wakil_tidak_dapat_menyetujui_rencananya_sendiri() {
        mewakilkan(HARI.plusDays(5));
        SkpId id = diajukan(wulan);
        assertThat(s.langkah(wulan, id, LangkahSkp.SETUJUI, null))
                .isInstanceOfSatisfying(
                        Hasil.Ditolak.class, d -> assertThat(d.halangan()).isInstanceOf(Halangan.BukanPihak.class));
    }

    @Test
    void guru_yang_mewakili_melihat_daftar_periksa_dengan_empat_perintah_sql_dan_kartu_di_berandanya() {
        mewakilkan(HARI.plusDays(5));
        assertThat(s.perencanaan.tugas(wulan, KINI))
                .singleElement()
                .satisfies(t ->
                        assertThat(t.judul()).isEqualTo("Anda mewakili Budi Hartono, M.Pd. sampai 20 Januari 2024"));
        diajukan(s.sari);
        assertThat(s.perencanaan.tugas(wulan, KINI))
                .singleElement()
                .satisfies(t -> assertThat(t.judul()).isEqualTo("1 rencana menunggu Anda"));
        HitungSql sql = (HitungSql) Panggung.buka().bean(DataSource.class);
        int perintah = IntStream.range(0, 3)
                .map(i -> sql.selama(() -> assertThat(s.perencanaan
                                .daftar(wulan, s.periode, KINI)
                                .orElseThrow()
                                .atasNama())
                        .isEqualTo("Budi Hartono, M.Pd.")))
                .min()
                .orElseThrow();
        assertThat(perintah).isEqualTo(4);
        assertThatThrownBy(() -> s.perencanaan.daftar(wulan, s.periode, KINI.plus(10, ChronoUnit.DAYS)))
                .isInstanceOf(TidakBerwenang.class);
        assertThat(s.perencanaan.tugas(wulan, KINI.plus(10, ChronoUnit.DAYS))).isEmpty();
    }

    @Test
    void keberatan_kedua_dapat_diputus_wakil_kepala_dinas_dengan_kedua_nama() {
        Pengguna rina = s.orang("Rina Astuti", Peran.PENGAWAS, null);
        SkpId id = diajukan(s.sari);
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, null);
        s.langkah(s.sari, id, LangkahSkp.AJUKAN_KEBERATAN, "Terlalu banyak");
        s.langkah(s.budi, id, LangkahSkp.SETUJUI, "Tetap");
        s.langkah(s.sari, id, LangkahSkp.AJUKAN_KEBERATAN, "Masih terlalu banyak");
        Panggung.buka()
                .bean(Perwakilan.class)
                .tunjuk(s.dinas, null, s.tono.pegawai(), rina.pegawai(), HARI, HARI, "Tugas luar", HARI, KINI);
        assertThat(s.perencanaan.daftar(rina, s.periode, KINI).orElseThrow().baris())
                .extracting(Baris::kata)
                .contains("Perlu Anda putuskan");
        assertThat(s.langkah(rina, id, LangkahSkp.SETUJUI, "Sudah ditimbang")).isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.perencanaan.buka(s.sari, id, KINI).penyetuju())
                .isEqualTo("Rina Astuti sebagai wakil Tono Prawirodirjo");
    }
}
