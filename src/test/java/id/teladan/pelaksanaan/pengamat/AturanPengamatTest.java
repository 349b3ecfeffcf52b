package id.teladan.pelaksanaan.pengamat;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.web.Galat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who may be named as observer, and for how long. */
class AturanPengamatTest {
    private static final LocalDate HARI = LocalDate.of(2026, 3, 2);
    private static final PegawaiId BUDI = PegawaiId.baru();
    private static final PegawaiId SARI = PegawaiId.baru();
    private static final SatuanId MELATI = SatuanId.baru();

    private static List<Galat> periksa(PegawaiId orang, LocalDate mulai, LocalDate sampai, Penunjukan... ada) {
        return AturanPengamat.periksa(
                new UsulPengamat(orang, List.of(MELATI), "421/017", mulai, sampai),
                BUDI,
                Peran.GURU,
                Set.of(SARI, BUDI),
                Map.of(MELATI, "SDN Melati 1"),
                List.of(ada),
                HARI);
    }

    private static Penunjukan ada(LocalDate mulai, LocalDate sampai, @Nullable Instant dicabut) {
        return new Penunjukan(Uuid7.baru(), MELATI, SARI, "421/001", mulai, sampai, dicabut);
    }

    @Test
    void guru_yang_bertugas_ditunjuk_paling_lama_satu_tahun() {
        assertThat(periksa(SARI, HARI, HARI.plusYears(1).minusDays(1))).isEmpty();
        assertThat(periksa(SARI, HARI, HARI.plusYears(1)))
                .containsExactly(new Galat("sampai", "Paling lama satu tahun, sampai 1 Maret 2027."));
        assertThat(periksa(SARI, HARI, HARI.minusDays(1)))
                .extracting(Galat::bidang)
                .containsExactly("sampai");
        assertThat(periksa(SARI, HARI.minusDays(9), HARI.minusDays(1)))
                .containsExactly(new Galat("sampai", "Hari terakhir sudah lewat; hari ini 2 Maret 2026."));
        assertThat(periksa(SARI, HARI.minusDays(9), HARI)).isEmpty();
    }

    @Test
    void tidak_seorang_pun_menunjuk_dirinya_atau_orang_yang_tidak_bertugas() {
        assertThat(periksa(BUDI, HARI, HARI))
                .containsExactly(new Galat("orang", "Pilih orang lain: Anda tidak dapat menunjuk diri sendiri."));
        assertThat(periksa(PegawaiId.baru(), HARI, HARI))
                .containsExactly(new Galat(
                        "orang", "Pilih guru yang bertugas di sekolah Anda pada hari pertama, 2 Maret 2026."));
    }

    @Test
    void penunjukan_yang_bertemu_ditolak_dan_yang_dicabut_atau_berurutan_tidak() {
        assertThat(periksa(SARI, HARI, HARI.plusDays(5), ada(HARI.plusDays(5), HARI.plusDays(9), null)))
                .singleElement()
                .satisfies(g -> assertThat(g.pesan())
                        .contains("SDN Melati 1")
                        .contains("SK 421/001")
                        .contains("7 Maret 2026 sampai 11 Maret 2026"));
        assertThat(periksa(SARI, HARI, HARI.plusDays(4), ada(HARI.plusDays(5), HARI.plusDays(9), null)))
                .isEmpty();
        assertThat(periksa(SARI, HARI, HARI.plusDays(9), ada(HARI, HARI.plusDays(9), Instant.EPOCH)))
                .isEmpty();
    }

    @Test
    void keadaan_penunjukan_menurut_hari() {
        assertThat(ada(HARI, HARI, null).keadaan(HARI)).isEqualTo(Penunjukan.Keadaan.BERLAKU);
        assertThat(ada(HARI.plusDays(1), HARI.plusDays(1), null).keadaan(HARI)).isEqualTo(Penunjukan.Keadaan.AKAN);
        assertThat(ada(HARI.minusDays(1), HARI.minusDays(1), null).keadaan(HARI))
                .isEqualTo(Penunjukan.Keadaan.BERAKHIR);
        assertThat(ada(HARI, HARI, Instant.EPOCH).keadaan(HARI)).isEqualTo(Penunjukan.Keadaan.DICABUT);
    }
}
