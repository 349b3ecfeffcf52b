package id.teladan.organisasi;

import static id.teladan.organisasi.UjiOrganisasi.AWAL;
import static id.teladan.organisasi.UjiOrganisasi.HARI;
import static id.teladan.organisasi.UjiOrganisasi.KINI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.web.TidakDitemukan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Handing over (Wakilkan): who may, to whom, for how long, and how it ends. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PerwakilanTest {
    private UjiOrganisasi uji;
    private Perwakilan perwakilan;

    @BeforeAll
    void buka() {
        uji = new UjiOrganisasi();
        perwakilan = uji.spring.getBean(Perwakilan.class);
        PegawaiId tono = uji.orang("Tono Prawirodirjo");
        uji.tugas(tono, Peran.KEPALA_DINAS, null, AWAL, null);
    }

    @AfterAll
    void tutup() {
        uji.close();
    }

    /** A school with Pak Budi, Bu Sari and Bu Wulan. */
    private final class Sekolah {
        final SatuanId id = uji.sekolah("SDN Melati 1");
        final PegawaiId budi = di("Budi Hartono", Peran.KEPALA_SEKOLAH, null);
        final PegawaiId sari = di("Sari Wulandari", Peran.GURU, null);
        final PegawaiId wulan = di("Wulan Kinanti", Peran.GURU, null);

        PegawaiId di(String nama, Peran peran, @Nullable LocalDate sampai) {
            PegawaiId p = uji.orang(nama);
            uji.tugas(p, peran, id, AWAL, sampai);
            return p;
        }

        void tunjuk(PegawaiId dari, PegawaiId kepada, LocalDate mulai, LocalDate sampai) {
            perwakilan.tunjuk(uji.dinas, id, dari, kepada, mulai, sampai, "Cuti", HARI, KINI);
        }

        @Nullable
        Wakil wakil(PegawaiId siapa, LocalDate hari) {
            return ((PejabatPenilai.Orang)
                            uji.organisasi.pejabatPenilai(uji.dinas, siapa, hari, AturanTanpaKepala.DINILAI_PLT))
                    .wakil();
        }

        List<String> bawahan(PegawaiId siapa, LocalDate hari) {
            return uji.organisasi.bawahan(uji.dinas, siapa, hari, AturanTanpaKepala.DINILAI_PLT).stream()
                    .map(b -> b.nama() + "/" + b.atasNama())
                    .toList();
        }
    }

    private static void ditolak(org.assertj.core.api.ThrowableAssert.ThrowingCallable apa, String bidang, String kata) {
        assertThatThrownBy(apa).isInstanceOfSatisfying(TataOrganisasi.Ditolak.class, d -> {
            assertThat(d.bidang()).isEqualTo(bidang);
            assertThat(d.pesan()).contains(kata);
        });
    }

    @Test
    void wakil_memutus_atas_nama_kepala_sekolah_pada_hari_pertama_sampai_hari_terakhir_dan_tidak_sesudahnya() {
        Sekolah s = new Sekolah();
        s.tunjuk(s.budi, s.wulan, HARI, HARI.plusDays(9));
        assertThat(s.wakil(s.sari, HARI)).extracting(Wakil::id).isEqualTo(s.wulan);
        assertThat(s.wakil(s.sari, HARI.plusDays(9))).extracting(Wakil::nama).isEqualTo("Wulan Kinanti");
        assertThat(s.wakil(s.sari, HARI.plusDays(10))).isNull();
        assertThat(s.bawahan(s.wulan, HARI)).containsExactly("Sari Wulandari/Budi Hartono");
        assertThat(s.bawahan(s.wulan, HARI.plusDays(10))).isEmpty();
        assertThat(s.bawahan(s.budi, HARI)).containsExactly("Sari Wulandari/null", "Wulan Kinanti/null");
    }

    @Test
    void wakil_tidak_memutus_rencananya_sendiri_dan_tidak_rencana_yang_diwakilinya() {
        Sekolah s = new Sekolah();
        s.tunjuk(s.budi, s.wulan, HARI, HARI.plusDays(9));
        assertThat(s.wakil(s.wulan, HARI)).isNull();
        assertThat(s.wakil(s.budi, HARI))
                .as("the kepala dinas assesses Pak Budi")
                .isNull();
        assertThat(s.bawahan(s.wulan, HARI)).noneMatch(b -> b.startsWith("Wulan") || b.startsWith("Budi"));
    }

    @Test
    void wakil_kepala_dinas_tidak_memutus_rencana_kepala_sekolahnya_sendiri() {
        SatuanId mawar = uji.sekolah("SDN Mawar");
        PegawaiId joko = uji.orang("Joko");
        uji.tugas(joko, Peran.KEPALA_SEKOLAH, mawar, AWAL, null);
        PegawaiId rina = uji.orang("Rina");
        uji.tugas(rina, Peran.PENGAWAS, null, AWAL, null);
        uji.tugas(rina, Peran.GURU, mawar, AWAL, null);
        PegawaiId tono = uji.jdbc
                .sql("SELECT pegawai_id FROM organisasi.penugasan WHERE dinas_id = ? AND peran = 'KEPALA_DINAS'")
                .param(uji.dinas.nilai())
                .query((r, n) -> new PegawaiId(r.getObject(1, java.util.UUID.class)))
                .single();
        LocalDate hari = HARI.plusDays(60);
        perwakilan.tunjuk(uji.dinas, null, tono, rina, hari, hari, "Tugas luar", HARI, KINI);
        assertThat(uji.organisasi.bawahan(uji.dinas, rina, hari, AturanTanpaKepala.DINILAI_PLT))
                .extracting(Bawahan::nama)
                .contains("Budi Hartono")
                .doesNotContain("Joko");
        assertThat(((PejabatPenilai.Orang)
                                uji.organisasi.pejabatPenilai(uji.dinas, joko, hari, AturanTanpaKepala.DINILAI_PLT))
                        .wakil())
                .isNull();
    }

    @Test
    void tidak_ada_rantai_wakil_dari_wakil() {
        Sekolah s = new Sekolah();
        s.tunjuk(s.budi, s.wulan, HARI, HARI.plusDays(9));
        ditolak(() -> s.tunjuk(s.wulan, s.sari, HARI, HARI.plusDays(3)), "mulai", "Anda tidak memimpin di sini");
    }

    @Test
    void dua_perwakilan_pada_hari_yang_sama_ditolak_dengan_menyebut_yang_ada() {
        Sekolah s = new Sekolah();
        s.tunjuk(s.budi, s.wulan, HARI, HARI.plusDays(9));
        ditolak(
                () -> s.tunjuk(s.budi, s.sari, HARI.plusDays(9), HARI.plusDays(20)),
                "mulai",
                "sudah mewakilkan kepada Wulan Kinanti (15 Juli 2024 sampai 24 Juli 2024)");
        s.tunjuk(s.budi, s.sari, HARI.plusDays(10), HARI.plusDays(20));
        assertThat(s.wakil(s.wulan, HARI.plusDays(10))).extracting(Wakil::id).isEqualTo(s.sari);
    }

    @Test
    void hari_dan_orang_yang_tidak_mungkin_ditolak_dengan_kalimat_yang_menyebut_jalan_keluarnya() {
        Sekolah s = new Sekolah();
        Sekolah lain = new Sekolah();
        PegawaiId pindah = s.di("Pindah", Peran.GURU, HARI.plusDays(5));
        ditolak(
                () -> s.tunjuk(s.budi, s.wulan, HARI.minusDays(1), HARI),
                "mulai",
                "paling awal hari ini, 15 Juli 2024");
        ditolak(() -> s.tunjuk(s.budi, s.wulan, HARI.plusDays(2), HARI), "sampai", "mendahului");
        ditolak(() -> s.tunjuk(s.budi, s.wulan, HARI, HARI.plusMonths(7)), "sampai", "sampai 15 Januari 2025");
        ditolak(() -> s.tunjuk(s.budi, s.budi, HARI, HARI), "wakil", "orang lain");
        ditolak(() -> s.tunjuk(s.budi, lain.sari, HARI, HARI), "wakil", "di tempat yang sama");
        ditolak(() -> s.tunjuk(s.budi, pindah, HARI, HARI.plusDays(9)), "sampai", "berakhir pada 20 Juli 2024");
        ditolak(() -> s.tunjuk(s.sari, s.wulan, HARI, HARI), "mulai", "tidak memimpin");
    }

    @Test
    void perwakilan_berhenti_bila_wakilnya_pindah_dan_bila_kepala_sekolah_berganti() {
        Sekolah s = new Sekolah();
        s.tunjuk(s.budi, s.wulan, HARI, HARI.plusDays(30));
        uji.jdbc
                .sql("UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(HARI.plusDays(3), uji.dinas.nilai(), s.wulan.nilai())
                .update();
        assertThat(s.wakil(s.sari, HARI.plusDays(3))).isNotNull();
        assertThat(s.wakil(s.sari, HARI.plusDays(4))).isNull();
        assertThat(perwakilan.mewakili(uji.dinas, s.wulan, HARI.plusDays(4))).isEmpty();
    }

    @Test
    void wakil_pimpinan_yang_sudah_diganti_tidak_mewakili_siapa_pun() {
        Sekolah s = new Sekolah();
        s.tunjuk(s.budi, s.wulan, HARI, HARI.plusDays(30));
        berakhir(s.budi, HARI.plusDays(3));
        uji.tugas(s.budi, Peran.GURU, s.id, HARI.plusDays(4), null);
        assertThat(perwakilan.mewakili(uji.dinas, s.wulan, HARI.plusDays(3))).hasSize(1);
        assertThat(perwakilan.mewakili(uji.dinas, s.wulan, HARI.plusDays(4))).isEmpty();
    }

    @Test
    void wakil_kepala_dinas_yang_sudah_diganti_tidak_mewakili_siapa_pun() {
        UjiOrganisasi lain = new UjiOrganisasi();
        try (lain) {
            Perwakilan pintu = lain.spring.getBean(Perwakilan.class);
            PegawaiId lama = lain.orang("Tono Prawirodirjo");
            PegawaiId rina = lain.orang("Rina");
            lain.tugas(lama, Peran.KEPALA_DINAS, null, AWAL, HARI.plusDays(30));
            lain.tugas(rina, Peran.PENGAWAS, null, AWAL, null);
            pintu.tunjuk(lain.dinas, null, lama, rina, HARI, HARI.plusDays(30), "Tugas luar", HARI, KINI);
            assertThat(pintu.mewakili(lain.dinas, rina, HARI)).hasSize(1);
            lain.jdbc
                    .sql("UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                    .params(HARI.minusDays(1), lain.dinas.nilai(), lama.nilai())
                    .update();
            lain.tugas(lain.orang("Kepala Dinas Baru"), Peran.KEPALA_DINAS, null, HARI, null);
            assertThat(pintu.mewakili(lain.dinas, rina, HARI)).isEmpty();
        }
    }

    @Test
    void dari_dua_perwakilan_pada_hari_yang_sama_hanya_yang_terbaru_berlaku() {
        Sekolah s = new Sekolah();
        s.tunjuk(s.budi, s.wulan, HARI, HARI.plusDays(9));
        s.tunjuk(s.budi, s.sari, HARI.plusDays(10), HARI.plusDays(20));
        uji.jdbc
                .sql("UPDATE organisasi.perwakilan SET mulai = ? WHERE dinas_id = ? AND wakil_id = ?")
                .params(HARI.plusDays(5), uji.dinas.nilai(), s.sari.nilai())
                .update();
        assertThat(perwakilan.mewakili(uji.dinas, s.wulan, HARI.plusDays(5))).isEmpty();
        assertThat(perwakilan.mewakili(uji.dinas, s.sari, HARI.plusDays(5))).hasSize(1);
    }

    private void berakhir(PegawaiId siapa, LocalDate sampai) {
        uji.jdbc
                .sql("UPDATE organisasi.penugasan SET sampai = ? WHERE dinas_id = ? AND pegawai_id = ?")
                .params(sampai, uji.dinas.nilai(), siapa.nilai())
                .update();
    }

    @Test
    void mengakhiri_lebih_awal_berlaku_seketika_dan_hanya_oleh_yang_memberi() {
        Sekolah s = new Sekolah();
        s.tunjuk(s.budi, s.wulan, HARI, HARI.plusDays(9));
        java.util.UUID id =
                perwakilan.mewakili(uji.dinas, s.wulan, HARI).getFirst().id();
        assertThatThrownBy(() -> perwakilan.akhiri(uji.dinas, s.sari, id, HARI, KINI))
                .isInstanceOf(TidakDitemukan.class);
        assertThat(perwakilan.akhiri(uji.dinas, s.budi, id, HARI.plusDays(4), KINI))
                .isTrue();
        assertThat(s.wakil(s.sari, HARI.plusDays(3))).isNotNull();
        assertThat(s.wakil(s.sari, HARI.plusDays(4))).isNull();
        assertThat(perwakilan.akhiri(uji.dinas, s.budi, id, HARI.plusDays(5), KINI))
                .isFalse();
        s.tunjuk(s.budi, s.sari, HARI.plusDays(4), HARI.plusDays(5));
        java.util.UUID baru = perwakilan.tentang(uji.dinas, s.budi).getFirst().id();
        assertThat(perwakilan.akhiri(uji.dinas, s.budi, baru, HARI.plusDays(4), KINI))
                .isTrue();
        assertThat(s.wakil(s.wulan, HARI.plusDays(4)))
                .as("taken back on its first day")
                .isNull();
        assertThat(uji.organisasi.rincianPegawai(uji.dinas, s.budi).riwayat())
                .extracting(Perubahan::apa)
                .contains("Wakil ditunjuk: Wulan Kinanti", "Perwakilan diakhiri: Wulan Kinanti");
    }
}
