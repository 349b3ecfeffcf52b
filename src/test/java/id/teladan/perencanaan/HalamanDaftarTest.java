package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.Peramban;
import id.teladan.umum.Nip;
import id.teladan.umum.Zona;
import id.teladan.web.Pengguna;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The superior's list narrowed by its address, and taken along as a spreadsheet. */
class HalamanDaftarTest {
    private static final Rombongan R = new Rombongan();

    static {
        R.ajukan(R.s.sari);
    }

    @ParameterizedTest
    @EnumSource(
            value = StatusSkp.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DIGANTI", "DIBATALKAN"})
    void tiap_status_dalam_daftar_mempunyai_saringannya(StatusSkp status) {
        assertThat(KelompokBaris.valueOf(status.name()).sebutan()).isEqualTo(status.bagiPenilai());
    }

    @Test
    void yang_belum_mulai_disaring_terpisah_dari_yang_sedang_menyusun_dengan_alamat_yang_tetap() {
        R.guru("Ani Belum Mulai");
        R.mulai(R.guru("Ina Sedang Menyusun"));
        Peramban budi = R.masuk(R.s.budi);

        String belum = budi.buka("/periksa?status=BELUM_MULAI").teks();
        String draf = budi.buka("/periksa?status=DRAF").teks();

        assertThat(belum)
                .contains("Ani Belum Mulai")
                .doesNotContain("Ina Sedang")
                .doesNotContain("Sari Wulandari");
        assertThat(draf).contains("Ina Sedang Menyusun").doesNotContain("Ani Belum");
        var tautan = budi.buka("/periksa?cari=ani&periode=" + R.periode).html().select(".saring a[href*=BELUM_MULAI]");
        assertThat(tautan.attr("href")).isEqualTo("/periksa?periode=" + R.periode + "&cari=ani&status=BELUM_MULAI");
        assertThat(budi.buka(tautan.attr("href")).teks()).contains("Ani Belum Mulai");
    }

    @Test
    void kepala_dinas_menyaring_menurut_sekolah() {
        Rombongan lain = new Rombongan();
        lain.kepala(12, lain.ajukan(lain.s.budi));
        Peramban tono = lain.masuk(lain.s.tono);

        String satu = tono.buka("/periksa?sekolah=kenanga+007").teks();

        assertThat(satu).contains("Kepala Nomor 007").doesNotContain("Kepala Nomor 008");
        assertThat(tono.buka("/periksa").html().select("input[name=sekolah]")).hasSize(1);
        assertThat(tono.buka("/periksa?sekolah=tidak+ada").teks()).contains("Tidak ada yang cocok");
    }

    @Test
    void daftar_yang_disaring_tetap_empat_pernyataan_sql() {
        Peramban budi = R.masuk(R.s.budi);
        budi.buka("/periksa");
        int sql = Rombongan.sql()
                .selama(() -> assertThat(
                                budi.buka("/periksa?status=DIAJUKAN&cari=sari").status())
                        .isEqualTo(200));
        System.out.println("pernyataan SQL daftar yang disaring: " + sql);
        assertThat(sql).isBetween(1, 4);
    }

    @Test
    void unduhan_csv_memuat_yang_disaring_dan_tidak_membocorkan_yang_masih_ditulis() {
        Pengguna umi = R.guru("Umi Masih Menulis");
        R.s.perencanaan.simpan(
                umi, R.mulai(umi), Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "MK-1")), null, Instant.now());
        Peramban budi = R.masuk(R.s.budi);

        Peramban.Jawaban j = budi.buka("/periksa/unduhan.csv?cari=sari+wulan");
        List<String> baris = j.isi().lines().toList();

        assertThat(j.kepala("Content-Type")).startsWith("text/csv");
        assertThat(j.kepala("Content-Disposition"))
                .containsPattern("attachment; filename=\"rencana-kinerja-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(baris).hasSize(2);
        assertThat(baris.getFirst()).startsWith("\ufeffNo;Nama;NIP;");
        assertThat(baris.get(1)).startsWith("1;Sari Wulandari, S.Pd.;").contains("Perlu disetujui", "SDN Melati 1");
        assertThat(budi.buka("/periksa/unduhan.csv?cari=umi")
                        .isi()
                        .lines()
                        .toList()
                        .get(1))
                .contains("Belum mengajukan")
                .endsWith(";;;;;;;;");
    }

