package id.teladan.periode;

import static id.teladan.periode.UjiPeriode.KOTA_CONTOH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.teladan.UjiBasisData;
import id.teladan.periode.AturanPelaksanaan.Cara;
import id.teladan.periode.AturanPelaksanaan.Dokumen;
import id.teladan.periode.AturanPelaksanaan.Isian;
import id.teladan.periode.AturanPelaksanaan.JenisIsian;
import id.teladan.periode.AturanPelaksanaan.Pengisi;
import id.teladan.periode.AturanPelaksanaan.Skala;
import id.teladan.periode.AturanPelaksanaan.Tingkat;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import id.teladan.umum.Zona;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rule sets tell of the execution stage, and where a period without it finds it. */
class AturanPelaksanaanTest {
    private static Stream<Isian> isian(AturanPelaksanaan a) {
        return a.dokumen().stream().flatMap(d -> d.isian().stream());
    }

    @Test
    void setiap_ketentuan_bawaan_memuat_lima_langkah_berurutan() {
        assertThat(UjiKetentuan.bawaan()).hasSize(3).allSatisfy(b -> {
            AturanPelaksanaan a = UjiKetentuan.pelaksanaan(b.id());
            assertThat(a.dokumen()).extracting(Dokumen::huruf).containsExactly("A", "B", "C", "D", "E");
            assertThat(a.dokumen())
                    .extracting(Dokumen::judul)
                    .containsExactly(
                            "Diskusi Persiapan",
                            "Observasi Kinerja",
                            "Diskusi Tindak Lanjut",
                            "Upaya Tindak Lanjut",
                            "Refleksi Tindak Lanjut");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void setiap_isian_skala_menemukan_skalanya_dan_yang_tidak_pasti_menyebut_sebabnya(String id) {
        AturanPelaksanaan a = UjiKetentuan.pelaksanaan(id);
        assertThat(isian(a).filter(i -> i.jenis() == JenisIsian.SKALA))
                .extracting(Isian::skala)
                .containsExactly("OBSERVASI", "REFLEKSI", "MEMPELAJARI", "PERUBAHAN")
                .allSatisfy(s -> assertThat(a.skala(String.valueOf(s))).isPresent());
        assertThat(isian(a).filter(i -> i.kepastian() != Kepastian.PASTI))
                .isNotEmpty()
                .allSatisfy(i -> assertThat(i.catatan()).as(i.kode()).isNotBlank());
        assertThat(a.skala())
                .filteredOn(s -> s.kepastian() == Kepastian.USULAN)
                .extracting(Skala::kode)
                .contains("MEMPELAJARI", "PERUBAHAN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void observasi_dinilai_tiga_tingkat_dan_dicatat_tiap_fokus_lalu_direkomendasikan_sekali(String id) {
        AturanPelaksanaan a = UjiKetentuan.pelaksanaan(id);
        assertThat(a.skala("OBSERVASI").orElseThrow().tingkat())
                .extracting(Tingkat::judul)
                .containsExactly("Belum dilakukan", "Dilakukan tapi belum efektif", "Dilakukan dan efektif");
        assertThat(a.skala("OBSERVASI").flatMap(s -> s.tingkat("EFEKTIF"))).isPresent();
        assertThat(a.dokumen("B").isian())
                .allMatch(i -> i.oleh() == Pengisi.PENGAMAT && i.wajib())
                .filteredOn(Isian::perFokus)
                .extracting(Isian::kode)
                .containsExactly("B-PENILAIAN", "B-CATATAN");
        assertThat(a.isian("A-TARGET").orElseThrow().palingSedikit()).isEqualTo(1);
    }

    @Test
    void rpp_diunggah_menurut_ketentuan_2024_saja() {
        assertThat(UjiKetentuan.pelaksanaan("2024-semester").dokumen("A").isian("A-RPP"))
                .get()
                .matches(i -> i.jenis() == JenisIsian.BERKAS && i.wajib());
        for (String id : List.of("2025-tahunan", "2026-tahunan")) {
            assertThat(isian(UjiKetentuan.pelaksanaan(id))).noneMatch(i -> i.jenis() == JenisIsian.BERKAS);
        }
    }

    @Test
    void yang_boleh_kosong_hanya_dukungan_catatan_upaya_dan_penjelasan_penilai_2024() {
        assertThat(isian(UjiKetentuan.pelaksanaan("2024-semester")).filter(i -> !i.wajib()))
                .extracting(Isian::kode)
                .containsExactly("C-DUKUNGAN", "C-PENJELASAN", "D-CATATAN", "E-PENJELASAN");
        for (String id : List.of("2025-tahunan", "2026-tahunan")) {
            assertThat(isian(UjiKetentuan.pelaksanaan(id)).filter(i -> !i.wajib()))
                    .extracting(Isian::kode)
                    .containsExactly("C-DUKUNGAN", "D-CATATAN");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void guru_diobservasi_langsung_dan_kepala_sekolah_juga_lewat_video_atau_catatan_mandiri(String id) {
        AturanPelaksanaan a = UjiKetentuan.pelaksanaan(id);
        assertThat(a.cara(Peran.GURU))
                .singleElement()
                .returns("LANGSUNG", Cara::kode)
                .returns(Kepastian.PASTI, Cara::kepastian);
        assertThat(a.cara(Peran.KEPALA_SEKOLAH))
                .extracting(Cara::kode)
                .containsExactly("LANGSUNG", "VIDEO", "CATATAN_MANDIRI");
        assertThat(a.cara(Peran.PENGAWAS)).isEmpty();
    }

    @Test
    void langkah_dan_isian_yang_tidak_ada_tidak_ditemukan() {
        AturanPelaksanaan a = UjiKetentuan.pelaksanaan("2026-tahunan");
        assertThatThrownBy(() -> a.dokumen("F")).hasMessage("Tidak ada langkah F");
        assertThat(a.isian("A-RPP")).isEmpty();
        assertThat(a.skala("ENTAH")).isEmpty();
    }

    @Test
    void langkah_yang_kurang_ditolak() {
        BerkasKetentuan cacat = UjiKetentuan.ubah(
                UjiKetentuan.berkas("2024-semester"),
                "pelaksanaan.yaml",
                isi -> isi.substring(0, isi.indexOf("  - kode: E\n")));
        assertThatThrownBy(() -> PembacaKetentuan.baca(cacat))
                .hasMessage("2024-semester/pelaksanaan.yaml: langkah: harus memuat A, B, C, D, dan E");
    }

    /** A release in which the rule sets did not tell the execution stage yet. */
    private static List<BerkasKetentuan> rilisLama() {
        return UjiKetentuan.bawaan().stream()
                .map(b -> {
                    Map<String, String> isi = new HashMap<>(b.isi());
                    isi.remove("pelaksanaan.yaml");
                    isi.remove("penilaian.yaml");
                    isi.remove("angka-kredit.yaml");
                    return new BerkasKetentuan(b.id(), isi);
                })
                .toList();
    }

    @Test
    void periode_memakai_tahap_pelaksanaan_yang_dikuncinya() {
        try (UjiPeriode uji = new UjiPeriode()) {
            PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
            List<BerkasKetentuan> baru = UjiKetentuan.bawaan().stream()
                    .map(b -> UjiKetentuan.ubah(
                            b, "pelaksanaan.yaml", isi -> isi.replace("dokumen: Catatan upaya", "dokumen: Buku upaya")))
                    .toList();
            try (UjiPeriode rilis = new UjiPeriode(uji.ds, baru)) {
                assertThat(rilis.periode().pelaksanaan(p).dokumen("D").nama()).isEqualTo("Catatan upaya");
            }
        }
    }

    @Test
    void periode_yang_dibuka_sebelum_tahap_ini_ada_mengikuti_ketentuan_bawaan() {
        try (UjiPeriode lama = new UjiPeriode(UjiBasisData.baru(), rilisLama())) {
            PeriodeRingkas p = lama.buka(UjiPeriode.semesterDua(Zona.WIB));
            assertThatThrownBy(() -> lama.periode().pelaksanaan(p))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("2024-semester tidak memuat tahap pelaksanaan");
            try (UjiPeriode rilis = new UjiPeriode(lama.ds, UjiKetentuan.bawaan())) {
                assertThat(rilis.periode().naskah(p).pelaksanaan()).isNull();
                assertThat(rilis.periode().pelaksanaan(p)).isEqualTo(UjiKetentuan.pelaksanaan("2024-semester"));
            }
        }
    }

    private static String halaman(UjiPeriode uji, PeriodeRingkas p) {
        UjiHalaman halaman = new UjiHalaman(new KetentuanController(uji.periode()));
        return UjiHalaman.html(halaman.minta(get("/ketentuan/" + p.id()), KOTA_CONTOH, Peran.GURU), 200)
                .text();
    }

    @Test
    void halaman_ketentuan_mengatakan_bila_tahap_ini_tidak_dikunci_periodenya() {
        try (UjiPeriode lama = new UjiPeriode(UjiBasisData.baru(), rilisLama())) {
            PeriodeRingkas p = lama.buka(UjiPeriode.semesterDua(Zona.WIB));
            assertThat(halaman(lama, p)).contains("Perilaku Kerja").doesNotContain("Diskusi Persiapan");
            try (UjiPeriode rilis = new UjiPeriode(lama.ds, UjiKetentuan.bawaan())) {
                assertThat(halaman(rilis, p))
                        .contains("Diskusi Persiapan", "Periode ini dibuka sebelum tahap ini tertulis");
            }
        }
    }
}
