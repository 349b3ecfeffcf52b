package id.teladan.akun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import id.teladan.organisasi.SurelPegawai;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Two things happen to one account at the same moment: somebody comes in, and somebody else changes it. */
class BerlombaLuarTest extends UjiLuar {
    @Autowired
    LuarRepository luar;

    @Autowired
    SurelPegawai surelPegawai;

    @Autowired
    Pembatas pembatas;

    @Autowired
    TitipanRepository titipan;

    @Autowired
    SesiRepository sesiRepository;

    @Autowired
    Stempel stempel;

    @Autowired
    PlatformTransactionManager transaksi;

    @Test
    void masuk_pertama_di_tengah_pembuatan_akun_sekolah_tidak_menghilangkan_lembar_yang_lain() {
        String surel = surelBaru();
        PegawaiId sari = guru(surel);
        PegawaiId melur = guru(surelBaru());
        AtomicBoolean sekali = new AtomicBoolean(true);
        PengacakSandi lambat = new PengacakSandi(
                s -> {
                    // The bait for names that nobody has is made beside, at any time.
                    if (!s.startsWith("umpan") && sekali.getAndSet(false)) {
                        masukDengan(surel, subBaru());
                    }
                    return "{noop}" + s;
                },
                (s, h) -> true,
                h -> false,
                2);
        String namaSari = "sari" + subBaru();
        String namaMelur = "melur" + subBaru();
        List<Akun.Selembar> lembar = new Akun(akunRepository, lambat, pembatas, penjaga)
                .buatAwal(
                        panggung.kota,
                        List.of(
                                new Akun.CalonAkun(sari, "Bu Sari", "SDN Melati 1", namaSari),
                                new Akun.CalonAkun(melur, "Bu Melur", "SDN Melati 1", namaMelur)));
        assertThat(lembar).extracting(Akun.Selembar::akun).containsExactly(namaMelur);
        assertThat(akunRepository
                        .menurutPegawai(panggung.kota, sari)
                        .orElseThrow()
                        .nama())
                .isEqualTo(surel);
        assertThat(namaMasuk(namaSari)).as("nama tanpa akun").isZero();
        assertThat(namaMasuk(namaMelur)).isOne();
    }

    private int namaMasuk(String nama) {
        return panggung.db
                .sql("SELECT count(*)::int FROM akun.nama_masuk WHERE nama = ?")
                .param(nama)
                .query(Integer.class)
                .single();
    }

    private PintuLuar pintu(LuarRepository lewat) {
        return new PintuLuar(lewat, surelPegawai, penjaga, stempel, jam);
    }

    private PintuLuar.Hasil masuk(PintuLuar pintu, String surel, String sub) {
        KlaimLuar k = new KlaimLuar(PenyediaUji.issuer(), sub, surel, true, "guru.sd.belajar.id", "token");
        return pintu.masuk(k, AturanSurel.dari("belajar.id", Set.of()), true);
    }

    private AkunBaris akun(PegawaiId siapa) {
        return akunRepository.menurutPegawai(panggung.kota, siapa).orElseThrow();
    }

    private int sesiBerjalan(PegawaiId siapa) {
        return panggung.db
                .sql("SELECT count(*)::int FROM akun.sesi WHERE akun_id = ? AND dicabut IS NULL")
                .param(akun(siapa).id().nilai())
                .query(Integer.class)
                .single();
    }

    /** Whoever looks for the account finds it, and in the next moment something happens to it. */
    private abstract class Disela extends LuarRepository {
        Disela() {
            super(panggung.db, akunRepository, transaksi);
        }

        abstract void sela(AkunBaris a);

        @Override
        Optional<AkunBaris> menurutKunci(String kunci) {
            Optional<AkunBaris> a = super.menurutKunci(kunci);
            a.ifPresent(this::sela);
            return a;
        }
    }

