package id.teladan.penilaian;

import id.teladan.periode.AturanPenilaian;
import id.teladan.periode.UjiKetentuan;
import id.teladan.umum.DinasId;
import id.teladan.umum.PegawaiId;
import id.teladan.umum.Peran;
import id.teladan.umum.PeriodeId;
import id.teladan.umum.SatuanId;
import id.teladan.umum.Uuid7;
import id.teladan.umum.Zona;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bu Sari's assessment without a database, under the rules of 2026. */
final class ContohPenilaian {
    static final Instant KINI = Instant.parse("2026-12-10T02:00:00Z");
    static final PegawaiId SARI = new PegawaiId(Uuid7.baru());
    static final PegawaiId BUDI = new PegawaiId(Uuid7.baru());
    static final PegawaiId RINA = new PegawaiId(Uuid7.baru());
    static final PegawaiId TONO = new PegawaiId(Uuid7.baru());
    static final PegawaiId WATI = new PegawaiId(Uuid7.baru());
    static final AturanPenilaian ATURAN = UjiKetentuan.penilaian("2026-tahunan");
    static final IsiPenilaian RATING =
            IsiPenilaian.dari(Map.of(IsiPenilaian.HASIL, "SESUAI", IsiPenilaian.PERILAKU, "SESUAI"));

    private ContohPenilaian() {}

    static PegawaiId siapa(PihakPenilaian p) {
        return switch (p) {
            case PEMILIK -> SARI;
            case PENILAI -> BUDI;
            case TIM_KERJA, PENDAHULU -> RINA;
            case ATASAN_PENILAI -> TONO;
            case ADMIN, SISTEM -> WATI;
        };
    }

    static Ketetapan ketetapan(Instant pada, @Nullable Instant dibuka) {
        return new Ketetapan(
                "SESUAI",
                "SESUAI",
                "BAIK",
                false,
                BUDI,
                null,
                pada,
                dibuka,
                Ketetapan.tenggat(
                        Ketetapan.diterima(pada, dibuka, ATURAN.keberatan(), Zona.WIB), ATURAN.keberatan(), Zona.WIB));
    }

    static Penilaian penilaian(StatusPenilaian s) {
        boolean ada = s.ditetapkan();
        Keberatan b = s == StatusPenilaian.KEBERATAN
                ? new Keberatan("Bukti saya belum ditimbang", KINI.minus(Duration.ofDays(8)), TONO, null, null)
                : null;
        return new Penilaian(
                PenilaianId.baru(),
                new DinasId(Uuid7.baru()),
                new PeriodeId(Uuid7.baru()),
                SARI,
                Peran.GURU,
                new SatuanId(Uuid7.baru()),
                s,
                0,
                s == StatusPenilaian.BELUM ? IsiPenilaian.KOSONG : RATING,
                ada ? 1 : 0,
                ada ? ketetapan(KINI.minus(Duration.ofDays(1)), null) : null,
                b,
                s == StatusPenilaian.DITUTUP
                        ? new Penutupan(Penutupan.Sebab.PENSIUN, LocalDate.of(2026, 6, 30), "")
                        : null);
    }

    static Penilaian dengan(Penilaian p, Ketetapan k) {
        return new Penilaian(
                p.id(),
                p.dinas(),
                p.periode(),
                p.pegawai(),
                p.peran(),
                p.satuan(),
                p.tercatat(),
                p.versi(),
                p.isi(),
                p.ke(),
                k,
                p.keberatan(),
                p.penutupan());
    }

    /** The step with all that it needs: ratings, a reason, a cause. */
    static TindakanPenilaian oleh(PihakPenilaian pihak, Instant kini) {
        return oleh(pihak, siapa(pihak), RATING, "Alasan yang ditulis", kini);
    }

    static TindakanPenilaian oleh(
            PihakPenilaian pihak, PegawaiId siapa, IsiPenilaian isi, String catatan, Instant kini) {
        return new TindakanPenilaian(
                siapa,
                null,
                pihak,
                kini,
                isi,
                catatan,
                SuratPutusan.KOSONG,
                new Penutupan(Penutupan.Sebab.PENSIUN, LocalDate.of(2026, 6, 30), ""));
    }

    static KeadaanPenilaian keadaan() {
        return keadaan(RATING);
    }

    static KeadaanPenilaian keadaan(IsiPenilaian isi) {
        return new KeadaanPenilaian(Zona.WIB, null, TONO, Penimbang.rating(ATURAN, false, isi));
    }

    static KeadaanPenilaian keadaan(Timbangan w) {
        return new KeadaanPenilaian(Zona.WIB, null, TONO, w);
    }

    static Timbangan timbangan(IsiPenilaian isi, HasilPenilaian.@Nullable Nilai usul, List<Kurang> kurang) {
        Timbangan w = Penimbang.rating(ATURAN, false, isi);
        return new Timbangan(ATURAN, false, usul, List.of(), kurang, w.predikat(), w.dasar());
    }
}
