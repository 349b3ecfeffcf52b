package id.teladan.perencanaan;

import static id.teladan.perencanaan.SekolahSalin.KINI;
import static id.teladan.perencanaan.SekolahSalin.butir;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.akun.Peramban;
import id.teladan.perjalanan.Panggung;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a kepala sekolah recommends, from his page into the drafts of his guru. */
class TemplatSekolahTest {
    private final SekolahSalin s = new SekolahSalin("2026-tahunan");
    private final TemplatSekolah templat = Panggung.buka().bean(TemplatSekolah.class);

    private static Isi anjuran() {
        return Isi.KOSONG
                .dengan(Bagian.TUGAS, butir(Bagian.TUGAS, "TT-06"))
                .dengan(Bagian.PERILAKU, butir(Bagian.PERILAKU, "BP-2", "KL-3"));
    }

    private LembarTemplat buka(Pengguna p) {
        return templat.buka(p, s.kini, KINI).orElseThrow();
    }

    private Hasil ambil(Pengguna guru, SkpId id) {
        PratinjauSalin p = s.penyalinan.pratinjau(guru, id, AsalSalin.TEMPLAT, KINI);
        return s.penyalinan.salin(guru, id, AsalSalin.TEMPLAT, p.tanda(), Set.of(), false, KINI);
    }

    @Test
    void guru_mengambil_templat_mengubahnya_dengan_bebas_dan_templat_yang_berubah_tidak_menyentuhnya() {
        assertThat(templat.simpan(s.s.budi, s.kini, anjuran(), 0, KINI)).isInstanceOf(HasilTemplat.Tersimpan.class);
        Pengguna guru = s.guru();
        SkpId id = s.draf(guru);
        assertThat(s.penyalinan.tawaran(s.s.perencanaan.buka(guru, id, KINI))).isEqualTo(new Tawaran(false, true));
        assertThat(ambil(guru, id)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.baca(guru, id).isi()).isEqualTo(anjuran());
        s.s.perencanaan.simpan(guru, id, Bagian.TUGAS, List.of(), null, KINI);
        templat.simpan(s.s.budi, s.kini, Isi.KOSONG, 1, KINI);
        assertThat(s.baca(guru, id).isi()).isEqualTo(anjuran().dengan(Bagian.TUGAS, List.of()));
        assertThat(s.penyalinan.pratinjau(guru, id, AsalSalin.TEMPLAT, KINI).sumber())
                .as("an empty template is none")
                .isNull();
    }

    @Test
    void guru_yang_pindah_sekolah_melihat_dan_mengambil_templat_sekolah_yang_sekarang_saja() {
        templat.simpan(s.s.budi, s.kini, anjuran(), 0, KINI);
        Pengguna guru = s.guru();
        SkpId id = s.draf(guru);
        String lama = s.penyalinan.pratinjau(guru, id, AsalSalin.TEMPLAT, KINI).tanda();
        SatuanId melati2 = s.s.satuan("SDN Melati 2");
        Pengguna joko = s.s.orang("Joko Santoso", Peran.KEPALA_SEKOLAH, melati2);
        Isi lain = Isi.KOSONG.dengan(Bagian.PERILAKU, butir(Bagian.PERILAKU, "BP-1"));
        templat.simpan(joko, s.kini, lain, 0, KINI);
        s.s.jdbc
                .sql("UPDATE organisasi.penugasan SET satuan_id = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(melati2.nilai(), s.s.dinas.nilai(), guru.pegawai().nilai())
                .update();

        assertThat(s.penyalinan.salin(guru, id, AsalSalin.TEMPLAT, lama, Set.of(), true, KINI))
                .as("version 1 of the one is not version 1 of the other")
                .isInstanceOf(Hasil.Bentrok.class);
        PratinjauSalin p = s.penyalinan.pratinjau(guru, id, AsalSalin.TEMPLAT, KINI);
        assertThat(p.hasil().datang()).isEqualTo(lain);
        assertThat(s.penyalinan.salin(guru, id, AsalSalin.TEMPLAT, p.tanda(), Set.of(), true, KINI))
                .isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.baca(guru, id).isi()).isEqualTo(lain);
        assertThat(s.baca(guru, id).satuan()).isEqualTo(melati2);
    }

    @Test
    void templat_yang_disimpan_dua_orang_bersamaan_berakhir_bentrok_dengan_yang_pertama_tersimpan() {
        Isi kedua = Isi.KOSONG.dengan(Bagian.PERILAKU, butir(Bagian.PERILAKU, "BP-1"));
        templat.simpan(s.s.budi, s.kini, anjuran(), 0, KINI);
        assertThat(templat.simpan(s.s.budi, s.kini, anjuran(), 0, KINI))
                .as("the same again is no conflict")
                .isInstanceOf(HasilTemplat.Tersimpan.class);
        assertThat(templat.simpan(s.s.budi, s.kini, kedua, 0, KINI)).isInstanceOf(HasilTemplat.Bentrok.class);
        assertThat(buka(s.s.budi).isi()).isEqualTo(anjuran());
        assertThat(templat.simpan(s.s.budi, s.kini, kedua, 1, KINI)).isInstanceOf(HasilTemplat.Tersimpan.class);
        assertThat(buka(s.s.budi).versi()).isEqualTo(2);
    }

