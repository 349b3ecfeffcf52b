package id.teladan.pelaksanaan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.umum.Peran;
import id.teladan.web.Pengguna;
import id.teladan.web.TidakDitemukan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Who observes in the place of the pejabat penilai. */
class PengamatSiklusTest {
    private static final UjiSiklus U = new UjiSiklus();

    @Test
    void hasil_guru_yang_ditunjuk_menunggu_konfirmasi_kepala_sekolah() {
        Pengguna melur = U.guru("Melur Handayani, S.Pd.");
        Pengguna ani = U.guru("Ani Lestari, S.Pd.");
        U.pengamat(melur, Peran.GURU, U.melati);
        SiklusId id = U.mulai(ani);
        U.kumpulkan(ani, id, Huruf.A);

        LembarSiklus l = U.kumpulkan(melur, id, Huruf.B);

        assertThat(l.siklus().status(Huruf.B)).isEqualTo(StatusDokumen.MENUNGGU_KONFIRMASI);
        assertThat(U.buka(ani, id).terbaca(Huruf.B)).isFalse();
        U.berhasil(U.budi, id, LangkahSiklus.KONFIRMASI, Huruf.B, Masukan.KOSONG);
        assertThat(U.buka(ani, id).terbaca(Huruf.B)).isTrue();
    }

    @Test
    void tidak_seorang_pun_mengobservasi_dirinya_sendiri_walau_ditunjuk() {
        Pengguna ina = U.guru("Ina Rahayu, S.Pd.");
        U.pengamat(ina, Peran.GURU, U.melati);
        SiklusId id = U.mulai(ina);
        U.kumpulkan(ina, id, Huruf.A);

        assertThat(U.buka(ina, id).pihak()).isEqualTo(PihakSiklus.PEMILIK);
        assertThat(U.langkah(ina, id, LangkahSiklus.SIMPAN, Huruf.B, Masukan.KOSONG))
                .isInstanceOfSatisfying(
                        HasilSiklus.Ditolak.class,
                        d -> assertThat(d.halangan()).isInstanceOf(HalanganSiklus.BukanPihak.class));
    }

    @Test
    void pengamat_yang_masa_sknya_lewat_tidak_lagi_membuka_siklus() {
        Pengguna umi = U.guru("Umi Kalsum, S.Pd.");
        Pengguna dewi = U.guru("Dewi Anggraini, S.Pd.");
        LocalDate hari = LocalDate.now();
        U.pengamat(umi, Peran.GURU, U.melati, hari.minusDays(20), hari.minusDays(3));
        SiklusId id = U.mulai(dewi);

        assertThatThrownBy(() -> U.buka(umi, id)).isInstanceOf(TidakDitemukan.class);
        assertThatThrownBy(() -> U.buka(U.rina, id)).isInstanceOf(TidakDitemukan.class);
    }

    @Test
    void tim_kerja_menilai_kepala_sekolah_tanpa_konfirmasi() {
        U.pengamat(U.rina, Peran.KEPALA_SEKOLAH, U.melati);

        SiklusId id = U.sampai(U.budi, U.rina, Huruf.C);

        assertThat(U.nilai(U.rina, id, Huruf.C).siklus().status(Huruf.C)).isEqualTo(StatusDokumen.DINILAI);
    }
}
