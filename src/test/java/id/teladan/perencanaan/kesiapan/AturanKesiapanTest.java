package id.teladan.perencanaan.kesiapan;

import static id.teladan.organisasi.StatusKepegawaian.NON_ASN;
import static id.teladan.organisasi.StatusKepegawaian.PNS;
import static id.teladan.organisasi.StatusKepegawaian.PPPK;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.KeadaanAkun;
import id.teladan.organisasi.FaktaPegawai;
import id.teladan.organisasi.SebabTanpaAtasan;
import id.teladan.organisasi.StatusKepegawaian;
import id.teladan.umum.Kepastian;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AturanKesiapanTest {
    private static final LocalDate HARI = LocalDate.of(2026, 1, 2);
    private static final String NIP = "198503152010012999";
    private static final KeadaanAkun MASUK = new KeadaanAkun(true, true, true, false);
    private static final AturanKesiapan LOKAL = new AturanKesiapan(DaftarJenisPtk.resmi(), true, null, HARI);
    private static final Predicate<String> DITERIMA = s -> s.matches(".+@(.+\\.)?belajar\\.id");
    private static final AturanKesiapan BELAJAR_ID = new AturanKesiapan(DaftarJenisPtk.resmi(), true, DITERIMA, HARI);
    private static final AturanKesiapan HANYA_BELAJAR_ID =
            new AturanKesiapan(DaftarJenisPtk.resmi(), false, DITERIMA, HARI);

    private static FaktaPegawai sari(
            @Nullable String nip,
            StatusKepegawaian status,
            String jenisPtk,
            @Nullable String surel,
            int induk,
            @Nullable SebabTanpaAtasan sebab) {
        return new FaktaPegawai(
                PegawaiId.baru(),
                "Sari Wulandari",
                nip,
                status,
                jenisPtk,
                surel,
                Peran.GURU,
                SatuanId.baru(),
                "SDN Melati 1",
                "69999901",
                induk,
                sebab);
    }

    private static FaktaPegawai ber(@Nullable String nip, StatusKepegawaian status) {
        return sari(nip, status, "Guru Kelas", "sari@guru.sd.belajar.id", 1, null);
    }

    private static FaktaPegawai bersurel(@Nullable String surel) {
        return sari(NIP, PNS, "Guru Kelas", surel, 1, null);
    }

    private static FaktaPegawai tanpaAtasan(SebabTanpaAtasan sebab) {
        return sari(NIP, PNS, "Guru Kelas", null, 1, sebab);
    }

    private static List<JenisTemuan> jenis(AturanKesiapan a, FaktaPegawai o, @Nullable KeadaanAkun akun) {
        return a.periksa(o, akun).stream().map(Temuan::jenis).toList();
    }

    private static List<JenisTemuan> jenis(FaktaPegawai o) {
        return jenis(LOKAL, o, MASUK);
    }

    @Test
    void guru_yang_datanya_baik_siap() {
        assertThat(jenis(ber(NIP, PNS))).isEmpty();
        assertThat(jenis(ber("199311022024211999", PPPK))).isEmpty();
        assertThat(jenis(ber(null, NON_ASN))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "''                , PNS    , NIP_KOSONG",
        "                  , PPPK   , NIP_KOSONG",
        "12345             , PNS    , NIP_BENTUK",
        "198513452010012999, PNS    , NIP_BENTUK",
        "198503152010012999, NON_ASN, NIP_NON_ASN",
        "201803152040012999, PNS    , NIP_LAHIR",
        "194003151965012999, PNS    , NIP_LAHIR",
        "198503152010132999, PNS    , NIP_PENGANGKATAN",
        "198503151990012999, PNS    , NIP_PENGANGKATAN",
        "198503152010013999, PNS    , NIP_KELAMIN"
    })
    void nip_yang_tidak_wajar_ditemukan(@Nullable String nip, StatusKepegawaian status, JenisTemuan temuan) {
        assertThat(jenis(ber(nip, status))).contains(temuan);
    }

    @Test
    void satu_nip_dapat_salah_di_beberapa_tempat_dan_kalimatnya_menyebut_yang_tertulis() {
        List<Temuan> t = LOKAL.periksa(ber("201803152040135999", PNS), MASUK);
        assertThat(t)
                .extracting(Temuan::jenis)
                .containsExactly(JenisTemuan.NIP_LAHIR, JenisTemuan.NIP_PENGANGKATAN, JenisTemuan.NIP_KELAMIN);
        assertThat(t.getFirst().kalimat()).contains("201803152040135999", "15 Maret 2018", "7 tahun");
    }

    @ParameterizedTest
    @CsvSource({"Guru Mapel", "GURU KELAS", "guru  bk", "Guru Pendamping", "Play Group Teacher", "Kepala Sekolah"})
    void jenis_ptk_dalam_daftar_diterima_tanpa_memandang_huruf_besar(String jenisPtk) {
        assertThat(jenis(sari(NIP, PNS, jenisPtk, null, 1, null))).isEmpty();
    }

    @Test
    void jenis_ptk_di_luar_daftar_disebut_dengan_kepastian_daftarnya() {
        assertThat(LOKAL.periksa(sari(NIP, PNS, "Guru Magang", null, 1, null), MASUK))
                .singleElement()
                .satisfies(t -> assertThat(t.jenis()).isEqualTo(JenisTemuan.JENIS_PTK))
                .satisfies(t -> assertThat(t.kalimat()).contains("Guru Magang"));
        DaftarJenisPtk daftar = DaftarJenisPtk.resmi();
        assertThat(daftar.jenis()).hasSize(11);
        assertThat(daftar.cari("Guru Pendamping")).contains(Kepastian.MUNGKIN);
        assertThat(daftar.cari("Guru Kelas")).contains(Kepastian.PASTI);
    }

    @ParameterizedTest
    @EnumSource
    void setiap_sebab_tanpa_atasan_menjadi_temuan_dengan_nama_yang_sama(SebabTanpaAtasan sebab) {
        assertThat(jenis(tanpaAtasan(sebab))).extracting(Enum::name).containsExactly(sebab.name());
    }

    @Test
    void dua_sekolah_induk_ditemukan() {
        assertThat(jenis(sari(NIP, PNS, "Guru Kelas", null, 2, null))).containsExactly(JenisTemuan.DUA_INDUK);
    }

    @Test
    void akun_lokal_yang_tidak_ada_mati_atau_tidak_pernah_dipakai_ditemukan() {
        FaktaPegawai o = bersurel(null);
        assertThat(jenis(LOKAL, o, null)).containsExactly(JenisTemuan.TANPA_AKUN);
        assertThat(jenis(LOKAL, o, new KeadaanAkun(false, true, true, false)))
                .containsExactly(JenisTemuan.AKUN_NONAKTIF);
        assertThat(jenis(LOKAL, o, new KeadaanAkun(true, false, true, false))).containsExactly(JenisTemuan.BELUM_MASUK);
        assertThat(jenis(LOKAL, o, MASUK)).isEmpty();
    }

    @Test
    void dengan_belajar_id_surel_menggantikan_akun_yang_dibuat_dinas() {
        assertThat(jenis(BELAJAR_ID, bersurel("sari@guru.sd.belajar.id"), null))
                .containsExactly(JenisTemuan.BELUM_MASUK);
        assertThat(jenis(BELAJAR_ID, bersurel("sari@belajar.id"), null)).containsExactly(JenisTemuan.BELUM_MASUK);
        assertThat(jenis(BELAJAR_ID, bersurel(null), null)).containsExactly(JenisTemuan.SUREL_KOSONG);
        assertThat(jenis(BELAJAR_ID, bersurel("sari@gmail.com"), null))
                .containsExactly(JenisTemuan.SUREL_BUKAN_BELAJARID);
        assertThat(jenis(BELAJAR_ID, bersurel("sari@notbelajar.id"), null))
                .containsExactly(JenisTemuan.SUREL_BUKAN_BELAJARID);
        assertThat(jenis(BELAJAR_ID, bersurel(null), new KeadaanAkun(true, false, true, false)))
                .as("the account of the dinas lets him in")
                .containsExactly(JenisTemuan.BELUM_MASUK);
        assertThat(jenis(HANYA_BELAJAR_ID, bersurel(null), new KeadaanAkun(true, false, true, false)))
                .as("local accounts are off")
                .containsExactly(JenisTemuan.SUREL_KOSONG);
        assertThat(jenis(HANYA_BELAJAR_ID, bersurel(null), MASUK))
                .as("signed in once by a way that is closed now")
                .containsExactly(JenisTemuan.SUREL_KOSONG);
        assertThat(jenis(HANYA_BELAJAR_ID, bersurel(null), new KeadaanAkun(true, true, false, true)))
                .isEmpty();
    }

    @Test
    void yang_menghalangi_berdiri_lebih_dahulu() {
        FaktaPegawai o = sari("12", PNS, "Guru Magang", null, 2, SebabTanpaAtasan.TANPA_KEPALA_DINAS);
        List<Temuan> t = LOKAL.periksa(o, null);
        assertThat(t).hasSize(5);
        assertThat(t.stream().map(x -> x.jenis().menghalangi())).containsExactly(true, true, false, false, false);
    }

    @ParameterizedTest
    @EnumSource
    void setiap_temuan_menyebut_akibat_pembetul_dan_tempat_membetulkannya(JenisTemuan j) {
        assertThat(j.akibat()).endsWith(".").hasSizeGreaterThan(15);
        assertThat(j.cara()).matches("[a-z].*[^.]");
        assertThat(j.pembetul()).isNotNull();
        assertThat(j.judul().length()).isLessThan(50);
    }

    @Test
    void kode_temuan_dalam_alamat_tidak_ada_yang_sama() {
        Set<String> kode =
                EnumSet.allOf(JenisTemuan.class).stream().map(JenisTemuan::kode).collect(Collectors.toSet());
        assertThat(kode).hasSize(JenisTemuan.values().length).contains("nip-kosong");
    }
}
