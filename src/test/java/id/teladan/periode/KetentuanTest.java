package id.teladan.periode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.periode.Ketentuan.FokusPerilaku;
import id.teladan.periode.Ketentuan.Persetujuan;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Kepastian;
import id.teladan.umum.Peran;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The three shipped sets are read, and a set that breaks any one rule is refused with file and key named. */
class KetentuanTest {
    @Test
    void ketiga_ketentuan_terbaca_dan_ringkasannya_dicetak() {
        PustakaKetentuan pustaka = new PustakaKetentuan(UjiKetentuan.bawaan());
        assertThat(pustaka.semua())
                .extracting(n -> n.ketentuan().id())
                .containsExactly("2024-semester", "2025-tahunan", "2026-tahunan");
        for (NaskahKetentuan n : pustaka.semua()) {
            Ketentuan k = n.ketentuan();
            k.katalog()
                    .forEach((peran, c) -> System.out.printf(
                            "%s %s: %d indikator, %d pengembangan, %d tugas, %d aspek; %d tidak ditawarkan%n",
                            k.id(),
                            peran,
                            c.praktik().size(),
                            c.pengembangan().size(),
                            c.tugas().size(),
                            c.perilaku().size(),
                            n.tidakDitawarkan().size()));
        }
    }

    @Test
    void ketentuan_2024_berpoin_32_sampai_128_dan_dua_periode() {
        Ketentuan k = UjiKetentuan.ketentuan("2024-semester");
        assertThat(k.poin()).isEqualTo(new Ketentuan.Poin(32, 128, true));
        assertThat(k.jumlahPengembangan()).isZero();
        assertThat(k.periodePerTahun()).isEqualTo(2);
        assertThat(k.buktiDiunggah()).isTrue();
        assertThat(k.tanpaKepala()).isEqualTo(AturanTanpaKepala.DISETUJUI_SISTEM);
        assertThat(k.persetujuan()).containsEntry(Peran.KEPALA_SEKOLAH, Persetujuan.ORANG);
        assertThat(k.untuk(Peran.GURU).pengembangan())
                .extracting(Ketentuan.RhkPengembangan::kode)
                .containsExactly("PK-01", "PK-02", "PK-03", "PK-04", "PK-05", "PK-07");
        assertThat(k.untuk(Peran.GURU).rhk("PK-03").orElseThrow().poin()).isEqualTo(36);
        assertThat(k.untuk(Peran.GURU).rhk("PK-01").orElseThrow().judul())
                .startsWith("Meningkatnya kompetensi melalui peran sebagai peserta pelatihan mandiri");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-tahunan", "2026-tahunan"})
    void ketentuan_tahunan_tanpa_poin_tanpa_unggahan_dan_menawarkan_semua_peran_pengembangan(String id) {
        Ketentuan k = UjiKetentuan.ketentuan(id);
        assertThat(k.poin()).isNull();
        assertThat(k.jumlahPengembangan()).isEqualTo(1);
        assertThat(k.periodePerTahun()).isEqualTo(1);
        assertThat(k.buktiDiunggah()).isFalse();
        assertThat(k.tanpaKepala()).isEqualTo(AturanTanpaKepala.DINILAI_PLT);
        assertThat(k.untuk(Peran.GURU).pengembangan()).hasSize(12).allMatch(r -> r.poin() == null);
    }

    @Test
    void rencana_kepala_sekolah_2026_disetujui_sistem_dengan_kepastian_mungkin() {
        NaskahKetentuan n = PembacaKetentuan.baca(UjiKetentuan.berkas("2026-tahunan"));
        assertThat(n.ketentuan().persetujuan())
                .containsEntry(Peran.GURU, Persetujuan.ORANG)
                .containsEntry(Peran.KEPALA_SEKOLAH, Persetujuan.SISTEM);
        assertThat(n.aturan())
                .filteredOn(b -> b.judul().equals("Persetujuan rencana kepala sekolah"))
                .singleElement()
                .returns(Kepastian.MUNGKIN, NaskahKetentuan.Butir::kepastian)
                .returns("Kepmendikdasmen 271/O/2025", NaskahKetentuan.Butir::dasar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void setiap_indikator_punya_tiga_fokus_dengan_rubrik_dan_usulan_bertanda(String id) {
        Ketentuan k = UjiKetentuan.ketentuan(id);
        assertThat(k.untuk(Peran.GURU).praktik()).hasSize(8);
        assertThat(k.untuk(Peran.KEPALA_SEKOLAH).praktik()).hasSize(8);
        for (Ketentuan.Katalog c : k.katalog().values()) {
            assertThat(c.praktik()).allSatisfy(i -> assertThat(i.fokus()).hasSize(3));
            assertThat(c.perilaku())
                    .hasSize(7)
                    .allSatisfy(a -> assertThat(a.pilihan()).hasSize(3));
        }
        assertThat(k.untuk(Peran.GURU).praktik().stream().flatMap(i -> i.fokus().stream()))
                .filteredOn(f -> f.sumber().equals("usulan"))
                .extracting(FokusPerilaku::kode)
                .containsExactly("MP-1.2", "MP-1.3", "MP-2.3");
        assertThat(k.untuk(Peran.GURU).praktik().stream().flatMap(i -> i.fokus().stream()))
                .filteredOn(f -> f.sumber().equals("tidak_resmi"))
                .allMatch(f -> f.kepastian() == Kepastian.MUNGKIN)
                .extracting(FokusPerilaku::kode)
                .containsExactly("DP-1.1", "DP-1.2", "DP-1.3", "MP-1.1", "MP-2.1", "MP-2.2");
    }

    @Test
    void kepala_sekolah_tidak_punya_tugas_tambahan_dan_guru_menurut_jenjang() {
        Ketentuan k = UjiKetentuan.ketentuan("2024-semester");
        assertThat(k.untuk(Peran.KEPALA_SEKOLAH).tugas()).isEmpty();
        assertThat(k.untuk(Peran.GURU).tugas()).hasSize(15);
        assertThat(k.untuk(Peran.GURU).tugasDi(Jenjang.SD))
                .extracting(Ketentuan.TugasTambahan::kode)
                .doesNotContain("TT-01", "TT-03", "TT-16")
                .contains("TT-02", "TT-06");
        assertThat(k.untuk(Peran.GURU).tugasDi(Jenjang.SMK))
                .extracting(Ketentuan.TugasTambahan::kode)
                .contains("TT-01", "TT-03", "TT-11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-semester", "2025-tahunan", "2026-tahunan"})
    void ekuivalen_jam_tatap_muka_selalu_menyebut_kepastiannya(String id) {
        Ketentuan.Katalog k = UjiKetentuan.ketentuan(id).untuk(Peran.GURU);
        assertThat(k.tugasTambahan("TT-02").orElseThrow().setara()).isEqualTo("setara 12 jam tatap muka (mungkin)");
        assertThat(k.tugasTambahan("TT-09").orElseThrow().setara())
                .isEqualTo("setara 1 jam tatap muka (1 atau 2 jam, sumber berbeda)");
        assertThat(k.tugasTambahan("TT-14").orElseThrow().setara()).isEmpty();
    }

    @Test
    void yang_tidak_ditawarkan_tetap_tercatat_dengan_alasannya() {
        NaskahKetentuan n = PembacaKetentuan.baca(UjiKetentuan.berkas("2024-semester"));
        assertThat(n.tidakDitawarkan())
                .extracting(NaskahKetentuan.TidakDitawarkan::kode)
                .contains("PK-06", "PK-08", "TT-16", "TT-18");
        assertThat(n.tidakDitawarkan()).allSatisfy(t -> assertThat(t.alasan()).isNotBlank());
        assertThat(n.varian()).extracting(NaskahKetentuan.Varian::untuk).contains("Guru PAUD/TK");
    }

    @Test
    void kuadran_memuat_sembilan_pasangan() {
        TabelPredikat t =
                PembacaKetentuan.baca(UjiKetentuan.berkas("2024-semester")).predikat();
        assertThat(t.kuadran())
                .hasSize(9)
                .contains(new TabelPredikat.Sel("DI_ATAS", "DI_ATAS", "SANGAT_BAIK"))
                .contains(new TabelPredikat.Sel("DI_BAWAH", "DI_BAWAH", "SANGAT_KURANG"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            aturan.yaml                  | platform:                   | pelantar:                   | platform: wajib diisi
            aturan.yaml                  | platform:                   | warna: biru\\nplatform:     | warna: kunci tidak dikenal
            aturan.yaml                  | platform:                   | platform: a\\nplatform:     | bukan YAML yang sah
            aturan.yaml                  | id: 2024-semester           | id: 2024                    | id: harus sama
            aturan.yaml                  | kode: surat-0559,           | kode: permenpanrb-6,        | dasar[3].kode: kode dasar hukum berulang
            aturan.yaml                  | {nilai: 2, dasar: perdirjen-7607, | {nilai: 2, dasar: perdirjen-9999, | aturan.periode_per_tahun.dasar: dasar hukum
            aturan.yaml                  | {nilai: 2, dasar: perdirjen-7607, | {nilai: 2,            | aturan.periode_per_tahun.dasar: wajib diisi
            aturan.yaml                  | {nilai: 2, dasar: perdirjen-7607, kepastian: pasti} | {nilai: 2, dasar: perdirjen-7607} | aturan.periode_per_tahun.kepastian: wajib diisi
            aturan.yaml                  | {nilai: 2, dasar: perdirjen-7607, kepastian: pasti} | {nilai: 2, dasar: perdirjen-7607, kepastian: mungkin} | aturan.periode_per_tahun.catatan: wajib diisi
            aturan.yaml                  | {nilai: 2, dasar: perdirjen-7607, kepastian: pasti} | {nilai: 2, dasar: perdirjen-7607, kepastian: yakin} | "yakin" tidak dikenal
            aturan.yaml                  | {nilai: 2,                  | {nilai: 3,                  | periode: jumlahnya harus sama
            aturan.yaml                  | jumlah_praktik: {nilai: 1   | jumlah_praktik: {nilai: 9   | tidak ada cukup indikator
            aturan.yaml                  | jumlah_praktik: {nilai: 1   | jumlah_praktik: {nilai: 0   | harus 1 atau lebih
            aturan.yaml                  | pengembangan_paling_sedikit: {nilai: 0 | pengembangan_paling_sedikit: {nilai: -1 | harus 0 atau lebih
            aturan.yaml                  | perilaku_per_aspek: {nilai: 1 | perilaku_per_aspek: {nilai: 4 | lebih sedikit daripada yang harus dipilih
            aturan.yaml                  | paling_sedikit: 32          | paling_sedikit: 320         | batas poin terbalik
            aturan.yaml                  | bukti_diunggah: {nilai: true | bukti_diunggah: {nilai: 1  | aturan.bukti_diunggah.nilai: harus true atau false
            aturan.yaml                  | tanpa_kepala: {nilai: DISETUJUI_SISTEM | tanpa_kepala: {nilai: ENTAH | "ENTAH" tidak dikenal
            aturan.yaml                  | [GURU, KEPALA_SEKOLAH]      | [GURU, PENGAWAS]            | wajib diisi
            aturan.yaml                  | {mulai: "01-01", sampai: "01-31" | {mulai: "02-01", sampai: "01-31" | jendela terbalik
            aturan.yaml                  | {mulai: "01-01", sampai: "01-31" | {mulai: "01-01", sampai: "07-31" | jendela terbalik
            aturan.yaml                  | {mulai: "01-01", sampai: "01-31" | {mulai: "01-01", sampai: "31-01" | bukan bulan-tanggal
            praktik-guru.yaml            | kode: MK-2\\n               | kode: MK-1\\n               | kode "MK-1" berulang
            praktik-guru.yaml            | kode: MK-2.1                | kode: MK-1.1                | kode "MK-1.1" berulang
            praktik-guru.yaml            | dasar: [perdirjen-7607]     | dasar: []                   | dasar: daftar tidak boleh kosong
            praktik-guru.yaml            | dasar: [perdirjen-7607]\\n  | ''                          | dasar: wajib diisi
            praktik-guru.yaml            | kelompok: MK\\n             | kelompok: XX\\n             | kelompok "XX" tidak ada
            praktik-guru.yaml            | dianjurkan: ["Panggil murid dengan namanya", "Sampaikan harapan baik tentang kelas", "Cairkan suasana sebelum belajar"] | dianjurkan: [] | indikator[0].fokus[0].dianjurkan: daftar tidak boleh kosong
            praktik-guru.yaml            | "Sebutan merendahkan"       | " "                         | dihindari[0]: harus berupa teks
            praktik-guru.yaml            | sumber: resmi               | sumber: usulan              | sama-sama usulan
            praktik-guru.yaml            | sumber: resmi               | sumber: kabar               | harus resmi, tidak_resmi, atau usulan
            praktik-guru.yaml            | sumber: resmi               | sumber: tidak_resmi         | tidak pasti bila sumbernya tidak resmi
            praktik-guru.yaml            | kepastian: pasti\\n    fokus | kepastian: belum_diketahui\\n    fokus | tidak boleh ditawarkan
            praktik-guru.yaml            | rubrik: pasti               | catatan: apa                | rubrik: wajib diisi
            praktik-kepala-sekolah.yaml  | untuk: KEPALA_SEKOLAH       | untuk: GURU                 | sudah ada praktik untuk peran ini
            praktik-kepala-sekolah.yaml  | indikator:                  | indikator: []\\nlain:       | indikator: daftar tidak boleh kosong
            pengembangan-kompetensi.yaml | poin: 36\\n    satuan       | satuan                      | pilihan[2].poin: wajib diisi
            pengembangan-kompetensi.yaml | kode: PK-02                 | kode: PK-01                 | kode "PK-01" berulang
            pengembangan-kompetensi.yaml | alasan:                     | sebab:                      | alasan: wajib diisi
            pengembangan-kompetensi.yaml | untuk: [GURU, KEPALA_SEKOLAH] | untuk: [SISWA]            | "SISWA" tidak dikenal
            tugas-tambahan.yaml          | dasar: permendikbud-15\\n   | dasar: undang-undang\\n     | dasar hukum "undang-undang" tidak ada
            tugas-tambahan.yaml          | kepastian_jtm: diperdebatkan | kepastian_jam: pasti       | kepastian_jtm: wajib diisi
            tugas-tambahan.yaml          | catatan_jtm:                | catatan_jam:                | catatan_jtm: wajib diisi
            tugas-tambahan.yaml          | jenjang: [SMK]              | jenjang: [SMEA]             | "SMEA" tidak dikenal
            tugas-tambahan.yaml          | ditawarkan: false\\n    alasan | catatan                  | tidak boleh ditawarkan
            perilaku-kerja.yaml          | kode: BP-2                  | kode: BP-1                  | kode "BP-1" berulang
            perilaku-kerja.yaml          | kode: BP-2                  | kode: XX-2                  | tanda hubung
            perilaku-kerja.yaml          | catatan:                    | catatan_lain:               | catatan: wajib diisi
            predikat.yaml                | {hasil: DI_ATAS, perilaku: SESUAI, predikat: BAIK} | {hasil: DI_ATAS, perilaku: DI_ATAS, predikat: BAIK} | pasangan rating ini sudah ada
            predikat.yaml                | \\n  - {hasil: DI_ATAS, perilaku: SESUAI, predikat: BAIK} | '' | kuadran: harus memuat setiap pasangan
            predikat.yaml                | predikat: SANGAT_BAIK       | predikat: LUAR_BIASA        | "LUAR_BIASA" tidak dikenal
            pelaksanaan.yaml             | dasar: [perdirjen-7607]     | dasar: [perdirjen-9999]     | dasar hukum "perdirjen-9999" tidak ada
            pelaksanaan.yaml             | skala:\\n                 | warna: biru\\nskala:\\n   | warna: kunci tidak dikenal
            pelaksanaan.yaml             | kode: VIDEO,                | kode: LANGSUNG,             | cara_observasi[1].kode: kode "LANGSUNG" berulang
            pelaksanaan.yaml             | untuk: [GURU, KEPALA_SEKOLAH] | untuk: [KEPALA_SEKOLAH]   | tidak ada cara mengobservasi GURU
            pelaksanaan.yaml             | untuk: [GURU, KEPALA_SEKOLAH] | untuk: []                 | cara_observasi[0].untuk: daftar tidak boleh kosong
            pelaksanaan.yaml             | kepastian: pasti, catatan: "Bagi kepala sekolah sumbernya tidak resmi." | kepastian: mungkin | cara_observasi[0].catatan: wajib diisi
            pelaksanaan.yaml             | kode: REFLEKSI\\n         | kode: OBSERVASI\\n        | skala[1].kode: kode "OBSERVASI" berulang
            pelaksanaan.yaml             | kode: BELUM_EFEKTIF,        | kode: BELUM,                | skala[0].tingkat[1].kode: kode "BELUM" berulang
            pelaksanaan.yaml             | arti: "Perubahan dicoba, belum menetap." | makna: x       | skala[3].tingkat[1].arti: wajib diisi
            pelaksanaan.yaml             | kepastian: usulan\\n      | kepastian: belum_diketahui\\n | tidak boleh ditawarkan
            pelaksanaan.yaml             | kode: B\\n                | kode: C\\n                | langkah[1].kode: langkah harus A, B, C, D, E menurut urutannya
            pelaksanaan.yaml             | kode: E\\n                | kode: F\\n                | langkah[4].kode: langkah harus A, B, C, D, E menurut urutannya
            pelaksanaan.yaml             | dokumen: Dokumen Refleksi   | formulir: Dokumen Refleksi  | langkah[4].dokumen: wajib diisi
            pelaksanaan.yaml             | bulan: 2                    | bulan: 0                    | langkah[0].bulan: harus dari 1 sampai 6
            pelaksanaan.yaml             | bulan: 6                    | bulan: 7                    | langkah[4].bulan: harus dari 4 sampai 6
            pelaksanaan.yaml             | bulan: 4                    | bulan: 2                    | langkah[3].bulan: harus dari 3 sampai 6
            pelaksanaan.yaml             | kode: A-UPAYA,              | kode: A-TARGET,             | kode "A-TARGET" berulang
            pelaksanaan.yaml             | kode: A-UPAYA,              | kode: B-UPAYA,              | langkah[0].isian[1].kode: harus A, tanda hubung
            pelaksanaan.yaml             | jenis: JADWAL,              | jenis: TANGGAL,             | "TANGGAL" tidak dikenal
            pelaksanaan.yaml             | jenis: BERKAS, oleh: PEGAWAI | jenis: BERKAS, oleh: PENILAI | PENILAI tidak mengisi langkah A
            pelaksanaan.yaml             | oleh: PENGAMAT, judul: Rekomendasi | oleh: PEGAWAI, judul: Rekomendasi | PEGAWAI tidak mengisi langkah B
            pelaksanaan.yaml             | skala: MEMPELAJARI,         | skala: BELAJAR,             | langkah[4].isian[4].skala: skala "BELAJAR" tidak ada
            pelaksanaan.yaml             | skala: MEMPELAJARI, oleh    | oleh                        | langkah[4].isian[4].skala: wajib diisi
            pelaksanaan.yaml             | kode: A-UPAYA, jenis: TEKS, | kode: A-UPAYA, jenis: TEKS, skala: REFLEKSI, | skala: hanya untuk isian SKALA
            pelaksanaan.yaml             | jenis: JADWAL,              | jenis: JADWAL, per_fokus: true, | per_fokus: hanya untuk isian SKALA atau TEKS
            pelaksanaan.yaml             | paling_sedikit: 1,          | paling_sedikit: 4,          | langkah[0].isian[0].paling_sedikit: harus dari 1 sampai 3
            pelaksanaan.yaml             | paling_sedikit: 1,          | ''                          | langkah[0].isian[0].paling_sedikit: wajib diisi
            pelaksanaan.yaml             | kode: A-UPAYA, jenis: TEKS, | kode: A-UPAYA, jenis: TEKS, paling_sedikit: 1, | paling_sedikit: hanya untuk isian FOKUS
            pelaksanaan.yaml             | wajib: false,               | wajib: mungkin,             | wajib: harus true atau false
            pelaksanaan.yaml             | , catatan: "Langkah ini tidak berformulir." | ''          | langkah[3].isian[0].catatan: wajib diisi
            """)
    void ketentuan_yang_cacat_ditolak(String berkas, String cari, String ganti, String pesan) {
        BerkasKetentuan cacat = UjiKetentuan.ubah(
                UjiKetentuan.berkas("2024-semester"),
                berkas,
                isi -> isi.replace(baris(cari), baris(ganti == null ? "" : ganti)));
        assertThatThrownBy(() -> PembacaKetentuan.baca(cacat))
                .isInstanceOf(KetentuanTidakSah.class)
                .hasMessageStartingWith("2024-semester/")
                .hasMessageContaining(pesan);
    }

    private static String baris(String teks) {
        return teks.replace("\\n", "\n");
    }

    @Test
    void poin_pada_ketentuan_tanpa_poin_ditolak() {
        BerkasKetentuan cacat = UjiKetentuan.ubah(
                UjiKetentuan.berkas("2026-tahunan"),
                "pengembangan-kompetensi.yaml",
                isi -> isi.replaceFirst("    satuan: pelatihan", "    poin: 8\n    satuan: pelatihan"));
        assertThatThrownBy(() -> PembacaKetentuan.baca(cacat))
                .hasMessage("2026-tahunan/pengembangan-kompetensi.yaml: pilihan[0].poin: ketentuan ini tanpa poin");
    }

    @Test
    void berkas_yang_kurang_atau_asing_ditolak() {
        Map<String, String> kurang =
                new HashMap<>(UjiKetentuan.berkas("2024-semester").isi());
        kurang.remove("predikat.yaml");
        assertThatThrownBy(() -> PembacaKetentuan.baca(new BerkasKetentuan("2024-semester", kurang)))
                .hasMessage("2024-semester/predikat.yaml: berkas tidak ada");
        assertThatThrownBy(() -> PembacaKetentuan.baca(
                        UjiKetentuan.ubah(UjiKetentuan.berkas("2024-semester"), "catatan.yaml", isi -> "a: 1")))
                .hasMessage("2024-semester/catatan.yaml: berkas tidak dikenal");
    }

    @Test
    void sidik_berubah_bila_nama_atau_isi_berkas_berubah() {
        BerkasKetentuan asal = UjiKetentuan.berkas("2024-semester");
        BerkasKetentuan lain = UjiKetentuan.ubah(asal, "aturan.yaml", isi -> isi + "# catatan\n");
        assertThat(lain.sidik()).isNotEqualTo(asal.sidik()).hasSize(64);
        Map<String, String> gantiNama = new HashMap<>(Map.of("a", "1", "b", "2"));
        assertThat(new BerkasKetentuan("x", gantiNama).sidik())
                .isEqualTo(new BerkasKetentuan("x", Map.of("b", "2", "a", "1")).sidik())
                .isNotEqualTo(new BerkasKetentuan("x", Map.of("a", "2", "b", "1")).sidik());
        assertThat(List.of(asal.sidik()))
                .containsOnly(UjiKetentuan.berkas("2024-semester").sidik());
    }
}
