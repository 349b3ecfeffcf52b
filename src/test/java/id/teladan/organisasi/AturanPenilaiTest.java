package id.teladan.organisasi;

import static id.teladan.umum.AturanTanpaKepala.DINILAI_PLT;
import static id.teladan.umum.AturanTanpaKepala.DISETUJUI_SISTEM;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.Rentang;
import id.teladan.umum.SatuanId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AturanPenilaiTest {
    private static final LocalDate HARI = LocalDate.of(2024, 7, 15);
    private static final LocalDate AWAL = LocalDate.of(2022, 1, 2);
    private static final String DINAS = "Dinas Pendidikan Kota Contoh";

    private final PegawaiId sari = PegawaiId.baru();
    private final PegawaiId budi = PegawaiId.baru();
    private final PegawaiId tono = PegawaiId.baru();
    private final PegawaiId rina = PegawaiId.baru();
    private final SatuanId melati = SatuanId.baru();
    private final SatuanId mawar = SatuanId.baru();
    private final List<FaktaPenugasan> fakta = new ArrayList<>();

    private void tugas(PegawaiId siapa, String nama, Peran peran, @Nullable SatuanId di, boolean induk, Rentang r) {
        String tempat = di == null ? DINAS : di.equals(melati) ? "SDN Melati 1" : "SDN Mawar 2";
        fakta.add(new FaktaPenugasan(UUID.randomUUID(), siapa, nama, peran, di, tempat, induk, r, false));
    }

    private void guru(PegawaiId siapa, SatuanId di) {
        tugas(siapa, "Sari Wulandari, S.Pd.", Peran.GURU, di, true, new Rentang(AWAL, null));
    }

    private void kepala(PegawaiId siapa, SatuanId di) {
        tugas(siapa, "Budi Hartono, M.Pd.", Peran.KEPALA_SEKOLAH, di, true, new Rentang(AWAL, null));
    }

    private void kepalaDinas(PegawaiId siapa) {
        tugas(siapa, "Tono Prasetyo, M.M.", Peran.KEPALA_DINAS, null, false, new Rentang(AWAL, null));
    }

    private void plt(PegawaiId siapa, SatuanId di) {
        tugas(siapa, "Rina Kartika, M.Pd.", Peran.PLT_KEPALA_SEKOLAH, di, false, new Rentang(AWAL, null));
    }

    private AturanPenilai aturan() {
        return new AturanPenilai(fakta, HARI, DINAS);
    }

    @Test
    void guru_dinilai_kepala_sekolah_definitif_sekolah_induknya() {
        guru(sari, melati);
        kepala(budi, melati);
        plt(rina, melati);

        assertThat(aturan().penilai(sari, DISETUJUI_SISTEM))
                .usingRecursiveComparison()
                .ignoringFields("identitas")
                .isEqualTo(
                        new PejabatPenilai.Orang(
                                budi,
                                "Budi Hartono, M.Pd.",
                                "Kepala SDN Melati 1",
                                "Budi Hartono, M.Pd. adalah kepala SDN Melati 1 definitif sejak 2 Januari 2022, sekolah induk Anda."));
    }

    @Test
    void kepala_sekolah_dinilai_kepala_dinas() {
        kepala(budi, melati);
        kepalaDinas(tono);

        assertThat(aturan().penilai(budi, DINILAI_PLT))
                .usingRecursiveComparison()
                .ignoringFields("identitas")
                .isEqualTo(
                        new PejabatPenilai.Orang(
                                tono,
                                "Tono Prasetyo, M.M.",
                                "Kepala Dinas Pendidikan Kota Contoh",
                                "Tono Prasetyo, M.M. adalah kepala Dinas Pendidikan Kota Contoh sejak 2 Januari 2022. Kepala sekolah dinilai oleh kepala dinas."));
    }

    @Test
    void tanpa_kepala_definitif_ketentuan_yang_menentukan() {
        guru(sari, melati);
        plt(rina, melati);

        assertThat(aturan().penilai(sari, DISETUJUI_SISTEM))
                .isEqualTo(
                        new PejabatPenilai.OlehSistem(
                                "SDN Melati 1 belum punya kepala sekolah definitif; Rina Kartika, M.Pd. hanya Plt. sejak 2 Januari 2022. Menurut ketentuan periode ini, rencana Anda disetujui sistem saat diajukan."));
        assertThat(aturan().penilai(sari, DINILAI_PLT))
                .usingRecursiveComparison()
                .ignoringFields("identitas")
                .isEqualTo(
                        new PejabatPenilai.Orang(
                                rina,
                                "Rina Kartika, M.Pd.",
                                "Plt. Kepala SDN Melati 1",
                                "SDN Melati 1 belum punya kepala sekolah definitif; Rina Kartika, M.Pd. menjadi Plt. kepala sekolah sejak 2 Januari 2022 dan menilai para guru di sana."));
    }

    @Test
    void tanpa_kepala_dan_tanpa_plt_dikatakan_siapa_yang_mengurus() {
        guru(sari, melati);

        assertThat(aturan().penilai(sari, DINILAI_PLT))
                .isEqualTo(new PejabatPenilai.TidakAda(
                        "SDN Melati 1 tidak punya kepala sekolah definitif maupun Plt. pada 15 Juli 2024. Minta admin dinas mencatat penugasannya.",
                        "admin dinas"));
        assertThat(aturan().penilai(sari, DISETUJUI_SISTEM)).isInstanceOf(PejabatPenilai.OlehSistem.class);
    }

    @Test
    void plt_di_sekolah_induknya_sendiri_dinilai_kepala_dinas_tetapi_tetap_guru() {
        guru(sari, melati);
        plt(sari, melati);
        kepalaDinas(tono);

        assertThat(aturan().penilai(sari, DINILAI_PLT))
                .isInstanceOfSatisfying(
                        PejabatPenilai.Orang.class, o -> assertThat(o.id()).isEqualTo(tono));
        assertThat(aturan().jabatan(sari))
                .get()
                .extracting(FaktaPenugasan::peran)
                .isEqualTo(Peran.GURU);
    }

    @Test
    void plt_di_sekolah_lain_tetap_dinilai_kepala_sekolah_induknya() {
        guru(sari, melati);
        kepala(budi, melati);
        plt(sari, mawar);
        kepalaDinas(tono);

        assertThat(aturan().penilai(sari, DISETUJUI_SISTEM))
                .isInstanceOfSatisfying(
                        PejabatPenilai.Orang.class, o -> assertThat(o.id()).isEqualTo(budi));
    }

    @Test
    void yang_guru_sekaligus_kepala_sekolah_dinilai_sebagai_kepala_sekolah() {
        guru(budi, mawar);
        kepala(budi, melati);
        kepalaDinas(tono);

        assertThat(aturan().penilai(budi, DINILAI_PLT))
                .isInstanceOfSatisfying(
                        PejabatPenilai.Orang.class, o -> assertThat(o.id()).isEqualTo(tono));
    }

    @Test
    void tidak_seorang_pun_menilai_dirinya_sendiri() {
        kepala(budi, melati);
        kepalaDinas(budi);

        assertThat(aturan().penilai(budi, DINILAI_PLT))
                .isInstanceOfSatisfying(
                        PejabatPenilai.TidakAda.class,
                        t -> assertThat(t.alasan()).contains("menilai dirinya sendiri"));
    }

    @Test
    void dari_dua_kepala_definitif_dipakai_yang_mulai_terakhir() {
        guru(sari, melati);
        kepala(budi, melati);
        tugas(rina, "Rina", Peran.KEPALA_SEKOLAH, melati, true, new Rentang(AWAL.plusDays(1), null));

        assertThat(aturan().penilai(sari, DINILAI_PLT))
                .isInstanceOfSatisfying(
                        PejabatPenilai.Orang.class, o -> assertThat(o.id()).isEqualTo(rina));
    }

    @Test
    void penugasan_yang_berakhir_kemarin_atau_salah_catat_tidak_dihitung() {
        guru(sari, melati);
        tugas(budi, "Budi", Peran.KEPALA_SEKOLAH, melati, true, new Rentang(AWAL, HARI.minusDays(1)));
        fakta.add(new FaktaPenugasan(
                UUID.randomUUID(),
                rina,
                "Rina",
                Peran.KEPALA_SEKOLAH,
                melati,
                "SDN Melati 1",
                true,
                new Rentang(AWAL, null),
                true));

        assertThat(aturan().penilai(sari, DINILAI_PLT)).isInstanceOf(PejabatPenilai.TidakAda.class);
        assertThat(new AturanPenilai(fakta, HARI.minusDays(1), DINAS).penilai(sari, DINILAI_PLT))
                .isInstanceOfSatisfying(
                        PejabatPenilai.Orang.class, o -> assertThat(o.id()).isEqualTo(budi));
    }

    @Test
    void pengawas_kepala_dinas_dan_yang_tanpa_penugasan_tidak_membuat_rencana() {
        tugas(rina, "Rina", Peran.PENGAWAS, null, false, new Rentang(AWAL, null));
        kepalaDinas(tono);

        assertThat(aturan().jabatan(rina)).isEmpty();
        assertThat(aturan().penilai(rina, DINILAI_PLT).alasan())
                .startsWith(
                        "Penugasan Anda sebagai pengawas sekolah di Dinas Pendidikan Kota Contoh tidak membuat rencana");
        assertThat(aturan().penilai(tono, DINILAI_PLT)).isInstanceOf(PejabatPenilai.TidakAda.class);
        assertThat(aturan().penilai(sari, DINILAI_PLT).alasan())
                .startsWith("Anda tidak punya penugasan yang berlaku pada 15 Juli 2024.");
    }

    @Test
    void guru_tanpa_sekolah_induk_diberi_tahu_sebabnya() {
        tugas(sari, "Sari", Peran.GURU, melati, false, new Rentang(AWAL, null));
        kepala(budi, melati);

        assertThat(aturan().jabatan(sari)).isEmpty();
        assertThat(aturan().penilai(sari, DINILAI_PLT).alasan())
                .isEqualTo(
                        "Anda guru di SDN Melati 1, tetapi sekolah induk Anda belum tercatat di dinas ini. Minta admin dinas menetapkannya.");
    }

    @Test
    void atasan_pejabat_penilai_guru_adalah_kepala_dinas_dan_milik_kepala_sekolah_tidak_tercatat() {
        guru(sari, melati);
        kepala(budi, melati);
        kepalaDinas(tono);

        assertThat(aturan().atasanPenilai(sari, DINILAI_PLT))
                .isInstanceOfSatisfying(
                        PejabatPenilai.Orang.class, o -> assertThat(o.id()).isEqualTo(tono));
        assertThat(aturan().atasanPenilai(budi, DINILAI_PLT))
                .isInstanceOfSatisfying(PejabatPenilai.TidakAda.class, t -> {
                    assertThat(t.alasan()).contains("tidak tercatat di Teladan");
                    assertThat(t.pemecah()).isEqualTo("admin dinas");
                });
    }

    @Test
    void keberatan_kedua_tidak_kembali_kepada_penilai_yang_sama() {
        guru(sari, melati);
        plt(sari, melati);
        kepalaDinas(tono);

        assertThat(aturan().atasanPenilai(sari, DINILAI_PLT)).isInstanceOf(PejabatPenilai.TidakAda.class);
    }
}
