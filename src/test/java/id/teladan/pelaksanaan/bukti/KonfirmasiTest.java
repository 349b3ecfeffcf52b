package id.teladan.pelaksanaan.bukti;

import static id.teladan.perencanaan.SekolahSepakat.pengembangan;
import static id.teladan.perencanaan.SekolahSepakat.tugas;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.akun.MasukLangsung;
import id.teladan.akun.Peramban;
import id.teladan.pelaksanaan.berkas.PdfUji;
import id.teladan.perencanaan.SekolahSepakat;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.web.Pengguna;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 2025 and 2026: nothing is uploaded, the superior confirms; and the school's documents in both ways. */
class KonfirmasiTest {
    private final SekolahSepakat s = new SekolahSepakat();
    private final Peramban sari = MasukLangsung.sebagai(s.sari());
    private final Peramban budi = MasukLangsung.sebagai(s.budi());

    private static String[] butir(PeriodeId periode, String bagian, String kode, String... lagi) {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                "periode", periode.toString(), "bagian", bagian, "kode", kode, "jenis", "KONFIRMASI"),
                        java.util.stream.Stream.of(lagi))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-tahunan", "2026-tahunan"})
    void bu_sari_menulis_yang_dikerjakan_dan_pak_budi_mengonfirmasi(String ketentuan) {
        PeriodeId periode = s.periode(ketentuan);
        s.sepakati(s.sari(), s.budi(), periode, pengembangan("PK-01", 2), tugas("TT-06", null));
        String saya = "/bukti?periode=" + periode;
        String orang = "/bukti/orang/" + s.sari().pegawai();
        String konfirmasi = orang + "/konfirmasi";
        assertThat(sari.buka(saya).html().select("input[type=file]")).isEmpty();

        assertThat(sari.kirim(
                                "/bukti/uraian",
                                butir(periode, "PENGEMBANGAN", "PK-01", "uraian", "Dua pelatihan mandiri"))
                        .status())
                .isEqualTo(303);
        Peramban.Jawaban lama = sari.kirim(
                "/bukti/uraian", butir(periode, "PENGEMBANGAN", "PK-01", "uraian", "Tulisan tab lain", "versi", "0"));
        assertThat(lama.status()).isEqualTo(409);
        assertThat(lama.teks()).contains("Yang tersimpan: “Dua pelatihan mandiri", "Tulisan tab lain");

        assertThat(budi.buka(orang + "?periode=" + periode).teks()).contains("Dua pelatihan mandiri");
        assertThat(budi.kirim(konfirmasi, butir(periode, "PENGEMBANGAN", "PK-01", "catatan", "Lanjutkan"))
                        .status())
                .isEqualTo(303);
        assertThat(budi.kirim(konfirmasi, butir(periode, "TUGAS", "TT-06")).status())
                .isEqualTo(303);
        assertThat(budi.kirim(konfirmasi, butir(periode, "TUGAS", "TT-06")).status())
                .as("sekali lagi")
                .isEqualTo(303);
        assertThat(sari.buka(saya).teks()).contains("Dikonfirmasi atasan", "Lanjutkan", "Mengonfirmasi · Budi Hartono");
        assertThat(sari.kirim("/bukti/uraian", butir(periode, "TUGAS", "TT-06", "uraian", "x"))
                        .status())
                .isEqualTo(409);

        assertThat(budi.kirim(konfirmasi, butir(periode, "TUGAS", "TT-06", "batal", "true"))
                        .status())
                .isEqualTo(303);
        assertThat(sari.kirim("/bukti/uraian", butir(periode, "TUGAS", "TT-06", "uraian", "Wali kelas"))
                        .status())
                .isEqualTo(303);
        Peramban.Jawaban unggah = sari.kirimBerkas(
                "/bukti/unggahan",
                "a.pdf",
                PdfUji.pdf("x"),
                "periode",
                periode.toString(),
                "bagian",
                "PENGEMBANGAN",
                "kode",
                "PK-01",
                "jenis",
                "BUKTI");
        assertThat(unggah.status()).isEqualTo(422);
    }

    @Test
    void hanya_atasan_yang_mengonfirmasi() {
        PeriodeId periode = s.periode("2025-tahunan");
        s.sepakati(s.sari(), s.budi(), periode, pengembangan("PK-01", 1));
        String url = "/bukti/orang/" + s.sari().pegawai() + "/konfirmasi";
        assertThat(sari.kirim(url, butir(periode, "PENGEMBANGAN", "PK-01")).status())
                .isEqualTo(403);
        Pengguna melur = s.orang("Bu Melur", Peran.GURU, s.melati());
        assertThat(MasukLangsung.sebagai(melur)
                        .kirim(url, butir(periode, "PENGEMBANGAN", "PK-01"))
                        .status())
                .isEqualTo(404);
        assertThat(budi.kirim(url, butir(periode, "PENGEMBANGAN", "PK-99")).status())
                .isEqualTo(422);
        assertThat(budi.kirim(url, "periode", periode.toString()).status()).isEqualTo(404);
    }

    private Peramban.Jawaban unggah(Peramban p, PeriodeId periode, String jenis) {
        return p.kirimBerkas(
                "/dokumen-satuan",
                "Dokumen.pdf",
                PdfUji.pdf("Isi " + System.nanoTime()),
                "periode",
                periode.toString(),
                "jenis",
                jenis);
    }

    @Test
    void dokumen_sekolah_2024_diunggah_sekali_diganti_dan_guru_hanya_melihat_keadaannya() {
        PeriodeId periode = s.periode("2024-semester");
        s.sepakati(s.sari(), s.budi(), periode, pengembangan("PK-03", 1));
        String url = "/dokumen-satuan?periode=" + periode;
        assertThat(unggah(budi, periode, "KOSP").status()).isEqualTo(303);
        String lama = budi.buka(url).html().expectFirst("a[href^=/berkas/]").attr("href");
        assertThat(unggah(budi, periode, "KOSP").status()).isEqualTo(303);
        assertThat(unggah(budi, periode, "KEHADIRAN").status()).isEqualTo(303);

        Element p = budi.buka(url).html();
        assertThat(p.text()).contains("2 dari 4", "Sudah diganti", "Sebelumnya (1)");
        assertThat(budi.unduh(lama).statusCode()).as("yang lama tetap ada").isEqualTo(200);
        Element guru = sari.buka(url).html();
        assertThat(guru.text()).contains("Dikumpulkan oleh atasan", "2 dari 4", "Budi Hartono");
        assertThat(guru.select("a[href^=/berkas/], main form")).isEmpty();
        assertThat(sari.buka(lama).status()).isEqualTo(404);
        assertThat(sari.buka("/bukti?periode=" + periode).teks())
                .contains("Dikumpulkan oleh atasan", "Dokumen KOSP", "Rangkuman Kehadiran Guru");
        assertThat(unggah(sari, periode, "LAPORAN").status()).isEqualTo(403);

        assertThat(budi.kirim("/dokumen-satuan/penarikan", "periode", periode.toString(), "jenis", "KOSP")
                        .status())
                .isEqualTo(303);
        assertThat(budi.buka(url).teks()).contains("1 dari 4", "Ditarik kembali");
        assertThat(budi.kirim("/dokumen-satuan/konfirmasi", "periode", periode.toString(), "jenis", "KOSP")
                        .status())
                .isEqualTo(422);
        Pengguna kepsekLain = s.orang("Pak Joko", Peran.KEPALA_SEKOLAH, s.satuan("SDN Melati 2"));
        for (Pengguna asing : List.of(kepsekLain, s.tono(), s.orang("Bu Rina", Peran.PENGAWAS, null))) {
            assertThat(MasukLangsung.sebagai(asing).buka(lama).status())
                    .as(asing.nama())
                    .isEqualTo(404);
        }
    }

    @Test
    void dokumen_sekolah_2025_dikonfirmasi_tersedia_juga_oleh_wakil() {
        PeriodeId periode = s.periode("2025-tahunan");
        Pengguna melur = s.orang("Bu Melur", Peran.GURU, s.melati());
        s.wakilkan(s.budi(), melur);
        String[] isi = {"periode", periode.toString(), "jenis", "LAPORAN", "keterangan", "Lemari arsip TU"};
        assertThat(MasukLangsung.sebagai(melur)
                        .kirim("/dokumen-satuan/konfirmasi", isi)
                        .status())
                .isEqualTo(303);
        assertThat(budi.buka("/dokumen-satuan?periode=" + periode).teks())
                .contains("Dikonfirmasi tersedia", "Bu Melur sebagai wakil Budi Hartono", "Lemari arsip TU");
        assertThat(budi.kirim("/dokumen-satuan/konfirmasi", isi).status())
                .as("sudah")
                .isEqualTo(303);
        assertThat(sari.kirim("/dokumen-satuan/konfirmasi", isi).status()).isEqualTo(403);
        assertThat(unggah(budi, periode, "KOSP").status()).isEqualTo(422);
    }
}
