package id.teladan.organisasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An address leads to the people at whom it stands, whichever way it was entered. */
class SurelPegawaiTest {
    private static final String SARI = "sari@guru.sd.belajar.id";

    private final UjiOrganisasi uji = new UjiOrganisasi();
    private final SurelPegawai surel = uji.spring.getBean(SurelPegawai.class);

    @AfterEach
    void tutup() {
        uji.close();
    }

    private PegawaiId buat(DinasId dinas, String alamat) {
        return uji.tata.buatPegawai(dinas, isi(alamat), "uji", UjiOrganisasi.KINI);
    }

    private static TataOrganisasi.PegawaiBaru isi(@Nullable String alamat) {
        return new TataOrganisasi.PegawaiBaru(
                "Bu Sari", null, null, StatusKepegawaian.NON_ASN, "Guru Kelas", null, null, alamat);
    }

    @Test
    void alamat_dikenal_tanpa_membedakan_huruf_besar_dan_berpindah_bila_diganti() {
        PegawaiId sari = buat(uji.dinas, "  " + SARI.toUpperCase(Locale.ROOT));
        SurelPegawai.Pemilik pemilik = new SurelPegawai.Pemilik(uji.dinas, sari);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI)).containsExactly(pemilik);

        uji.tata.ubahPegawai(
                uji.dinas, new Pegawai(sari, isi("baru@guru.sd.belajar.id"), 0), "uji", UjiOrganisasi.KINI);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI)).isEmpty();
        assertThat(surel.pemilik("Baru@guru.sd.belajar.id", UjiOrganisasi.KINI)).containsExactly(pemilik);

        uji.tata.ubahPegawai(uji.dinas, new Pegawai(sari, isi(null), 1), "uji", UjiOrganisasi.KINI);
        assertThat(surel.pemilik("baru@guru.sd.belajar.id", UjiOrganisasi.KINI)).isEmpty();
        assertThat(surel.pemilik("", UjiOrganisasi.KINI)).isEmpty();
    }

    @Test
    void dua_orang_dengan_alamat_yang_sama_keduanya_disebut() {
        PegawaiId satu = buat(uji.dinas, SARI);
        PegawaiId dua = buat(uji.dinas, SARI);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI))
                .extracting(SurelPegawai.Pemilik::pegawai)
                .containsExactlyInAnyOrder(satu, dua);
    }

    @Test
    void setelah_pindah_dinas_yang_masih_bertugas_yang_disebut() {
        PegawaiId lama = buat(uji.dinasLain, SARI);
        PegawaiId baru = buat(uji.dinas, SARI);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI)).hasSize(2);
        uji.tugas(baru, Peran.GURU, uji.sekolah("SDN Melati 1"), UjiOrganisasi.AWAL, null);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI))
                .containsExactly(new SurelPegawai.Pemilik(uji.dinas, baru))
                .doesNotContain(new SurelPegawai.Pemilik(uji.dinasLain, lama));
    }

    @Test
    void bila_dua_duanya_bertugas_yang_punya_sekolah_induk_atau_memimpin_yang_disebut() {
        PegawaiId lama = buat(uji.dinasLain, SARI);
        PegawaiId baru = buat(uji.dinas, SARI);
        tugas(uji.dinasLain, lama, Peran.GURU, false, null);
        UUID guru = tugas(uji.dinas, baru, Peran.GURU, true, null);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI)).containsExactly(new SurelPegawai.Pemilik(uji.dinas, baru));
        batalkan(guru);
        tugas(uji.dinas, baru, Peran.PLT_KEPALA_SEKOLAH, false, null);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI)).containsExactly(new SurelPegawai.Pemilik(uji.dinas, baru));
        tugas(uji.dinasLain, lama, Peran.PLT_KEPALA_SEKOLAH, false, null);
        assertThat(surel.pemilik(SARI, UjiOrganisasi.KINI))
                .as("keduanya memimpin")
                .hasSize(2);
    }

    @Test
    void hari_terakhir_dihitung_menurut_zona_dinas_masing_masing() {
        PegawaiId lama = buat(uji.dinasLain, SARI);
        PegawaiId baru = buat(uji.dinas, SARI);
        tugas(uji.dinasLain, lama, Peran.GURU, true, LocalDate.of(2024, 7, 14));
        tugas(uji.dinas, baru, Peran.GURU, true, null);
        Instant tengahMalamWita = Instant.parse("2024-07-14T16:00:00Z");
        assertThat(surel.pemilik(SARI, tengahMalamWita.minusSeconds(1))).hasSize(2);
        assertThat(surel.pemilik(SARI, tengahMalamWita)).containsExactly(new SurelPegawai.Pemilik(uji.dinas, baru));
        assertThat(surel.bertugas(new SurelPegawai.Pemilik(uji.dinasLain, lama), tengahMalamWita))
                .isFalse();
    }

    private UUID tugas(DinasId dinas, PegawaiId siapa, Peran peran, boolean induk, @Nullable LocalDate sampai) {
        return uji.tata.mulaiTugas(
                dinas,
                new TataOrganisasi.PenugasanBaru(
                        siapa, peran, uji.sekolah(dinas, "SDN Melati 1"), induk, UjiOrganisasi.AWAL, sampai, null),
                "uji",
                UjiOrganisasi.KINI);
    }

    private void batalkan(UUID penugasan) {
        uji.jdbc
                .sql("UPDATE organisasi.penugasan SET batal = true WHERE penugasan_id = ?")
                .param(penugasan)
                .update();
    }

    @Test
    void satu_pernyataan_sql_mencari_di_seluruh_dinas() {
        buat(uji.dinas, SARI);
        assertThat(uji.sql.hitung(() -> surel.pemilik(SARI, UjiOrganisasi.KINI)))
                .isOne();
    }
}
