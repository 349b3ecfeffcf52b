package id.teladan.periode;

import id.teladan.periode.NaskahKetentuan.AnjuranPeriode;
import id.teladan.periode.TataPeriode.PeriodeBaru;
import id.teladan.umum.Rentang;
import id.teladan.umum.Zona;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was typed to open a period, word for word. */
record PeriodeForm(
        @Nullable String ketentuan,
        @Nullable String kode,
        @Nullable String label,
        @Nullable String mulai,
        @Nullable String sampai,
        @Nullable String zona,
        @Nullable String perencanaanMulai,
        @Nullable String perencanaanSampai,
        @Nullable String pelaksanaanMulai,
        @Nullable String pelaksanaanSampai,
        @Nullable String penilaianMulai,
        @Nullable String penilaianSampai) {

    /** The days that the rule set recommends for a year. */
    static PeriodeForm anjuran(String ketentuan, AnjuranPeriode a, int tahun, Zona zona) {
        Map<Tahap, Rentang> j = a.jendela(tahun);
        return new PeriodeForm(
                ketentuan,
                a.kode(tahun),
                a.label(tahun),
                a.mulai().atYear(tahun).toString(),
                a.sampai().atYear(tahun).toString(),
                zona.name(),
                awal(j, Tahap.PERENCANAAN),
                akhir(j, Tahap.PERENCANAAN),
                awal(j, Tahap.PELAKSANAAN),
                akhir(j, Tahap.PELAKSANAAN),
                awal(j, Tahap.PENILAIAN),
                akhir(j, Tahap.PENILAIAN));
    }

    private static @Nullable String awal(Map<Tahap, Rentang> j, Tahap tahap) {
        Rentang r = j.get(tahap);
        return r == null ? null : r.mulai().toString();
    }

    private static @Nullable String akhir(Map<Tahap, Rentang> j, Tahap tahap) {
        Rentang r = j.get(tahap);
        return r == null || r.sampai() == null ? null : r.sampai().toString();
    }

    /** One pair of date fields. */
    record Pasangan(
            Tahap tahap,
            String awal,
            @Nullable String mulai,
            String akhir,
            @Nullable String sampai) {}

    List<Pasangan> pasangan() {
        return List.of(
                new Pasangan(
                        Tahap.PERENCANAAN,
                        "perencanaanMulai",
                        perencanaanMulai,
                        "perencanaanSampai",
                        perencanaanSampai),
                new Pasangan(
                        Tahap.PELAKSANAAN,
                        "pelaksanaanMulai",
                        pelaksanaanMulai,
                        "pelaksanaanSampai",
                        pelaksanaanSampai),
                new Pasangan(Tahap.PENILAIAN, "penilaianMulai", penilaianMulai, "penilaianSampai", penilaianSampai));
    }

    /** The period that was asked for; null when something cannot be read, with the reasons in {@code isian}. */
    @Nullable
    PeriodeBaru baca(Isian isian) {
        Rentang hari = isian.rentang("mulai", mulai, "sampai", sampai, "periode");
        Map<Tahap, Rentang> jendela = new EnumMap<>(Tahap.class);
        for (Pasangan p : pasangan()) {
            Rentang r = isian.rentang(
                    p.awal(), p.mulai(), p.akhir(), p.sampai(), p.tahap().sebutan());
            if (r != null) {
                jendela.put(p.tahap(), r);
            }
        }
        Zona z = Arrays.stream(Zona.values())
                .filter(x -> x.name().equals(Isian.teks(zona)))
                .findFirst()
                .orElse(null);
        if (z == null) {
            isian.tambah("zona", "Pilih zona waktu dinas: WIB, WITA, atau WIT");
        }
        if (!isian.galat().isEmpty() || hari == null || hari.sampai() == null || z == null) {
            return null;
        }
        return new PeriodeBaru(
                Isian.teks(kode), Isian.teks(label), hari.mulai(), hari.sampai(), z, Isian.teks(ketentuan), jendela);
    }
}
