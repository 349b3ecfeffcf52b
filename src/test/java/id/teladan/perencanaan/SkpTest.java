package id.teladan.perencanaan;

import static id.teladan.perencanaan.Contoh.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.organisasi.PejabatPenilai;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Ketentuan.Persetujuan;
import id.teladan.periode.Ketentuan.Poin;
import id.teladan.periode.Tahap;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SkpTest {
    private static Penyesuaian usul(Bagian b, @Nullable String baru, @Nullable Integer target) {
        return new Penyesuaian(Uuid7.baru(), b, null, baru, target, null, "Alasan", BUDI, KINI);
    }

    @Test
    void guru_lain_tidak_dapat_mengajukan_skp_bu_sari() {
        assertThat(skp(StatusSkp.DRAF).halangan(LangkahSkp.AJUKAN, oleh(Pihak.PENILAI)))
                .hasValueSatisfying(h -> assertThat(h).isInstanceOf(Halangan.BukanPihak.class));
    }

    @Test
    void langkah_pemilik_bukan_langkah_atasan_dalam_status_apa_pun() {
        for (StatusSkp status : StatusSkp.values()) {
            assertThat(skp(status).halangan(LangkahSkp.SEPAKATI, oleh(Pihak.PENILAI)))
                    .hasValueSatisfying(h -> assertThat(h).isInstanceOf(Halangan.BukanPihak.class));
            assertThat(skp(status).halangan(LangkahSkp.SETUJUI, oleh(Pihak.PEMILIK)))
                    .hasValueSatisfying(h -> assertThat(h).isInstanceOf(Halangan.BukanPihak.class));
        }
    }

    @Test
    void rencana_lengkap_dapat_diajukan_lalu_menunggu_atasan() {
        Skp s = skp(StatusSkp.DRAF);
        assertThat(s.halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK))).isEmpty();
        assertThat(s.langkah(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK)).status()).isEqualTo(StatusSkp.DIAJUKAN);
    }

    @Test
    void rencana_tanpa_praktik_tidak_dapat_diajukan_dan_kekurangannya_disebut() {
        Skp s = skp(StatusSkp.DRAF).simpan(Bagian.PRAKTIK, List.of());
        assertThat(s.halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK))
                        .orElseThrow()
                        .pesan())
                .contains("Pilih tepat 1 sub-indikator; sekarang 0");
    }

    @Test
    void poin_di_bawah_minimum_menghalangi_atau_memperingatkan_menurut_ketentuan() {
        Skp s = skp(StatusSkp.DRAF)
                .simpan(Bagian.PENGEMBANGAN, List.of(new Butir(Bagian.PENGEMBANGAN, "PK-05", 1, null)));
        Ketentuan menghalangi = ketentuan(new Poin(32, 128, true), true, Persetujuan.ORANG);
        Ketentuan memperingatkan = ketentuan(new Poin(32, 128, false), true, Persetujuan.ORANG);
        assertThat(s.halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK, menghalangi, null)))
                .isPresent();
        assertThat(s.halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK, memperingatkan, null)))
                .isEmpty();
        assertThat(s.kelengkapan(memperingatkan).periksa(s.isi()))
                .singleElement()
                .satisfies(k -> assertThat(k.pesan()).contains("Baru 4 poin"));
    }

    @Test
    void poin_di_atas_maksimum_ditolak_dengan_jumlahnya() {
        Isi isi = lengkap().dengan(Bagian.PENGEMBANGAN, List.of(new Butir(Bagian.PENGEMBANGAN, "PK-03", 4, null)));
        assertThat(skp(StatusSkp.DRAF).kelengkapan(ketentuan()).tolak(Bagian.PENGEMBANGAN, isi))
                .singleElement()
                .satisfies(p -> assertThat(p).contains("144").contains("128"));
    }

    @Test
    void tanpa_poin_dalam_ketentuan_satu_kegiatan_sudah_cukup() {
        Ketentuan k = ketentuan(null, true, Persetujuan.ORANG);
        Skp s = skp(StatusSkp.DRAF)
                .simpan(Bagian.PENGEMBANGAN, List.of(new Butir(Bagian.PENGEMBANGAN, "PK-05", 1, null)));
        assertThat(s.halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK, k, null))).isEmpty();
        assertThat(s.simpan(Bagian.PENGEMBANGAN, List.of()).halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK, k, null)))
                .isPresent();
    }

    @Test
    void tugas_yang_bukan_untuk_jenjang_sekolah_ditolak() {
        Isi isi = lengkap().dengan(Bagian.TUGAS, List.of(Butir.of(Bagian.TUGAS, "TT-01")));
        assertThat(skp(StatusSkp.DRAF).kelengkapan(ketentuan()).tolak(Bagian.TUGAS, isi))
                .hasSize(1);
    }

    @Test
    void pengajuan_setelah_tengah_malam_waktu_dinas_ditolak_dan_draf_tetap() {
        Jendela wib = new Jendela(
                Tahap.PERENCANAAN,
                Instant.parse("2024-01-01T00:00:00Z"),
                Instant.parse("2024-01-15T03:00:00Z"),
                Zona.WIB,
                false,
                null);
        Tindakan t = new Tindakan(SARI, Pihak.PEMILIK, KINI, ketentuan(), wib, PAK_BUDI, PAK_TONO, null);
        Skp s = skp(StatusSkp.DRAF);
        assertThat(s.halangan(LangkahSkp.AJUKAN, t).orElseThrow())
                .isInstanceOf(Halangan.JendelaTutup.class)
                .satisfies(h -> assertThat(h.pesan())
                        .contains("15 Januari 2024, 09.59 WIB")
                        .contains("Admin dinas"));
        assertThat(s.halangan(LangkahSkp.SIMPAN, t)).isEmpty();
    }

    @Test
    void persetujuan_tidak_dibatasi_jendela_sehingga_atasan_yang_terlambat_tidak_menahan_siapa_pun() {
        Jendela lewat = new Jendela(
                Tahap.PERENCANAAN,
                Instant.parse("2023-01-01T00:00:00Z"),
                Instant.parse("2023-02-01T00:00:00Z"),
                Zona.WIB,
                false,
                null);
        Tindakan t = new Tindakan(BUDI, Pihak.PENILAI, KINI, ketentuan(), lewat, PAK_BUDI, PAK_TONO, null);
        assertThat(skp(StatusSkp.DIAJUKAN).halangan(LangkahSkp.SETUJUI, t)).isEmpty();
    }

    @Test
    void tanpa_pejabat_penilai_pengajuan_ditolak_dan_disebut_siapa_yang_membereskan() {
        Tindakan t = new Tindakan(
                SARI,
                Pihak.PEMILIK,
                KINI,
                ketentuan(),
                TERBUKA,
                new PejabatPenilai.TidakAda("Sekolah Anda belum punya kepala sekolah.", "admin dinas"),
                PAK_TONO,
                null);
        assertThat(skp(StatusSkp.DRAF)
                        .halangan(LangkahSkp.AJUKAN, t)
                        .orElseThrow()
                        .pesan())
                .contains("admin dinas")
                .contains("Draf Anda tetap tersimpan");
    }

    @Test
    void tanpa_kepala_sekolah_definitif_sistem_menyetujui_saat_diajukan_dan_alasannya_tercatat() {
        Tindakan t = new Tindakan(
                SARI,
                Pihak.PEMILIK,
                KINI,
                ketentuan(),
                TERBUKA,
                new PejabatPenilai.OlehSistem("Sekolah ini belum punya kepala sekolah definitif."),
                PAK_TONO,
                null);
        HasilLangkah hasil = HasilLangkah.ambil(skp(StatusSkp.DRAF), LangkahSkp.AJUKAN, t, new NamaButir(katalog()));
        assertThat(hasil.sesudah().status()).isEqualTo(StatusSkp.DISETUJUI);
        assertThat(hasil.sesudah().tanda().olehSistem()).isTrue();
        assertThat(hasil.catatan()).hasSize(2);
        assertThat(hasil.catatan().getLast().sebagai()).isEqualTo(Pihak.SISTEM);
        assertThat(hasil.catatan().getLast().oleh()).isNull();
        assertThat(hasil.catatan().getLast().catatan()).contains("definitif");
    }

    @Test
    void ketentuan_dengan_persetujuan_sistem_menyetujui_meski_ada_atasan() {
        Ketentuan k = ketentuan(null, true, Persetujuan.SISTEM);
        HasilLangkah hasil = HasilLangkah.ambil(
                skp(StatusSkp.DRAF), LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK, k, null), new NamaButir(katalog()));
        assertThat(hasil.sesudah().status()).isEqualTo(StatusSkp.DISETUJUI);
    }

    @Test
    void yang_disetujui_sistem_dapat_ditarik_kembali_tetapi_yang_disetujui_atasan_tidak() {
        Skp sistem = skp(StatusSkp.DISETUJUI, lengkap(), Tanda.baru(KINI).disetujui(KINI, null, null));
        Skp atasan = skp(StatusSkp.DISETUJUI, lengkap(), Tanda.baru(KINI).disetujui(KINI, BUDI, null));
        assertThat(sistem.halangan(LangkahSkp.TARIK, oleh(Pihak.PEMILIK))).isEmpty();
        assertThat(atasan.halangan(LangkahSkp.TARIK, oleh(Pihak.PEMILIK))).isPresent();
    }

    @Test
    void setelah_ditarik_atau_dikembalikan_persetujuan_lama_tidak_berlaku_lagi() {
        Skp sistem = skp(StatusSkp.DISETUJUI, lengkap(), Tanda.baru(KINI).disetujui(KINI, null, "Tanpa KS"));
        Skp keberatan = skp(StatusSkp.DISETUJUI, lengkap(), Tanda.baru(KINI).disetujui(KINI, BUDI, null))
                .langkah(LangkahSkp.AJUKAN_KEBERATAN, oleh(Pihak.PEMILIK));
        for (Skp s : List.of(
                sistem.langkah(LangkahSkp.TARIK, oleh(Pihak.PEMILIK)),
                keberatan.langkah(LangkahSkp.KEMBALIKAN, oleh(Pihak.PENILAI)))) {
            assertThat(s.tanda().disetujui()).isNull();
            assertThat(s.tanda().penilai()).isNull();
            assertThat(s.tanda().olehSistem()).isFalse();
        }
    }

    @Test
    void penyesuaian_atasan_tidak_menimpa_tulisan_pegawai() {
        Skp s = skp(StatusSkp.DIAJUKAN).sesuaikan("MK-1", usul(Bagian.PRAKTIK, "MK-2", null), KINI);
        assertThat(s.isi()).isEqualTo(lengkap());
        assertThat(s.efektif().memuat(Bagian.PRAKTIK, "MK-2")).isTrue();
        assertThat(s.efektif().memuat(Bagian.PRAKTIK, "MK-1")).isFalse();
    }

    @Test
    void atasan_tidak_dapat_menyetujui_rencana_yang_menjadi_tidak_lengkap() {
        Skp s = skp(StatusSkp.DIAJUKAN).sesuaikan("PK-03", usul(Bagian.PENGEMBANGAN, null, null), KINI);
        assertThat(s.halangan(LangkahSkp.SETUJUI, oleh(Pihak.PENILAI)).orElseThrow())
                .isInstanceOf(Halangan.BelumLengkap.class);
    }

    @Test
    void penyesuaian_yang_melewati_batas_poin_ditolak() {
        Skp s = skp(StatusSkp.DIAJUKAN);
        assertThat(s.halanganSesuaikan("PK-03", usul(Bagian.PENGEMBANGAN, "PK-03", 9), oleh(Pihak.PENILAI))
                        .orElseThrow())
                .isInstanceOf(Halangan.IsianSalah.class);
        assertThat(s.halanganSesuaikan(null, usul(Bagian.PENGEMBANGAN, "PK-03", 1), oleh(Pihak.PENILAI))
                        .orElseThrow()
                        .pesan())
                .contains("sudah ada");
        assertThat(s.halanganSesuaikan("PK-99", usul(Bagian.PENGEMBANGAN, "PK-01", 1), oleh(Pihak.PENILAI)))
                .isPresent();
    }

    @Test
    void pengembalian_memerlukan_catatan_dan_izin_ketentuan() {
        Skp s = skp(StatusSkp.DIAJUKAN);
        assertThat(s.halangan(LangkahSkp.KEMBALIKAN, oleh(Pihak.PENILAI, ketentuan(), " "))
                        .orElseThrow())
                .isInstanceOf(Halangan.CatatanKosong.class);
        assertThat(s.halangan(
                                LangkahSkp.KEMBALIKAN,
                                oleh(Pihak.PENILAI, ketentuan(null, false, Persetujuan.ORANG), "x"))
                        .orElseThrow())
                .isInstanceOf(Halangan.KetentuanMelarang.class);
        Skp kembali = s.langkah(LangkahSkp.KEMBALIKAN, oleh(Pihak.PENILAI));
        assertThat(kembali.status()).isEqualTo(StatusSkp.DIKEMBALIKAN);
        assertThat(kembali.tanda().catatan()).isEqualTo("Catatan");
    }

    @Test
    void keberatan_kedua_naik_ke_atasan_pejabat_penilai_dan_sesudahnya_final() {
        Skp s = skp(StatusSkp.DISETUJUI, lengkap(), Tanda.baru(KINI).disetujui(KINI, BUDI, null));
        Skp pertama = s.langkah(LangkahSkp.AJUKAN_KEBERATAN, oleh(Pihak.PEMILIK));
        assertThat(pertama.status()).isEqualTo(StatusSkp.KEBERATAN);
        Skp disetujuiLagi = pertama.langkah(LangkahSkp.SETUJUI, oleh(Pihak.PENILAI));
        Skp kedua = disetujuiLagi.langkah(LangkahSkp.AJUKAN_KEBERATAN, oleh(Pihak.PEMILIK));
        assertThat(kedua.status()).isEqualTo(StatusSkp.KEBERATAN_ATASAN);
        assertThat(kedua.halangan(LangkahSkp.SETUJUI, oleh(Pihak.PENILAI))).isPresent();
        assertThat(kedua.halangan(LangkahSkp.SETUJUI, oleh(Pihak.ATASAN_PENILAI, ketentuan(), null))
                        .orElseThrow())
                .isInstanceOf(Halangan.CatatanKosong.class);
        Skp putus = kedua.langkah(LangkahSkp.SETUJUI, oleh(Pihak.ATASAN_PENILAI));
        assertThat(putus.halangan(LangkahSkp.AJUKAN_KEBERATAN, oleh(Pihak.PEMILIK))
                        .orElseThrow()
                        .pesan())
                .contains("final");
        assertThat(putus.halangan(LangkahSkp.SEPAKATI, oleh(Pihak.PEMILIK))).isEmpty();
    }

    @Test
    void keberatan_kedua_tanpa_atasan_pejabat_penilai_disebut_siapa_yang_membereskan() {
        Skp s = skp(
                StatusSkp.DISETUJUI,
                lengkap(),
                Tanda.baru(KINI).keberatanLagi(KINI, "x").disetujui(KINI, BUDI, null));
        Tindakan t = new Tindakan(
                SARI,
                Pihak.PEMILIK,
                KINI,
                ketentuan(),
                TERBUKA,
                PAK_BUDI,
                new PejabatPenilai.TidakAda("Atasan kepala dinas tidak tercatat di Teladan.", "admin dinas"),
                "x");
        assertThat(s.halangan(LangkahSkp.AJUKAN_KEBERATAN, t).orElseThrow()).isInstanceOf(Halangan.TanpaPejabat.class);
    }

    private static Tindakan setelahTutup(Pihak pihak, PejabatPenilai penilai) {
        Jendela lewat = new Jendela(
                Tahap.PERENCANAAN,
                Instant.parse("2023-01-01T00:00:00Z"),
                Instant.parse("2023-02-01T00:00:00Z"),
                Zona.WIB,
                false,
                null);
        return new Tindakan(orang(pihak), pihak, KINI, ketentuan(), lewat, penilai, PAK_TONO, "Catatan");
    }

    @Test
    void setelah_jendela_tutup_yang_dikembalikan_dapat_diajukan_lagi_tetapi_menarik_kembali_diperingatkan() {
        assertThat(skp(StatusSkp.DIKEMBALIKAN).halangan(LangkahSkp.AJUKAN, setelahTutup(Pihak.PEMILIK, PAK_BUDI)))
                .isEmpty();
        assertThat(skp(StatusSkp.DIAJUKAN)
                        .halangan(LangkahSkp.TARIK, setelahTutup(Pihak.PEMILIK, PAK_BUDI))
                        .orElseThrow()
                        .pesan())
                .contains("tidak dapat diajukan lagi");
    }

    @Test
    void bila_jabatan_atasan_kosong_pemilik_menarik_kembali_dan_dapat_mengajukan_lagi_meski_jendela_tutup() {
        PejabatPenilai kosong = new PejabatPenilai.OlehSistem("Sekolah ini belum punya kepala sekolah definitif.");
        for (StatusSkp status : List.of(StatusSkp.DIAJUKAN, StatusSkp.KEBERATAN)) {
            Tindakan t = setelahTutup(Pihak.PEMILIK, kosong);
            assertThat(skp(status).halangan(LangkahSkp.TARIK, t)).isEmpty();
            Skp ditarik = skp(status).langkah(LangkahSkp.TARIK, t);
            assertThat(ditarik.status()).isEqualTo(StatusSkp.DIKEMBALIKAN);
            assertThat(ditarik.halangan(LangkahSkp.AJUKAN, t)).isEmpty();
        }
    }

    @Test
    void catatan_yang_terlalu_panjang_ditolak_dengan_panjangnya() {
        assertThat(skp(StatusSkp.DIAJUKAN)
                        .halangan(LangkahSkp.KEMBALIKAN, oleh(Pihak.PENILAI, ketentuan(), "x".repeat(2001)))
                        .orElseThrow()
                        .pesan())
                .contains("2001");
    }

    @Test
    void langkah_di_luar_tabel_adalah_kesalahan_program() {
        assertThatThrownBy(() -> skp(StatusSkp.DISEPAKATI).langkah(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK)))
                .isInstanceOf(NoSuchElementException.class);
    }
}
