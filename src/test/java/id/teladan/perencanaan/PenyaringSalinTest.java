package id.teladan.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.periode.Ketentuan;
import id.teladan.umum.Jenjang;
import id.teladan.umum.Peran;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What of an older plan fits the rule set of a draft. */
class PenyaringSalinTest {
    private static final Ketentuan K = Contoh.ketentuan();
    private static final NamaButir NAMA = new NamaButir(Contoh.katalog());
    private static final Kelengkapan PERIKSA = new Kelengkapan(K, Peran.GURU, Jenjang.SD);

    private static HasilSalin saring(List<ButirLama> sumber) {
        return HasilSalin.dari(sumber, K, Peran.GURU, Jenjang.SD);
    }

    private static List<ButirLama> lama(Isi isi) {
        return isi.butir().stream().map(x -> ButirLama.of(x, NAMA)).toList();
    }

    private static ButirLama lama(Bagian b, String kode, @Nullable Integer target) {
        return new ButirLama(b, kode, NAMA.judul(b, kode), target, null, null);
    }

    @Test
    void menyalin_ke_ketentuan_yang_sama_menghasilkan_rencana_yang_sama() {
        Random acak = new Random(22);
        for (int i = 0; i < 2_000; i++) {
            Isi isi = rencanaSah(acak);
            HasilSalin h = saring(lama(isi));
            assertThat(h.datang()).isEqualTo(isi);
            assertThat(h.tidak()).isEmpty();
        }
    }

    private static Isi rencanaSah(Random acak) {
        List<Butir> butir = new ArrayList<>();
        butir.add(Butir.of(Bagian.PRAKTIK, List.of("MK-1", "MK-2", "DP-1").get(acak.nextInt(3))));
        int sisa = 128;
        List<String> rhk = new ArrayList<>(List.of("PK-01", "PK-03", "PK-05"));
        Collections.shuffle(rhk, acak);
        for (String kode : rhk.subList(0, 1 + acak.nextInt(3))) {
            int poin = java.util.Objects.requireNonNull(
                    Contoh.katalog().rhk(kode).orElseThrow().poin());
            if (sisa >= poin) {
                int target = 1 + acak.nextInt(sisa / poin);
                sisa -= target * poin;
                butir.add(new Butir(Bagian.PENGEMBANGAN, kode, target, null));
            }
        }
        if (acak.nextBoolean()) {
            butir.add(new Butir(Bagian.TUGAS, "TT-06", null, acak.nextBoolean() ? "Kelas 4B" : null));
        }
        butir.add(Butir.of(Bagian.PERILAKU, "BP-" + (1 + acak.nextInt(2))));
        butir.add(Butir.of(Bagian.PERILAKU, "AK-" + (1 + acak.nextInt(2))));
        return new Isi(butir);
    }

    @Test
    void apa_pun_sumbernya_hasilnya_dapat_disimpan_dan_tidak_ada_yang_hilang_diam_diam() {
        Random acak = new Random(7);
        List<String> kode = List.of(
                "MK-1", "MK-2", "DP-1", "KS-1", "PK-01", "PK-03", "PK-05", "PK-99", "TT-01", "TT-06", "TT-77", "BP-1",
                "BP-2", "AK-1", "AK-2", "ZZ-1", "", "-");
        for (int i = 0; i < 5_000; i++) {
            List<ButirLama> sumber = new ArrayList<>();
            int banyak = acak.nextInt(14);
            for (int j = 0; j < banyak; j++) {
                Bagian b = Bagian.values()[acak.nextInt(4)];
                sumber.add(new ButirLama(
                        b,
                        kode.get(acak.nextInt(kode.size())),
                        "Rumusan lama",
                        acak.nextInt(3) == 0 ? null : acak.nextInt(300) - 5,
                        null,
                        acak.nextBoolean() ? null : "k".repeat(acak.nextInt(400))));
            }
            HasilSalin h = saring(sumber);
            for (Bagian b : Bagian.values()) {
                assertThat(PERIKSA.tolak(b, h.datang())).isEmpty();
            }
            for (ButirLama x : sumber) {
                assertThat(h.datang().memuat(x.bagian(), x.kode())
                                || h.tidak().stream().anyMatch(t -> t.teks().equals(x.kalimat())))
                        .as(x.toString())
                        .isTrue();
            }
        }
    }

    @Test
    void yang_tidak_ada_lagi_disebut_dengan_rumusan_lamanya() {
        HasilSalin h = saring(List.of(
                new ButirLama(Bagian.PENGEMBANGAN, "PK-88", "Narasumber berbagi praktik", 2, "kegiatan", null)));
        assertThat(h.datang()).isEqualTo(Isi.KOSONG);
        assertThat(h.tidak())
                .containsExactly(new TakTersalin(
                        Bagian.PENGEMBANGAN,
                        "Narasumber berbagi praktik – target 2 kegiatan",
                        "Tidak ada dalam pilihan guru di periode ini."));
    }

    @Test
    void target_diturunkan_sampai_jumlah_poin_muat_dan_itu_dikatakan() {
        HasilSalin h = saring(List.of(lama(Bagian.PENGEMBANGAN, "PK-03", 9), lama(Bagian.PENGEMBANGAN, "PK-05", 6)));
        assertThat(h.datang().butir())
                .containsExactly(
                        new Butir(Bagian.PENGEMBANGAN, "PK-03", 3, null),
                        new Butir(Bagian.PENGEMBANGAN, "PK-05", 5, null));
        assertThat(h.tidak()).extracting(TakTersalin::sebab).allMatch(x -> x.startsWith("Target menjadi"));
    }

    @Test
    void tugas_jenjang_lain_dan_perilaku_kedua_di_satu_aspek_tidak_terbawa() {
        HasilSalin h = saring(List.of(
                lama(Bagian.TUGAS, "TT-01", null),
                lama(Bagian.PERILAKU, "BP-1", null),
                lama(Bagian.PERILAKU, "BP-2", null)));
        assertThat(h.datang().butir()).containsExactly(Butir.of(Bagian.PERILAKU, "BP-1"));
        assertThat(h.tidak())
                .extracting(TakTersalin::sebab)
                .containsExactly(
                        "Tidak berlaku di jenjang sekolah Anda.", "Periode ini memakai 1 perilaku di tiap aspek saja.");
    }

    @Test
    void bagian_yang_sudah_terisi_hanya_diganti_bila_disebut() {
        HasilSalin h = saring(lama(Contoh.lengkap()));
        Isi draf = new Isi(List.of(Butir.of(Bagian.PRAKTIK, "MK-2"), Butir.of(Bagian.TUGAS, "TT-06")));
        assertThat(h.bertabrakan(draf)).containsExactly(Bagian.PRAKTIK, Bagian.TUGAS);
        Isi tanpa = h.gabung(draf, Set.of());
        assertThat(tanpa.bagian(Bagian.PRAKTIK)).containsExactly(Butir.of(Bagian.PRAKTIK, "MK-2"));
        assertThat(tanpa.bagian(Bagian.PERILAKU)).hasSize(2);
        assertThat(h.gabung(draf, EnumSet.allOf(Bagian.class))).isEqualTo(Contoh.lengkap());
        assertThat(h.bertabrakan(Contoh.lengkap())).isEmpty();
    }
}
