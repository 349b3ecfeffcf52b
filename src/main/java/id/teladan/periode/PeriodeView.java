package id.teladan.periode;

import id.teladan.umum.Tanggal;
import id.teladan.umum.Zona;
import id.teladan.web.Galat;
import id.teladan.web.Opsi;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the pages of periods and windows show. */
final class PeriodeView {
    private PeriodeView() {}

    /** {@code untuk} names a person when a period is chosen to open a window for him alone. */
    record Daftar(List<Baris> periode, Untuk untuk) {}

    record Baris(PeriodeRingkas p, boolean berjalan) {
        String hari() {
            return Kata.hari(p.mulai(), p.sampai());
        }
    }

    record Pilih(List<Pilihan> ketentuan) {}

    /** A rule set with the periods that can be opened under it now. */
    record Pilihan(NaskahKetentuan naskah, List<Tawaran> tawaran) {}

    record Tawaran(String label, String url) {}

    record Buka(
            PeriodeForm form,
            NaskahKetentuan naskah,
            List<Galat> galat,
            @Nullable Integer anjuran) {
        /** Why the days of a stage are recommended as they are; null when the form no longer shows a recommendation. */
        NaskahKetentuan.@Nullable Butir alasan(Tahap tahap) {
            return Optional.ofNullable(anjuran)
                    .map(n -> naskah.anjuran().get(n).jendela().get(tahap))
                    .map(NaskahKetentuan.AnjuranJendela::butir)
                    .orElse(null);
        }

        List<Opsi> zona() {
            return Stream.of(Zona.values())
                    .map(z -> new Opsi(z.name(), z.name()))
                    .toList();
        }
    }

    record Rincian(
            PeriodeRingkas p,
            NaskahKetentuan naskah,
            Map<Tahap, BarisJendela> jendela,
            List<BarisJendela> khusus,
            List<BarisJendela> riwayat,
            Instant kini) {
        String hari() {
            return Kata.hari(p.mulai(), p.sampai());
        }

        String pada(BarisJendela b) {
            return Tanggal.waktu(b.pada(), p.zona());
        }

        String untuk(BarisJendela b) {
            return !b.khusus() ? "Semua" : b.pegawaiNama() == null ? "Satu orang" : b.pegawaiNama();
        }

        String url(BarisJendela b) {
            return "/admin/periode/" + p.id() + "/jendela?tahap=" + b.tahap().name() + "&pegawai=" + b.pegawai();
        }
    }

    record Ubah(
            PeriodeRingkas p,
            JendelaForm form,
            Untuk untuk,
            @Nullable BarisJendela baris,
            List<Galat> galat,
            Instant kini) {
        @Nullable
        Jendela berlaku() {
            return baris == null ? null : baris.jendela(p.zona());
        }

        String url(Tahap tahap) {
            String orang = untuk.orang() == null ? "" : "&pegawai=" + untuk.orang();
            return "/admin/periode/" + p.id() + "/jendela?tahap=" + tahap.name() + orang;
        }

        boolean terbuka() {
            Jendela j = berlaku();
            return j != null && j.terbuka(kini);
        }
    }
}
