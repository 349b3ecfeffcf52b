package id.teladan.periode;

import static id.teladan.periode.UjiPeriode.BU_SARI;
import static id.teladan.periode.UjiPeriode.BU_WATI;
import static id.teladan.periode.UjiPeriode.KABUPATEN_CONTOH;
import static id.teladan.periode.UjiPeriode.KINI;
import static id.teladan.periode.UjiPeriode.KOTA_CONTOH;
import static id.teladan.periode.UjiPeriode.PAK_BUDI;
import static id.teladan.periode.UjiPeriode.hari;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.periode.TataPeriode.Pelaku;
import id.teladan.periode.TataPeriode.Penutupan;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Zona;
import id.teladan.web.TidakDitemukan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Windows: midnight of the zone, which line counts, who may be given more, on a real PostgreSQL. */
class JendelaTest {
    private static final Pelaku WATI = new Pelaku(BU_WATI, "Wati Lestari");
    private final UjiPeriode uji = new UjiPeriode();

    @AfterEach
    void tutup() {
        uji.close();
    }

    @ParameterizedTest
    @CsvSource({
        "WIB,  2026-06-30T17:00:00Z, 2026-07-31T17:00:00Z",
        "WITA, 2026-06-30T16:00:00Z, 2026-07-31T16:00:00Z",
        "WIT,  2026-06-30T15:00:00Z, 2026-07-31T15:00:00Z"
    })
    void jendela_dibuka_dan_berakhir_tengah_malam_menurut_zona_dinas(Zona zona, Instant buka, Instant tutup) {
        Jendela j = jendela(uji.buka(UjiPeriode.semesterDua(zona)), BU_SARI);
        assertThat(j.terbuka(buka.minusMillis(1))).isFalse();
        assertThat(j.belum(buka.minusMillis(1))).isTrue();
        assertThat(j.terbuka(buka)).isTrue();
        assertThat(j.terbuka(tutup.minusMillis(1))).isTrue();
        assertThat(j.terbuka(tutup)).isFalse();
        assertThat(j.belum(tutup)).isFalse();
        assertThat(j.batas()).isEqualTo("31 Juli 2026, 23.59 " + zona);
        assertThat(j.khusus()).isFalse();
        assertThat(j.alasan()).isNull();
    }