    @Test
    void unduhan_dari_formulir_memuat_yang_dicentang_saja_dan_tanpa_centang_semua_yang_disaring() {
        Rombongan lain = new Rombongan();
        lain.guru(12, lain.ajukan(lain.s.sari));
        Peramban budi = lain.masuk(lain.s.budi);
        Document d = budi.buka("/periksa?cari=Nomor").html();
        for (String akhiran : List.of("xlsx", "csv")) {
            Element tombol = d.expectFirst("button[form=banyak][formaction=/periksa/unduhan." + akhiran + "]");
            assertThat(tombol.attr("type")).as("submits").isIn("", "submit");
        }
        assertThat(d.expectFirst("#banyak").attr("method")).isEqualTo("get");
        String isian = d.select("#banyak input[type=hidden]").stream()
                .map(x -> x.attr("name") + "=" + x.attr("value"))
                .collect(Collectors.joining("&"));
        List<String> centang = d.select("input[name=pilih]").eachAttr("value").subList(2, 5);

        assertThat(nama(budi.buka("/periksa/unduhan.csv?" + isian + "&pilih=" + String.join("&pilih=", centang))))
                .containsExactly("Guru Nomor 003", "Guru Nomor 004", "Guru Nomor 005");
        assertThat(nama(budi.buka("/periksa/unduhan.csv?" + isian)))
                .hasSize(12)
                .doesNotContain("Sari Wulandari, S.Pd.");
    }

    private static List<String> nama(Peramban.Jawaban csv) {
        return csv.isi().lines().skip(1).map(x -> x.split(";", -1)[1]).toList();
    }

    @Test
    void unduhan_memakai_pernyataan_sql_yang_tetap_banyaknya() {
        Rombongan banyak = new Rombongan();
        banyak.guru(200, banyak.ajukan(banyak.s.sari));
        Peramban budi = banyak.masuk(banyak.s.budi);
        budi.buka("/periksa");
        int sql = Rombongan.sql()
                .selama(() -> assertThat(budi.buka("/periksa/unduhan.csv").isi().lines())
                        .hasSize(202));
        System.out.println("pernyataan SQL unduhan 201 orang: " + sql);
        assertThat(sql).isBetween(1, 6);
    }

    private static TabelUnduhan tabel(Object... sel) {
        List<TabelUnduhan.Kolom> kolom =
                Stream.of(sel).map(x -> new TabelUnduhan.Kolom("Judul", 10)).toList();
        return new TabelUnduhan("Lembar", kolom, List.of(Arrays.asList(sel)), Zona.WITA);
    }

    private static String csv(Object... sel) throws IOException {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        tabel(sel).csv(b);
        return b.toString(StandardCharsets.UTF_8).lines().toList().get(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62812", "-2", "@SUM(A1)", "\u0009=1", "\uff1d1"})
    void sel_csv_tidak_pernah_menjadi_rumus(String isi) throws IOException {
        assertThat(csv(isi, 1).replace("\"", "")).isEqualTo("'" + isi + ";1");
    }

    @Test
    void nip_tetap_teks_angka_tetap_angka_dan_waktu_menurut_zona_dinas() throws IOException {
        Nip nip = new Nip("198503152010012999");
        Instant saat = Instant.parse("2026-01-31T16:30:00Z");
        assertThat(csv("Sari; \"S.Pd.\"", nip, 36, saat))
                .isEqualTo("\"Sari; \"\"S.Pd.\"\"\";19850315 201001 2 999;36;01/02/2026 00.30");

        ByteArrayOutputStream b = new ByteArrayOutputStream();
        tabel("=1+1", nip, 36, saat).xlsx(b);
        try (ReadableWorkbook buku = new ReadableWorkbook(new ByteArrayInputStream(b.toByteArray()))) {
            Row baris = buku.getFirstSheet().read().get(1);
            assertThat(baris.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(baris.getCell(0).asString()).isEqualTo("=1+1");
            assertThat(baris.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(baris.getCell(1).asString()).isEqualTo("198503152010012999");
            assertThat(baris.getCell(2).getType()).isEqualTo(CellType.NUMBER);
            assertThat(baris.getCell(3).asDate()).isEqualTo("2026-02-01T00:30");
        }
    }
}
