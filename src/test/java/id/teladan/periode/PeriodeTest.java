package id.teladan.periode;

import static id.teladan.periode.UjiPeriode.BU_WATI;
import static id.teladan.periode.UjiPeriode.KABUPATEN_CONTOH;
import static id.teladan.periode.UjiPeriode.KINI;
import static id.teladan.periode.UjiPeriode.KOTA_CONTOH;
import static id.teladan.periode.UjiPeriode.hari;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.Rentang;
import id.teladan.umum.Zona;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Opening periods and pinning rule sets, on a real PostgreSQL. */
class PeriodeTest {
    private final UjiPeriode uji = new UjiPeriode();

    @AfterEach
    void tutup() {
        uji.close();
    }

    @Test
    void ketiga_ketentuan_berjalan_berdampingan_dan_tiap_periode_memegang_miliknya() {
        uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        uji.buka(UjiPeriode.tahunan("2025-tahunan", "2026-a"));
        uji.buka(UjiPeriode.tahunan("2026-tahunan", "2026-b"));
        Periode periode = uji.periode();
        assertThat(periode.berjalan(KOTA_CONTOH, LocalDate.of(2026, 9, 1))).hasSize(3);
        assertThat(periode.berjalan(KOTA_CONTOH, LocalDate.of(2026, 3, 1))).hasSize(2);
        assertThat(periode.semua(KOTA_CONTOH))
                .extracting(p -> periode.ketentuan(p).id())
                .containsExactlyInAnyOrder("2024-semester", "2025-tahunan", "2026-tahunan");
        assertThat(uji.tata().ketentuanTersedia()).hasSize(3);
    }

    @Test
    void rilis_baru_tidak_mengubah_ketentuan_periode_yang_sudah_dibuka() {
        PeriodeRingkas lama = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        try (UjiPeriode rilis = new UjiPeriode(uji.ds, uji.rilisBaru())) {
            PeriodeRingkas sama = rilis.periode().ambil(KOTA_CONTOH, lama.id()).orElseThrow();
            assertThat(rilis.periode().ketentuan(sama).poin()).isEqualTo(new Ketentuan.Poin(32, 128, true));
            PeriodeBaru b = UjiPeriode.semesterDua(Zona.WIB);
            PeriodeRingkas baru = rilis.periode()
                    .ambil(KABUPATEN_CONTOH, rilis.tata().bukaPeriode(KABUPATEN_CONTOH, b, BU_WATI, KINI))
                    .orElseThrow();
            assertThat(baru.sidik()).isNotEqualTo(lama.sidik());
            assertThat(rilis.periode().ketentuan(baru).poin()).isEqualTo(new Ketentuan.Poin(32, 64, true));
        }
    }

    @Test
    void ketentuan_yang_sama_disimpan_sekali_dan_dibaca_dari_basis_data_sekali() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        uji.tata().bukaPeriode(KABUPATEN_CONTOH, UjiPeriode.semesterDua(Zona.WIT), BU_WATI, KINI);
        assertThat(uji.jdbc()
                        .sql("SELECT count(*) FROM periode.ketentuan")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(uji.periode().ketentuan(p)).isSameAs(uji.periode().ketentuan(p));
    }

    @Test
    void ketentuan_dan_periode_yang_dipakai_tidak_dapat_diubah_atau_dihapus() {
        uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        for (String sql : new String[] {
            "UPDATE periode.ketentuan SET isi = '{}'",
            "DELETE FROM periode.ketentuan",
            "UPDATE periode.periode SET label = 'lain'",
            "DELETE FROM periode.periode",
            "UPDATE periode.jendela SET alasan = 'lain'",
            "DELETE FROM periode.jendela"
        }) {
            assertThatThrownBy(() -> uji.jdbc().sql(sql).update()).as(sql).hasMessageContaining("hanya boleh ditambah");
        }
    }

