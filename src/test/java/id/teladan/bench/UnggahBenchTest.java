package id.teladan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.bench.PerekamSql.Perintah;
import id.teladan.bench.SkripUnggah.Skrip;
import id.teladan.umum.Sidik;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the measurement of uploads sends and compares with. */
class UnggahBenchTest {
    @Test
    void pdf_karangan_sebesar_yang_diminta_dapat_dibuka_dan_lain_untuk_tiap_benih() throws Exception {
        byte[] satu = PdfKarangan.sebesar(UkurUnggah.BITA, 1);
        assertThat(satu).hasSize(UkurUnggah.BITA).isEqualTo(PdfKarangan.sebesar(UkurUnggah.BITA, 1));
        assertThat(PdfKarangan.sebesar(UkurUnggah.BITA, 2_000_000_000_000L))
                .hasSize(UkurUnggah.BITA)
                .isNotEqualTo(satu);
        try (PDDocument d = Loader.loadPDF(satu)) {
            assertThat(new PDFTextStripper().getText(d)).contains("Laporan pindaian");
            assertThat(d.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void berkas_dipotong_seperti_di_peramban_dan_utuh_bila_disambung() {
        byte[] isi = PdfKarangan.sebesar(UkurUnggah.BITA, 3);
        Pengunggah.Berkas b = Pengunggah.Berkas.dari(isi);
        assertThat(b.potongan().stream().map(p -> p.isi().length / 1024)).containsExactly(256, 512, 1024, 256);
        byte[] sambung = new byte[isi.length];
        for (Pengunggah.Potongan p : b.potongan()) {
            assertThat(Sidik.dari(p.isi())).isEqualTo(p.sidik());
            System.arraycopy(p.isi(), 0, sambung, p.dari(), p.isi().length);
        }
        assertThat(sambung).isEqualTo(isi);
        assertThat(Pengunggah.cari("{\"id\":\"a-1\",\"diterima\":0}", "id")).isEqualTo("a-1");
    }

    @Test
    void skrip_pgbench_memakai_id_dan_sidik_baru_yang_sama_di_seluruh_satu_unggahan() {
        UUID dinas = UUID.randomUUID();
        List<Perintah> satu = unggahan(dinas, UUID.randomUUID(), Sidik.dari("satu"));
        Skrip s = SkripUnggah.dari(satu, unggahan(dinas, UUID.randomUUID(), Sidik.dari("dua")));

        String id = "lpad(to_hex(:u0::bigint), 32, '0')::uuid";
        String sidik = "lpad(to_hex(:u1::bigint), 64, '0')";
        assertThat(s.teks())
                .isEqualTo(String.join(
                        "\n",
                        "\\set u0 random(1, 9007199254740991)",
                        "\\set u1 random(1, 9007199254740991)",
                        "INSERT INTO unggahan VALUES (:v0, " + id + ", (" + sidik + "), NULL);",
                        "UPDATE unggahan SET potongan = array_append(potongan, ('0-' || " + sidik + ")) WHERE id = "
                                + id + ";",
                        "\\startpipeline",
                        "BEGIN;",
                        "INSERT INTO isi VALUES (:v0, (" + sidik + "), :v1);",
                        "\\endpipeline",
                        "COMMIT;",
                        ""));
        assertThat(s.variabel()).containsOnlyKeys("v0", "v1").containsEntry("v1", "2097152");
    }

    private static List<Perintah> unggahan(UUID dinas, UUID id, String sidik) {
        return List.of(
                perintah("INSERT INTO unggahan VALUES (?, ?, ?, ?)", dinas, id, sidik, null),
                perintah("UPDATE unggahan SET potongan = array_append(potongan, ?) WHERE id = ?", "0-" + sidik, id),
                perintah("BEGIN"),
                perintah("INSERT INTO isi VALUES (?, ?, ?)", dinas, sidik, UkurUnggah.BITA),
                perintah("COMMIT"));
    }

    private static Perintah perintah(String sql, @Nullable Object... nilai) {
        return new Perintah(sql, new ArrayList<>(Arrays.asList(nilai)));
    }

    @Test
    void teks_lain_yang_berbeda_pada_tiap_unggahan_tidak_dikira_sama() {
        assertThatThrownBy(() -> SkripUnggah.dari(List.of(perintah("A ?", "x")), List.of(perintah("A ?", "y"))))
                .hasMessageContaining("bukan sidik");
        assertThatThrownBy(() -> SkripUnggah.dari(List.of(perintah("A")), List.of(perintah("B"))))
                .hasMessageContaining("SQL yang berbeda");
    }

    @Test
    void waktu_dd_dibaca_dari_keluarannya() throws Exception {
        assertThat(Unggahan.detikDd("2097152 bytes (2.1 MB, 2.0 MiB) copied, 0.00251363 s, 834 MB/s"))
                .isEqualTo(0.00251363);
        assertThat(Unggahan.detikDd("2097152 bytes copied, 9.1e-05 s, 23 GB/s")).isEqualTo(9.1e-05);
    }

    @Test
    void sasaran_pelaksanaan_dinilai_dari_hasil_dan_yang_tidak_diukur_dikatakan_begitu() throws Exception {
        Catatan run = new Catatan("pelaksanaan-20000");
        run.tulis("OBSERVASI_200.rasio", 0.61);
        run.tulis("OBSERVASI_200.rasioCpu", 0.6);
        run.tulis("KUMPULKAN_B.rasio", 0.69);
        Catatan unggah = new Catatan("unggah-20000");
        unggah.tulis("potongan.1.rasio", 0.42);
        unggah.tulis("formulir.4.rasio", 0.55);
        Laporan.Arsip arsip = nama ->
                nama.equals("pelaksanaan-20000") ? run : nama.equals("unggah-20000") ? unggah : new Catatan(nama);

        assertThat(LaporanPelaksanaan.sasaran(arsip))
                .contains(
                        "| Daftar observasi, 200 guru terhadap pgbench | paling sedikit 60 % | 61 % tercapai | belum diukur |")
                .contains("| paling banyak 0,55 | 0,60 **luput** | belum diukur |")
                .contains(
                        "| Mengumpulkan B, lalu menarik kembali terhadap pgbench | paling sedikit 70 % | 69 % **luput** | belum diukur |")
                .contains(
                        "| Unggahan berpotongan, lalu formulirnya, 1 sekaligus, terhadap dd | paling sedikit 50 % | 42 % **luput** | belum diukur |")
                .contains(
                        "| Formulir berisi berkas, 4 sekaligus, terhadap dd | paling sedikit 50 % | 55 % tercapai | belum diukur |");
        String halaman = "<!-- unggah 20000 -->\nBelum diukur.\n<!-- akhir unggah 20000 -->\n";
        assertThat(LaporanPelaksanaan.tulis(halaman, Catatan::new)).isEqualTo(halaman);
        assertThat(LaporanPelaksanaan.tulis(halaman, arsip))
                .contains("| Formulir berisi berkas | 4 |")
                .doesNotContain("Belum diukur");
    }
}
