package id.teladan.perencanaan;

import static id.teladan.perencanaan.SekolahSalin.KINI;
import static id.teladan.perencanaan.SekolahSalin.butir;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.umum.Peran;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Copying into a draft on the real database: across rule sets and posts, over a draft that holds something, and twice. */
class PenyalinanPintuTest {
    private final SekolahSalin s = new SekolahSalin("2026-tahunan");

    private PratinjauSalin lihat(Pengguna p, SkpId id) {
        return s.penyalinan.pratinjau(p, id, AsalSalin.RENCANA, KINI);
    }

    private Hasil salin(Pengguna p, SkpId id, String tanda, Set<Bagian> ganti, boolean sesuai) {
        return s.penyalinan.salin(p, id, AsalSalin.RENCANA, tanda, ganti, sesuai, KINI);
    }

    @Test
    void rencana_2024_yang_disepakati_terbawa_utuh_ke_ketentuan_2026_dan_langsung_dapat_diajukan() {
        Pengguna guru = s.guruBerencana();
        SkpId id = s.draf(guru);
        PratinjauSalin p = lihat(guru, id);
        assertThat(requireNonNull(p.sumber()).keterangan()).isEqualTo("Januari - Juni 2024, sebagai guru");
        assertThat(p.hasil().tidak()).isEmpty();
        assertThat(p.kurang()).isEmpty();
        assertThat(s.baca(guru, id).isi()).as("a preview writes nothing").isEqualTo(Isi.KOSONG);
        assertThat(salin(guru, id, p.tanda(), Set.of(), true)).isInstanceOf(Hasil.Berhasil.class);
        Skp baru = s.baca(guru, id);
        assertThat(baru.isi().cari(Bagian.TUGAS, "TT-06")).hasValue(new Butir(Bagian.TUGAS, "TT-06", null, "Kelas 4B"));
        assertThat(baru.isi().butir()).hasSize(10);
        assertThat(s.s.perencanaan.langkah(guru, id, LangkahSkp.AJUKAN, null, null, KINI))
                .isInstanceOf(Hasil.Berhasil.class);
    }

    @Test
    void penyesuaian_atasan_yang_disepakati_ikut_terbawa_dan_rencana_yang_tidak_disepakati_tidak() {
        Pengguna guru = s.guru();
        SkpId lalu = s.s.lengkap(guru);
        s.s.langkah(guru, lalu, LangkahSkp.AJUKAN, null);
        SkpId id = s.draf(guru);
        assertThat(lihat(guru, id).sumber()).isNull();
        assertThat(s.penyalinan.tawaran(s.s.perencanaan.buka(guru, id, KINI)).ada())
                .isFalse();
        s.s.perencanaan.sesuaikan(
                s.s.budi,
                lalu,
                "MK-1",
                new Penyesuaian(
                        Uuid7.baru(),
                        Bagian.PRAKTIK,
                        "MK-1",
                        "MK-2",
                        null,
                        null,
                        null,
                        s.s.budi.pegawai(),
                        UjiSekolah.KINI),
                UjiSekolah.KINI);
        s.s.langkah(s.s.budi, lalu, LangkahSkp.SETUJUI, null);
        s.s.langkah(guru, lalu, LangkahSkp.SEPAKATI, null);
        assertThat(lihat(guru, id).hasil().datang().bagian(Bagian.PRAKTIK)).isEqualTo(butir(Bagian.PRAKTIK, "MK-2"));
        assertThat(s.penyalinan.tawaran(s.s.perencanaan.buka(guru, id, KINI)).rencana())
                .isTrue();
    }

    @Test
    void guru_yang_menjadi_kepala_sekolah_membawa_yang_cocok_dan_membaca_kata_lama_sisanya_sampai_diajukan() {
        Pengguna guru = s.guruMenjadiKepala();
        SkpId id = s.draf(guru);
        assertThat(s.baca(guru, id).peran()).isEqualTo(Peran.KEPALA_SEKOLAH);
        PratinjauSalin p = lihat(guru, id);
        assertThat(p.hasil().datang().bagian(Bagian.PRAKTIK)).isEmpty();
        assertThat(p.hasil().datang().bagian(Bagian.PERILAKU)).hasSize(7);
        assertThat(p.kurang()).extracting(Kekurangan::bagian).containsExactly(Bagian.PRAKTIK);
        salin(guru, id, p.tanda(), Set.of(), true);
        assertThat(s.penyalinan.takTersalin(s.s.perencanaan.buka(guru, id, KINI)))
                .extracting(TakTersalin::teks)
                .containsExactly("Keteraturan Suasana Kelas", "Wali Kelas – Kelas 4B");
        s.s.perencanaan.simpan(guru, id, Bagian.PRAKTIK, butir(Bagian.PRAKTIK, "KS-1"), null, KINI);
        assertThat(s.s.perencanaan.langkah(guru, id, LangkahSkp.AJUKAN, null, null, KINI))
                .isInstanceOf(Hasil.Berhasil.class);
        assertThat(s.penyalinan.takTersalin(s.s.perencanaan.buka(guru, id, KINI)))
                .isEmpty();
    }