    @Test
    void isi_yang_tidak_sesuai_sidiknya_ditolak() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        uji.jdbc()
                .sql("ALTER TABLE periode.ketentuan DISABLE TRIGGER ketentuan_hanya_tambah")
                .update();
        uji.jdbc()
                .sql("UPDATE periode.ketentuan SET isi = jsonb_set(isi, '{aturan.yaml}', '\"id: palsu\"')")
                .update();
        assertThatThrownBy(() -> uji.periode().ketentuan(p)).hasMessageContaining("tidak sesuai dengan sidiknya");
    }

    @Test
    void periode_dinas_lain_tidak_terlihat() {
        PeriodeRingkas p = uji.buka(UjiPeriode.semesterDua(Zona.WIB));
        assertThat(uji.periode().ambil(KABUPATEN_CONTOH, p.id())).isEmpty();
        assertThat(uji.periode().semua(KABUPATEN_CONTOH)).isEmpty();
    }

    @Test
    void kode_yang_sudah_dipakai_dan_periode_yang_bertumpuk_ditolak_tanpa_sisa() {
        uji.buka(UjiPeriode.tahunan("2026-tahunan", "2026"));
        tolak(UjiPeriode.tahunan("2025-tahunan", "2026"), "Kode 2026 sudah dipakai");
        tolak(UjiPeriode.tahunan("2026-tahunan", "2026-x"), "Bertumpuk dengan periode Tahun 2026");
        assertThat(uji.periode().semua(KOTA_CONTOH)).hasSize(1);
        assertThat(uji.jdbc()
                        .sql("SELECT count(*) FROM periode.jendela")
                        .query(Long.class)
                        .single())
                .isEqualTo(3);
    }

    @Test
    void periode_dengan_tanggal_terbalik_di_luar_atau_tidak_berurutan_ditolak() {
        PeriodeBaru b = UjiPeriode.semesterDua(Zona.WIB);
        tolak(ganti(b, Tahap.PERENCANAAN, hari("2026-06-30", "2026-07-31")), "harus berada di dalam periode");
        tolak(ganti(b, Tahap.PENILAIAN, hari("2026-12-01", "2027-01-01")), "harus berada di dalam periode");
        tolak(ganti(b, Tahap.PENILAIAN, new Rentang(LocalDate.of(2026, 12, 1), null)), "harus berada di dalam periode");
        tolak(
                ganti(b, Tahap.PELAKSANAAN, hari("2026-12-02", "2026-12-03")),
                "Penilaian tidak dapat dimulai sebelum tahap yang mendahuluinya");
        tolak(ganti(b, Tahap.PELAKSANAAN, null), "Jendela Pelaksanaan wajib diisi");
        tolak(
                new PeriodeBaru("x", "x", b.sampai(), b.mulai(), Zona.WIB, b.ketentuan(), b.jendela()),
                "Hari terakhir periode mendahului");
        tolak(
                new PeriodeBaru("x", "x", b.mulai(), b.mulai().plusYears(2), Zona.WIB, b.ketentuan(), b.jendela()),
                "paling lama satu tahun");
        tolak(new PeriodeBaru("a b", "x", b.mulai(), b.sampai(), Zona.WIB, b.ketentuan(), b.jendela()), "Kode terdiri");
        tolak(
                new PeriodeBaru("x", " ", b.mulai(), b.sampai(), Zona.WIB, b.ketentuan(), b.jendela()),
                "Nama periode wajib diisi");
        tolak(
                new PeriodeBaru("x", "x", b.mulai(), b.sampai(), Zona.WIB, "2019-entah", b.jendela()),
                "Ketentuan ini tidak tersedia");
        assertThat(uji.periode().semua(KOTA_CONTOH)).isEmpty();
    }

    private void tolak(PeriodeBaru baru, String pesan) {
        assertThatThrownBy(() -> uji.tata().bukaPeriode(KOTA_CONTOH, baru, BU_WATI, KINI))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(pesan);
    }

    private static PeriodeBaru ganti(PeriodeBaru b, Tahap tahap, @Nullable Rentang hari) {
        Map<Tahap, Rentang> jendela = new EnumMap<>(b.jendela());
        if (hari == null) {
            jendela.remove(tahap);
        } else {
            jendela.put(tahap, hari);
        }
        return new PeriodeBaru(b.kode(), b.label(), b.mulai(), b.sampai(), b.zona(), b.ketentuan(), jendela);
    }
}
