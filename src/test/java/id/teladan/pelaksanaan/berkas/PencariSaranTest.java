package id.teladan.pelaksanaan.berkas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Title and date as the text of a certificate tells them: an offer. */
class PencariSaranTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kota Contoh, 12 Maret 2026 | 2026-03-12",
                "tanggal 12-03-2026 | 2026-03-12",
                "12/03/2026 | 2026-03-12",
                "12.03.2026 | 2026-03-12",
                "2026-03-12 | 2026-03-12",
                "5 Agt 2024 | 2024-08-05",
                "5 Agustus 2024 | 2024-08-05",
                "1 Mei 2024 | 2024-05-01",
                "31 Desember 2025 | 2025-12-31",
                "7 Nopember 2024 | 2024-11-07",
                "March 12, 2026 | 2026-03-12",
                "10 s.d. 12 Maret 2026 | 2026-03-12"
            })
    void tanggal_indonesia_terbaca(String teks, LocalDate tanggal) {
        assertThat(PencariSaran.tanggal(teks)).contains(tanggal);
    }

    @Test
    void tanggal_yang_tidak_ada_tidak_disarankan() {
        assertThat(PencariSaran.tanggal("31 Juni 2026, 12-13-2026, 12 Foo 2026, 1 Januari 1899, Nomor 12/2026"))
                .isEmpty();
    }

    @Test
    void tanggal_di_atas_tanda_tangan_yang_dipilih() {
        assertThat(PencariSaran.tanggal("""
                        dilaksanakan pada 10 Februari 2024
                        Kota Contoh, 14 Maret 2024
                        Berlaku sampai 1 Januari 2027
                        """)).contains(LocalDate.of(2024, 3, 14));
    }

    @Test
    void judul_dalam_kutipan_atau_di_bawah_kata_pengantar() {
        assertThat(PencariSaran.dari("SERTIFIKAT\natas partisipasi dalam\n“Pelatihan Disiplin\nPositif di Kelas”\n")
                        .judul())
                .isEqualTo("Pelatihan Disiplin Positif di Kelas");
        assertThat(PencariSaran.dari("""
                        SURAT KEPUTUSAN
                        NOMOR 421/12/2024
                        TENTANG
                        PENGANGKATAN WALI KELAS
                        TAHUN AJARAN GENAP
                        """).judul()).isEqualTo("PENGANGKATAN WALI KELAS TAHUN AJARAN GENAP");
        assertThat(PencariSaran.dari("").judul()).isNull();
    }

    @Test
    void saran_dibaca_dari_pdf_sungguhan(@TempDir Path folder) throws Exception {
        Path p = Files.write(
                folder.resolve("a"), PdfUji.sertifikat("Pelatihan Kurikulum Merdeka bagi Guru SD", "14 Maret 2024"));

        Saran s = new PemeriksaBerkas(PemindaiVirus.TANPA)
                .periksa(p, Guna.DOKUMEN)
                .saran();

        assertThat(s).isEqualTo(new Saran("Pelatihan Kurikulum Merdeka bagi Guru SD", LocalDate.of(2024, 3, 14)));
    }
}
