package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.web.Pengguna;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A bulk approval can be undone until the first employee has answered. */
class PembatalanMassalTest {
    private final UjiMassal m = new UjiMassal();
    private final Rombongan r = m.r;
    private final Pengguna budi = r.s.budi;
    private final SkpId sari = r.ajukan(r.s.sari);
    private final List<SkpId> lain = r.guru(3, sari);

    @Test
    void selama_belum_ada_yang_menjawab_semuanya_kembali_menunggu_dan_riwayat_memuat_keduanya() {
        UUID id = m.setujuiSemua(budi);
        UUID batal = Objects.requireNonNull(m.batalkan(budi, id).id());
        m.jalankan(batal);

        assertThat(lain).allSatisfy(s -> {
            assertThat(r.status(s)).isEqualTo(StatusSkp.DIAJUKAN);
            assertThat(m.riwayat(s, LangkahSkp.SETUJUI)).isEqualTo(1);
            assertThat(m.riwayat(s, LangkahSkp.BATALKAN_PERSETUJUAN)).isEqualTo(1);
            assertThat(m.kabar(m.pemilik(s)).getLast()).startsWith("Persetujuan atas rencana Anda dibatalkan");
        });
        assertThat(m.buka(budi, batal).jumlah(KeadaanBaris.BERHASIL)).isEqualTo(4);
        assertThat(m.buka(budi, id).pembatalan()).isEqualTo(batal);
        assertThat(m.buka(budi, id).dapatDibatalkan()).isFalse();
        assertThat(m.batalkan(budi, id).id()).as("asked twice, undone once").isEqualTo(batal);

        UUID lagi = m.setujuiSemua(budi);
        assertThat(m.buka(budi, lagi).jumlah(KeadaanBaris.BERHASIL)).isEqualTo(4);
    }

    @Test
    void setelah_satu_pegawai_menyepakati_tidak_ditawarkan_lagi_dan_permintaan_lama_ditolak() {
        UUID id = m.setujuiSemua(budi);
        r.langkah(r.s.sari, sari, LangkahSkp.SEPAKATI, null);

        LembarMassal l = m.buka(budi, id);
        assertThat(l.dapatDibatalkan()).isFalse();
        assertThat(l.bergerak()).isEqualTo("Sari Wulandari, S.Pd.");
        assertThat(m.batalkan(budi, id).tolak()).isEqualTo(KalimatMassal.SUDAH_DIJAWAB);
        assertThat(r.status(lain.getFirst())).isEqualTo(StatusSkp.DISETUJUI);
    }

    @Test
    void setelah_satu_pegawai_berkeberatan_tidak_ditawarkan_lagi() {
        UUID id = m.setujuiSemua(budi);
        r.langkah(r.s.sari, sari, LangkahSkp.AJUKAN_KEBERATAN, "Terlalu banyak kegiatan");
        assertThat(m.buka(budi, id).dapatDibatalkan()).isFalse();
    }

    @Test
    void yang_menyepakati_selagi_pembatalan_berjalan_tetap_disepakati() {
        UUID id = m.setujuiSemua(budi);
        UUID batal = Objects.requireNonNull(m.batalkan(budi, id).id());
        r.langkah(r.s.sari, sari, LangkahSkp.SEPAKATI, null);
        m.jalankan(batal);

        assertThat(r.status(sari)).isEqualTo(StatusSkp.DISEPAKATI);
        assertThat(m.baris(batal, sari).keadaan()).isEqualTo(KeadaanBaris.DITOLAK);
        assertThat(m.baris(batal, sari).pesan()).contains("sudah disepakati");
        assertThat(r.status(lain.getFirst())).isEqualTo(StatusSkp.DIAJUKAN);
    }

    @Test
    void hanya_yang_menyetujui_yang_membatalkan_dan_persetujuan_sistem_tidak() {
        Tanda t = Tanda.baru(Contoh.KINI).denganDataDiri(Contoh.KINI);
        Skp olehLain = Contoh.skp(StatusSkp.DISETUJUI, Contoh.lengkap(), t.disetujui(Contoh.KINI, Contoh.TONO, null));
        Skp sistem = Contoh.skp(StatusSkp.DISETUJUI, Contoh.lengkap(), t.disetujui(Contoh.KINI, null, "otomatis"));
        Skp keberatan = Contoh.skp(
                StatusSkp.DISETUJUI,
                Contoh.lengkap(),
                t.keberatanLagi(Contoh.KINI, "x").disetujui(Contoh.KINI, Contoh.BUDI, null));
        for (Skp s : List.of(olehLain, sistem, keberatan)) {
            assertThat(s.halangan(LangkahSkp.BATALKAN_PERSETUJUAN, Contoh.oleh(Pihak.PENILAI)))
                    .isPresent();
        }
    }

    @Test
    void rencana_yang_dibatalkan_persetujuannya_dapat_ditarik_pegawai_dan_tidak_mengaku_pernah_disetujui() {
        UUID id = m.setujuiSemua(budi);
        m.jalankan(Objects.requireNonNull(m.batalkan(budi, id).id()));
        Skp s = r.s.perencanaan.buka(r.s.sari, sari, Instant.now()).skp();
        assertThat(s.tanda().penilai()).isNull();
        assertThat(s.tanda().disetujui()).isNull();
        assertThat(s.tanda().diperiksa()).isNull();
        r.langkah(r.s.sari, sari, LangkahSkp.TARIK, null);
        assertThat(r.status(sari)).isEqualTo(StatusSkp.DRAF);
    }
}
