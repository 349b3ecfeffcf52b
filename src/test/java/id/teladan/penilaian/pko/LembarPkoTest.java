package id.teladan.penilaian.pko;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.perencanaan.RencanaSepakat;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Npsn;
import id.teladan.umum.SatuanId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

/** PKO by a sheet: handed out, filled in, looked at, applied whole or not at all. */
class LembarPkoTest {
    private static final String KEPALA = "NPSN;Nama satuan;Jenjang;Kecamatan;PKO;Alasan\n";
    private final RencanaSepakat r = new RencanaSepakat("2026-tahunan");
    private final SatuanId kenanga = r.satuan("SDN Kenanga");
    private final PredikatOrganisasi pintu = Panggung.buka().bean(PredikatOrganisasi.class);
    private final Peramban tono = r.masuk(r.tono);

    private String npsn(SatuanId s) {
        return r.jdbc.sql("SELECT npsn FROM organisasi.satuan WHERE dinas_id = ? AND satuan_id = ?")
                .params(r.dinas.nilai(), s.nilai())
                .query(String.class)
                .single();
    }

    private Peramban.Jawaban unggah(String nama, byte[] isi) {
        return tono.kirimBerkas("/pko/lembar", nama, isi, "periode", r.periode.toString());
    }

    private Peramban.Jawaban unggah(String csv) {
        return unggah("pko.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private String pko(SatuanId s) {
        return pintu.pko(r.dinas, r.periode, s).map(Pko::judul).orElse("-");
    }

    private int banyak() {
        return r.jdbc.sql("SELECT count(*) FROM penilaian.pko WHERE dinas_id = ?")
                .param(r.dinas.nilai())
                .query(Integer.class)
                .single();
    }

    @Test
    void lembar_yang_diunduh_diisi_lalu_diunggah_lagi_menetapkan_semua_sekolah() throws IOException {
        byte[] xlsx = tono.unduh("/pko/lembar.xlsx?periode=" + r.periode).body();
        List<List<String>> isi = new ArrayList<>();
        try (ReadableWorkbook b = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Row x : b.getFirstSheet().read()) {
                isi.add(x.stream().map(c -> c == null ? "" : c.getText()).toList());
            }
        }
        assertThat(isi.getFirst()).containsExactly("NPSN", "Nama satuan", "Jenjang", "Kecamatan", "PKO", "Alasan");
        assertThat(isi)
                .hasSize(3)
                .anyMatch(b -> b.get(1).equals("SDN Kenanga") && b.get(0).equals(npsn(kenanga)));

        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (Workbook b = new Workbook(keluar, "uji", "1.0")) {
            Worksheet w = b.newWorksheet("Lembar1");
            for (int x = 0; x < isi.size(); x++) {
                for (int y = 0; y < isi.get(x).size(); y++) {
                    w.value(x, y, isi.get(x).get(y));
                }
                if (x > 0) {
                    w.value(x, 4, "baik");
                }
            }
        }
        Peramban.Jawaban j = unggah("pko.xlsx", keluar.toByteArray());
        assertThat(j.status()).isEqualTo(303);
        Peramban.Jawaban pratinjau = tono.buka(j.ke());
        assertThat(pratinjau.teks()).contains("Pratinjau: 2 sekolah akan ditetapkan", "Baru 2", "SDN Kenanga");
        assertThat(banyak()).as("a preview changes nothing").isZero();

        assertThat(tono.kirimFormulir(pratinjau, j.ke() + "/penerapan").status())
                .isEqualTo(303);
        assertThat(tono.buka(j.ke()).teks()).contains("PKO 2 sekolah ditetapkan", "sudah diterapkan", "Tetap 2");
        assertThat(pko(kenanga)).isEqualTo("Baik");
        tono.kirimFormulir(pratinjau, j.ke() + "/penerapan");
        assertThat(banyak()).as("pressed twice, applied once").isEqualTo(2);
        assertThat(tono.buka("/pko/lembar.csv?periode=" + r.periode).isi()).contains("SDN Kenanga;SD;;Baik;");
    }

