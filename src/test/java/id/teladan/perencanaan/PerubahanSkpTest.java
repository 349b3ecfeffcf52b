package id.teladan.perencanaan;

import static id.teladan.perencanaan.Contoh.*;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.Ketentuan.Persetujuan;
import id.teladan.periode.Ketentuan.Poin;
import id.teladan.periode.Tahap;
import id.teladan.umum.Jenjang;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rules of an amendment (Ubah rencana), beside those of any plan. */
class PerubahanSkpTest {
    private static final Ketentuan KETENTUAN = ketentuan(new Poin(32, 128, true), true, Persetujuan.ORANG);

    private static Skp disepakati() {
        return skp(StatusSkp.DISEPAKATI);
    }

    private static Penyesuaian usul(Bagian b, @Nullable String baru, @Nullable Integer target) {
        return new Penyesuaian(Uuid7.baru(), b, null, baru, target, null, "Alasan", BUDI, KINI);
    }

    private static Skp diajukan(Skp perubahan) {
        return perubahan.langkah(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK, KETENTUAN, "Tugas berubah"));
    }

    @Test
    void perubahan_dimulai_dengan_yang_disepakati_termasuk_penyesuaian_atasan() {
        Skp dasar = skp(StatusSkp.DIAJUKAN)
                .sesuaikan("MK-1", usul(Bagian.PRAKTIK, "MK-2", null), KINI)
                .langkah(LangkahSkp.SETUJUI, oleh(Pihak.PENILAI))
                .langkah(LangkahSkp.SEPAKATI, oleh(Pihak.PEMILIK));
        Skp ubah = dasar.ubah(1, dasar.satuan(), dasar.jenjang(), KINI);
        assertThat(ubah.status()).isEqualTo(StatusSkp.DRAF);
        assertThat(ubah.isi()).isEqualTo(dasar.efektif());
        assertThat(ubah.penyesuaian()).isEqualTo(DaftarPenyesuaian.KOSONG);
        assertThat(ubah.perubahan()).isEqualTo(new Perubahan(1, dasar.id(), dasar.efektif(), null));
        assertThat(ubah.tanda().disetujui()).isNull();
        assertThat(ubah.tanda().dataDiri()).isEqualTo(dasar.tanda().dataDiri());
    }

    @Test
    void di_sekolah_lain_data_diri_dinyatakan_lagi_sebelum_perubahan_diajukan() {
        Skp ubah = disepakati().ubah(1, SatuanId.baru(), Jenjang.SMP, KINI);
        assertThat(ubah.tanda().dataDiri()).isNull();
        assertThat(ubah.jenjang()).isEqualTo(Jenjang.SMP);
    }

    @Test
    void hanya_rencana_yang_disepakati_yang_dapat_diubah_dan_hanya_oleh_pemiliknya() {
        for (StatusSkp status : StatusSkp.values()) {
            assertThat(skp(status)
                            .halangan(LangkahSkp.UBAH, oleh(Pihak.PEMILIK))
                            .isEmpty())
                    .as(status.name())
                    .isEqualTo(status == StatusSkp.DISEPAKATI);
        }
        assertThat(disepakati().halangan(LangkahSkp.UBAH, oleh(Pihak.PENILAI)).orElseThrow())
                .isInstanceOf(Halangan.BukanPihak.class);
    }

    @Test
    void setelah_penilaian_ditutup_rencana_tidak_diubah_lagi_dan_sebabnya_disebut() {
        Jendela tutup = new Jendela(
                Tahap.PENILAIAN,
                Instant.parse("2023-12-01T00:00:00Z"),
                Instant.parse("2024-01-14T17:00:00Z"),
                Zona.WIB,
                false,
                null);
        Tindakan t = new Tindakan(SARI, Pihak.PEMILIK, KINI, KETENTUAN, tutup, PAK_BUDI, PAK_TONO, "Tugas berubah");
        assertThat(disepakati().halangan(LangkahSkp.UBAH, t).orElseThrow().pesan())
                .contains("Penilaian ditutup 14 Januari 2024, 23.59 WIB")
                .contains("Admin dinas");
        assertThat(perubahan(StatusSkp.DRAF).halangan(LangkahSkp.AJUKAN, t).orElseThrow())
                .isInstanceOf(Halangan.JendelaTutup.class);
        assertThat(perubahan(StatusSkp.DIKEMBALIKAN).halangan(LangkahSkp.AJUKAN, t))
                .isEmpty();
        assertThat(perubahan(StatusSkp.DRAF).halangan(LangkahSkp.BATALKAN_PERUBAHAN, t))
                .isEmpty();
    }

    @Test
    void perubahan_tanpa_yang_berubah_tidak_dapat_diajukan() {
        Skp s = disepakati()
                .ubah(1, disepakati().satuan(), Jenjang.SD, KINI)
                .tandai(Tanda.baru(KINI).denganDataDiri(KINI));
        assertThat(s.halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK)).orElseThrow())
                .isInstanceOf(Halangan.TanpaPerubahan.class)
                .satisfies(h -> assertThat(h.pesan()).contains("Belum ada yang berubah"));
    }

    @Test
    void perubahan_diajukan_dengan_alasan_yang_ikut_tersimpan() {
        Skp s = perubahan(StatusSkp.DRAF);
        assertThat(s.halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK, KETENTUAN, " "))
                        .orElseThrow())
                .isInstanceOf(Halangan.CatatanKosong.class);
        assertThat(s.halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK, KETENTUAN, "x".repeat(2001)))
                        .orElseThrow()
                        .pesan())
                .contains("2001");
        Skp kembali = diajukan(s).langkah(LangkahSkp.KEMBALIKAN, oleh(Pihak.PENILAI));
        assertThat(requireNonNull(kembali.perubahan()).alasan()).isEqualTo("Tugas berubah");
    }

    @Test
    void kelengkapan_perubahan_diperiksa_atas_seluruh_rencana() {
        Skp s = perubahan(StatusSkp.DRAF)
                .simpan(Bagian.PENGEMBANGAN, List.of(new Butir(Bagian.PENGEMBANGAN, "PK-05", 1, null)));
        assertThat(s.halangan(LangkahSkp.AJUKAN, oleh(Pihak.PEMILIK)).orElseThrow())
                .isInstanceOf(Halangan.BelumLengkap.class);
    }

    @Test
    void atasan_hanya_dapat_menyesuaikan_yang_berubah() {
        Skp s = diajukan(perubahan(StatusSkp.DRAF));
        Tindakan budi = oleh(Pihak.PENILAI, KETENTUAN, null);
        assertThat(s.halanganSesuaikan("MK-1", usul(Bagian.PRAKTIK, "MK-2", null), budi)
                        .orElseThrow())
                .isInstanceOf(Halangan.SudahDisepakati.class);
        assertThat(s.halanganSesuaikan("PK-03", usul(Bagian.PENGEMBANGAN, "PK-03", 2), budi)
                        .orElseThrow())
                .isInstanceOf(Halangan.SudahDisepakati.class);
        assertThat(s.halanganSesuaikan(null, usul(Bagian.PENGEMBANGAN, "PK-01", 1), budi)
                        .orElseThrow())
                .isInstanceOf(Halangan.SudahDisepakati.class);
        Penyesuaian semula = usul(Bagian.PERILAKU, "AK-1", null);
        assertThat(s.halanganSesuaikan("AK-2", semula, budi)).isEmpty();
        Skp disesuaikan = s.sesuaikan("AK-2", semula, KINI);
        assertThat(disesuaikan.halanganSesuaikan("AK-1", usul(Bagian.PERILAKU, "AK-2", null), budi))
                .isEmpty();
    }

    @Test
    void yang_dihapus_pegawai_dapat_dipertahankan_atasan() {
        Skp s = diajukan(perubahan(StatusSkp.DRAF).simpan(Bagian.TUGAS, List.of()));
        Penyesuaian pertahankan = usul(Bagian.TUGAS, "TT-06", null);
        assertThat(s.halanganSesuaikan(null, pertahankan, oleh(Pihak.PENILAI))).isEmpty();
        Skp hasil = s.sesuaikan(null, pertahankan, KINI);
        assertThat(hasil.efektif().memuat(Bagian.TUGAS, "TT-06")).isTrue();
        assertThat(hasil.halanganSesuaikan("TT-06", usul(Bagian.TUGAS, null, null), oleh(Pihak.PENILAI)))
                .isEmpty();
    }

    @Test
    void perubahan_dapat_dibatalkan_sampai_disepakati_dan_tulisannya_tetap() {
        for (StatusSkp status : StatusSkp.values()) {
            boolean terbuka = status != StatusSkp.DISEPAKATI && !status.berakhir();
            assertThat(perubahan(status)
                            .halangan(LangkahSkp.BATALKAN_PERUBAHAN, oleh(Pihak.PEMILIK))
                            .isEmpty())
                    .as(status.name())
                    .isEqualTo(terbuka);
        }
        Skp s = perubahan(StatusSkp.DRAF);
        Skp batal = s.langkah(LangkahSkp.BATALKAN_PERUBAHAN, oleh(Pihak.PEMILIK));
        assertThat(batal.status()).isEqualTo(StatusSkp.DIBATALKAN);
        assertThat(batal.isi()).isEqualTo(s.isi());
        assertThat(skp(StatusSkp.DRAF)
                        .halangan(LangkahSkp.BATALKAN_PERUBAHAN, oleh(Pihak.PEMILIK))
                        .orElseThrow())
                .isInstanceOf(Halangan.KetentuanMelarang.class);
    }

    @Test
    void pengganti_berdiri_di_samping_yang_digantinya() {
        Isi kini = lengkap()
                .dengan(Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, "DP-1")))
                .dengan(
                        Bagian.PENGEMBANGAN,
                        List.of(
                                new Butir(Bagian.PENGEMBANGAN, "PK-03", 2, null),
                                new Butir(Bagian.PENGEMBANGAN, "PK-05", 1, null)))
                .dengan(Bagian.TUGAS, List.of());
        assertThat(Selisih.antara(lengkap(), kini, new NamaButir(katalog())))
                .containsExactly(
                        new Selisih(Bagian.PRAKTIK, Butir.of(Bagian.PRAKTIK, "MK-1"), Butir.of(Bagian.PRAKTIK, "DP-1")),
                        new Selisih(
                                Bagian.PENGEMBANGAN,
                                new Butir(Bagian.PENGEMBANGAN, "PK-03", 1, null),
                                new Butir(Bagian.PENGEMBANGAN, "PK-03", 2, null)),
                        new Selisih(Bagian.PENGEMBANGAN, null, new Butir(Bagian.PENGEMBANGAN, "PK-05", 1, null)),
                        new Selisih(Bagian.TUGAS, new Butir(Bagian.TUGAS, "TT-06", null, "Kelas 4B"), null));
    }

    /** Whatever the owner changes and the superior adjusts: what was left alone stays as agreed, and the differences tell all the rest. */
    @Property(tries = 500)
    void butir_yang_tidak_diubah_tetap_disepakati(@ForAll @IntRange(max = 1_000_000) int benih) {
        Random acak = new Random(benih);
        Ketentuan k = ketentuan(new Poin(1, 9999, true), true, Persetujuan.ORANG);
        Skp s = disepakati().ubah(1, null, Jenjang.SD, KINI);
        Isi semula = requireNonNull(s.perubahan()).semula();
        s = s.simpan(Bagian.PENGEMBANGAN, acakPengembangan(acak))
                .simpan(Bagian.PRAKTIK, List.of(Butir.of(Bagian.PRAKTIK, satu(acak, "MK-1", "MK-2", "DP-1"))));
        if (acak.nextBoolean()) {
            s = s.simpan(Bagian.TUGAS, List.of());
        }
        Isi isi = s.isi();
        s = diajukan(s);
        for (int i = 0; i < 10; i++) {
            Bagian b = satu(acak, Bagian.PENGEMBANGAN, Bagian.PRAKTIK, Bagian.TUGAS);
            String kode = b == Bagian.TUGAS
                    ? "TT-06"
                    : b == Bagian.PRAKTIK ? satu(acak, "MK-1", "MK-2", "DP-1") : satu(acak, "PK-01", "PK-03", "PK-05");
            List<Butir> ada = s.efektif().bagian(b);
            String sekarang = ada.isEmpty() || acak.nextInt(4) == 0
                    ? null
                    : satu(acak, ada.toArray(Butir[]::new)).kode();
            Penyesuaian usul = usul(
                    b,
                    sekarang != null && acak.nextInt(4) == 0 ? null : kode,
                    b == Bagian.PENGEMBANGAN ? 1 + acak.nextInt(3) : null);
            if (s.halanganSesuaikan(sekarang, usul, oleh(Pihak.PENILAI, k, null))
                    .isEmpty()) {
                s = s.sesuaikan(sekarang, usul, KINI);
            }
        }
        for (Butir x : semula.butir()) {
            if (isi.butir().contains(x)) {
                assertThat(s.efektif().butir()).as("benih " + benih).contains(x);
            }
        }
        List<Butir> hasil = new ArrayList<>(semula.butir());
        for (Selisih x : Selisih.antara(semula, s.efektif(), new NamaButir(katalog()))) {
            hasil.remove(x.lama());
            if (x.baru() != null) {
                hasil.add(x.baru());
            }
        }
        assertThat(hasil)
                .as("benih " + benih)
                .containsExactlyInAnyOrderElementsOf(s.efektif().butir());
        assertThat(s.isi()).isEqualTo(isi);
    }

    private static List<Butir> acakPengembangan(Random acak) {
        List<Butir> hasil = new ArrayList<>();
        for (String kode : List.of("PK-01", "PK-03", "PK-05")) {
            if (acak.nextBoolean()) {
                hasil.add(new Butir(Bagian.PENGEMBANGAN, kode, 1 + acak.nextInt(2), null));
            }
        }
        return hasil;
    }

    @SafeVarargs
    private static <T> T satu(Random acak, T... dari) {
        return dari[acak.nextInt(dari.length)];
    }
}