    @Test
    void draf_yang_sudah_terisi_tidak_tertimpa_kecuali_bagian_yang_dipilih() {
        Pengguna guru = s.guruBerencana();
        SkpId id = s.draf(guru);
        s.s.perencanaan.simpan(guru, id, Bagian.PRAKTIK, butir(Bagian.PRAKTIK, "DP-2"), null, KINI);
        PratinjauSalin p = lihat(guru, id);
        assertThat(p.bertabrakan()).containsExactly(Bagian.PRAKTIK);
        salin(guru, id, p.tanda(), Set.of(), false);
        assertThat(s.baca(guru, id).isi().bagian(Bagian.PRAKTIK)).isEqualTo(butir(Bagian.PRAKTIK, "DP-2"));
        assertThat(s.baca(guru, id).isi().bagian(Bagian.PERILAKU)).hasSize(7);
        salin(guru, id, lihat(guru, id).tanda(), EnumSet.of(Bagian.PRAKTIK), false);
        assertThat(s.baca(guru, id).isi().bagian(Bagian.PRAKTIK)).isEqualTo(butir(Bagian.PRAKTIK, "MK-1"));
    }

    @Test
    void draf_yang_berubah_sejak_pratinjau_menjadi_bentrok_dan_menekan_dua_kali_menyalin_sekali() {
        Pengguna guru = s.guruBerencana();
        SkpId id = s.draf(guru);
        String tanda = lihat(guru, id).tanda();
        s.s.perencanaan.simpan(guru, id, Bagian.PRAKTIK, butir(Bagian.PRAKTIK, "DP-2"), null, KINI);
        assertThat(salin(guru, id, tanda, EnumSet.allOf(Bagian.class), false)).isInstanceOf(Hasil.Bentrok.class);
        assertThat(s.baca(guru, id).isi().butir()).hasSize(1);
        String baru = lihat(guru, id).tanda();
        assertThat(salin(guru, id, baru, EnumSet.allOf(Bagian.class), false)).isInstanceOf(Hasil.Berhasil.class);
        assertThat(salin(guru, id, baru, EnumSet.allOf(Bagian.class), false)).isInstanceOf(Hasil.SudahTerjadi.class);
    }

    @Test
    void rencana_periode_sesudahnya_tidak_ditawarkan_dan_tidak_disalin() {
        Pengguna guru = s.guru();
        SkpId lalu = s.s.mulai(guru);
        Lembar l = s.s.perencanaan.buka(guru, lalu, UjiSekolah.KINI);
        SkpId kini = s.draf(guru);
        s.s.jdbc.sql("""
                        INSERT INTO perencanaan.salinan (dinas_id, skp_id, salinan_id, langkah, pada, ketentuan, ketentuan_sidik, isi, sidik)
                        VALUES (?, ?, ?, 'SEPAKATI', now(), 'uji', 'uji', '{}', 'uji')
                        """).params(s.s.dinas.nilai(), kini.nilai(), Uuid7.baru()).update();
        assertThat(s.penyalinan
                        .pratinjau(guru, lalu, AsalSalin.RENCANA, UjiSekolah.KINI)
                        .sumber())
                .isNull();
        assertThat(s.penyalinan.tawaran(l).rencana()).isFalse();
        assertThat(s.penyalinan.sebelumMulai(guru, s.s.periode).rencana()).isFalse();
    }

    @Test
    void rencana_orang_lain_tidak_dapat_disalin_dan_yang_sudah_diajukan_tidak_dapat_diisi() {
        Pengguna guru = s.guruBerencana();
        SkpId id = s.draf(guru);
        for (Pengguna p : List.of(s.guru(), s.s.wati, new UjiSekolah().sari)) {
            assertThatThrownBy(() -> lihat(p, id)).isInstanceOf(TidakDitemukan.class);
            assertThatThrownBy(() -> salin(p, id, "", Set.of(), false)).isInstanceOf(TidakDitemukan.class);
        }
        salin(guru, id, lihat(guru, id).tanda(), Set.of(), true);
        s.s.perencanaan.langkah(guru, id, LangkahSkp.AJUKAN, null, null, KINI);
        assertThat(salin(guru, id, "", Set.of(), false))
                .isInstanceOfSatisfying(
                        Hasil.Ditolak.class, d -> assertThat(d.halangan()).isInstanceOf(Halangan.StatusLain.class));
    }
}
