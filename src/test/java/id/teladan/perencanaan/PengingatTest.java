package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.Uuid7;
import id.teladan.web.Pengguna;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whom a reminder reaches, and whom never: who is on leave, and who has opened an amendment. */
class PengingatTest {

    private static void cuti(UjiMassal m, Pengguna siapa) {
        LocalDate hari = LocalDate.now();
        m.r.s
                .jdbc
                .sql("""
                        INSERT INTO organisasi.cuti (dinas_id, cuti_id, pegawai_id, jenis, mulai, sampai)
                        VALUES (?, ?, ?, 'SAKIT', ?, ?)""")
                .params(m.r.s.dinas.nilai(), Uuid7.baru(), siapa.pegawai().nilai(), hari.minusDays(2), hari.plusDays(2))
                .update();
    }

    @Test
    void yang_mulai_cuti_sesudah_pratinjau_tidak_diingatkan() {
        UjiMassal m = new UjiMassal();
        Pengguna budi = m.r.s.budi;
        Pengguna ani = m.r.guru("Ani Belum Mulai");
        Pengguna ina = m.r.guru("Ina Belum Mulai");
        UUID id = m.mulai(budi, m.pratinjau(budi, JenisMassal.INGATKAN, UjiMassal.semua()), null);
        cuti(m, ani);
        m.jalankan(id);

        assertThat(m.repo.baris(m.r.s.dinas, id, KeadaanBaris.DITOLAK, 10, 0))
                .singleElement()
                .satisfies(b -> {
                    assertThat(b.pegawai()).isEqualTo(ani.pegawai());
                    assertThat(b.pesan()).isEqualTo(KalimatMassal.CUTI);
                });
        assertThat(m.kabar(ani.pegawai())).isEmpty();
        assertThat(m.kabar(ina.pegawai())).hasSize(1);
    }

    @Test
    void yang_cuti_tidak_diingatkan_menyepakati_juga() {
        UjiMassal m = new UjiMassal();
        Pengguna budi = m.r.s.budi;
        SkpId sari = m.r.ajukan(m.r.s.sari);
        m.r.langkah(budi, sari, LangkahSkp.SETUJUI, null);
        cuti(m, m.r.s.sari);

        Pratinjau p = m.pratinjau(budi, JenisMassal.INGATKAN, UjiMassal.semua());
        assertThat(p.ikut()).isEmpty();
        assertThat(p.sebab()).containsOnlyKeys(KalimatMassal.CUTI);
        Permintaan.Diminta x = new Permintaan.Diminta(m.r.s.sari.pegawai(), sari, 0);
        Permintaan paksa = new Permintaan(Uuid7.baru(), m.r.periode.nilai(), x.tulis(), null, false);
        UUID id = m.mulai(budi, JenisMassal.INGATKAN, paksa);
        m.jalankan(id);
        assertThat(m.baris(id, sari).pesan()).isEqualTo(KalimatMassal.CUTI);
    }

    @ParameterizedTest
    @EnumSource(StatusSkp.class)
    void tidak_seorang_pun_didesak_meneruskan_perubahan(StatusSkp status) {
        assertThat(Pengingat.untuk(status, true)).isEmpty();
        assertThat(Pengingat.tidakPerlu(status, true)).isNotBlank();
    }

    @Test
    void perubahan_yang_disetujui_disebut_tidak_mendesak_sedangkan_rencana_pertama_diingatkan() {
        assertThat(Pengingat.untuk(StatusSkp.DISETUJUI, false)).contains(Pengingat.SEPAKATI);
        assertThat(Pengingat.tidakPerlu(StatusSkp.DISETUJUI, true))
                .contains("sudah disepakati", "perubahannya sudah disetujui")
                .doesNotContain("menunggu atasan");
        UjiMassal m = new UjiMassal();
        Pengguna budi = m.r.s.budi;
        SkpId perubahan = m.perubahanDiajukan(m.r.ajukan(m.r.s.sari));
        m.r.langkah(budi, perubahan, LangkahSkp.SETUJUI, null);

        Pratinjau p = m.pratinjau(budi, JenisMassal.INGATKAN, UjiMassal.semua());
        assertThat(p.ikut()).isEmpty();
        assertThat(p.sebab()).containsOnlyKeys(Pengingat.tidakPerlu(StatusSkp.DISETUJUI, true));
        Permintaan.Diminta x = new Permintaan.Diminta(m.r.s.sari.pegawai(), perubahan, 0);
        int sebelum = m.kabar(m.r.s.sari.pegawai()).size();
        UUID id = m.mulai(
                budi, JenisMassal.INGATKAN, new Permintaan(Uuid7.baru(), m.r.periode.nilai(), x.tulis(), null, false));
        m.jalankan(id);
        assertThat(m.baris(id, perubahan).keadaan()).isEqualTo(KeadaanBaris.SUDAH);
        assertThat(m.kabar(m.r.s.sari.pegawai())).hasSize(sebelum);
        assertThat(m.r.s.perencanaan.buka(m.r.s.sari, perubahan, Instant.now()).perubahan())
                .isTrue();
    }
}
