package id.teladan.organisasi;

import static id.teladan.organisasi.UjiOrganisasi.AWAL;
import static id.teladan.organisasi.UjiOrganisasi.HARI;
import static id.teladan.organisasi.UjiOrganisasi.KINI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who acts for a superior while he is on leave, when the admin names one together with the leave. */
class CutiWakilTest {
    private final UjiOrganisasi uji = new UjiOrganisasi();
    private final PencatatanCuti cuti = uji.spring.getBean(PencatatanCuti.class);
    private final Perwakilan perwakilan = uji.spring.getBean(Perwakilan.class);
    private final SatuanId melati1 = uji.sekolah("SDN Melati 1");
    private final SatuanId melati2 = uji.sekolah("SDN Melati 2");
    private final PegawaiId wati = uji.orang("Wati");
    private final PegawaiId budi = uji.orang("Budi Hartono");
    private final PegawaiId sari = guru("Sari Wulandari", melati1);
    private final PegawaiId wulan = guru("Wulan Kinanti", melati2);

    @AfterEach
    void tutup() {
        uji.close();
    }

    private PegawaiId guru(String nama, SatuanId di) {
        PegawaiId p = uji.orang(nama);
        uji.tugas(p, Peran.GURU, di, AWAL, null);
        return p;
    }

    private List<String> catat(PegawaiId siapa, LocalDate mulai, LocalDate sampai, @Nullable PegawaiId wakil) {
        CutiForm.Nilai n = new CutiForm.Nilai(JenisCuti.SAKIT, mulai, sampai, null, wakil);
        return cuti.catat(uji.dinas, n, siapa, wati, HARI, KINI).stream()
                .map(FaktaPenugasan::tempat)
                .toList();
    }

    private List<String> mewakili(PegawaiId siapa, LocalDate hari) {
        return perwakilan.mewakili(uji.dinas, siapa, hari).stream()
                .map(WakilRingkas::tempat)
                .toList();
    }

    @Test
    void wakil_ditunjuk_di_tempatnya_bertugas_dan_jabatan_yang_tersisa_disebut() {
        uji.tugas(budi, Peran.PLT_KEPALA_SEKOLAH, melati2, AWAL, null);
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati1, AWAL, null);
        assertThat(catat(budi, HARI, HARI.plusDays(3), wulan)).containsExactly("SDN Melati 1");
        assertThat(mewakili(wulan, HARI)).containsExactly("SDN Melati 2");
        assertThat(catat(budi, HARI.plusDays(10), HARI.plusDays(12), sari)).containsExactly("SDN Melati 2");
        assertThat(mewakili(sari, HARI.plusDays(10))).containsExactly("SDN Melati 1");
    }

    @Test
    void wakil_yang_bertugas_di_kedua_tempat_mewakili_di_keduanya() {
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati1, AWAL, null);
        uji.tugas(budi, Peran.PLT_KEPALA_SEKOLAH, melati2, AWAL, null);
        uji.tata.mulaiTugas(
                uji.dinas,
                new TataOrganisasi.PenugasanBaru(sari, Peran.GURU, melati2, false, AWAL, null, null),
                "uji",
                KINI);
        assertThat(catat(budi, HARI, HARI.plusDays(3), sari)).isEmpty();
        assertThat(mewakili(sari, HARI)).containsExactlyInAnyOrder("SDN Melati 1", "SDN Melati 2");
    }

    @Test
    void kepala_yang_juga_plt_di_sekolahnya_sendiri_diwakili_satu_kali() {
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati1, AWAL, null);
        uji.tugas(budi, Peran.PLT_KEPALA_SEKOLAH, melati1, AWAL, null);
        assertThat(catat(budi, HARI, HARI.plusDays(3), sari)).isEmpty();
        assertThat(mewakili(sari, HARI)).containsExactly("SDN Melati 1");
    }

    @Test
    void yang_dapat_dipilih_adalah_orang_dari_semua_tempat_yang_dipimpin() {
        PegawaiId tono = uji.orang("Tono Prawirodirjo");
        PegawaiId rina = uji.orang("Rina");
        uji.tugas(tono, Peran.KEPALA_DINAS, null, AWAL, null);
        uji.tugas(tono, Peran.PLT_KEPALA_SEKOLAH, melati2, HARI.plusDays(5), null);
        uji.tugas(rina, Peran.PENGAWAS, null, AWAL, null);
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati1, AWAL, null);
        assertThat(dapatDipilih(tono)).containsExactlyInAnyOrder(tono, tono, rina, wulan);
        assertThat(dapatDipilih(budi)).containsExactlyInAnyOrder(budi, sari);
    }

    private List<PegawaiId> dapatDipilih(PegawaiId siapa) {
        return perwakilan.orang(uji.dinas, cuti.memimpin(uji.dinas, siapa, HARI), HARI).stream()
                .map(FaktaPenugasan::pegawai)
                .toList();
    }

    @Test
    void yang_diwakilkan_adalah_jabatan_pada_hari_pertama_cuti_bukan_jabatan_hari_ini() {
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati1, AWAL, HARI.plusDays(9));
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati2, HARI.plusDays(10), null);
        assertThat(cuti.memimpin(uji.dinas, budi, HARI))
                .extracting(FaktaPenugasan::tempat)
                .containsExactlyInAnyOrder("SDN Melati 1", "SDN Melati 2");
        assertThat(catat(budi, HARI.plusDays(20), HARI.plusDays(23), wulan)).isEmpty();
        assertThat(mewakili(wulan, HARI.plusDays(20))).containsExactly("SDN Melati 2");
    }

    @Test
    void wakil_bagi_yang_tidak_memimpin_ditolak_dan_cutinya_tidak_tercatat() {
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati1, HARI.plusDays(10), null);
        for (PegawaiId siapa : List.of(wulan, budi)) {
            assertThatThrownBy(() -> catat(siapa, HARI, HARI.plusDays(3), sari))
                    .isInstanceOfSatisfying(TataOrganisasi.Ditolak.class, d -> {
                        assertThat(d.bidang()).isEqualTo("wakil");
                        assertThat(d.pesan()).contains("Pada 15 Juli 2024").contains("tidak memimpin di mana pun");
                    });
            assertThat(cuti.milik(uji.dinas, siapa)).isEmpty();
            assertThat(catat(siapa, HARI, HARI.plusDays(3), null)).isEmpty();
        }
    }

    @Test
    void wakil_dari_tempat_lain_ditolak_dengan_sebabnya() {
        uji.tugas(budi, Peran.KEPALA_SEKOLAH, melati1, AWAL, null);
        assertThatThrownBy(() -> catat(budi, HARI, HARI.plusDays(3), wulan))
                .isInstanceOfSatisfying(
                        TataOrganisasi.Ditolak.class, d -> assertThat(d.pesan()).contains("di tempat yang sama"));
    }
}
