package id.teladan.pelaksanaan.bukti;

import static org.assertj.core.api.Assertions.assertThat;

import id.teladan.pelaksanaan.berkas.BerkasId;
import id.teladan.perencanaan.Bagian;
import id.teladan.periode.Jendela;
import id.teladan.periode.Ketentuan;
import id.teladan.periode.PeriodeRingkas;
import id.teladan.periode.Tahap;
import id.teladan.umum.AturanTanpaKepala;
import id.teladan.umum.DinasId;
import id.teladan.umum.Kepastian;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step of the table x status x party, and what a step asks for; without a database. */
class LangkahBuktiTest {
    private static final Instant KINI = Instant.parse("2024-04-10T03:00:00Z");
    private static final Tempat SERTIFIKAT = new Tempat(Bagian.PENGEMBANGAN, "PK-01", JenisBukti.BUKTI, 1);
    private static final IsianBukti LENGKAP =
            new IsianBukti("Pelatihan Disiplin Positif", "2024-03-14", "Sudah", "Tanggalnya tidak terbaca");

    private static final PeriodeRingkas PERIODE = new PeriodeRingkas(
            DinasId.baru(),
            PeriodeId.baru(),
            "2024-1",
            "Januari - Juni 2024",
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 6, 30),
            Zona.WIB,
            "2024-semester",
            "x");

    private static TindakanBukti tindakan(PihakBukti pihak, boolean diunggah, Instant kini) {
        Ketentuan k = new Ketentuan(
                "x",
                "x",
                "Semester 2024",
                "PMM",
                List.of(new Ketentuan.DasarHukum("Perdirjen GTK 7607/B.B1/HK.03/2023", Kepastian.PASTI)),
                2,
                Set.of(Peran.GURU),
                1,
                null,
                0,
                1,
                true,
                diunggah,
                AturanTanpaKepala.DINILAI_PLT,
                Map.of(),
                Map.of());
        Jendela j = new Jendela(
                Tahap.PENILAIAN,
                Instant.parse("2024-02-01T00:00:00Z"),
                Instant.parse("2024-07-01T00:00:00Z"),
                Zona.WIB,
                false,
                null);
        return new TindakanBukti(PegawaiId.baru(), pihak, null, PERIODE, k, j, null, kini);
    }

    private static Bukti bukti(StatusBukti s) {
        return new Bukti(
                PERIODE.dinas(),
                Uuid7.baru(),
                PERIODE.id(),
                PegawaiId.baru(),
                Peran.GURU,
                SERTIFIKAT,
                Uuid7.baru(),
                s,
                new BerkasId(Uuid7.baru()),
                "Lama",
                null,
                null,
                null,
                null,
                3,
                KINI);
    }

    @ParameterizedTest
    @EnumSource(LangkahBukti.class)
    void hanya_langkah_yang_tertulis_di_tabel_yang_boleh(LangkahBukti l) {
        for (StatusBukti s : StatusBukti.values()) {
            for (PihakBukti pihak : PihakBukti.values()) {
                TindakanBukti t = tindakan(pihak, l.diunggah(), KINI);
                boolean tertulis = l.lintasan().stream().anyMatch(x -> x.dari() == s && x.pihak() == pihak);
                assertThat(bukti(s).halangan(l, t, LENGKAP).isEmpty())
                        .as(l + " dari " + s + " oleh " + pihak)
                        .isEqualTo(tertulis);
                if (tertulis) {
                    assertThat(bukti(s).ambil(l, t, LENGKAP).status())
                            .isEqualTo(l.untuk(s, pihak).orElseThrow().ke());
                }
                assertThat(bukti(s).halangan(l, tindakan(pihak, !l.diunggah(), KINI), LENGKAP))
                        .as("ketentuan lain")
                        .isPresent();
            }
        }
    }

    @Test
    void tidak_seorang_pun_memeriksa_buktinya_sendiri_dan_yang_lama_tidak_pernah_berubah_lagi() {
        for (LangkahBukti l : LangkahBukti.values()) {
            boolean memeriksa = l == LangkahBukti.NYATAKAN_SESUAI
                    || l == LangkahBukti.MINTA_PERBAIKAN
                    || l == LangkahBukti.KONFIRMASI
                    || l == LangkahBukti.BATALKAN_KONFIRMASI;
            assertThat(l.pernahOleh(PihakBukti.PEMILIK)).isEqualTo(!memeriksa && l != LangkahBukti.GANTI);
            assertThat(l.lintasan())
                    .noneMatch(x -> x.dari() == StatusBukti.DIGANTI || x.dari() == StatusBukti.DIBATALKAN);
        }
    }

    private static @Nullable String tolak(IsianBukti i, Instant kini) {
        return bukti(StatusBukti.DRAF)
                .halangan(LangkahBukti.KUMPULKAN, tindakan(PihakBukti.PEMILIK, true, kini), i)
                .map(HalanganBukti::pesan)
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-01-01 | ",
                "2024-04-10 | ",
                "2023-12-31 | 31 Desember 2023 di luar periode ini, 1 Januari 2024 sampai 30 Juni 2024",
                "2024-07-01 | di luar periode ini",
                "2023-12-31 | (Perdirjen GTK 7607/B.B1/HK.03/2023)",
                "2024-05-01 | 1 Mei 2024 belum tiba",
                "14 Maret | Tanggal tidak terbaca",
                "'' | Isi tanggal yang tercetak"
            })
    void tanggal_sertifikat_harus_dalam_periode_dan_sudah_tiba(String tanggal, @Nullable String sebab) {
        String pesan = tolak(new IsianBukti("Judul", tanggal, null, null), KINI);
        if (sebab == null) {
            assertThat(pesan).isNull();
        } else {
            assertThat(pesan).contains(sebab);
        }
    }

    @Test
    void judul_wajib_dan_tidak_terlalu_panjang() {
        assertThat(tolak(new IsianBukti(" ", "2024-03-14", null, null), KINI)).contains("Tulis judulnya");
        assertThat(tolak(new IsianBukti("x".repeat(201), "2024-03-14", null, null), KINI))
                .contains("paling panjang 200 huruf; sekarang 201");
    }

    @Test
    void perbaikan_tanpa_catatan_ditolak() {
        TindakanBukti t = tindakan(PihakBukti.PENILAI, true, KINI);
        assertThat(bukti(StatusBukti.DIKUMPULKAN)
                        .halangan(LangkahBukti.MINTA_PERBAIKAN, t, IsianBukti.catatan("  "))
                        .map(HalanganBukti::pesan))
                .hasValueSatisfying(p -> assertThat(p).contains("Tulis apa yang perlu diperbaiki"));
        assertThat(bukti(StatusBukti.DIKUMPULKAN).halangan(LangkahBukti.NYATAKAN_SESUAI, t, IsianBukti.KOSONG))
                .isEmpty();
    }

    @Test
    void sebelum_pelaksanaan_dan_sesudah_penilaian_ditutup_tidak_ada_yang_berubah() {
        assertThat(tolak(LENGKAP, Instant.parse("2024-01-20T00:00:00Z"))).contains("Bukti dikumpulkan mulai");
        assertThat(tolak(LENGKAP, Instant.parse("2024-06-15T00:00:00Z")))
                .as("terlambat, periode masih dibuka")
                .isNull();
        assertThat(tolak(LENGKAP, Instant.parse("2024-07-02T00:00:00Z"))).contains("Pengumpulan bukti ditutup");
    }
}
