package id.teladan.organisasi.impor;

import static id.teladan.organisasi.impor.UjiImpor.csv;
import static id.teladan.organisasi.impor.UjiImpor.teks;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PegawaiImporTest {
    private static final String SARI =
            "69999901;SDN Melati 1;SD;Negeri;Sari Wulandari, S.Pd.;198503152010012999;;Guru Kelas;PNS;III/c;;;Guru;ya;15/07/2019;;";
    private static final String BUDI =
            "69999901;SDN Melati 1;SD;Negeri;Budi Hartono, M.Pd.;197207211998031999;;;PNS;iv b;;;Kepala Sekolah;;2020-01-02;;SK/1";
    private static final String TONO = ";;;;Tono Contoh;196801011993031998;;;PNS;IV/c;;;Kepala Dinas;;1 Januari 2021;;";
    private static final String MARIA =
            "69999901;;;;Maria Contoh;;;Guru Mapel;Non-ASN;;;maria@guru.sd.belajar.id;Guru;;;;";
    private final UjiImpor uji = new UjiImpor();

    @Test
    void templat_menjadi_satuan_pegawai_dan_penugasan() {
        uji.harusDiterapkan(uji.pegawai(csv(SARI, BUDI, TONO, MARIA)));
        assertThat(uji.tugas())
                .containsExactly(
                        "Budi Hartono, M.Pd.|KEPALA_SEKOLAH|SDN Melati 1|true|2020-01-02|",
                        "Maria Contoh|GURU|SDN Melati 1|true|2026-11-21|",
                        "Sari Wulandari, S.Pd.|GURU|SDN Melati 1|true|2019-07-15|",
                        "Tono Contoh|KEPALA_DINAS|-|false|2021-01-01|");
        assertThat(
                        uji.sql(
                                "SELECT string_agg(golongan || ' ' || jenis_ptk, ', ' ORDER BY nip) FROM organisasi.pegawai WHERE nip IS NOT NULL"))
                .isEqualTo("IV/c Kepala dinas, IV/b Kepala sekolah, III/c Guru Kelas");
    }

    @Test
    void mengimpor_templat_yang_sama_dua_kali_tidak_mengubah_apa_pun() {
        uji.harusDiterapkan(uji.pegawai(csv(SARI, BUDI, TONO, MARIA)));
        String sebelum = uji.isiTabel();
        uji.kini = uji.kini.plusSeconds(86_400 * 40);
        UUID id = uji.pegawai(csv(SARI, BUDI, TONO, MARIA));
        assertThat(uji.repo.hitung(uji.dinas, id))
                .extracting(HitunganBaris::aksi)
                .containsOnly(Aksi.TETAP);
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.Diterapkan(0));
        assertThat(uji.isiTabel()).isEqualTo(sebelum);
    }

    @Test
    void dua_puluh_ribu_baris_diterapkan_lalu_diulang_tanpa_perubahan() {
        List<String> baris = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            String npsn = "6%07d".formatted(i / 40);
            String peran = i % 40 == 0 ? "Kepala Sekolah" : "Guru";
            baris.add(npsn + ";SDN Contoh " + i / 40 + ";SD;Negeri;Pegawai Contoh " + i + ";" + UjiImpor.nip(i)
                    + ";;Guru Kelas;PNS;III/b;Guru Ahli Pertama;p" + i + "@guru.sd.belajar.id;" + peran
                    + ";ya;01/07/2020;;SK " + i);
        }
        Berkas b = csv(baris.toArray(String[]::new));
        long t0 = System.nanoTime();
        UUID id = uji.pegawai(b);
        long t1 = System.nanoTime();
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.Diterapkan(500 + 20_000 + 20_000));
        long t2 = System.nanoTime();
        String sebelum =
                uji.sql("SELECT md5(string_agg(t::text, '' ORDER BY penugasan_id)) FROM organisasi.penugasan t")
                        + uji.sql("SELECT md5(string_agg(t::text, '' ORDER BY pegawai_id)) FROM organisasi.pegawai t")
                        + uji.sql("SELECT count(*) FROM organisasi.riwayat");
        UUID kedua = uji.pegawai(b);
        assertThat(uji.repo.hitung(uji.dinas, kedua))
                .extracting(HitunganBaris::aksi)
                .containsOnly(Aksi.TETAP);
        assertThat(uji.terapkan(kedua)).isEqualTo(new HasilPenerapan.Diterapkan(0));
        long t3 = System.nanoTime();
        assertThat(uji.sql("SELECT md5(string_agg(t::text, '' ORDER BY penugasan_id)) FROM organisasi.penugasan t")
                        + uji.sql("SELECT md5(string_agg(t::text, '' ORDER BY pegawai_id)) FROM organisasi.pegawai t")
                        + uji.sql("SELECT count(*) FROM organisasi.riwayat"))
                .isEqualTo(sebelum);
        System.out.printf(
                "WAKTU 20.000 baris dalam %d ms pratinjau, %d ms penerapan, %d ms ulangan%n",
                (t1 - t0) / 1_000_000, (t2 - t1) / 1_000_000, (t3 - t2) / 1_000_000);
    }

    @Test
    void baris_yang_salah_ditolak_dengan_nomor_bidang_dan_alasan() {
        UUID id = uji.pegawai(csv(
                SARI.replace("198503152010012999", "1,98503E+17"),
                SARI.replace("198503152010012999", "19850315"),
                SARI.replace("15/07/2019", "31/02/2019"),
                SARI.replace("Sari Wulandari, S.Pd.", "Sari".repeat(60)),
                SARI.replace("Sari", "Sa\u0007ri"),
                SARI.replace("Guru;ya", "Tukang;ya"),
                SARI.replace("69999901", ""),
                SARI.replace(";PNS;", ";ASN palsu;"),
                SARI.replace("III/c", "V/z"),
                SARI.replace("Sari Wulandari, S.Pd.", "=A1"),
                SARI.replace("15/07/2019;;", "15/07/2019;14/07/2019;"),
                TONO.replace("Kepala Dinas", "Guru"),
                "69999901" + TONO));
        assertThat(uji.tolakan(id))
                .satisfiesExactly(
                        t -> assertThat(t).startsWith("2: [NIP tersimpan sebagai angka"),
                        t -> assertThat(t).startsWith("3: [NIP harus 18 angka"),
                        t -> assertThat(t).startsWith("4: [Mulai bukan tanggal"),
                        t -> assertThat(t).startsWith("5: [Nama terlalu panjang (240"),
                        t -> assertThat(t).startsWith("6: [Nama berisi karakter kendali"),
                        t -> assertThat(t).startsWith("7: [Peran tidak dikenal"),
                        t -> assertThat(t).startsWith("8: [NPSN wajib diisi"),
                        t -> assertThat(t).startsWith("9: [Status kepegawaian tidak dikenal"),
                        t -> assertThat(t).startsWith("10: [Golongan tidak dikenal"),
                        t -> assertThat(t).startsWith("11: [Nama berisi rumus"),
                        t -> assertThat(t).startsWith("12: [Sampai mendahului"),
                        t -> assertThat(t).startsWith("13: [NPSN wajib diisi"),
                        t -> assertThat(t).startsWith("14: [NPSN kosongkan"));
        assertThat(uji.terapkan(id)).isEqualTo(new HasilPenerapan.AdaTolakan(13));
        assertThat(uji.sql("SELECT count(*) FROM organisasi.satuan")).isEqualTo("0");
    }

    @Test
    void nip_ganda_dalam_berkas_ditolak() {
        UUID id = uji.pegawai(
                csv(SARI, SARI.replace("Sari", "Tari"), SARI.replace("Guru;ya", "Admin Satuan;tidak"), BUDI, BUDI));
        assertThat(uji.tolakan(id)).hasSize(4);
        assertThat(uji.tolakan(id).get(0)).startsWith("2: [Nama berbeda dari baris 3");
        assertThat(uji.tolakan(id).get(1)).startsWith("3: [Nama berbeda dari baris 2");
        assertThat(uji.tolakan(id).get(2)).startsWith("4: [NIP dipakai oleh nama yang berbeda-beda");
        assertThat(uji.tolakan(id).get(3)).startsWith("6: [Nama, Peran baris ganda");
        assertThat(uji.impor.terapkan(uji.oleh(), id, true)).isEqualTo(new HasilPenerapan.Diterapkan(3));
        assertThat(uji.tugas()).singleElement().asString().startsWith("Budi");
    }

    @Test
    void orang_di_dua_sekolah_mendapat_dua_penugasan_tetapi_satu_induk() {
        String kedua = SARI.replace("69999901;SDN Melati 1", "69999902;SDN Melati 2");
        UUID ditolak = uji.pegawai(csv(SARI, kedua));
        assertThat(uji.tolakan(ditolak))
                .singleElement()
                .asString()
                .contains("3: [Sekolah induk sudah punya sekolah induk SDN Melati 1");
        uji.harusDiterapkan(uji.pegawai(csv(SARI, kedua.replace("Guru;ya", "Guru;tidak"))));
        assertThat(uji.tugas()).hasSize(2);
        assertThat(uji.sql("SELECT count(*) FROM organisasi.pegawai")).isEqualTo("1");
    }

    @Test
    void csv_koma_dan_windows_1252_dan_tab_terbaca() {
        String koma = "\ufeff" + UjiImpor.KEPALA.replace(';', ',') + "\r\n"
                + SARI.replace("Sari Wulandari, S.Pd.", "\"Sari Wulandari, S.Pd.\"")
                        .replace(';', ',') + "\r\n";
        Berkas cp1252 = new Berkas(
                "a.csv", koma.replace("Sari", "Sarié").substring(1).getBytes(Charset.forName("windows-1252")));
        uji.harusDiterapkan(uji.pegawai(cp1252));
        assertThat(uji.tugas()).singleElement().asString().startsWith("Sarié Wulandari, S.Pd.|");
        assertThat(PegawaiBerkas.baca(teks("b.csv", koma), Kemajuan.DIAM).orang())
                .hasSize(1);
        Berkas utf16 = new Berkas(
                "c.csv",
                ("\ufeff" + UjiImpor.KEPALA + "\n" + SARI).replace(';', '\t').getBytes(StandardCharsets.UTF_16LE));
        assertThat(PegawaiBerkas.baca(utf16, Kemajuan.DIAM).orang()).hasSize(1);
    }

    @Test
    void satuan_yang_berubah_nama_diubah_dan_yang_baru_harus_lengkap() {
        uji.harusDiterapkan(uji.pegawai(csv(SARI)));
        UUID id = uji.pegawai(csv(SARI.replace("SDN Melati 1", "SDN Melati Satu")));
        assertThat(uji.baris(id, Aksi.UBAH)).singleElement().asString().contains("SATUAN", "SDN Melati Satu");
        uji.harusDiterapkan(id);
        assertThat(uji.tolakan(uji.pegawai(csv(MARIA.replace("69999901", "69999909")))))
                .singleElement()
                .asString()
                .contains("Nama satuan wajib diisi karena NPSN 69999909 belum ada");
        assertThat(uji.tolakan(uji.pegawai(csv(SARI, BUDI.replace("SDN Melati 1", "SDN Mawar")))))
                .singleElement()
                .asString()
                .contains("3: [Nama satuan berbeda dari baris 2");
    }

    @Test
    void templat_yang_dibagikan_dapat_dibaca_lagi() {
        assertThat(uji.ringkas(uji.pegawai(new Berkas("t.xlsx", Templat.xlsx())))
                        .pesan())
                .contains("belum berisi satu pegawai pun");
        assertThat(uji.ringkas(uji.pegawai(new Berkas("t.csv", Templat.csv()))).pesan())
                .contains("belum berisi satu pegawai pun");
    }
}
