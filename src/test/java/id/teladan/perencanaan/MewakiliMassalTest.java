package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.organisasi.Perwakilan;
import id.teladan.organisasi.WakilRingkas;
import id.teladan.perjalanan.Panggung;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakBerwenang;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Bu Wulan, a guru, decides for Pak Budi over many at once: in both names, and only while she acts for him. */
class MewakiliMassalTest {
    private static final LocalDate HARI = LocalDate.now();
    private static final String BERDUA = "Wulan Kinanti sebagai wakil Budi Hartono, M.Pd.";

    private final UjiMassal m = new UjiMassal();
    private final Rombongan r = m.r;
    private final Perwakilan perwakilan = Panggung.buka().bean(Perwakilan.class);
    private final Pengguna wulan = r.guru("Wulan Kinanti");
    private final SkpId sari = r.ajukan(r.s.sari);
    private final List<SkpId> lain = r.guru(3, sari);
    private final SkpId milikWulan = r.ajukan(wulan);

    private void mewakilkan() {
        perwakilan.tunjuk(
                r.s.dinas,
                r.s.melati,
                r.s.budi.pegawai(),
                wulan.pegawai(),
                HARI,
                HARI.plusDays(5),
                "Diklat di ibu kota provinsi",
                HARI,
                Instant.now());
    }

    private void akhiri() {
        WakilRingkas w = perwakilan.mewakili(r.s.dinas, wulan.pegawai(), HARI).getFirst();
        assertThat(perwakilan.akhiri(r.s.dinas, r.s.budi.pegawai(), w.id(), HARI, Instant.now()))
                .isTrue();
    }

    @Test
    void persetujuan_sekaligus_oleh_wakil_menyebut_kedua_nama_dan_tidak_menyentuh_rencananya_sendiri() {
        mewakilkan();
        UUID id = m.setujuiSemua(wulan);

        assertThat(m.buka(wulan, id).jumlah(KeadaanBaris.BERHASIL)).isEqualTo(4);
        assertThat(r.status(milikWulan)).isEqualTo(StatusSkp.DIAJUKAN);
        assertThat(lain).allSatisfy(s -> {
            assertThat(r.s.hitung(
                            "riwayat",
                            s,
                            "langkah = 'SETUJUI' AND oleh = '" + wulan.pegawai() + "' AND atas_nama = '"
                                    + r.s.budi.pegawai() + "'"))
                    .isEqualTo(1);
            assertThat(m.kabar(m.pemilik(s))).singleElement().asString().contains(BERDUA);
        });
        assertThat(r.s.perencanaan.buka(r.s.sari, sari, Instant.now()).penyetuju())
                .isEqualTo(BERDUA);
        assertThatThrownBy(() -> m.buka(r.s.budi, id))
                .as("the act is hers who began it")
                .isInstanceOf(TidakDitemukan.class);

        m.jalankan(Objects.requireNonNull(m.batalkan(wulan, id).id()));
        assertThat(r.status(sari)).isEqualTo(StatusSkp.DIAJUKAN);
        assertThat(r.s.hitung(
                        "riwayat",
                        sari,
                        "langkah = 'BATALKAN_PERSETUJUAN' AND oleh = '" + wulan.pegawai() + "' AND atas_nama = '"
                                + r.s.budi.pegawai() + "'"))
                .isEqualTo(1);
    }

    @Test
    void perwakilan_yang_berakhir_sebelum_giliran_baris_membuat_baris_itu_ditolak() {
        mewakilkan();
        UUID id = m.mulai(wulan, m.pratinjau(wulan, JenisMassal.SETUJUI, UjiMassal.semua()), null);
        m.pelaksana.satu(m.repo.cari(r.s.dinas, id).orElseThrow(), 1, Instant.now());
        akhiri();
        assertThat(m.jalankan(id)).isTrue();

        LembarMassal l = m.buka(wulan, id);
        assertThat(l.jumlah(KeadaanBaris.BERHASIL)).as("done while she acted").isEqualTo(1);
        assertThat(l.jumlah(KeadaanBaris.DITOLAK)).isEqualTo(3);
        assertThat(m.repo.baris(r.s.dinas, id, KeadaanBaris.DITOLAK, 10, 0))
                .extracting(BarisMassal::pesan)
                .containsOnly(KalimatMassal.BUKAN_BAWAHAN);
        assertThat(r.status(lain.getLast())).isEqualTo(StatusSkp.DIAJUKAN);
    }

    @Test
    void perwakilan_yang_berakhir_sesudah_pratinjau_tidak_memulai_apa_pun() {
        mewakilkan();
        Pratinjau p = m.pratinjau(wulan, JenisMassal.SETUJUI, UjiMassal.semua());
        akhiri();

        assertThatThrownBy(() -> m.mulai(wulan, p, null)).isInstanceOf(TidakBerwenang.class);
        assertThat(r.status(sari)).isEqualTo(StatusSkp.DIAJUKAN);
    }

    @Test
    void pengingat_dari_wakil_menyebut_kedua_nama_dan_berhenti_dengan_perwakilannya() {
        mewakilkan();
        Pengguna ani = r.guru("Ani Belum Mulai");
        Pratinjau p = m.pratinjau(wulan, JenisMassal.INGATKAN, UjiMassal.semua());
        m.jalankan(m.mulai(wulan, p, null));
        assertThat(m.kabar(ani.pegawai())).singleElement().asString().contains(BERDUA);

        Pengguna ina = r.guru("Ina Belum Mulai");
        UUID id = m.mulai(wulan, m.pratinjau(wulan, JenisMassal.INGATKAN, UjiMassal.semua()), null);
        akhiri();
        m.jalankan(id);
        assertThat(m.repo.baris(r.s.dinas, id, null, 10, 0))
                .singleElement()
                .extracting(BarisMassal::pesan)
                .isEqualTo(KalimatMassal.BUKAN_BAWAHAN);
        assertThat(m.kabar(ina.pegawai())).isEmpty();
    }
}
