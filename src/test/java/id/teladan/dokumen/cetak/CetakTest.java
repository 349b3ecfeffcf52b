package id.teladan.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.dokumen.cetak.CetakanUji.Contoh;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Each document says what it was given, all of it, in the order in which it is read. */
class CetakTest {
    private static final Map<String, Integer> HALAMAN = Map.ofEntries(
            Map.entry("biasa-SKP", 3),
            Map.entry("biasa-EVALUASI_KINERJA", 4),
            Map.entry("biasa-DOKUMEN_EVALUASI", 1),
            Map.entry("biasa-KONVERSI", 1),
            Map.entry("biasa-AKUMULASI", 1),
            Map.entry("biasa-PAK", 1),
            Map.entry("biasa-FORMULIR_B", 2),
            Map.entry("pendek-SKP", 3),
            Map.entry("pendek-EVALUASI_KINERJA", 3),
            Map.entry("pendek-DOKUMEN_EVALUASI", 1),
            Map.entry("pendek-KONVERSI", 1),
            Map.entry("pendek-AKUMULASI", 1),
            Map.entry("pendek-PAK", 1),
            Map.entry("pendek-FORMULIR_B", 1));

    static Stream<Contoh> semua() {
        return CetakanUji.semua();
    }

    @ParameterizedTest
    @MethodSource("semua")
    void semua_yang_diberikan_terbaca_kembali_menurut_urutan_tag(Contoh c) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(c.pdf())) {
            BacaanPdf baca = new BacaanPdf(pdf);
            String teks = baca.teks();

            assertThat(IsiBahan.tercetak(c.bahan()))
                    .isNotEmpty()
                    .allSatisfy(isi -> assertThat(teks).contains(BacaanPdf.rapat(isi)));
            assertThat(teks).contains(ContohBahan.CAP.kode(), ContohBahan.CAP.alamatVerifikasi());
            assertThat(baca.tag()).containsKeys("H1", "Table", "TH", "TD", "Figure");
        }
    }

    @Test
    void keterangan_skala_formulir_b_terbaca_dalam_satu_urutan() throws IOException {
        Contoh c = new Contoh("biasa", JenisDokumen.FORMULIR_B);
        BahanFormulirB b = (BahanFormulirB) c.bahan();
        try (PDDocument pdf = Loader.loadPDF(c.pdf())) {
            assertThat(BacaanPdf.rapat(new PDFTextStripper().getText(pdf)))
                    .contains(BacaanPdf.rapat(Naskah.keterangan(b.tingkat())));
        }
    }

    @ParameterizedTest
    @MethodSource("semua")
    void setiap_halaman_bernomor_dan_berkode_dan_hurufnya_tertanam(Contoh c) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(c.pdf())) {
            int n = pdf.getNumberOfPages();
            PDFTextStripper baca = new PDFTextStripper();
            for (int i = 1; i <= n; i++) {
                baca.setStartPage(i);
                baca.setEndPage(i);
                assertThat(baca.getText(pdf))
                        .contains("Halaman " + i + " dari " + n, "Kode verifikasi " + ContohBahan.CAP.kode());
            }
            assertThat(n).isEqualTo(HALAMAN.getOrDefault(c.toString(), n));
            assertThat(BacaanPdf.fontTertanam(pdf)).isTrue();
            assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren())
                    .isTrue();
            CetakanUji.gambar(c.toString(), c.pdf());
        }
    }

    @ParameterizedTest
    @EnumSource(JenisDokumen.class)
    void sifat_berkas_menyebut_judul_bahasa_dan_waktu_dokumen(JenisDokumen jenis) throws IOException {
        Contoh c = new Contoh("biasa", jenis);
        try (PDDocument pdf = Loader.loadPDF(c.pdf())) {
            var sifat = pdf.getDocumentInformation();

            assertThat(sifat.getTitle()).isEqualTo(jenis.judul() + " - Sari Dewi Lestari, S.Pd. - Semester II 2026");
            assertThat(List.of(sifat.getAuthor(), sifat.getProducer())).containsOnly("Teladan");
            assertThat(sifat.getCreationDate().toInstant()).isEqualTo(ContohBahan.CAP.dibuat());
            assertThat(sifat.getModificationDate().toInstant()).isEqualTo(ContohBahan.CAP.dibuat());
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id-ID");
        }
    }

    @ParameterizedTest
    @EnumSource(JenisDokumen.class)
    void bahan_dan_cap_yang_sama_memberi_bita_yang_sama(JenisDokumen jenis) throws Exception {
        byte[] pertama = new Contoh("biasa", jenis).pdf();
        Pencetak lain = new Pencetak();
        var ke = new java.io.ByteArrayOutputStream();
        lain.cetak(ContohBahan.biasa(jenis), ContohBahan.CAP, ke);

        assertThat(ke.toByteArray()).isEqualTo(pertama);
    }

    @ParameterizedTest
    @MethodSource("semua")
    void bahan_selamat_melalui_json(Contoh c) {
        JsonMapper json = JsonMapper.builder().build();
        Bahan b = c.bahan();

        assertThat(json.readValue(json.writeValueAsString(b), c.jenis().bahan()))
                .isEqualTo(b);
    }

    @Test
    void tanda_tangan_elektronik_disebut_ada_di_dalam_berkas_dan_tanpanya_tempat_tinta() throws IOException {
        CapDokumen e = new CapDokumen("K7QX", "https://contoh.test/verifikasi/K7QX", ContohBahan.CAP.dibuat(), true);
        byte[] pdf = CetakanUji.cetak(ContohBahan.biasa(JenisDokumen.KONVERSI), e);
        CetakanUji.gambar("elektronik", pdf);

        assertThat(teks(pdf))
                .contains("Ditandatangani secara elektronik", "di dalam berkas PDF ini")
                .doesNotContain("#");
        assertThat(teks(new Contoh("biasa", JenisDokumen.KONVERSI).pdf())).doesNotContain("elektronik");
    }

    @Test
    void formulir_kosong_tidak_berkode_dan_tidak_berkode_kotak() throws IOException {
        byte[] pdf = CetakanUji.cetak(
                ContohBahan.pendek(JenisDokumen.FORMULIR_B),
                CapDokumen.tanpaKode(Instant.parse("2026-07-01T00:00:00Z")));
        CetakanUji.gambar("kosong", pdf);

        assertThat(teks(pdf))
                .contains("Formulir B", "Dwi Ma'ruf Nurhaliza, S.Pd.")
                .doesNotContain("verifikasi", "keaslian");
    }

    @ParameterizedTest
    @MethodSource("semua")
    void tidak_ada_huruf_yang_bertumpuk_atau_keluar_dari_halaman(Contoh c) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(c.pdf())) {
            assertThat(new TumpukanHuruf(pdf).temuan()).isEmpty();
        }
    }

    @Test
    void angka_dan_kesimpulan_tercetak_seperti_di_formulir() throws IOException {
        assertThat(teks(new Contoh("biasa", JenisDokumen.KONVERSI).pdf()))
                .contains("Sangat Baik", "150%", "12,5", "18,75", "18 Desember 2026")
                .doesNotContain("Dihitung periodik");
        assertThat(teks(new Contoh("pendek", JenisDokumen.KONVERSI).pdf()))
                .contains("Dihitung periodik untuk 2 bulan: 2/12 x 100% x 12,5 = 2,08.");
        assertThat(teks(new Contoh("biasa", JenisDokumen.AKUMULASI).pdf())).contains("18,75", "2,08", "20,83");
        assertThat(teks(new Contoh("biasa", JenisDokumen.PAK).pdf()))
                .contains("1.043,75", "37,50", "1.081,25", "Kelebihan 981,25", "Kekurangan 18,75")
                .contains("DAPAT DIPERTIMBANGKAN untuk kenaikan pangkat")
                .doesNotContain("TIDAK DAPAT");
        assertThat(teks(new Contoh("pendek", JenisDokumen.PAK).pdf())).contains("TIDAK DAPAT DIPERTIMBANGKAN");
    }

    @Test
    void evaluasi_menyebut_dasar_predikat_keberatan_dan_yang_tidak_dinilai() throws IOException {
        assertThat(teks(new Contoh("biasa", JenisDokumen.EVALUASI_KINERJA).pdf()))
                .contains(
                        "Dasar predikat: PermenPANRB 6/2022, kuadran hasil kerja dan perilaku kerja.",
                        "Rina Kartika, M.Pd.")
                .doesNotContain("KEBERATAN", "a.n.");
        assertThat(teks(new Contoh("pendek", JenisDokumen.EVALUASI_KINERJA).pdf()))
                .contains("Hasil kerja tidak dinilai pada periode ini", "Tidak dinilai");
        assertThat(teks(new Contoh("jahat", JenisDokumen.DOKUMEN_EVALUASI).pdf()))
                .contains("KEBERATAN", "Hasil dikukuhkan", "a.n. Kepala Dinas Pendidikan");
    }

    @Test
    void putusan_dari_luar_disebut_menurut_suratnya_bukan_menurut_yang_mencatatnya() throws IOException {
        JsonMapper json = new JsonMapper();
        ObjectNode isi = json.valueToTree(ContohBahan.biasa(JenisDokumen.EVALUASI_KINERJA));
        isi.set(
                "keberatan",
                json.valueToTree(new BahanEvaluasi.Keberatan(
                        LocalDate.of(2026, 12, 20),
                        LocalDate.of(2026, 12, 28),
                        "Dikuatkan",
                        "Sesuai bukti.",
                        new Bahan.Orang("Wati Pencatat", null, null, "Admin Dinas", "Dinas Pendidikan Kota Contoh"),
                        "Sekretaris Daerah dengan surat 800/77/2026 tanggal 27 Desember 2026")));
        byte[] pdf = CetakanUji.cetak(json.treeToValue(isi, BahanEvaluasi.class), ContohBahan.CAP);

        assertThat(teks(pdf))
                .contains(
                        "Diajukan 20 Desember 2026, diputus oleh Sekretaris Daerah dengan surat 800/77/2026 tanggal 27 Desember 2026: Dikuatkan")
                .doesNotContain("Wati Pencatat");
    }

    private static String teks(byte[] isi) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(isi)) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