    @Test
    void tautan_yang_baru_saja_dilepas_tidak_membuka_sesi() {
        String surel = surelBaru();
        String sub = subBaru();
        PegawaiId sari = guru(surel);
        LuarRepository dilepas = new Disela() {
            @Override
            void sela(AkunBaris a) {
                Runnable akhiri = () -> penjaga.akhiriSemua(a.dinas(), a.id(), Optional.empty());
                assertThat(lepaskan(a, a.pegawai(), "Akun dibuat ulang", jam.instant(), akhiri))
                        .isTrue();
            }
        };
        assertThat(masuk(pintu(luar), surel, sub)).isInstanceOf(PintuLuar.Hasil.Berhasil.class);
        assertThat(masuk(pintu(dilepas), surel, sub))
                .isEqualTo(new PintuLuar.Hasil.Ditolak(TolakLuar.BARU_BERUBAH, surel, ""));
        assertThat(sesiBerjalan(sari)).isZero();
    }

    @Test
    void akun_yang_baru_saja_dinonaktifkan_tidak_membuka_sesi() {
        String surel = surelBaru();
        String sub = subBaru();
        PegawaiId sari = guru(surel);
        LuarRepository dimatikan = new Disela() {
            @Override
            void sela(AkunBaris a) {
                assertThat(panggung.akun().setelAktif(a, false, a.versi())).isTrue();
            }
        };
        masuk(pintu(luar), surel, sub);
        assertThat(masuk(pintu(dimatikan), surel, sub)).isInstanceOf(PintuLuar.Hasil.Ditolak.class);
        assertThat(sesiBerjalan(sari)).isZero();
    }

    @Test
    void tautan_pertama_terlihat_orang_lain_baru_bersama_sesinya() {
        String surel = surelBaru();
        String sub = subBaru();
        PegawaiId sari = guru(surel);
        LuarRepository diintip = new LuarRepository(panggung.db, akunRepository, transaksi) {
            @Override
            Optional<AkunBaris> buat(DinasId dinas, PegawaiId pegawai, String kunci, String alamat, Instant kini) {
                Optional<AkunBaris> a = super.buat(dinas, pegawai, kunci, alamat, kini);
                assertThat(CompletableFuture.supplyAsync(() -> luar.menurutKunci(kunci))
                                .join())
                        .isEmpty();
                return a;
            }
        };
        assertThat(masuk(pintu(diintip), surel, sub)).isInstanceOf(PintuLuar.Hasil.Berhasil.class);
        assertThat(sesiBerjalan(sari)).isOne();
    }

    @Test
    void tautan_tidak_dilepas_bila_sesinya_tidak_dapat_diakhiri() {
        String surel = surelBaru();
        PegawaiId sari = guru(surel);
        masukDengan(surel, subBaru());
        AkunBaris a = akun(sari);
        assertThatThrownBy(() -> luar.lepaskan(a, sari, "Akun dibuat ulang", jam.instant(), () -> {
                    throw new IllegalStateException("mati");
                }))
                .hasMessage("mati");
        assertThat(akun(sari).tautan()).isEqualTo(a.tautan());
    }

    @Test
    void token_penyedia_dilupakan_sesudah_sesinya_habis_walau_orangnya_tidak_datang_lagi() {
        String surel = surelBaru();
        String sub = subBaru();
        PegawaiId sari = guru(surel);
        masukDengan(surel, sub);
        jam.maju(Duration.ofHours(11));
        masukDengan(surel, sub);
        sapu();
        assertThat(tanpaToken(sari)).as("keduanya berjalan").containsExactly(false, false);
        jam.maju(Duration.ofHours(2));
        sapu();
        assertThat(tanpaToken(sari)).containsExactly(true, false);
        jam.maju(Duration.ofHours(11));
        sapu();
        assertThat(tanpaToken(sari)).containsExactly(true, true);
    }

    private void sapu() {
        new LuarConfig()
                .sapuTitipan(titipan, sesiRepository, jam)
                .execute(new TaskInstance<>("akun-sapu-titipan", "uji"), null);
    }

    private List<Boolean> tanpaToken(PegawaiId siapa) {
        return panggung.db
                .sql("SELECT luar_token IS NULL FROM akun.sesi WHERE akun_id = ? ORDER BY dibuat")
                .param(akun(siapa).id().nilai())
                .query(Boolean.class)
                .list();
    }
}
