package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be decided in bulk is asked of the plan when its row is done, whatever form was sent; and rows are found by person. */
class BarisMassalTest {
    private final UjiMassal m = new UjiMassal();
    private final Rombongan r = m.r;
    private final Pengguna budi = r.s.budi;
    private final SkpId sari = r.ajukan(r.s.sari);

    /** Confirms a form that no preview has drawn, with the plan and the version as they stand. */
    private UUID tanpaPratinjau(JenisMassal jenis, SkpId skp, boolean draf) {
        int versi = r.s.perencanaan.buka(budi, skp, Instant.now()).skp().versi();
        return kirim(jenis, new Permintaan.Diminta(m.pemilik(skp), skp, versi), draf);
    }

    private UUID kirim(JenisMassal jenis, Permintaan.Diminta satu, boolean draf) {
        return m.mulai(budi, jenis, new Permintaan(Uuid7.baru(), r.periode.nilai(), satu.tulis(), null, draf));
    }

    private BarisMassal ditolak(UUID id) {
        assertThat(m.jalankan(id)).isTrue();
        BarisMassal b = m.repo.baris(r.s.dinas, id, null, 10, 0).getFirst();
        assertThat(b.keadaan()).isEqualTo(KeadaanBaris.DITOLAK);
        return b;
    }

    @Test
    void keberatan_tidak_diputus_sekaligus_juga_bila_formulirnya_dibuat_sendiri() {
        r.langkah(budi, sari, LangkahSkp.SETUJUI, null);
        r.langkah(r.s.sari, sari, LangkahSkp.AJUKAN_KEBERATAN, "Terlalu banyak");

        for (boolean draf : new boolean[] {false, true}) {
            assertThat(ditolak(tanpaPratinjau(JenisMassal.SETUJUI, sari, draf)).pesan())
                    .startsWith("Keberatan diputus satu per satu");
        }
        assertThat(r.status(sari)).isEqualTo(StatusSkp.KEBERATAN);
        r.langkah(budi, sari, LangkahSkp.SETUJUI, null);
        assertThat(r.status(sari)).as("on its own it is decided as before").isEqualTo(StatusSkp.DISETUJUI);
    }

