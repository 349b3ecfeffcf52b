package id.teladan.organisasi.impor;

import static id.teladan.organisasi.impor.UjiImpor.baris;
import static id.teladan.organisasi.impor.UjiImpor.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RaporImporTest {
    private final UjiImpor uji = new UjiImpor();

    @BeforeEach
    void sekolah_melati() {
        uji.harusDiterapkan(uji.dapodik(UjiImpor.contoh("getSekolah.json")));
    }

    private static void tahun2023(Worksheet w, String sekolah) {
        baris(w, 0, "LAPORAN RAPOR PENDIDIKAN " + sekolah + " TAHUN 2023");
        baris(w, 1, "Catatan: skor 2022 dikonversi ke skala 0-100");
        baris(w, 2, "Laporan diperbarui 01 Apr 2023");
        baris(
                w,
                4,
                "No",
                "Indikator",
                "Capaian",
                "Skor Rapor\n2023",
                "Definisi Capaian",
                "Perubahan Skor dari Tahun Lalu",
                "Skor Rapor 2022",
                "Peringkat di Kab./Kota",
                "Peringkat secara Nasional",
                "Sumber Data",
                "Kolom Ajaib");
        baris(
                w,
                5,
                "A.1",
                "Kemampuan literasi\nPersentase murid.",
                "Sedang (53,33% siswa sudah mencapai kompetensi minimum)",
                "53,33",
                "Teks.",
                "Naik 12,50%",
                "47,40",
                "Peringkat menengah (41-60%)",
                "-",
                "AN");
        baris(
                w,
                6,
                "",
                "Kompetensi membaca teks informasi\nTeks.",
                "Mencapai kompetensi minimum",
                "58,10",
                "Teks.",
                "Tidak berubah",
                "58,10");
        baris(w, 7, "D.1", "Kualitas pembelajaran", "Kurang", "", "Teks.", "Turun 3,11%");
        w.value(7, 3, 61.42);
        baris(w, 8, "D.8", "Iklim Kebinekaan", "Tidak Tersedia", "-", "", "Tidak Tersedia", "-");
    }

    private static Berkas berkas2023(String sekolah) {
        return xlsx("Lembar entah", w -> tahun2023(w, sekolah));
    }

    private static Berkas berkas2025(String labelD1) {
        return xlsx("Rapor", w -> {
            baris(
                    w,
                    2,
                    "Nomor Indikator",
                    "Nama Indikator",
                    "Label Capaian 2025",
                    "Nilai Capaian 2025",
                    "Definisi",
                    "Perubahan Nilai Capaian dari Tahun Lalu",
                    "Nilai Capaian 2024");
            baris(w, 3, "A.2", "Kemampuan numerasi", "Sedang", "58,62", "Teks.", "Naik (8,10)", "50,52");
            baris(w, 4, "D.1", "Kualitas pembelajaran", labelD1, "66,90", "Teks.", "Turun (2,40)", "69,30");
        });
    }

    private String isi(int tahun) {
        return uji.sql("""
                SELECT string_agg(urutan || '|' || kode || '|' || nama || '|' || capaian || '|' || golongan || '|' || coalesce(nilai, '')
                       || '|' || coalesce(arah, '') || '|' || coalesce(ubah, ''), E'\\n' ORDER BY urutan)
                FROM organisasi.rapor_indikator WHERE tahun = %d
                """.formatted(tahun));
    }

    @Test
    void rapor_2023_terbaca_dari_lembar_mana_pun() {
        UUID id = uji.rapor("69999901", berkas2023("SD NEGERI MELATI 1"));
        assertThat(uji.ringkas(id).catatan())
                .containsExactly(
                        "Rapor Pendidikan 2023 untuk SD NEGERI MELATI 1.",
                        "Kolom yang tidak dikenal dan tidak dibaca: Kolom Ajaib.");
        uji.harusDiterapkan(id);
        assertThat(isi(2023)).isEqualTo("""
                0|A.1|Kemampuan literasi|Sedang (53,33% siswa sudah mencapai kompetensi minimum)|SEDANG|53,33|NAIK|Naik 12,50%
                1||Kompetensi membaca teks informasi|Mencapai kompetensi minimum|BAIK|58,10|TETAP|Tidak berubah
                2|D.1|Kualitas pembelajaran|Kurang|KURANG|61,42|TURUN|Turun 3,11%
                3|D.8|Iklim Kebinekaan|Tidak Tersedia|TIDAK_TERSEDIA|||""");
        assertThat(uji.sql("SELECT tahun || '/' || length(sidik) FROM organisasi.rapor"))
                .isEqualTo("2023/64");
    }

    @Test
    void rapor_2025_terbaca_dan_diulang_tanpa_perubahan() {
        uji.harusDiterapkan(uji.rapor("69999901", berkas2025("Baik")));
        assertThat(isi(2025)).isEqualTo("""
                0|A.2|Kemampuan numerasi|Sedang|SEDANG|58,62|NAIK|Naik (8,10)
                1|D.1|Kualitas pembelajaran|Baik|BAIK|66,90|TURUN|Turun (2,40)""");
        String sebelum = uji.isiTabel();
        UUID kedua = uji.rapor("69999901", berkas2025("Baik"));
        assertThat(uji.repo.hitung(uji.dinas, kedua))
                .extracting(HitunganBaris::aksi)
                .containsOnly(Aksi.TETAP);
        assertThat(uji.terapkan(kedua)).isEqualTo(new HasilPenerapan.Diterapkan(0));
        assertThat(uji.isiTabel()).isEqualTo(sebelum);
    }

    @Test
    void rapor_yang_dibetulkan_mengganti_yang_lama_dan_riwayat_menyimpannya() {
        uji.harusDiterapkan(uji.rapor("69999901", berkas2025("Baik")));
        UUID id = uji.rapor("69999901", berkas2025("Kurang"));
        assertThat(uji.baris(id, Aksi.UBAH)).singleElement().asString().contains("lama=Baik, baru=Kurang");
        uji.harusDiterapkan(id);
        assertThat(isi(2025)).contains("Kurang|KURANG").doesNotContain("Baik|BAIK");
        assertThat(uji.sql("SELECT sebelum->1->>'capaian' FROM organisasi.riwayat WHERE oleh = 'impor:" + id + "'"))
                .isEqualTo("Baik");
    }

    @Test
    void nama_sekolah_lain_di_judul_diperingatkan() {
        UUID id = uji.rapor("69999901", berkas2023("SD NEGERI MAWAR 7"));
        assertThat(uji.ringkas(id).catatan()).anyMatch(c -> c.contains("SD NEGERI MAWAR 7") && c.contains("Pastikan"));
    }

    @Test
    void sekolah_yang_tidak_ada_di_dinas_ditolak() {
        assertThat(uji.ringkas(uji.rapor("69999977", berkas2025("Baik"))).pesan())
                .contains("NPSN 69999977 tidak ada di dinas ini");
    }

    @Test
    void lembar_yang_salah_dan_tahun_yang_tidak_ada_ditolak() {
        Berkas lain = xlsx("Metadata", w -> baris(w, 0, "Provinsi", "Kabupaten/Kota"));
        assertThat(uji.ringkas(uji.rapor("69999901", lain)).pesan()).contains("Tidak ada lembar", "Metadata");
        Berkas tanpaTahun = xlsx("R", w -> {
            baris(w, 0, "No", "Indikator", "Capaian");
            baris(w, 1, "D.1", "Kualitas pembelajaran", "Baik");
        });
        assertThat(uji.ringkas(uji.rapor("69999901", tanpaTahun)).pesan()).contains("Tahun rapor tidak ditemukan");
        Berkas tanpaLabel = xlsx("R", w -> baris(w, 0, "No", "Indikator", "Skor Rapor 2023"));
        assertThat(uji.ringkas(uji.rapor("69999901", tanpaLabel)).pesan()).contains("Kolom Capaian", "Skor Rapor 2023");
    }

    @Test
    void baris_dengan_rumus_atau_kode_aneh_ditolak() {
        Berkas b = xlsx("R", w -> {
            baris(w, 0, "No", "Indikator", "Capaian 2024", "Skor");
            baris(w, 1, "D.1", "Kualitas pembelajaran", "Baik", "66,9");
            w.formula(1, 3, "1+1");
            baris(w, 2, "satu", "Kepemimpinan", "Baik", "10");
            baris(w, 3, "D.3", "Kepemimpinan", "Luar biasa", "10");
        });
        UUID id = uji.rapor("69999901", b);
        assertThat(uji.tolakan(id))
                .hasSize(2)
                .anyMatch(t -> t.contains("2: [Skor berisi rumus"))
                .anyMatch(t -> t.contains("3: [No bukan kode"));
        assertThat(uji.ringkas(id).catatan()).anyMatch(c -> c.contains("\"Luar biasa\" belum dikenal"));
    }
}