    @Test
    void kepala_dinas_menyusun_templat_untuk_kepala_sekolah_dan_keduanya_tidak_tercampur() {
        Isi dinas = Isi.KOSONG.dengan(Bagian.PRAKTIK, butir(Bagian.PRAKTIK, "KS-1"));
        assertThat(templat.simpan(s.s.tono, s.kini, dinas, 0, KINI)).isInstanceOf(HasilTemplat.Tersimpan.class);
        templat.simpan(s.s.budi, s.kini, anjuran(), 0, KINI);
        SkpId id = s.draf(s.s.budi);
        assertThat(ambil(s.s.budi, id)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.baca(s.s.budi, id).isi()).isEqualTo(dinas);
        assertThat(buka(s.s.tono).isi()).isEqualTo(dinas);
    }

    @Test
    void pilihan_yang_tidak_dikenal_ditolak_dan_hanya_atasan_yang_menyusun() {
        Isi salah = Isi.KOSONG.dengan(Bagian.PERILAKU, butir(Bagian.PERILAKU, "ZZ-1"));
        assertThat(templat.simpan(s.s.budi, s.kini, salah, 0, KINI)).isInstanceOf(HasilTemplat.Ditolak.class);
        Isi jenjangLain = Isi.KOSONG.dengan(Bagian.TUGAS, butir(Bagian.TUGAS, "TT-01"));
        assertThat(templat.simpan(s.s.budi, s.kini, jenjangLain, 0, KINI)).isInstanceOf(HasilTemplat.Ditolak.class);
        for (Pengguna p : List.of(s.guru(), s.s.wati)) {
            assertThatThrownBy(() -> buka(p)).isInstanceOf(TidakBerwenang.class);
            assertThatThrownBy(() -> templat.simpan(p, s.kini, anjuran(), 0, KINI))
                    .isInstanceOf(TidakBerwenang.class);
        }
        assertThatThrownBy(() -> templat.simpan(s.s.budi, s.s.periode, anjuran(), 0, KINI))
                .as("a period that is over")
                .isInstanceOf(TidakDitemukan.class);
        assertThat(templat.buka(s.s.budi, s.s.periode, KINI))
                .hasValueSatisfying(l -> assertThat(l.ini().id()).isEqualTo(s.kini));
    }

    @Test
    void halaman_menjaga_isian_yang_ditolak_dan_memperlihatkan_keduanya_bila_bentrok() {
        Peramban budi = s.masuk(s.s.budi);
        Peramban.Jawaban kosong = budi.buka("/templat");
        assertThat(kosong.teks()).contains("Perilaku Kerja yang dianjurkan").contains("Wali Kelas");
        String periode = s.kini.toString();
        Peramban.Jawaban salah = budi.kirim(
                "/templat", "periode", periode, "versi", "0", "rhk", "PK-01", "target.PK-01", "lima", "tugas", "TT-06");
        assertThat(salah.status()).isEqualTo(422);
        assertThat(salah.html().expectFirst("[id=target.PK-01]").attr("value")).isEqualTo("lima");
        assertThat(salah.html().select("input[name=tugas][value=TT-06][checked]"))
                .hasSize(1);
        assertThat(budi.kirim("/templat", "periode", periode, "versi", "0", "perilaku.BP", "BP-2")
                        .status())
                .isEqualTo(303);
        assertThat(budi.buka("/templat").teks()).contains("terakhir disimpan Anda");
        Peramban.Jawaban bentrok =
                budi.kirim("/templat", "periode", periode, "versi", "0", "perilaku.BP", "BP-3", "tugas", "TT-06");
        assertThat(bentrok.status()).isEqualTo(409);
        assertThat(bentrok.teks()).contains("Yang tersimpan sekarang").contains("Pakai yang tersimpan");
        assertThat(bentrok.html().select("input[value=BP-3][checked]")).hasSize(1);
        assertThat(budi.kirim("/templat", "periode", periode, "versi", "1", "perilaku.BP", "BP-3")
                        .status())
                .isEqualTo(303);
        assertThat(budi.kirim("/templat", "periode", "bukan", "versi", "1").status())
                .isEqualTo(400);

        Pengguna guru = s.guru();
        Peramban b = s.masuk(guru);
        b.buka("/");
        String diri = b.kirim("/skp", "periode", periode).ke();
        assertThat(b.buka(diri).teks()).contains("Ambil templat sekolah");
        Peramban.Jawaban lihat = b.buka(diri.replace("data-diri", "templat"));
        assertThat(lihat.teks()).contains("Anjuran kepala sekolah Anda").contains("perbaikan tiada henti");
        assertThat(b.kirimFormulir(lihat, diri.replace("data-diri", "templat").replaceFirst("https?://[^/]+", ""))
                        .ke())
                .endsWith("/rangkuman");
        assertThat(s.masuk(guru).buka("/templat").status()).isEqualTo(403);
    }
}