    @Test
    void perubahan_rencana_tidak_disetujui_sekaligus() {
        SkpId perubahan = m.perubahanDiajukan(sari);

        assertThat(ditolak(tanpaPratinjau(JenisMassal.SETUJUI, perubahan, true)).pesan())
                .isEqualTo(KalimatMassal.PERUBAHAN);
        assertThat(r.status(perubahan)).isEqualTo(StatusSkp.DIAJUKAN);
        assertThat(m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua()).sebab())
                .as("the preview says the same")
                .containsKey(KalimatMassal.PERUBAHAN);
    }

    @Test
    void draf_pemeriksaan_ikut_hanya_bila_pilihan_itu_tercatat_pada_tindakannya() {
        r.s.perencanaan.tandai(budi, sari, JenisTanda.PEMERIKSAAN, "Bagus.", null, Instant.now());

        assertThat(ditolak(tanpaPratinjau(JenisMassal.SETUJUI, sari, false)).pesan())
                .isEqualTo(KalimatMassal.ADA_DRAF);
        assertThat(r.status(sari)).isEqualTo(StatusSkp.DIAJUKAN);

        UUID ikut = tanpaPratinjau(JenisMassal.SETUJUI, sari, true);
        assertThat(m.repo.cari(r.s.dinas, ikut).orElseThrow().denganDraf()).isTrue();
        m.jalankan(ikut);
        assertThat(m.baris(ikut, sari).keadaan()).isEqualTo(KeadaanBaris.BERHASIL);
        assertThat(r.s.perencanaan.buka(budi, sari, Instant.now()).skp().tanda().catatan())
                .isEqualTo("Bagus.");
    }

    @Test
    void yang_menyentuh_rencana_atau_tidak_menunggu_ditolak_rencana_itu_sendiri() {
        Tanda diperiksa = Tanda.baru(Contoh.KINI).denganDataDiri(Contoh.KINI).denganDiperiksa(Contoh.KINI, null);
        Skp berdraf = Contoh.skp(StatusSkp.DIAJUKAN, Contoh.lengkap(), diperiksa);
        Skp kurang = Contoh.skp(StatusSkp.DIAJUKAN, Isi.KOSONG, diperiksa);
        Tindakan satu = Contoh.oleh(Pihak.PENILAI);
        Tindakan sekaligus = satu.dengan(Tindakan.Cara.SEKALIGUS);
        Tindakan denganDraf = satu.dengan(Tindakan.Cara.SEKALIGUS_DENGAN_DRAF).denganCatatan("Baik");

        assertThat(berdraf.halangan(LangkahSkp.SETUJUI, satu)).isEmpty();
        assertThat(berdraf.halangan(LangkahSkp.SETUJUI, denganDraf)).isEmpty();
        assertThat(berdraf.halangan(LangkahSkp.SETUJUI, sekaligus))
                .contains(new Halangan.TidakSekaligus(KalimatMassal.ADA_DRAF, true));
        assertThat(kurang.halangan(LangkahSkp.SETUJUI, denganDraf)).get().isInstanceOf(Halangan.BelumLengkap.class);
        Stream.of(StatusSkp.KEBERATAN, StatusSkp.KEBERATAN_ATASAN).forEach(x -> {
            Pihak pihak = x == StatusSkp.KEBERATAN ? Pihak.PENILAI : Pihak.ATASAN_PENILAI;
            Tindakan t = Contoh.oleh(pihak).dengan(Tindakan.Cara.SEKALIGUS_DENGAN_DRAF);
            assertThat(Contoh.skp(x).halangan(LangkahSkp.SETUJUI, t)).get().isInstanceOf(Halangan.TidakSekaligus.class);
        });
        assertThat(Contoh.perubahan(StatusSkp.DIAJUKAN).halangan(LangkahSkp.SETUJUI, denganDraf))
                .contains(new Halangan.TidakSekaligus(KalimatMassal.PERUBAHAN, false));
    }

    @Test
    void yang_mulai_menyusun_sesudah_pratinjau_masih_dalam_daftar_dan_barisnya_ditolak_dengan_sebabnya() {
        Pengguna ani = r.guru("Ani Belum Mulai");
        r.guru("Ina Belum Mulai");
        Pratinjau p = m.pratinjau(budi, JenisMassal.INGATKAN, UjiMassal.semua());
        SkpId draf = r.mulai(ani);
        UUID id = m.mulai(budi, p, null);
        m.jalankan(id);

        LembarMassal l = m.buka(budi, id);
        assertThat(l.m().hilang()).as("nobody has left his list").isZero();
        assertThat(l.jumlah(KeadaanBaris.BERHASIL)).isEqualTo(1);
        assertThat(m.baris(id, draf).keadaan()).isEqualTo(KeadaanBaris.DITOLAK);
        assertThat(m.baris(id, draf).pesan()).contains("sudah mulai menyusun");
        assertThat(m.baris(id, draf).pada()).isNotNull();
        assertThat(m.kabar(ani.pegawai())).isEmpty();
    }

    @Test
    void yang_mulai_menyusun_sesudah_tindakan_dimulai_ditolak_saat_gilirannya() {
        Pengguna ani = r.guru("Ani Belum Mulai");
        UUID id = m.mulai(budi, m.pratinjau(budi, JenisMassal.INGATKAN, UjiMassal.semua()), null);
        r.mulai(ani);

        assertThat(ditolak(id).pesan()).contains("sudah mulai menyusun");
        assertThat(m.kabar(ani.pegawai())).isEmpty();
    }

    @Test
    void rencana_yang_berganti_dengan_perubahannya_ditolak_dan_tidak_dikira_hilang_dari_daftar() {
        SkpId ani = r.ajukan(r.guru("Ani Lestari"));
        Pratinjau p = m.pratinjau(budi, JenisMassal.SETUJUI, UjiMassal.semua());
        assertThat(p.ikut()).hasSize(2);
        SkpId perubahan = m.perubahanDiajukan(sari);
        UUID id = m.mulai(budi, p, null);
        m.jalankan(id);

        assertThat(m.buka(budi, id).m().hilang()).isZero();
        assertThat(m.baris(id, perubahan).keadaan()).isEqualTo(KeadaanBaris.DITOLAK);
        assertThat(m.baris(id, perubahan).pesan()).isEqualTo(KalimatMassal.SUDAH_BERGANTI);
        assertThat(r.status(perubahan)).isEqualTo(StatusSkp.DIAJUKAN);
        assertThat(m.baris(id, ani).keadaan()).isEqualTo(KeadaanBaris.BERHASIL);
    }

    @Test
    void hanya_yang_sungguh_tidak_dalam_daftar_disebut_hilang() {
        Permintaan.Diminta asing = new Permintaan.Diminta(PegawaiId.baru(), SkpId.baru(), 3);
        Permintaan.Diminta ada = new Permintaan.Diminta(
                r.s.sari.pegawai(),
                sari,
                r.s.perencanaan.buka(budi, sari, Instant.now()).skp().versi());
        UUID id = m.mulai(
                budi,
                JenisMassal.SETUJUI,
                new Permintaan(
                        Uuid7.baru(), r.periode.nilai(), asing.tulis() + "," + ada.tulis() + ",rusak", null, false));
        m.jalankan(id);

        assertThat(m.buka(budi, id).m().hilang()).isEqualTo(2);
        assertThat(m.baris(id, sari).keadaan()).isEqualTo(KeadaanBaris.BERHASIL);
        assertThat(Permintaan.Diminta.baca(asing.tulis())).contains(asing);
        assertThat(Permintaan.Diminta.baca(ada.pegawai() + ":-:0"))
                .contains(new Permintaan.Diminta(ada.pegawai(), null, 0));
    }
}
