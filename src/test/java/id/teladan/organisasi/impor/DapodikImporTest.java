package id.teladan.organisasi.impor;

import static id.teladan.organisasi.impor.UjiImpor.contoh;
import static id.teladan.organisasi.impor.UjiImpor.teks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DapodikImporTest {
    private final UjiImpor uji = new UjiImpor();

    @Test
    void satu_sekolah_menjadi_satuan_pegawai_dan_penugasan() {
        UUID id = uji.satuSekolah();
        assertThat(uji.baris(id, Aksi.TOLAK)).isEmpty();
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.Diterapkan(11));
        assertThat(uji.tugas())
                .containsExactly(
                        "Bagus Rangkap|GURU|SD NEGERI MELATI 1|false|2019-07-15|",
                        "Budi Hartono|KEPALA_SEKOLAH|SD NEGERI MELATI 1|true|2019-07-15|",
                        "Maria Contohwati|GURU|SD NEGERI MELATI 1|true|2019-07-15|",
                        "Sari Wulandari|GURU|SD NEGERI MELATI 1|true|2019-07-15|",
                        "Yosef Contoh|GURU|SD NEGERI MELATI 1|true|2019-07-15|");
        assertThat(uji.sql("""
                SELECT string_agg(nama || ' ' || coalesce(nip, '-') || ' ' || coalesce(nuptk, '-') || ' ' || status || ' '
                       || coalesce(golongan, '-') || ' ' || coalesce(surel, '-'), ', ' ORDER BY nama) FROM organisasi.pegawai
                """))
                .isEqualTo("Bagus Rangkap 198808172011011999 9999766667130006 PNS III/d -, "
                        + "Budi Hartono 197207211998031999 9999750651200001 PNS IV/b budi.contoh@admin.sd.belajar.id, "
                        + "Maria Contohwati - - NON_ASN - -, "
                        + "Sari Wulandari 198503152010012999 9999763664300002 PNS III/c sari.contoh@guru.sd.belajar.id, "
                        + "Yosef Contoh 199311022024211999 - PPPK IX -");
        assertThat(uji.sql("SELECT count(*) FROM organisasi.nip")).isEqualTo("4");
        assertThat(uji.sql("SELECT npsn FROM organisasi.npsn")).isEqualTo("69999901");
    }

    @Test
    void riwayat_menyebut_impor_yang_melakukannya() {
        UUID id = uji.harusDiterapkan(uji.satuSekolah());
        assertThat(uji.sql("SELECT count(*) FROM organisasi.riwayat WHERE oleh = 'impor:" + id + "'"))
                .isEqualTo("11");
        assertThat(
                        uji.sql(
                                "SELECT string_agg(apa, ', ') FROM organisasi.riwayat WHERE jenis_objek = 'PENUGASAN' AND apa LIKE '%Kepala%'"))
                .isEqualTo("Penugasan dimulai: Kepala sekolah · SD NEGERI MELATI 1");
        assertThat(uji.sql("SELECT sesudah->>'NIP' FROM organisasi.riwayat WHERE sesudah->>'Nama' = 'Sari Wulandari'"))
                .isEqualTo("198503152010012999");
        assertThat(uji.sql("SELECT count(*) FROM organisasi.riwayat WHERE substring(riwayat_id::text, 15, 1) = '7'"))
                .isEqualTo("11");
    }

    @Test
    void mengimpor_berkas_yang_sama_dua_kali_tidak_mengubah_apa_pun() {
        uji.harusDiterapkan(uji.satuSekolah());
        String sebelum = uji.isiTabel();
        uji.kini = uji.kini.plusSeconds(86_400 * 9);
        UUID kedua = uji.satuSekolah();
        assertThat(uji.repo.hitung(uji.dinas, kedua))
                .extracting(HitunganBaris::aksi)
                .containsOnly(Aksi.TETAP, Aksi.LEWATI);
        assertThat(uji.terapkan(kedua)).isEqualTo(new HasilPenerapan.Diterapkan(0));
        assertThat(uji.isiTabel()).isEqualTo(sebelum);
    }

    @Test
    void tenaga_administrasi_dilewati_dan_disebut() {
        assertThat(uji.baris(uji.satuSekolah(), Aksi.LEWATI))
                .singleElement()
                .asString()
                .contains("Dewi Tatausaha", "tidak ikut Pengelolaan Kinerja");
    }

    @Test
    void sidik_kata_sandi_tidak_pernah_sampai_ke_basis_data() {
        uji.harusDiterapkan(uji.satuSekolah());
        List<String> tabel = uji.jdbc
                .sql(
                        "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list();
        assertThat(tabel).contains("organisasi.impor_baris", "organisasi.pegawai");
        for (String t : tabel) {
            for (String rahasia :
                    List.of("JANGAN.PERNAH", "9999015503850001", "Islam", "Anak Contoh", "anak@example")) {
                assertThat(uji.sql("SELECT count(*) FROM " + t + " x WHERE x::text LIKE '%" + rahasia + "%'"))
                        .as(t + " " + rahasia)
                        .isEqualTo("0");
            }
        }
    }

    @Test
    void nol_baris_tidak_mengakhiri_siapa_pun() {
        uji.harusDiterapkan(uji.satuSekolah());
        Berkas nol =
                teks("getGtk.json", "{\"results\":0,\"id\":\"ptk_terdaftar_id\",\"start\":0,\"limit\":20,\"rows\":[]}");
        UUID id = uji.dapodik(contoh("getSekolah.json"), nol);
        assertThat(uji.baris(id, Aksi.AKHIRI)).isEmpty();
        assertThat(uji.ringkas(id).catatan()).anyMatch(c -> c.contains("tidak berisi satu baris pun"));
        assertThat(uji.ringkas(uji.dapodik(nol)).pesan()).contains("tidak berisi satu baris pun");
    }

    @Test
    void orang_yang_barisnya_ditolak_tidak_dianggap_hilang() {
        uji.harusDiterapkan(uji.satuSekolah());
        UUID id = uji.dapodik(contoh("getSekolah.json"), contoh("getGtk.json", "199311022024211999", "19931102"));
        assertThat(uji.tolakan(id)).singleElement().asString().contains("NIP harus 18 angka");
        assertThat(uji.baris(id, Aksi.AKHIRI)).isEmpty();
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.AdaTolakan(1));
    }

    @Test
    void wakil_kepala_sekolah_adalah_guru() {
        Berkas gtk = contoh(
                "getGtk.json",
                "\"jabatan_ptk_id_str\": \"Guru Mapel\"",
                "\"jabatan_ptk_id_str\": \"Wakil Kepala Sekolah\"");
        uji.harusDiterapkan(uji.dapodik(contoh("getSekolah.json"), gtk));
        assertThat(uji.tugas()).contains("Maria Contohwati|GURU|SD NEGERI MELATI 1|true|2019-07-15|");
    }

    @Test
    void dua_kepala_sekolah_dalam_satu_berkas_ditolak_yang_kedua() {
        UUID id = uji.dapodik(contoh("getSekolah.json"), contoh("getGtk.json", "\"Guru Mapel\"", "\"Kepala Sekolah\""));
        assertThat(uji.tolakan(id))
                .singleElement()
                .asString()
                .contains("4:", "sudah mempunyai kepala sekolah definitif", "Budi Hartono");
        assertThat(uji.baris(id, Aksi.TAMBAH)).anyMatch(b -> b.contains("Bagus Rangkap: Plt. kepala sekolah"));
    }

    @Test
    void nip_yang_dimiliki_dinas_lain_ditolak_tanpa_menyebut_orangnya() {
        UUID asing = UUID.randomUUID();
        uji.jdbc
                .sql("INSERT INTO organisasi.nip VALUES ('198503152010012999', ?, ?)")
                .params(uji.dinasLain.nilai(), asing)
                .update();
        UUID id = uji.satuSekolah();
        assertThat(uji.tolakan(id))
                .singleElement()
                .asString()
                .contains("2:", "sudah tercatat pada dinas lain")
                .doesNotContain("Kabupaten");
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.AdaTolakan(1));
        assertThat(uji.impor.terapkan(uji.oleh(), id, true)).isEqualTo(new HasilPenerapan.Diterapkan(9));
        assertThat(uji.tugas()).noneMatch(t -> t.startsWith("Sari"));
    }

    @Test
    void npsn_milik_dinas_lain_menolak_seluruh_sekolah() {
        uji.jdbc
                .sql("INSERT INTO organisasi.npsn VALUES ('69999901', ?, ?)")
                .params(uji.dinasLain.nilai(), UUID.randomUUID())
                .update();
        UUID id = uji.satuSekolah();
        assertThat(uji.tolakan(id)).hasSize(6).allMatch(t -> t.contains("NPSN sudah tercatat pada dinas lain"));
        assertThat(uji.impor.terapkan(uji.oleh(), id, true)).isEqualTo(new HasilPenerapan.Diterapkan(0));
    }

    @Test
    void pengguna_saja_hanya_mengisi_surel_orang_yang_dikenal() {
        uji.harusDiterapkan(uji.dapodik(contoh("getSekolah.json"), contoh("getGtk.json")));
        UUID id = uji.dapodik(contoh("getPengguna.json"));
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.Diterapkan(2));
        assertThat(uji.baris(id, Aksi.LEWATI)).singleElement().asString().contains("Dewi Tatausaha");
        assertThat(uji.sql("SELECT surel FROM organisasi.pegawai WHERE nama LIKE 'Sari%'"))
                .isEqualTo("sari.contoh@guru.sd.belajar.id");
    }
}