    @Test
    void perpanjangan_untuk_satu_orang_tidak_berlaku_bagi_yang_lain() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        atur(p, BU_SARI, "2026-08-15", "cuti melahirkan");
        assertThat(jendela(p, BU_SARI))
                .returns("15 Agustus 2026, 23.59 WIB", Jendela::batas)
                .returns(true, Jendela::khusus)
                .returns("cuti melahirkan", Jendela::alasan);
        assertThat(jendela(p, PAK_BUDI)).returns("31 Juli 2026, 23.59 WIB", Jendela::batas);
        assertThat(uji.periode().jendela(p, BU_SARI).get(Tahap.PELAKSANAAN)).returns(false, Jendela::khusus);
    }

    @Test
    void baris_terbaru_yang_berlaku() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        atur(p, null, "2026-08-31", "listrik padam");
        atur(p, null, "2026-08-10", "salah ketik");
        assertThat(jendela(p, BU_SARI))
                .returns("10 Agustus 2026, 23.59 WIB", Jendela::batas)
                .returns("salah ketik", Jendela::alasan);
    }

    @Test
    void perpanjangan_untuk_semua_yang_lebih_lama_mengungguli_milik_orang_itu() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        atur(p, BU_SARI, "2026-08-15", "cuti");
        atur(p, null, "2026-08-31", "surat dirjen");
        assertThat(jendela(p, BU_SARI)).returns("31 Agustus 2026, 23.59 WIB", Jendela::batas);
        atur(p, BU_SARI, "2026-08-20", "dipersingkat");
        assertThat(jendela(p, BU_SARI)).returns("20 Agustus 2026, 23.59 WIB", Jendela::batas);
    }

    @Test
    void perubahan_untuk_semua_yang_lebih_singkat_tidak_memotong_milik_orang_itu() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        atur(p, BU_SARI, "2026-08-15", "cuti");
        atur(p, null, "2026-08-10", "diperpanjang sedikit");
        assertThat(jendela(p, BU_SARI)).returns("15 Agustus 2026, 23.59 WIB", Jendela::batas);
        uji.tata().tutup(KOTA_CONTOH, p.id(), new Penutupan(Tahap.PERENCANAAN, null, null, "selesai"), WATI, KINI);
        assertThat(jendela(p, PAK_BUDI).terbuka(KINI)).isFalse();
        assertThat(jendela(p, BU_SARI).terbuka(KINI)).isTrue();
    }

    @Test
    void menutup_sekarang_berlaku_saat_itu_juga_dan_tidak_dua_kali() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        assertThat(jendela(p, BU_SARI).terbuka(KINI)).isTrue();
        Penutupan t = new Penutupan(Tahap.PERENCANAAN, BU_SARI, "Sari", "mutasi");
        uji.tata().tutup(KOTA_CONTOH, p.id(), t, WATI, KINI);
        assertThat(jendela(p, BU_SARI).terbuka(KINI)).isFalse();
        assertThat(jendela(p, PAK_BUDI).terbuka(KINI)).isTrue();
        assertThatThrownBy(() -> uji.tata().tutup(KOTA_CONTOH, p.id(), t, WATI, KINI))
                .hasMessage("Jendela Perencanaan memang tidak sedang terbuka");
        Penutupan belum = new Penutupan(Tahap.PENILAIAN, null, null, "terlalu dini");
        assertThatThrownBy(() -> uji.tata().tutup(KOTA_CONTOH, p.id(), belum, WATI, KINI))
                .hasMessage("Jendela Penilaian memang tidak sedang terbuka");
    }

    @Test
    void jendela_tanpa_alasan_atau_di_luar_periode_atau_milik_dinas_lain_ditolak() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        assertThatThrownBy(() -> atur(p, null, "2026-08-15", " ")).hasMessageContaining("Alasan wajib diisi");
        assertThatThrownBy(() -> atur(p, null, "2026-08-15", "x".repeat(501))).hasMessageContaining("paling panjang");
        assertThatThrownBy(() -> atur(p, null, "2027-01-01", "terlambat"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 Juli 2026 sampai 31 Desember 2026");
        assertThatThrownBy(() -> uji.tata()
                        .aturJendela(
                                KABUPATEN_CONTOH,
                                p.id(),
                                Tahap.PERENCANAAN,
                                null,
                                hari("2026-07-01", "2026-08-01"),
                                "menyelinap",
                                BU_WATI,
                                KINI))
                .isInstanceOf(TidakDitemukan.class);
        assertThat(uji.periode().riwayat(p, 10)).hasSize(3);
    }

    @Test
    void riwayat_memuat_siapa_kapan_dan_mengapa_dan_yang_khusus_hanya_yang_berlaku() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        atur(p, BU_SARI, "2026-08-10", "cuti");
        atur(p, BU_SARI, "2026-08-15", "cuti diperpanjang");
        List<BarisJendela> riwayat = uji.periode().riwayat(p, 10);
        assertThat(riwayat.getFirst())
                .returns("cuti diperpanjang", BarisJendela::alasan)
                .returns(BU_WATI, BarisJendela::oleh)
                .returns(KINI, BarisJendela::pada)
                .returns(5, BarisJendela::nomor);
        assertThat(BarisJendela.khususBerlaku(riwayat))
                .singleElement()
                .returns("cuti diperpanjang", BarisJendela::alasan);
        atur(p, null, "2026-08-31", "surat dirjen");
        assertThat(BarisJendela.khususBerlaku(uji.periode().riwayat(p, 10))).isEmpty();
    }

    @Test
    void dua_perubahan_bersamaan_keduanya_tercatat_berurutan() throws Exception {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        List<Callable<Integer>> kerja = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int n = i;
            kerja.add(() -> {
                atur(p, null, "2026-08-1" + n, "bersamaan " + n);
                return n;
            });
        }
        try (var pekerja = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> f : pekerja.invokeAll(kerja)) {
                f.get();
            }
        }
        List<BarisJendela> riwayat = uji.periode().riwayat(p, 20);
        assertThat(riwayat).extracting(BarisJendela::nomor).containsExactly(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
        assertThat(jendela(p, BU_SARI).alasan()).isEqualTo(riwayat.getFirst().alasan());
    }

    private Jendela jendela(PeriodeRingkas p, PegawaiId pegawai) {
        return Objects.requireNonNull(uji.periode().jendela(p, pegawai).get(Tahap.PERENCANAAN));
    }

    private void atur(PeriodeRingkas p, @Nullable PegawaiId pegawai, String sampai, String alasan) {
        uji.tata()
                .aturJendela(
                        KOTA_CONTOH,
                        p.id(),
                        Tahap.PERENCANAAN,
                        pegawai,
                        hari("2026-07-01", sampai),
                        alasan,
                        BU_WATI,
                        KINI);
    }
}
