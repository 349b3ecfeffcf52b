package id.teladan.organisasi.impor;

import static id.teladan.organisasi.impor.UjiImpor.contoh;
import static id.teladan.organisasi.impor.UjiImpor.teks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class DapodikPerubahanTest {
    private final UjiImpor uji = new UjiImpor();

    @Test
    void orang_yang_hilang_dari_berkas_hanya_diusulkan_berakhir() {
        uji.harusDiterapkan(uji.satuSekolah());
        Berkas tanpaYosef = contoh(
                "getGtk.json",
                "Yosef Contoh",
                "Orang Lain",
                "199311022024211999",
                "199011022024211998",
                "0000A1B2-0003-4E00-8A00-000000000003",
                "0000A1B2-0003-4E00-8A00-000000000033");
        UUID id = uji.dapodik(contoh("getSekolah.json"), tanpaYosef, contoh("getPengguna.json"));
        assertThat(uji.baris(id, Aksi.AKHIRI)).singleElement().asString().contains("Yosef Contoh", "dipilih=false");
        uji.harusDiterapkan(id);
        assertThat(uji.tugas()).contains("Yosef Contoh|GURU|SD NEGERI MELATI 1|true|2019-07-15|");

        UUID lagi = uji.dapodik(contoh("getSekolah.json"), tanpaYosef, contoh("getPengguna.json"));
        uji.pilih(lagi, Aksi.AKHIRI, true);
        uji.harusDiterapkan(lagi);
        assertThat(uji.tugas()).contains("Yosef Contoh|GURU|SD NEGERI MELATI 1|true|2019-07-15|2026-11-20");

        UUID kembali = uji.satuSekolah();
        assertThat(uji.baris(kembali, Aksi.TAMBAH))
                .singleElement()
                .asString()
                .contains("Yosef", "sudah diakhiri", "dipilih=false");
    }

    @Test
    void guru_yang_berperan_kepala_sekolah_di_pengguna_diusulkan_sebagai_plt() {
        Berkas gtk = contoh("getGtk.json", "\"Kepala Sekolah\"", "\"Guru Kelas\"");
        UUID id = uji.dapodik(contoh("getSekolah.json"), gtk, contoh("getPengguna.json"));
        assertThat(uji.baris(id, Aksi.TAMBAH))
                .anyMatch(b -> b.contains("Budi Hartono: Plt. kepala sekolah") && b.contains("dipilih=true"));
        uji.harusDiterapkan(id);
        assertThat(uji.tugas())
                .contains(
                        "Budi Hartono|GURU|SD NEGERI MELATI 1|true|2019-07-15|",
                        "Budi Hartono|PLT_KEPALA_SEKOLAH|SD NEGERI MELATI 1|false|2026-11-21|");
        String sebelum = uji.isiTabel();
        assertThat(uji.terapkan(uji.dapodik(contoh("getSekolah.json"), gtk, contoh("getPengguna.json"))))
                .isEqualTo(new HasilPenerapan.Diterapkan(0));
        assertThat(uji.isiTabel()).isEqualTo(sebelum);
    }

    @Test
    void usulan_plt_yang_tidak_dicentang_tidak_diterapkan() {
        UUID id = uji.dapodik(
                contoh("getSekolah.json"),
                contoh("getGtk.json", "\"Kepala Sekolah\"", "\"Guru Kelas\""),
                contoh("getPengguna.json"));
        uji.pilih(id, Aksi.TAMBAH, false);
        uji.harusDiterapkan(id);
        assertThat(uji.tugas()).noneMatch(t -> t.contains("PLT")).anyMatch(t -> t.startsWith("Budi Hartono|GURU"));
    }

    @Test
    void kepala_baru_menggantikan_kepala_yang_menjadi_guru() {
        uji.harusDiterapkan(uji.satuSekolah());
        Berkas tukar = contoh(
                "getGtk.json",
                "\"Kepala Sekolah\"",
                "\"SEMENTARA\"",
                "\"Guru Kelas\"",
                "\"Kepala Sekolah\"",
                "\"SEMENTARA\"",
                "\"Guru Kelas\"",
                "\"jabatan_ptk_id_str\": \"Kepala Sekolah\"",
                "\"jabatan_ptk_id_str\": \"Guru Kelas\"");
        UUID id = uji.dapodik(
                contoh("getSekolah.json"),
                hanyaSatuKepala(tukar),
                contoh("getPengguna.json", "\"peran_id_str\": \"Kepala Sekolah\"", "\"peran_id_str\": \"PTK\""));
        assertThat(uji.tolakan(id)).isEmpty();
        uji.harusDiterapkan(id);
        assertThat(uji.tugas())
                .contains(
                        "Budi Hartono|KEPALA_SEKOLAH|SD NEGERI MELATI 1|true|2019-07-15|2026-11-20",
                        "Budi Hartono|GURU|SD NEGERI MELATI 1|true|2026-11-21|",
                        "Sari Wulandari|GURU|SD NEGERI MELATI 1|true|2019-07-15|2026-11-20",
                        "Sari Wulandari|KEPALA_SEKOLAH|SD NEGERI MELATI 1|true|2026-11-21|");
    }

    /** Of the two that became kepala sekolah by the replacement, Yosef goes back to be a guru. */
    private static Berkas hanyaSatuKepala(Berkas b) {
        String isi = new String(b.isi(), java.nio.charset.StandardCharsets.UTF_8);
        int yosef = isi.indexOf("Yosef");
        return teks(
                b.nama(),
                isi.substring(0, yosef) + isi.substring(yosef).replace("\"Kepala Sekolah\"", "\"Guru Kelas\""));
    }

    @Test
    void kepala_lama_yang_hilang_harus_dicentang_sebelum_kepala_baru_mulai() {
        uji.harusDiterapkan(uji.satuSekolah());
        Berkas baru = contoh(
                "getGtk.json",
                "Budi Hartono",
                "Ratna Contoh",
                "197207211998031999",
                "197507212000032998",
                "9999750651200001",
                "9999750651200999",
                "0000A1B2-0003-4E00-8A00-000000000001",
                "0000A1B2-0003-4E00-8A00-000000000077");
        UUID id = uji.dapodik(contoh("getSekolah.json"), baru);
        String sebelum = uji.isiTabel();
        assertThat(uji.terapkan(id)).isInstanceOf(HasilPenerapan.Terhalang.class);
        assertThat(uji.isiTabel()).isEqualTo(sebelum);
        uji.pilih(id, Aksi.AKHIRI, true);
        uji.harusDiterapkan(id);
        assertThat(uji.tugas())
                .contains(
                        "Budi Hartono|KEPALA_SEKOLAH|SD NEGERI MELATI 1|true|2019-07-15|2026-11-20",
                        "Ratna Contoh|KEPALA_SEKOLAH|SD NEGERI MELATI 1|true|2026-11-21|");
    }

    @Test
    void guru_yang_pindah_induk_berakhir_di_sekolah_lama() {
        uji.harusDiterapkan(uji.satuSekolah());
        Berkas lain = contoh("getSekolah.json", "69999901", "69999902", "MELATI 1", "MELATI 2");
        Berkas gtk = contoh("getGtk.json", "\"Kepala Sekolah\"", "\"Tenaga Administrasi Sekolah\"");
        UUID id = uji.dapodik(lain, gtk);
        uji.harusDiterapkan(id);
        assertThat(uji.tugas())
                .contains(
                        "Sari Wulandari|GURU|SD NEGERI MELATI 1|true|2019-07-15|2026-11-20",
                        "Sari Wulandari|GURU|SD NEGERI MELATI 2|true|2026-11-21|",
                        "Bagus Rangkap|GURU|SD NEGERI MELATI 1|false|2019-07-15|",
                        "Bagus Rangkap|GURU|SD NEGERI MELATI 2|false|2019-07-15|");
    }

    @Test
    void golongan_yang_dibetulkan_orangnya_sendiri_tidak_ditimpa_dapodik() {
        uji.harusDiterapkan(uji.satuSekolah());
        String sari = uji.sql("SELECT pegawai_id FROM organisasi.pegawai WHERE nama LIKE 'Sari%'");
        uji.jdbc
                .sql("UPDATE organisasi.pegawai SET golongan = 'III/d' WHERE nama LIKE 'Sari%' OR nama LIKE 'Yosef%'")
                .update();
        uji.jdbc
                .sql(
                        "INSERT INTO organisasi.riwayat VALUES (?, gen_random_uuid(), 'PEGAWAI', ?::uuid, now(), ?, 'Data diri dibetulkan')")
                .params(uji.dinas.nilai(), sari, sari)
                .update();
        UUID id = uji.satuSekolah();
        assertThat(uji.baris(id, Aksi.UBAH)).singleElement().asString().contains("Yosef", "lama=III/d, baru=IX");
        assertThat(uji.baris(id, Aksi.TETAP))
                .anyMatch(b -> b.contains("Sari") && b.contains("dari Dapodik tidak dipakai"));
    }
}