    @Test
    void dengan_baris_keliru_tidak_ada_yang_diterapkan_kecuali_bila_dilewati_dengan_sengaja() {
        Peramban.Jawaban j = unggah(KEPALA + npsn(r.melati) + ";x;;;Istimewa;\n" + npsn(kenanga) + ";x;;;Lumayan;\n");
        Peramban.Jawaban p = tono.buka(j.ke());
        assertThat(p.teks())
                .contains(
                        "1 baris keliru",
                        "“Lumayan” tidak dikenal. Yang dapat dipakai: Istimewa, Baik, Butuh Perbaikan");
        String sidik = p.html().expectFirst("input[name=sidik]").attr("value");
        Peramban.Jawaban tolak = tono.kirim(j.ke() + "/penerapan", "sidik", sidik);
        assertThat(tolak.status()).isEqualTo(422);
        assertThat(tolak.teks()).contains("1 baris keliru", "Belum ada yang diterapkan");
        assertThat(banyak()).isZero();
        assertThat(tono.kirim(j.ke() + "/penerapan", "sidik", sidik, "lewati", "true")
                        .status())
                .isEqualTo(303);
        assertThat(pko(r.melati)).isEqualTo("Istimewa");
        assertThat(pko(kenanga)).isEqualTo("-");
    }

    @Test
    void pratinjau_yang_basi_ketahuan_dan_keadaan_terbaru_ditunjukkan() {
        Peramban.Jawaban j = unggah(KEPALA + npsn(r.melati) + ";;;;Istimewa;\n" + npsn(kenanga) + ";;;;Baik;\n");
        Peramban.Jawaban p = tono.buka(j.ke());
        tono.kirim("/pko/" + kenanga + "?periode=" + r.periode, "kode", "KURANG", "ke", "0");

        Peramban.Jawaban basi = tono.kirimFormulir(p, j.ke() + "/penerapan");
        assertThat(basi.status()).isEqualTo(409);
        assertThat(basi.teks()).contains("berubah sejak pratinjau", "Isi kolom Alasan", "ditetapkan Kurang");
        assertThat(pko(r.melati)).as("nothing half applied").isEqualTo("-");
    }

    @Test
    void berkas_yang_bukan_lembar_ditolak_dengan_kalimat() {
        for (String isi : List.of("", "NPSN;PKO\n1;2\n", "<html>x</html>", "%PDF-1.7 x", KEPALA)) {
            Peramban.Jawaban j = unggah(isi);
            assertThat(j.status()).as(isi).isEqualTo(422);
            assertThat(j.html().select("#berkas-galat")).as(isi).hasSize(1);
        }
        assertThat(unggah("NPSN;PKO\n1;2\n").teks())
                .contains("Tidak ada lembar dengan kolom NPSN, Nama satuan, PKO, Alasan");
        assertThat(unggah("pko.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}).status())
                .isEqualTo(422);
        assertThat(tono.kirim("/pko/lembar", "periode", r.periode.toString()).teks())
                .contains("Pilih lembar yang sudah diisi.");
        Peramban.Jawaban jahat = unggah(KEPALA + "=1+1;<script>;;;Baik;\n" + new Npsn("20109999") + ";\u202ex;;;Baik;\n"
                + "' OR 1=1;" + "x".repeat(700) + ";;;Baik;\n");
        assertThat(tono.buka(jahat.ke()).teks()).contains("Keliru 3", "Tidak ada yang dapat diterapkan");
        assertThat(tono.buka(jahat.ke()).isi()).doesNotContain("<script>;");
    }

    @Test
    void lembar_dinas_lain_tidak_ada() {
        String ke = unggah(KEPALA + npsn(r.melati) + ";;;;Istimewa;\n").ke();
        RencanaSepakat lain = new RencanaSepakat("2026-tahunan");
        Peramban b = lain.masuk(lain.tono);
        assertThat(b.buka(ke).status()).isEqualTo(404);
        assertThat(b.kirim(ke + "/penerapan", "sidik", "x").status()).isEqualTo(404);
        assertThat(r.masuk(r.budi).buka(ke).status()).isEqualTo(403);
        assertThat(tono.kirimBerkas(
                                "/pko/lembar",
                                "x.csv",
                                KEPALA.getBytes(StandardCharsets.UTF_8),
                                "periode",
                                lain.periode.toString())
                        .status())
                .isEqualTo(404);
    }
}
