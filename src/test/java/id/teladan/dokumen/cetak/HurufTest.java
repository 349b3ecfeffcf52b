package id.teladan.dokumen.cetak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters, numbers and ends of lines as Indonesian documents have them. */
class HurufTest {
    private final Huruf huruf = new Huruf();

    HurufTest() throws IOException {}

    @Test
    void nama_beraksen_tertulis_utuh_juga_bila_aksennya_terpisah() {
        assertThat(huruf.bersih("Ni Luh Gd\u00e9 S\u00e9tya, \u015aiwa, \u00d1o\u00f1o, Ma\u2019ruf"))
                .isEqualTo("Ni Luh Gd\u00e9 S\u00e9tya, \u015aiwa, \u00d1o\u00f1o, Ma\u2019ruf");
        assertThat(huruf.bersih("Gde\u0301")).isEqualTo("Gd\u00e9");
        assertThat(huruf.bersih("Sa\u02bcdiyah \u2714")).isEqualTo("Sa\u02bcdiyah \u221a");
    }

    @Test
    void huruf_yang_tidak_ada_tampak_sebagai_kotak_dan_tidak_hilang() {
        assertThat(huruf.bersih("A\ud83d\ude00B\u0628C\ua9aeD")).isEqualTo("A\u25a1B\u25a1C\u25a1D");
        assertThat(huruf.bersih("x\ud83dy")).isEqualTo("x\u25a1y");
    }

    @Test
    void tanda_tak_terlihat_dan_pembalik_arah_dibuang() {
        assertThat(huruf.bersih("a\u0000b\u200bc\u202ed\u00ade\ufefff\ufe0fg\th\ri\u2028j"))
                .isEqualTo("abcdefg hi\nj");
    }

    @Test
    void huruf_asing_dalam_nama_tercetak_dan_berkas_tetap_sah() throws Exception {
        Bahan b = nama("Sari \ud83d\ude00 \u0628\u0633\u0645 De\u0301wi\u202e");
        byte[] pdf = CetakanUji.cetak(b, ContohBahan.CAP);

        ValidasiCetakTest.siap();
        assertThat(ValidasiCetakTest.pelanggaran(pdf, org.verapdf.pdfa.flavours.PDFAFlavour.PDFA_2_A))
                .isEmpty();
        try (var d = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            assertThat(new BacaanPdf(d).teks()).contains("Sari\u25a1\u25a1\u25a1\u25a1D\u00e9wi");
            assertThat(d.getDocumentInformation().getTitle()).contains("Sari \u25a1 \u25a1\u25a1\u25a1 D\u00e9wi");
        }
    }

    private static Bahan nama(String nama) {
        BahanKonversi k = (BahanKonversi) ContohBahan.biasa(JenisDokumen.KONVERSI);
        Bahan.Perorangan p = k.pegawai();
        return new BahanKonversi(
                k.nomor(),
                k.instansi(),
                k.masa(),
                new Bahan.Perorangan(
                        nama,
                        p.nip(),
                        p.karpeg(),
                        p.pangkat(),
                        p.tmtPangkat(),
                        p.tempatLahir(),
                        p.tanggalLahir(),
                        p.jenisKelamin(),
                        p.pendidikan(),
                        p.jabatan(),
                        p.tmtJabatan(),
                        p.masaKerja(),
                        p.unitKerja()),
                k.bulan(),
                k.predikat(),
                k.persen(),
                k.koefisien(),
                k.angkaKredit(),
                k.penilai(),
                k.tembusan(),
                k.ditetapkan());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18.75|18,75",
                "2.08|2,08",
                "9.375|9,375",
                "12.50|12,50",
                "100|100,00",
                "1043.75|1.043,75",
                "1234567.5|1.234.567,50",
                "0|0,00",
                "-18.75|-18,75"
            })
    void angka_kredit_berkoma_dan_paling_sedikit_dua_desimal(String n, String tercetak) {
        assertThat(Angka.kredit(new BigDecimal(n))).isEqualTo(tercetak);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"12.5|12,5", "25.00|25", "150|150", "37.50|37,5", "1E+2|100"})
    void koefisien_tanpa_desimal_yang_tidak_berarti(String n, String tercetak) {
        assertThat(Angka.ringkas(new BigDecimal(n))).isEqualTo(tercetak);
    }

    @Test
    void gelar_tidak_terpenggal_di_titiknya() {
        assertThat(penggal("Sari, S.Pd., M.T. guru/wali kelas-5 III/c a-b  x"))
                .containsExactly(
                        "Sari, ", "S.Pd., ", "M.T. ", "guru/", "wali ", "kelas-5 ", "III/", "c ", "a-", "b  ", "x");
    }

    private static List<String> penggal(String s) {
        Pemenggal p = new Pemenggal();
        p.setText(s);
        List<String> hasil = new ArrayList<>();
        int dari = 0;
        for (int ke = p.next(); ke > 0; ke = p.next()) {
            hasil.add(s.substring(dari, ke));
            dari = ke;
        }
        return hasil;
    }

    @Test
    void angka_yang_tidak_ada_tercetak_sebagai_garis() {
        assertThat(Angka.kredit(null)).isEqualTo("-");
    }
}
