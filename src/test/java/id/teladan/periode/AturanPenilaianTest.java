package id.teladan.periode;

import static id.teladan.periode.UjiPeriode.KOTA_CONTOH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.teladan.UjiBasisData;
import id.teladan.periode.AturanAngkaKredit.JenjangJabatan;
import id.teladan.periode.AturanPenilaian.Akibat;
import id.teladan.periode.AturanPenilaian.Aspek;
import id.teladan.periode.AturanPenilaian.Batas;
import id.teladan.periode.AturanPenilaian.JenisSyarat;
import id.teladan.periode.AturanPenilaian.Kasus;
import id.teladan.periode.AturanPenilaian.Khusus;
import id.teladan.periode.AturanPenilaian.Perlakuan;
import id.teladan.periode.AturanPenilaian.Pola;
import id.teladan.periode.AturanPenilaian.Syarat;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import id.teladan.umum.Zona;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rule sets tell of the assessment and of angka kredit; a set that breaks a rule is refused with file and key named. */
class AturanPenilaianTest {
    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void tiga_aspek_dinilai_dalam_siklus_dan_setiap_tingkatnya_sepadan_dengan_satu_rating(String id) {
        AturanPenilaian a = UjiKetentuan.penilaian(id);
        AturanPelaksanaan p = UjiKetentuan.pelaksanaan(id);
        assertThat(a.aspek()).extracting(Aspek::kode).containsExactly("REFLEKSI", "MEMPELAJARI", "PERUBAHAN");
        assertThat(a.aspek())
                .extracting(Aspek::isian)
                .containsExactly("C-REFLEKSI", "E-MEMPELAJARI", "E-PRAKTIK")
                .allSatisfy(i -> assertThat(p.isian(i)).isPresent());
        for (Aspek x : a.aspek()) {
            assertThat(x.setara().keySet())
                    .containsExactlyElementsOf(p.skala(x.skala()).orElseThrow().tingkat().stream()
                            .map(AturanPelaksanaan.Tingkat::kode)
                            .toList());
            assertThat(x.setara().values()).startsWith("DI_BAWAH").endsWith("DI_ATAS");
        }
        assertThat(a.usulan().landasan().kepastian()).isEqualTo(Kepastian.USULAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void predikat_organisasi_mendahului_predikat_pegawai_dan_yang_tidak_pasti_menyebut_sebabnya(String id) {
        AturanPenilaian a = UjiKetentuan.penilaian(id);
        assertThat(a.syarat())
                .extracting(Syarat::jenis)
                .containsExactlyInAnyOrder(JenisSyarat.values())
                .startsWith(JenisSyarat.PKO);
        assertThat(a.syarat().getFirst().landasan().kepastian()).isEqualTo(Kepastian.PASTI);
        assertThat(a.syarat())
                .filteredOn(s -> s.akibat() == Akibat.HALANGI)
                .extracting(Syarat::jenis)
                .containsExactly(
                        JenisSyarat.PKO,
                        JenisSyarat.RENCANA,
                        JenisSyarat.RATING_HASIL,
                        JenisSyarat.UMPAN_BALIK,
                        JenisSyarat.RATING_PERILAKU);
        assertThat(a.syarat())
                .filteredOn(s -> s.landasan().kepastian() != Kepastian.PASTI)
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.landasan().catatan()).isNotBlank());
        assertThat(a.syarat(Peran.GURU, true))
                .extracting(Syarat::jenis)
                .containsExactly(
                        JenisSyarat.PKO, JenisSyarat.RENCANA, JenisSyarat.UMPAN_BALIK, JenisSyarat.RATING_PERILAKU);
        assertThat(a.syarat(Peran.KEPALA_SEKOLAH, false))
                .extracting(Syarat::jenis)
                .doesNotContain(JenisSyarat.AKUNTABILITAS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void pola_distribusi_seperti_surat_edaran(String id) {
        AturanPenilaian a = UjiKetentuan.penilaian(id);
        assertThat(a.distribusi().landasan().kepastian()).isEqualTo(Kepastian.MUNGKIN);
        assertThat(a.distribusi().diukurMulai()).isEqualTo(4);
        assertThat(a.pola("ISTIMEWA").orElseThrow().batas())
                .containsExactly(new Batas(List.of("SANGAT_BAIK"), null, 70, null));
        assertThat(a.pola("BAIK").orElseThrow().batas())
                .containsExactly(
                        new Batas(List.of("BAIK"), null, 70, null),
                        new Batas(List.of("BUTUH_PERBAIKAN", "KURANG"), null, null, 1));
        assertThat(a.pola("SANGAT_KURANG").orElseThrow().batas())
                .containsExactly(
                        new Batas(List.of("SANGAT_KURANG"), 60, null, null),
                        new Batas(List.of("KURANG", "BUTUH_PERBAIKAN"), 10, null, null),
                        new Batas(List.of("SANGAT_BAIK"), null, 0, null));
        assertThat(a.distribusi().pola()).extracting(Pola::organisasi).hasSize(5);
        assertThat(a.pola("ENTAH")).isEmpty();
        assertThat(a.pimpinan().setara()).containsEntry("ISTIMEWA", "DI_ATAS").containsEntry("BAIK", "SESUAI");
        assertThat(a.keberatan().hari()).isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void setiap_keadaan_khusus_tertulis_dengan_perlakuan_dan_kepastiannya(String id) {
        AturanPenilaian a = UjiKetentuan.penilaian(id);
        assertThat(a.khusus()).extracting(Khusus::kasus).containsExactly(Kasus.values());
        assertThat(a.khusus())
                .filteredOn(k -> k.landasan().kepastian() != Kepastian.PASTI)
                .allSatisfy(k -> assertThat(k.landasan().catatan()).isNotBlank());
        Map<Kasus, Perlakuan> perlakuan = new HashMap<>();
        a.khusus().forEach(k -> perlakuan.put(k.kasus(), k.perlakuan()));
        assertThat(perlakuan)
                .isEqualTo(Map.of(
                        Kasus.PINDAH, Perlakuan.NILAI,
                        Kasus.ATASAN_BERGANTI, Perlakuan.NILAI,
                        Kasus.PLT, Perlakuan.NILAI,
                        Kasus.CUTI, Perlakuan.TUTUP_BILA_PENUH,
                        Kasus.PENSIUN, Perlakuan.PILIH,
                        Kasus.MENINGGAL, Perlakuan.TUTUP,
                        Kasus.PINDAH_DINAS, Perlakuan.PILIH,
                        Kasus.CPNS, Perlakuan.NILAI));
        // Two more of them are counted with, and so stand where the numbers do.
        assertThat(a.hanyaPerilaku().bulanTerakhir()).isEqualTo(2);
        assertThat(a.syarat())
                .filteredOn(s -> s.jenis() == JenisSyarat.OBSERVASI)
                .allMatch(s -> s.akibat() == Akibat.ALASAN && s.landasan().catatan() != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void masa_cpns_dikonversi_menurut_bulannya_dan_itu_pasti(String id) {
        assertThat(Objects.requireNonNull(UjiKetentuan.angkaKredit(id).landasanCpns())
                        .kepastian())
                .isEqualTo(Kepastian.PASTI);
    }

    @Test
    void ketentuan_yang_terkunci_sebelum_keadaan_khusus_tertulis_tetap_terbaca() {
        BerkasKetentuan lama = UjiKetentuan.ubah(
                UjiKetentuan.berkas("2026-tahunan"),
                "penilaian.yaml",
                isi -> isi.replaceAll("(?s)\nkhusus:\n.*?\nketerangan:", "\nketerangan:"));
        lama = UjiKetentuan.ubah(lama, "angka-kredit.yaml", isi -> isi.replaceAll("\ncpns: .*", ""));
        NaskahKetentuan n = PembacaKetentuan.baca(lama);
        assertThat(Objects.requireNonNull(n.penilaian()).khusus()).isEmpty();
        assertThat(Objects.requireNonNull(n.angkaKredit()).landasanCpns()).isNull();
    }

    @Test
    void ketentuan_yang_dibekukan_sebelum_hari_tanggapan_tertulis_tetap_terbaca_dengan_seminggu() {
        BerkasKetentuan lama = UjiKetentuan.ubah(
                UjiKetentuan.berkas("2024-semester"),
                "penilaian.yaml",
                isi -> isi.replaceAll("(?m)^(dianggap_diterima|menanggapi): .*\\n", ""));
        AturanPenilaian.Keberatan k =
                Objects.requireNonNull(PembacaKetentuan.baca(lama).penilaian()).keberatan();
        for (AturanPenilaian.Hari h : List.of(k.diterima(), k.tanggapan())) {
            assertThat(h.hari()).isEqualTo(7);
            assertThat(h.landasan().kepastian()).isEqualTo(Kepastian.USULAN);
        }
    }

    @Test
    void hanya_2024_yang_menetapkan_predikat_tahunan_dari_dua_semester() {
        AturanPenilaian a = UjiKetentuan.penilaian("2024-semester");
        assertThat(a.tahunan()).isNotNull();
        // The rule is certain, the rating that it gives is ours: the clause is as sure as its least sure part.
        assertThat(a.hanyaPerilaku().landasan().kepastian()).isEqualTo(Kepastian.USULAN);
        for (String id : List.of("2025-tahunan", "2026-tahunan")) {
            assertThat(UjiKetentuan.penilaian(id).tahunan()).isNull();
            assertThat(UjiKetentuan.penilaian(id).hanyaPerilaku().landasan().kepastian())
                    .isEqualTo(Kepastian.USULAN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void angka_kredit_seperti_peraturan_bkn(String id) {
        AturanAngkaKredit a = UjiKetentuan.angkaKredit(id);
        assertThat(a.persen())
                .isEqualTo(Map.of(
                        "SANGAT_BAIK", 150, "BAIK", 100, "BUTUH_PERBAIKAN", 75, "KURANG", 50, "SANGAT_KURANG", 25));
        assertThat(a.jenjang())
                .extracting(j -> j.koefisien().toPlainString())
                .containsExactly("12.5", "25", "37.5", "50");
        assertThat(a.jenjang()).extracting(JenjangJabatan::pangkat).containsExactly(50, 100, 150, 200);
        assertThat(a.jenjang()).extracting(JenjangJabatan::naikJenjang).containsExactly(100, 200, 450, null);
        assertThat(a.jenjangGolongan("IV/c")).map(JenjangJabatan::judul).contains("Ahli Madya");
        assertThat(a.jenjangGolongan("II/a")).isEmpty();
        assertThat(a.jenjang("AHLI_UTAMA")).isPresent();
        assertThat(a.sumber("LAMA")).isPresent();
        assertThat(a.sumber("ENTAH")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            penilaian.yaml    | dasar: [perdirjen-7607,           | dasar: [perdirjen-9999,          | dasar hukum "perdirjen-9999" tidak ada
            penilaian.yaml    | usulan_rating:                    | warna: biru\\nusulan_rating:     | warna: kunci tidak dikenal
            penilaian.yaml    | kode: MEMPELAJARI\\n              | kode: REFLEKSI\\n                | aspek[1].kode: kode "REFLEKSI" berulang
            penilaian.yaml    | isian: C-REFLEKSI                 | isian: C-TUJUAN                  | aspek[0].isian: tidak ada isian SKALA
            penilaian.yaml    | tingkat: TIDAK_SADAR, rating: DI_BAWAH | tingkat: TIDAK_SADAR, rating: DI_ATAS | aspek[0].setara[1].rating: yang lebih tinggi tidak boleh setara
            penilaian.yaml    | tingkat: TIDAK_SADAR,             | tingkat: SADAR,                  | aspek[0].setara[0].tingkat: harus TIDAK_SADAR, SADAR, SADAR_DAMPAK menurut urutannya
            penilaian.yaml    | \\n      - {tingkat: BERUBAH, rating: DI_ATAS} | ''                  | aspek[2].setara: harus memuat BELUM, MULAI, BERUBAH
            penilaian.yaml    | {tingkat: MULAI, rating: SESUAI}  | {tingkat: MULAI, rating: LUMAYAN} | "LUMAYAN" tidak dikenal
            penilaian.yaml    | di_atas: 2                        | di_atas: 4                       | usulan_rating.di_atas: harus dari 1 sampai 3
            penilaian.yaml    | di_bawah: 2, kepastian: usulan, catatan: | di_bawah: 2, kepastian: usulan, kata: | usulan_rating.catatan: wajib diisi
            penilaian.yaml    | kode: RENCANA,                    | kode: PKO,                       | syarat[1].kode: syarat PKO berulang
            penilaian.yaml    | kode: RENCANA,                    | kode: NIAT,                      | "NIAT" tidak dikenal
            penilaian.yaml    | akibat: TAMPIL                    | akibat: MARAH                    | "MARAH" tidak dikenal
            penilaian.yaml    | organisasi: KURANG\\n             | organisasi: BAIK\\n              | distribusi.pola[3].organisasi: pola untuk BAIK berulang
            penilaian.yaml    | \\n    - organisasi: ISTIMEWA\\n      batas: [{predikat: [SANGAT_BAIK], paling_banyak: 70}] | '' | distribusi.pola: harus memuat setiap predikat organisasi
            penilaian.yaml    | [{predikat: [SANGAT_BAIK], paling_banyak: 70}] | [{predikat: [SANGAT_BAIK]}] | batas tanpa angka
            penilaian.yaml    | [{predikat: [SANGAT_BAIK], paling_banyak: 70}] | [{predikat: [LUMAYAN], paling_banyak: 70}] | kode "LUMAYAN" tidak dikenal
            penilaian.yaml    | paling_banyak: 70                 | paling_banyak: 170               | harus dari 0 sampai 100
            penilaian.yaml    | {organisasi: KURANG, rating       | {organisasi: CUKUP, rating       | pimpinan.setara[1].organisasi: harus SANGAT_KURANG, KURANG
            penilaian.yaml    | {hari: 14                         | {hari: 0                         | keberatan.hari: harus dari 1 sampai 100
            penilaian.yaml    | diterima: {hari: 7                | diterima: {hari: 0               | dianggap_diterima.hari: harus dari 1 sampai 100
            penilaian.yaml    | bulan_terakhir: 2                 | bulan_terakhir: 7                | hanya_perilaku.bulan_terakhir: harus dari 1 sampai 6
            penilaian.yaml    | kode: PINDAH,                     | kode: CUTI,                      | keadaan CUTI berulang
            penilaian.yaml    | perlakuan: TUTUP,                 | perlakuan: HAPUS,                | "HAPUS" tidak dikenal
            penilaian.yaml    | khusus:\\n  - {kode: PINDAH,      | khusus:\\n  - {kode: HAJI,       | "HAJI" tidak dikenal
            angka-kredit.yaml | {nilai: MENURUT_BULAN             | {nilai: TIDAK                    | cpns.nilai: harus MENURUT_BULAN
            penilaian.yaml    | tahunan: {usulan: TERENDAH        | tahunan: {usulan: ENTAH          | "ENTAH" tidak dikenal
            penilaian.yaml    | tahunan: {                        | tahun: {                         | tahunan: wajib diisi karena setahun lebih dari satu periode
            angka-kredit.yaml | {nilai: PENUH                     | {nilai: SEPARUH                  | bulan.nilai: harus PENUH
            angka-kredit.yaml | {predikat: BAIK, persen: 100}     | {predikat: KURANG, persen: 100}  | persen[1].predikat: harus menurut urutan
            angka-kredit.yaml | {predikat: BAIK, persen: 100}     | {predikat: BAIK, persen: 175}    | persen[1].persen: predikat yang lebih rendah tidak boleh
            angka-kredit.yaml | \\n  - {predikat: SANGAT_KURANG, persen: 25} | ''                     | persen: harus memuat setiap predikat
            angka-kredit.yaml | golongan: [III/c,                 | golongan: [III/a,                | jenjang[1].golongan: golongan III/a sudah ada
            angka-kredit.yaml | kode: AHLI_MUDA                   | kode: AHLI_PERTAMA               | jenjang[1].kode: kode "AHLI_PERTAMA" berulang
            angka-kredit.yaml | pangkat: 150, jenjang: 450        | pangkat: 150                     | jenjang[3].kode: jenjang di atas jenjang terakhir
            angka-kredit.yaml | koefisien: "12.5"                 | koefisien: "12,5"                | jenjang[0].koefisien: "12,5" bukan bilangan
            angka-kredit.yaml | koefisien: "12.5"                 | koefisien: "0"                   | jenjang[0].koefisien: "0" bukan bilangan
            angka-kredit.yaml | nilai: "12-15"                    | nilai: "15-12"                   | terawal.nilai: "15-12" bukan bulan-tanggal
            angka-kredit.yaml | {nilai: 25,                       | {nilai: 125,                     | pendidikan.nilai: harus dari 0 sampai 100
            angka-kredit.yaml | kode: LAMA                        | kode: DASAR                      | sumber[1].kode: kode "DASAR" berulang
            """)
    void ketentuan_yang_cacat_ditolak(String berkas, String cari, String ganti, String pesan) {
        BerkasKetentuan cacat = UjiKetentuan.ubah(
                UjiKetentuan.berkas("2024-semester"),
                berkas,
                isi -> isi.replace(baris(cari), baris(ganti == null ? "" : ganti)));
        assertThatThrownBy(() -> PembacaKetentuan.baca(cacat))
                .isInstanceOf(KetentuanTidakSah.class)
                .hasMessageStartingWith("2024-semester/" + berkas)
                .hasMessageContaining(pesan);
    }

    private static String baris(String teks) {
        return teks.replace("\\n", "\n");
    }

    @Test
    void predikat_tahunan_pada_ketentuan_setahun_sekali_ditolak() {
        BerkasKetentuan cacat = UjiKetentuan.ubah(
                UjiKetentuan.berkas("2026-tahunan"),
                "penilaian.yaml",
                isi -> isi.replace("keterangan:", "tahunan: {usulan: TERENDAH}\nketerangan:"));
        assertThatThrownBy(() -> PembacaKetentuan.baca(cacat))
                .hasMessage("2026-tahunan/penilaian.yaml: tahunan: hanya bila setahun lebih dari satu periode");
    }

    @Test
    void penilaian_tanpa_pelaksanaan_ditolak() {
        Map<String, String> isi =
                new HashMap<>(UjiKetentuan.berkas("2026-tahunan").isi());
        isi.remove("pelaksanaan.yaml");
        assertThatThrownBy(() -> PembacaKetentuan.baca(new BerkasKetentuan("2026-tahunan", isi)))
                .hasMessage("2026-tahunan/penilaian.yaml: aspek: tahap pelaksanaan tidak ada");
    }

    /** A release in which the rule sets did not tell the assessment yet. */
    private static List<BerkasKetentuan> rilisLama() {
        return UjiKetentuan.bawaan().stream()
                .map(b -> {
                    Map<String, String> isi = new HashMap<>(b.isi());
                    isi.remove("penilaian.yaml");
                    isi.remove("angka-kredit.yaml");
                    return new BerkasKetentuan(b.id(), isi);
                })
                .toList();
    }

    private static String halaman(UjiPeriode uji, PeriodeRingkas p) {
        UjiHalaman halaman = new UjiHalaman(new KetentuanController(uji.periode()));
        return UjiHalaman.html(halaman.minta(get("/ketentuan/" + p.id()), KOTA_CONTOH, Peran.GURU), 200)
                .text();
    }

    @Test
    void periode_yang_dibuka_sebelum_tahap_ini_ada_mengikuti_ketentuan_bawaan_dan_halamannya_mengatakan_itu() {
        try (UjiPeriode lama = new UjiPeriode(UjiBasisData.baru(), rilisLama())) {
            PeriodeRingkas p = lama.buka(UjiPeriode.semesterDua(Zona.WIB));
            assertThatThrownBy(() -> lama.periode().penilaian(p)).hasMessageContaining("tidak memuat penilaian");
            assertThatThrownBy(() -> lama.periode().angkaKredit(p)).hasMessageContaining("tidak memuat angka kredit");
            assertThat(halaman(lama, p)).doesNotContain("Upaya Refleksi → ", "Pola distribusi");
            try (UjiPeriode rilis = new UjiPeriode(lama.ds, UjiKetentuan.bawaan())) {
                assertThat(rilis.periode().penilaian(p)).isEqualTo(UjiKetentuan.penilaian("2024-semester"));
                assertThat(rilis.periode().angkaKredit(p)).isEqualTo(UjiKetentuan.angkaKredit("2024-semester"));
                assertThat(halaman(rilis, p))
                        .contains(
                                "Periode ini dibuka sebelum tahap ini tertulis",
                                "Sadar Dampak Kesulitan → Di Atas Ekspektasi",
                                "Butuh Perbaikan dan/atau Kurang paling sedikit 1 orang",
                                "Sangat Baik tidak ada",
                                "Tanpa ini predikat tidak dapat ditetapkan (guru dan kepala sekolah)",
                                "Koefisien setahun 12,5",
                                "dalam 14 hari sejak hasil diterima",
                                "Predikat tahunan",
                                "Kedua atasan didengar",
                                "Masa CPNS ✓ Pasti Ikut dikonversi menurut bulannya");
            }
        }
    }
}
