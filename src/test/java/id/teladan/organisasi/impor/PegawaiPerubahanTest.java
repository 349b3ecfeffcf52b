package id.teladan.organisasi.impor;

import static id.teladan.organisasi.impor.UjiImpor.csv;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PegawaiPerubahanTest {
    private static final String SARI =
            "69999901;SDN Melati 1;SD;Negeri;Sari Wulandari, S.Pd.;198503152010012999;;Guru Kelas;PNS;III/c;;;Guru;ya;15/07/2019;;";
    private static final String BUDI =
            "69999901;SDN Melati 1;SD;Negeri;Budi Hartono, M.Pd.;197207211998031999;;;PNS;iv b;;;Kepala Sekolah;;2020-01-02;;SK/1";
    private static final String TONO = ";;;;Tono Contoh;196801011993031998;;;PNS;IV/c;;;Kepala Dinas;;1 Januari 2021;;";
    private static final String MARIA =
            "69999901;;;;Maria Contoh;;;Guru Mapel;Non-ASN;;;maria@guru.sd.belajar.id;Guru;;;;";
    private final UjiImpor uji = new UjiImpor();

    @Test
    void mengisi_sampai_mengakhiri_penugasan() {
        uji.harusDiterapkan(uji.pegawai(csv(SARI)));
        UUID id = uji.pegawai(csv(SARI.replace(";15/07/2019;;", ";;30/06/2026;")));
        assertThat(uji.baris(id, Aksi.AKHIRI)).singleElement().asString().contains("30 Juni 2026");
        uji.harusDiterapkan(id);
        assertThat(uji.tugas()).containsExactly("Sari Wulandari, S.Pd.|GURU|SDN Melati 1|true|2019-07-15|2026-06-30");
    }

    @Test
    void yang_berubah_saja_yang_ditulis_dan_sel_kosong_tidak_menghapus() {
        uji.harusDiterapkan(uji.pegawai(csv(SARI, BUDI)));
        UUID id = uji.pegawai(csv(SARI.replace("III/c", "III/d").replace("15/07/2019", ""), BUDI.replace("iv b", "")));
        assertThat(uji.baris(id, Aksi.UBAH)).singleElement().asString().contains("Pangkat/golongan", "III/c", "III/d");
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.Diterapkan(1));
        assertThat(uji.sql("SELECT string_agg(golongan || versi, ', ' ORDER BY golongan) FROM organisasi.pegawai"))
                .isEqualTo("III/d1, IV/b0");
        assertThat(uji.sql("SELECT sebelum::text || sesudah FROM organisasi.riwayat WHERE apa = 'Data pegawai diubah'"))
                .isEqualTo("{\"Pangkat/golongan\": \"III/c\"}{\"Pangkat/golongan\": \"III/d\"}");
    }

    @Test
    void nip_baru_ikut_tercatat_di_daftar_nip() {
        uji.harusDiterapkan(
                uji.pegawai(csv(SARI.replace("198503152010012999;;", "198503152010012999;9999763664300002;"))));
        uji.harusDiterapkan(
                uji.pegawai(csv(SARI.replace("198503152010012999;;", "198503152024212999;9999763664300002;"))));
        assertThat(uji.sql("SELECT string_agg(nip, ',') FROM organisasi.nip")).isEqualTo("198503152024212999");
        assertThat(uji.sql("SELECT string_agg(nip, ',') FROM organisasi.pegawai"))
                .isEqualTo("198503152024212999");
    }

    @Test
    void surel_baru_ikut_tercatat_di_daftar_surel() {
        String daftar = "SELECT coalesce(string_agg(surel, ',' ORDER BY surel), '-') FROM organisasi.surel";
        uji.harusDiterapkan(uji.pegawai(csv(MARIA, SARI)));
        assertThat(uji.sql(daftar)).isEqualTo("maria@guru.sd.belajar.id");
        uji.harusDiterapkan(uji.pegawai(csv(MARIA.replace("maria@", "Maria.Baru@"))));
        assertThat(uji.sql(daftar)).isEqualTo("maria.baru@guru.sd.belajar.id");
        uji.harusDiterapkan(
                uji.pegawai(csv(MARIA.replace("maria@guru.sd.belajar.id", "").replace("Guru Mapel", "Guru Kelas"))));
        assertThat(uji.sql(daftar)).as("sel kosong tidak menghapus").isEqualTo("maria.baru@guru.sd.belajar.id");
    }

    @Test
    void kepala_sekolah_kedua_ditolak_sampai_yang_lama_diakhiri() {
        uji.harusDiterapkan(uji.pegawai(csv(BUDI)));
        String baru = "69999901;;;;Ratna Contoh;197507212000032998;;;PNS;;;;Kepala Sekolah;;01/07/2026;;";
        assertThat(uji.tolakan(uji.pegawai(csv(baru))))
                .singleElement()
                .asString()
                .contains("Budi Hartono, M.Pd.", "2 Januari 2020");
        uji.harusDiterapkan(uji.pegawai(csv(baru, BUDI.replace(";;SK/1", ";30/06/2026;SK/1"))));
        assertThat(uji.tugas())
                .containsExactly(
                        "Budi Hartono, M.Pd.|KEPALA_SEKOLAH|SDN Melati 1|true|2020-01-02|2026-06-30",
                        "Ratna Contoh|KEPALA_SEKOLAH|SDN Melati 1|true|2026-07-01|");
        String dinas2 = TONO.replace("Tono", "Tini").replace("196801011993031998", "196801011993032997");
        assertThat(uji.tolakan(uji.pegawai(csv(TONO, dinas2))))
                .singleElement()
                .asString()
                .contains("3:", "sudah mempunyai kepala dinas", "Tono");
    }

    @Test
    void pratinjau_lama_tidak_diterapkan_setelah_data_berubah() {
        uji.harusDiterapkan(uji.pegawai(csv(SARI)));
        UUID id = uji.pegawai(csv(SARI.replace("III/c", "III/d")));
        uji.jdbc
                .sql("UPDATE organisasi.pegawai SET surel = 'lain@example.sch.id', versi = versi + 1")
                .update();
        String sebelum = uji.isiTabel();
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.Kedaluwarsa());
        assertThat(uji.isiTabel()).isEqualTo(sebelum);
        assertThat(uji.ringkas(id).keadaan()).isEqualTo(KeadaanImpor.KEDALUWARSA);
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.Kedaluwarsa());
    }

    @Test
    void dua_admin_mengimpor_berkas_yang_sama_bersamaan_hanya_satu_yang_menulis() {
        UUID a = uji.pegawai(csv(SARI, BUDI));
        UUID b = uji.pegawai(csv(SARI, BUDI));
        uji.harusDiterapkan(a);
        String sebelum = uji.isiTabel();
        assertThat(uji.terapkan(b)).isEqualTo(new HasilPenerapan.Kedaluwarsa());
        assertThat(uji.isiTabel()).isEqualTo(sebelum);
    }

    @Test
    void klik_ganda_menerapkan_satu_kali() throws Exception {
        UUID id = uji.pegawai(csv(SARI, BUDI));
        try (var pekerja = java.util.concurrent.Executors.newFixedThreadPool(2)) {
            var satu = pekerja.submit(() -> uji.terapkan(id));
            var dua = pekerja.submit(() -> uji.terapkan(id));
            assertThat(List.of(satu.get(), dua.get()))
                    .containsExactlyInAnyOrder(new HasilPenerapan.Diterapkan(5), new HasilPenerapan.Sudah());
        }
        assertThat(uji.sql("SELECT count(*) FROM organisasi.riwayat")).isEqualTo("5");
    }
}
